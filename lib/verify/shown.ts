/** How much of a log's name is shown. */
export const MAX_NAME = 200;

/**
 * Text of a file that anybody may have written, fit to be shown: characters that draw nothing, move the cursor or turn
 * the direction of writing are spelled out, and a long text is cut.
 */
export function visible(text: string, max: number): string {
  const start = text.length > max ? `${text.slice(0, max)}…` : text;
  return start.replaceAll(
    /[\p{C}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u{${character.codePointAt(0)?.toString(16) ?? ''}}`,
  );
}

/** Puts words into the `{places}` of a sentence. */
export function fillFacts(text: string, words: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (_, name: string) => words[name] ?? '');
}
