import { expect, test } from 'vitest';
import { reader } from './wire';

function message(type: string, ...texts: readonly string[]): Buffer {
  const body = Buffer.from(texts.map((text) => `${text}\0`).join(''));
  const head = Buffer.alloc(type.length + 4);
  head.write(type);
  head.writeUInt32BE(body.length + 4, type.length);
  return Buffer.concat([head, body]);
}

test('every statement is heard each time that it runs, prepared ones too, however its bytes arrive', () => {
  const sent = Buffer.concat([
    message('', 'user', 'postgres', ''),
    message('Q', 'SELECT 1'),
    message('P', 'kept', 'SELECT $1'),
    message('B', '', 'kept', ''),
    message('P', '', 'SELECT $2'),
    message('B', '', '', ''),
    message('B', '', 'kept', ''),
  ]);
  const heard: string[] = [];
  const read = reader((sql) => heard.push(sql));
  for (const byte of sent) read(Uint8Array.of(byte));
  expect(heard).toEqual(['SELECT 1', 'SELECT $1', 'SELECT $2', 'SELECT $1']);
});
