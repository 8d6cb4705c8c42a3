import { fill } from './fill';
import type { Messages } from './languages';

type FieldCode = keyof Messages['fields'];

/** Why an input is refused: a code, and the number that its sentence names. */
export type FieldRefusal = FieldCode | `${FieldCode} ${number}`;

/** The sentence beside a refused input. Programs that send what no page of ours does may cause other codes than ours. */
export function sayField(words: Readonly<Record<string, string>>, refusal: string): string {
  const [code = '', max = ''] = refusal.split(' ');
  const sentence = Object.hasOwn(words, code) ? words[code] : words['invalid'];
  return fill(sentence ?? '', { max });
}
