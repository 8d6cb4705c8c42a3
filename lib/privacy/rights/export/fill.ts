import { env } from '@/lib/env';
import { coverageText } from '@/lib/privacy/coverage';
import type { Language } from '@/messages/languages';
import { whenIn } from '@/messages/when';
import { config } from '@/rightful.config';

/** A text of a package with what this installation knows: who runs it, where it is, and the day. */
export function fillText(text: string, language: Language, at?: Date): string {
  const { controller, brand, authority } = config;
  const values: Readonly<Record<string, string>> = {
    brand: brand.name,
    controller: controller.name,
    coverage: coverageText(language),
    address: controller.postalAddress,
    email: controller.email,
    authority: `${authority.name}, ${authority.website}`,
    origin: env().origin,
    ...(at ? { date: whenIn(language).day(at) } : {}),
  };
  return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

/** A text for a terminal or a simple editor: a long line is broken at its spaces. */
export function wrapText(text: string, width = 96): string {
  return text
    .split('\n')
    .map((line) => line.replaceAll(new RegExp(`(.{1,${width}})(?: +|$)`, 'gu'), '$1\n').trimEnd())
    .join('\n');
}
