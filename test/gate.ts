/** A gate that stays open once it was opened: whoever comes to it later goes through, and does not wait for ever. */
export interface Gate {
  readonly opened: Promise<void>;
  readonly open: () => void;
}

export function makeGate(): Gate {
  const waiting: { go?: () => void } = {};
  const opened = new Promise<void>((resolve) => {
    waiting.go = resolve;
  });
  return { opened, open: () => waiting.go?.() };
}
