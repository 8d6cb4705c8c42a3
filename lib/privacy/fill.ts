import { config } from '@/rightful.config';

const own = { controller: config.controller.name, brand: config.brand.name };

/** A text with the names of this installation in it, as they are written there. */
export function fillNames(text: string, names: Readonly<Record<keyof typeof own, string>> = own): string {
  return text.replaceAll(/\{(controller|brand)\}/g, (_, name: keyof typeof own) => names[name]);
}
