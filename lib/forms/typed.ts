/** What copying adds around a text: marks of embedded and isolated directions, overrides, and signs without a width. */
const pasted = /[\u200b\u2060\u202a-\u202e\u2066-\u2069\ufeff]/g;
/** Control characters that other programs write for the end of a line. */
const lineEnds = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
/** Something that can be seen: U+2800 is a Braille cell without a dot, DI are signs that are drawn as nothing. */
const visible = /(?!\p{DI})[^\p{Z}\p{Cc}\p{Cf}\p{Cs}\p{M}\u2800]/u;
/** Control characters and broken text. Line ends and tabs stand where text has lines. */
const unreadable = /(?![\n\t])[\p{Cc}\p{Cs}\ufffd]/u;

/**
 * A text as it is kept: what was typed, letter for letter, without what copying adds and without white space around it.
 * Marks inside stay that words are written with (joiners, marks of direction). In a line, tabs and line ends become
 * spaces; between lines, every line end becomes `\n`. Where nothing can be seen there is no text: it is empty.
 */
export function keptText(typed: string, lines: boolean): string {
  const plain = typed.replace(pasted, '').replace(lineEnds, '\n');
  const text = (lines ? plain : plain.replace(/[\n\t]/g, ' ')).trim();
  return visible.test(text) || unreadable.test(text) ? text : '';
}

/** Whether a text as it is kept holds what nobody can read back: control characters, or half a character. */
export function isUnreadable(text: string): boolean {
  return unreadable.test(text);
}

/** A text that is no prose, such as an address or a number: marks of direction mean nothing in it. */
export function withoutMarks(typed: string): string {
  return typed.replace(/[\u061c\u200e\u200f]/g, '');
}

/** The token of a mailed link as the address bar has it, without what copying the link added. */
export function linkToken(given: string | readonly string[] | undefined): string {
  return typeof given === 'string' ? keptText(withoutMarks(given), false) : '';
}
