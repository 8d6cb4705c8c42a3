import { expect, it } from 'vitest';
import type { Language } from './languages';
import { languageOf } from './negotiate';

const offered = ['en', 'de'] as unknown as readonly Language[];

it.each([
  [null, null, 'en'],
  [null, 'de', 'de'],
  [null, 'de-AT,de;q=0.9', 'de'],
  [null, 'fr, de;q=0.5, en;q=0.8', 'en'],
  [null, 'fr', 'en'],
  [null, 'de;q=0, en', 'en'],
  [null, '*', 'en'],
  [null, 'constructor, de', 'de'],
  ['de', 'en', 'de'],
  ['fr', 'de', 'de'],
])(
  'answers in a language that is offered, where %j was chosen and %j accepted',
  (chosen, accepted, language) => {
    expect(languageOf(chosen, accepted, offered)).toBe(language);
  },
);
