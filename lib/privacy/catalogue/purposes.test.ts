import { afterEach, beforeEach, expect, expectTypeOf, test, vi } from 'vitest';
import type { choices, ChoiceId, OptionalId, PurposeId } from './purposes';

beforeEach(() => void vi.resetModules());
afterEach(() => void vi.resetModules());

/** The catalogue as it is with this purpose switched off in the configuration. */
async function without(id: OptionalId): Promise<readonly string[]> {
  const { config } = await import('@/rightful.config');
  (config.purposes[id] as { offered: boolean }).offered = false;
  return (await import('./purposes')).purposes.map((purpose) => purpose.id);
}

test('every optional purpose is left out by its switch in the configuration, and only that one', async () => {
  const { purposes } = await import('./purposes');
  const all = purposes.map(({ id }) => id);
  const optional = purposes.filter(({ gate }) => gate === 'optional').map(({ id }) => id as OptionalId);
  expect(optional.length).toBeGreaterThan(0);
  for (const id of optional) {
    vi.resetModules();
    expect(await without(id)).toEqual(all.filter((other) => other !== id));
  }
});

test('what is optional, and what people decide about, is known to the compiler', () => {
  expectTypeOf<OptionalId>().toEqualTypeOf<'news' | 'statistics'>();
  expectTypeOf<ChoiceId>().toEqualTypeOf<OptionalId | 'account'>();
  expectTypeOf<(typeof choices)[number]['id']>().toEqualTypeOf<ChoiceId>();
  type Switches = Readonly<Record<OptionalId, { readonly offered: boolean }>>;
  // A purpose that the configuration cannot switch off does not compile.
  expectTypeOf<{ readonly news: { readonly offered: true } }>().not.toExtend<Switches>();
  expectTypeOf<PurposeId>().not.toEqualTypeOf<ChoiceId>();
});
