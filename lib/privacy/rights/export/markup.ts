const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

declare const escaped: unique symbol;

/** Text that is HTML already. Only `markup` makes it, so that a value cannot become markup by mistake. */
export type Html = { readonly text: string; readonly [escaped]: true };

function asHtml(text: string): Html {
  return { text } as Html;
}

type Part = string | number | Html | readonly Html[];

/** HTML from a template: what is put into it is escaped, unless `markup` made it. Attributes are always in quotes. */
export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return asHtml(
    strings.map((text, index) => text + (index < parts.length ? textOf(parts[index] ?? '') : '')).join(''),
  );
}

function textOf(part: Part): string {
  if (typeof part === 'string' || typeof part === 'number') return escapeHtml(String(part));
  return 'text' in part ? part.text : part.map(({ text }) => text).join('\n');
}

/**
 * Escapes for text and quoted attributes. Characters that no browser shows, or that turn the direction of a line, are
 * written by their number, so that a value cannot disguise itself.
 */
export function escapeHtml(value: string): string {
  return value
    .replaceAll(/[&<>"']/g, (character) => entities[character] ?? '')
    .replaceAll(
      /(?![\n\t])[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069\p{Cs}]/gu,
      (character) => `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`,
    );
}
