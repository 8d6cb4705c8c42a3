import { randomBytes } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { createDek, PersonKey, secrets, wrapDek } from '@/lib/crypto';
import { db, uuidv7 } from '@/lib/db';
import { now } from '@/lib/privacy/clock';
import { rewrapKeys } from '@/lib/privacy/governance/rotate';
import type { Row } from './rows';

const KEYS = 50_000;
const PAGE = 5_000;

/** How fast a rotation wraps the keys of people again. */
export async function measure(): Promise<readonly Row[]> {
  // A new version in front, as a rotation puts it; nothing has read the environment yet.
  process.env['ROOT_KEYS'] =
    `bench-2:${randomBytes(32).toString('base64')},${process.env['ROOT_KEYS'] ?? ''}`;
  const [, old] = secrets().rootKeys;
  if (!old) throw new Error('There is no older root key.');
  for (let made = 0; made < KEYS; made += PAGE) {
    const data = Array.from({ length: PAGE }, () => {
      const dek = createDek();
      const { kid } = new PersonKey(dek);
      const wrapped = wrapDek(dek, old.key);
      return { subjectId: uuidv7(), kid, rootVersion: old.version, wrapped, createdAt: now() };
    });
    await db().subjectKey.createMany({ data });
  }
  const start = performance.now();
  const { rewrapped } = await rewrapKeys(() => undefined);
  const seconds = (performance.now() - start) / 1000;
  if (rewrapped !== KEYS) throw new Error(`Only ${rewrapped} of ${KEYS} keys were rewrapped.`);
  return [
    {
      kind: 'figure',
      name: 'keys',
      what: `keys rewrapped by a rotation of ${KEYS}`,
      measured: `${(rewrapped / seconds).toFixed(0)}/s`,
      aim: '10,000/s on a server',
    },
  ];
}
