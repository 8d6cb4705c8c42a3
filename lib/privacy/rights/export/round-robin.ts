import { bounds, inTime } from '@/lib/bounds';

const held = globalThis as typeof globalThis & { rightfulComposing?: Promise<unknown> };

/**
 * Runs one piece of work on a package when its turn comes. The packages that a process makes take turns, piece by piece,
 * and between two pieces it answers whoever else waits: otherwise ten of them would keep everybody waiting. A piece that
 * does not end in time fails with LateError, and the turn goes on to the next.
 */
export function roundRobin<T>(work: () => Promise<T>): Promise<T> {
  const piece = (held.rightfulComposing ?? Promise.resolve()).then(() =>
    inTime('A piece of a package', bounds.packagePiece, work()),
  );
  held.rightfulComposing = piece.then(letOthers, letOthers);
  return piece;
}

function letOthers(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
