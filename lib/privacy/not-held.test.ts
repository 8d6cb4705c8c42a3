import { labelOf, secretWords } from '@/lib/privacy/labels';
import { expect, it } from 'vitest';
import { en } from '@/messages/en/index';
import { personalModels } from './inventory';

it('holds nothing of what the page says is not held', () => {
  const unsaid = /\bip\b|device|agent|location|latitude|interest|segment|card|payment|iban|vendor|imported/i;
  const columns = personalModels.flatMap(([model, { columns: all }]) =>
    Object.entries(all).map(([name, decision]) => {
      const words =
        decision.is === 'held'
          ? labelOf(decision, 'en')
          : decision.is === 'secret'
            ? secretWords(`${model}.${name}`, 'en')
            : '';
      return `${name.replaceAll(/([A-Z])/g, ' $1')} ${words}`;
    }),
  );
  expect(columns.length).toBeGreaterThan(30);
  expect(columns.filter((words) => unsaid.test(words))).toEqual([]);
  expect(Object.keys(en.data.notHeld).length).toBeGreaterThan(0);
});
