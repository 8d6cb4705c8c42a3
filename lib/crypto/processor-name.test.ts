import { expect, test } from 'vitest';
import { createDek, PersonKey } from './person-key';
import { processorNameOf } from './processor-name';

test('a person has one name with each processor, and no name leads to another', () => {
  const dek = Uint8Array.from({ length: 32 }, (_, i) => i);
  const name = processorNameOf(new PersonKey(dek), 'acme');
  expect(name).toBe('8AqsnoLzsibfyLVIbPwdhw');
  expect(processorNameOf(new PersonKey(dek), 'acme')).toBe(name);
  const others = [
    processorNameOf(new PersonKey(dek), 'other'),
    processorNameOf(new PersonKey(createDek()), 'acme'),
  ];
  expect(new Set([name, ...others]).size).toBe(3);
});
