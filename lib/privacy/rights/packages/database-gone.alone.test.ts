import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { db } from '@/lib/db';
import { env } from '@/lib/env';
import { openLog, sequenceAll } from '@/lib/log';
import { roundRobin } from '@/lib/privacy/rights/export/round-robin';
import { everything } from '@/lib/privacy/rights/export/scope';
import { judgePackage } from '@/scripts/verify-package';
import { takeDatabaseAway } from '@/test/database-down';
import { makeGate } from '@/test/gate';
import { bytesOf, unzip } from '@/test/packages';
import { fresh, newPerson } from '@/test/people';
import { openPackage } from './hand-out';
import { preparePackage } from './prepare';
import { queuePackage, requestPackage } from './request';

const never = new AbortController().signal;

beforeAll(openLog);

/** All that is read of a stream until it ends or fails, and the error with which it failed. */
async function readOn(reader: ReadableStreamDefaultReader<Uint8Array>) {
  const received: Uint8Array[] = [];
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return { received, failed: null };
      received.push(value);
    }
  } catch (failed) {
    return { received, failed };
  }
}

/** What the check of a package says of these bytes. */
async function judge(bytes: Uint8Array) {
  const folder = mkdtempSync(path.join(tmpdir(), 'rightful-copy-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const saved = path.join(folder, 'saved.zip');
  writeFileSync(saved, bytes);
  return judgePackage(saved, null, null);
}

test('when the database goes away in the middle there is no copy, and there is one when it is back', async () => {
  const person = await newPerson({ name: 'Copymarker Lovelace' });
  const download = () => fresh(person.viewer, 'download');
  const sent = await requestPackage(download(), everything, null);
  if (!sent) throw new Error('The copy is not sent at once.');
  const reader = sent.stream.getReader();
  const { value: first } = await reader.read();
  const id = await queuePackage(download(), everything, null);
  await sequenceAll();
  // Nothing more is read for either copy while the turn is taken.
  const gate = makeGate();
  onTestFinished(gate.open);
  void roundRobin(() => gate.opened);
  const preparing = preparePackage(id, never).catch((error: unknown) => error);
  await vi.waitFor(async () => {
    const { state } = await db().package.findUniqueOrThrow({ where: { id }, select: { state: true } });
    expect(state).toBe('preparing');
  });
  const giveBack = await takeDatabaseAway();
  gate.open();
  const { received, failed } = await readOn(reader);
  expect(failed).toBeInstanceOf(Error);
  expect(await preparing).toBeInstanceOf(Error);
  await giveBack();
  expect(await judge(Buffer.concat([first ?? Buffer.of(), ...received]))).not.toHaveProperty('manifest');
  const files = existsSync(env().packagesDir) ? readdirSync(env().packagesDir) : [];
  expect([files, await openPackage(download(), id)]).toEqual([[], null]);
  await preparePackage(id, never);
  const opened = await openPackage(download(), id);
  if (!opened) throw new Error('The copy is not ready.');
  expect((await unzip(await bytesOf(opened.stream))).get('data/profile.json')).toContain('Copymarker');
});
