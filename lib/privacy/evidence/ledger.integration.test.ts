import { existsSync, mkdirSync, readFileSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { db, disconnect, guardConnections, inTransaction, query, uuidv7 } from '@/lib/db';
import { env } from '@/lib/env';
import { after, hours, now, setClock } from '@/lib/privacy/clock';
import { lockSubjectShared } from '@/lib/privacy/keys/vault';
import { replayLedger } from '@/lib/privacy/rights/replay';
import { newPerson, switchNews } from '@/test/people';
import { rewind, setHead, withoutGuards } from '@/test/rewind';
import { ledgerKey, markLedger, recordInLedger, rekeyLedger } from './ledger';
import { ledgerFile } from './ledger-file';
import { LedgerError } from './ledger-error';
import { requireKnown } from './ledger-guard';
import { lineHash, parseLine, subjectMark, writeLine, type LedgerLine } from './ledger-line';

const serverUrl = inject('settings')?.['DATABASE_URL'];

const text = (): string => readFileSync(ledgerFile(), 'utf8');

function lines(): LedgerLine[] {
  return text()
    .trimEnd()
    .split('\n')
    .map((line) => parseLine(line) as LedgerLine);
}

const actsOf = (subjectId: string): string[] =>
  lines().flatMap(({ act, subject }) => (subject === subjectMark(ledgerKey(), subjectId) ? [act] : []));

const head = async (): Promise<{ seq: bigint; hash: Uint8Array }> =>
  db().ledgerHead.findUniqueOrThrow({ where: { id: 1 }, select: { seq: true, hash: true } });

beforeEach(replayLedger);

/** Where the file does not fit the database: numbers with a gap, a line not naming the one before, another head or copy. */
async function misfits(): Promise<string[]> {
  const texts = text().trimEnd().split('\n');
  const wrong = lines().flatMap(({ seq, prev }, i) => {
    const before = Buffer.from(lineHash(texts[i - 1] ?? '')).toString('base64url');
    return seq === i + 1 && (i === 0 || prev === before) ? [] : [`line ${i + 1}`];
  });
  const { seq, hash } = await head();
  const same = Number(seq) === texts.length && Buffer.from(hash).equals(lineHash(texts.at(-1) ?? ''));
  const copy = await db().ledgerLine.findMany({ orderBy: { seq: 'asc' }, select: { line: true } });
  const copied = copy.map(({ line }) => line).join('\n') === texts.join('\n');
  return [...wrong, ...(same ? [] : ['head']), ...(copied ? [] : ['copy'])];
}

test('an act is on the disk before it is committed, and confirmed before its caller hears of it', async () => {
  const subjectId = uuidv7();
  await inTransaction(async (tx) => {
    await recordInLedger(tx, { act: 'erasure', subjectId });
    expect(actsOf(subjectId)).toEqual(['erasure']);
  });
  expect(
    lines()
      .slice(-2)
      .map(({ act }) => act),
  ).toEqual(['erasure', 'kept']);
  expect(text()).not.toContain(subjectId);
  expect(statSync(ledgerFile()).mode & 0o777).toBe(0o600);
  expect(statSync(env().ledgerDir).mode & 0o777).toBe(0o700);
  expect(await misfits()).toEqual([]);
});

test('an act whose transaction is rolled back is void, and is never carried out', async () => {
  const person = await newPerson({ optional: true });
  const attempt = inTransaction(async (tx) => {
    await lockSubjectShared(tx, person.id);
    await recordInLedger(tx, { act: 'erasure', subjectId: person.id });
    throw new Error('changed its mind');
  });
  await expect(attempt).rejects.toThrow('changed its mind');
  expect(lines().at(-1)?.act).toBe('void');
  expect(await misfits()).toEqual([]);
  await rewind(1);
  await replayLedger();
  expect(await db().user.count({ where: { id: person.id } })).toBe(1);
});

test('a transaction may write several times, and its acts are confirmed together', async () => {
  const [one, two] = [uuidv7(), uuidv7()];
  await inTransaction(async (tx) => {
    await recordInLedger(tx, { act: 'withdrawal', subjectId: one, purpose: 'news' });
    await recordInLedger(tx, { act: 'erasure', subjectId: one }, { act: 'erasure', subjectId: two });
  });
  expect(
    lines()
      .slice(-4)
      .map(({ act }) => act),
  ).toEqual(['withdrawal', 'erasure', 'erasure', 'kept']);
  expect(await misfits()).toEqual([]);
});

test('acts at the same time follow each other in the file, those that fail among them', async () => {
  const people = Array.from({ length: 12 }, () => uuidv7());
  await Promise.allSettled(
    people.map((subjectId, i) =>
      inTransaction(async (tx) => {
        await recordInLedger(tx, { act: 'erasure', subjectId });
        if (i % 3 === 0) throw new Error('rolled back');
      }),
    ),
  );
  await markLedger();
  expect(await misfits()).toEqual([]);
  const settled = new Map<string, string>();
  let open: string[] = [];
  for (const { act, subject } of lines()) {
    if (act === 'erasure') open.push(subject ?? '');
    else {
      for (const who of open) settled.set(who, act);
      open = [];
    }
  }
  expect(people.map((id) => settled.get(subjectMark(ledgerKey(), id)))).toEqual(
    people.map((_, i) => (i % 3 === 0 ? 'void' : 'kept')),
  );
});

test('an erasure and a choice write the lines that keep them, and a sign-up none', async () => {
  const person = await newPerson();
  expect(actsOf(person.id)).toEqual([]);
  await switchNews(person, true);
  await switchNews(person, false);
  await switchNews(person, false);
  expect(actsOf(person.id)).toEqual(['consent', 'withdrawal']);
});

test('time is marked once an hour', async () => {
  const before = lines().length;
  await markLedger();
  expect(lines().length).toBe(before);
  const later = after(now(), hours(2));
  const restore = setClock(() => later);
  try {
    await markLedger();
    await markLedger();
  } finally {
    restore();
  }
  expect(
    lines()
      .slice(before)
      .map(({ act }) => act),
  ).toEqual(['mark']);
});

const newsOf = async (subjectId: string): Promise<string | undefined> =>
  (
    await db().consentEvent.findFirst({
      where: { userId: subjectId, purpose: 'news' },
      orderBy: [{ at: 'desc' }, { id: 'desc' }],
      select: { event: true },
    })
  )?.event;

/** Removes a person's newest decision about news, as if the database had been saved before it. */
async function forgetDecision(subjectId: string): Promise<void> {
  await withoutGuards('"ConsentEvent"', () =>
    query(
      `DELETE FROM "ConsentEvent" WHERE id = (SELECT id FROM "ConsentEvent"
         WHERE "userId" = $1 AND purpose = 'news' ORDER BY at DESC, id DESC LIMIT 1)`,
      [subjectId],
    ),
  );
}

describe('on a database that is older than the ledger', () => {
  test('a withdrawal is carried out again, sessions and links are gone, and the log says so', async () => {
    const person = await newPerson({ optional: true });
    await switchNews(person, false);
    await forgetDecision(person.id);
    await rewind(2);
    expect(await newsOf(person.id)).toBe('given');
    await replayLedger();
    expect(await newsOf(person.id)).toBe('withdrawn');
    expect(await db().session.count()).toBe(0);
    expect(await db().verificationToken.count()).toBe(0);
    const logged = await query(
      `SELECT encode(leaf, 'escape') AS leaf FROM audit."Outbox" ORDER BY id DESC LIMIT 1`,
      [],
    );
    const leaf = JSON.parse((logged.rows[0] as { leaf: string }).leaf) as Record<string, unknown>;
    expect(leaf).toMatchObject({ a: 'ledger.replayed', act: 'sys' });
    expect(leaf['meta']).toMatchObject({ carriedOut: ['withdrawal:1'] });
    expect(await misfits()).toEqual([]);
  });

  test('what was given again since is not taken away', async () => {
    const person = await newPerson({ optional: true });
    await switchNews(person, false);
    await switchNews(person, true);
    await forgetDecision(person.id);
    await forgetDecision(person.id);
    await rewind(4);
    await replayLedger();
    expect(await newsOf(person.id)).toBe('given');
  });

  test('what was given again before the backup is not taken away, when the vault alone is older', async () => {
    const person = await newPerson({ optional: true });
    await switchNews(person, false);
    await switchNews(person, true);
    const { length } = lines();
    await withoutGuards('vault."LedgerLine"', () =>
      query('DELETE FROM vault."LedgerLine" WHERE seq > $1', [length - 3]),
    );
    await replayLedger();
    expect(await newsOf(person.id)).toBe('given');
    expect(await misfits()).toEqual([]);
  });

  test('an act that nobody has settled is carried out when it takes away, and not when it gives', async () => {
    const [taker, giver] = [await newPerson({ optional: true }), await newPerson({ optional: true })];
    await switchNews(giver, false);
    await inTransaction((tx) =>
      recordInLedger(
        tx,
        { act: 'consent', subjectId: giver.id, purpose: 'news' },
        { act: 'withdrawal', subjectId: taker.id, purpose: 'news' },
      ),
    );
    // The last line, which says that they were kept, is lost with the machine.
    writeFileSync(ledgerFile(), `${text().trimEnd().split('\n').slice(0, -1).join('\n')}\n`);
    await forgetDecision(giver.id);
    await rewind(4);
    await replayLedger();
    expect([await newsOf(taker.id), await newsOf(giver.id)]).toEqual(['withdrawn', 'withdrawn']);
    expect(await misfits()).toEqual([]);
  });

  test('a new connection is not used', async () => {
    guardConnections(requireKnown);
    try {
      await disconnect();
      expect(await db().user.count()).toBeGreaterThan(0);
      await rewind(1, false);
      await disconnect();
      await expect(query('SELECT 1', [])).rejects.toMatchObject({
        name: 'LedgerError',
        code: 'older-database',
      });
      await expect(db().user.count()).rejects.toThrow(/older than the ledger|user\.count/);
    } finally {
      guardConnections(null);
      await disconnect();
    }
    await replayLedger();
    expect(await misfits()).toEqual([]);
  });

  test('a new connection waits for an act that is under way, and is used after it', async () => {
    guardConnections(requireKnown);
    try {
      const [during] = await Promise.all([
        inTransaction(async (tx) => {
          await recordInLedger(tx, { act: 'erasure', subjectId: uuidv7() });
          return 'committed';
        }),
        ...Array.from({ length: 8 }, () => query('SELECT 1', [])),
      ]);
      expect(during).toBe('committed');
    } finally {
      guardConnections(null);
    }
  });

  test.skipIf(!serverUrl)('nothing is carried out before pg_restore has loaded the last row', async () => {
    const restoring = new Client({ connectionString: serverUrl, application_name: 'pg_restore' });
    await restoring.connect();
    const person = await newPerson({ optional: true });
    await switchNews(person, false);
    await rewind(2);
    const opened = replayLedger();
    // The row that it loads last.
    await forgetDecision(person.id);
    expect(await newsOf(person.id)).toBe('given');
    await restoring.end();
    await opened;
    expect(await newsOf(person.id)).toBe('withdrawn');
  });

  test('acts are refused until it was opened', async () => {
    const person = await newPerson({ optional: true });
    await rewind(1);
    await expect(switchNews(person, false)).rejects.toMatchObject({ name: 'LedgerError' });
    expect(await newsOf(person.id)).toBe('given');
    await replayLedger();
    await switchNews(person, false);
    expect(await newsOf(person.id)).toBe('withdrawn');
  });
});

/** The fault that stops the start; it is told in one sentence, and the file stays as it was. */
async function refusal(): Promise<unknown> {
  const before = existsSync(ledgerFile()) ? text() : null;
  const error: unknown = await replayLedger().then(
    () => 'opened',
    (refused: unknown) => refused,
  );
  if (!(error instanceof LedgerError)) return error;
  if (!/^[^.\n]+(: [^\n]+)?\.$/.test(error.message)) return error.message;
  return before === (existsSync(ledgerFile()) ? text() : null) ? error.code : 'changed the file';
}

describe('one sentence stops the start, and nothing is changed', () => {
  let kept: string;
  beforeEach(() => {
    kept = text();
  });
  afterEach(() => writeFileSync(ledgerFile(), kept, { mode: 0o600 }));

  test('a file that is missing', async () => {
    rmSync(ledgerFile());
    expect(await refusal()).toBe('missing');
  });

  test('a file that lacks its last line', async () => {
    writeFileSync(ledgerFile(), `${kept.trimEnd().split('\n').slice(0, -1).join('\n')}\n`);
    expect(await refusal()).toBe('short');
  });

  test('a file whose last line is torn although the database knows it', async () => {
    writeFileSync(ledgerFile(), kept.slice(0, -20));
    expect(await refusal()).toBe('short');
  });

  test('an empty file', async () => {
    writeFileSync(ledgerFile(), '');
    expect(await refusal()).toBe('damaged');
  });

  test('a byte that was changed anywhere', async () => {
    const bytes = Buffer.from(kept);
    const places = Array.from({ length: 120 }, (_, i) => Math.floor((i * (bytes.length - 1)) / 119));
    const opened: number[] = [];
    for (const at of places) {
      const changed = Buffer.from(bytes);
      changed[at] = (changed[at] ?? 0) ^ (1 << (at % 8));
      writeFileSync(ledgerFile(), changed);
      await replayLedger().then(
        () => opened.push(at),
        (error: unknown) => (error instanceof LedgerError ? undefined : opened.push(at)),
      );
    }
    expect(opened).toEqual([]);
  });

  test('a line that was taken out, put elsewhere, or written anew with the key itself', async () => {
    const texts = kept.trimEnd().split('\n');
    const middle = Math.floor(texts.length / 2);
    const { mac: _mac, ...line } = lines()[middle] as LedgerLine;
    const anew = writeLine(ledgerKey(), { ...line, at: '2020-01-01T00:00:00.000Z' });
    const [one = '', two = ''] = [texts[middle], texts[middle + 1]];
    for (const changed of [
      texts.toSpliced(middle, 1),
      texts.toSpliced(middle, 2, two, one),
      texts.toSpliced(middle, 1, anew),
      texts.toSpliced(middle, 0, one),
    ]) {
      writeFileSync(ledgerFile(), `${changed.join('\n')}\n`);
      expect(await refusal()).toBe('damaged');
    }
  });

  test('a changed last line of a database that was restored, which nothing follows', async () => {
    await inTransaction((tx) => recordInLedger(tx, { act: 'erasure', subjectId: uuidv7() }));
    const whole = text();
    const texts = whole.trimEnd().split('\n');
    const act = texts.at(-2) ?? '';
    const { hash } = await head();
    await setHead(texts.length - 2, lineHash(texts.at(-3) ?? ''));
    const forged = act.replace(
      /"subject":"./,
      (start) => start.slice(0, -1) + (start.endsWith('A') ? 'B' : 'A'),
    );
    writeFileSync(ledgerFile(), whole.replace(act, forged));
    expect(await refusal()).toBe('damaged');
    await setHead(texts.length, hash);
    kept = whole;
  });

  test('a torn line behind a database that was restored', async () => {
    await rewind(1, false);
    writeFileSync(ledgerFile(), `${kept}{"act":"erasure","at":"2026`);
    expect(await refusal()).toBe('torn');
    const texts = kept.trimEnd().split('\n');
    await setHead(texts.length, lineHash(texts.at(-1) ?? ''));
  });

  test('a file of another database', async () => {
    const { seq, hash } = await head();
    await setHead(Number(seq), lineHash('another line'));
    expect(await refusal()).toBe('other-history');
    await setHead(Number(seq), hash);
  });

  test('a copy in the vault that says otherwise', async () => {
    const { seq } = await head();
    const change = (line: string) =>
      withoutGuards('vault."LedgerLine"', () =>
        query('UPDATE vault."LedgerLine" SET line = $1 WHERE seq = $2', [line, seq]),
      );
    await change('another line');
    expect(await refusal()).toBe('other-history');
    await change(kept.trimEnd().split('\n').at(-1) ?? '');
  });

  test('a file that cannot be written to', async () => {
    rmSync(ledgerFile());
    mkdirSync(ledgerFile());
    await expect(replayLedger()).rejects.toMatchObject({ name: 'LedgerError', code: 'unreachable' });
    rmdirSync(ledgerFile());
  });
});

test('a torn line that was never committed is cut off, and the ledger goes on', async () => {
  writeFileSync(ledgerFile(), `${text()}{"act":"erasure","at":"2026`);
  await replayLedger();
  expect(await misfits()).toEqual([]);
});

test('a change of its key that was interrupted before its commit goes on with the same key alone', async () => {
  const kept = text();
  const [next, another] = [new Uint8Array(32).fill(7), new Uint8Array(32).fill(8)];
  const interrupted = (secret: Uint8Array): Promise<number> =>
    inTransaction(async (tx) => {
      await rekeyLedger(tx, secret);
      const { seq } = await tx.ledgerHead.findUniqueOrThrow({ where: { id: 1 }, select: { seq: true } });
      const copied = await tx.ledgerLine.findFirst({ orderBy: { seq: 'desc' }, select: { line: true } });
      expect([Number(seq), copied?.line]).toEqual([lines().length, text().trimEnd().split('\n').at(-1)]);
      throw new Error('interrupted');
    });
  try {
    await expect(interrupted(next)).rejects.toThrow('interrupted');
    const rekeyed = text();
    expect(rekeyed).not.toBe(kept);
    await expect(interrupted(next)).rejects.toThrow('interrupted');
    await expect(interrupted(another)).rejects.toMatchObject({ code: 'other-key' });
    const { seq, hash } = await head();
    await setHead(Number(seq) - 1, lineHash(kept.trimEnd().split('\n').at(-2) ?? ''));
    await expect(interrupted(next)).rejects.toMatchObject({ code: 'older-database' });
    await setHead(Number(seq), hash);
    expect(text()).toBe(rekeyed);
  } finally {
    writeFileSync(ledgerFile(), kept);
  }
  await replayLedger();
  expect(await misfits()).toEqual([]);
});
