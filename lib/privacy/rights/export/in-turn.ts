const held = globalThis as typeof globalThis & { rightfulComposing?: Promise<unknown> };

/**
 * Runs one piece of work on a package when its turn comes. The packages that a process makes take turns, piece by piece,
 * and between two pieces it answers whoever else waits: otherwise ten of them would keep everybody waiting.
 */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const piece = (held.rightfulComposing ?? Promise.resolve()).then(work);
  held.rightfulComposing = piece.then(letOthers, letOthers);
  return piece;
}

function letOthers(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
