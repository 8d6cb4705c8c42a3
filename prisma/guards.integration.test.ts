import { randomBytes } from 'node:crypto';
import { afterAll, describe, expect, test } from 'vitest';
import { disconnect, poolConfig, uuidv7 } from '@/lib/db';
import { sealedColumns } from '@/lib/privacy/inventory';
import { Client } from 'pg';

afterAll(disconnect);

/** Runs the work in a transaction that is always rolled back, so that refused rows and evidence leave nothing. */
async function attempt<T>(work: (run: (sql: string, values?: unknown[]) => Promise<unknown>) => Promise<T>) {
  const client = new Client(poolConfig());
  await client.connect();
  try {
    await client.query('BEGIN');
    return await work((sql, values = []) => client.query(sql, values));
  } finally {
    await client.query('ROLLBACK');
    await client.end();
  }
}

type Run = Parameters<Parameters<typeof attempt>[0]>[0];

async function insert(run: Run, table: string, row: Record<string, unknown>): Promise<void> {
  const columns = Object.keys(row);
  const names = columns.map((name) => `"${name}"`).join(', ');
  const places = columns.map((_, index) => `$${index + 1}`).join(', ');
  await run(`INSERT INTO ${table} (${names}) VALUES (${places})`, Object.values(row));
}

const now = new Date('2026-01-02T03:04:05.678Z');
const mac = randomBytes(32);
const sealed = (length = 46) => Buffer.concat([Buffer.from('e101', 'hex'), randomBytes(length - 2)]);

async function addUser(run: Run): Promise<string> {
  const id = uuidv7();
  await insert(run, '"User"', { id, passwordHash: 'x', createdAt: now });
  return id;
}

async function addText(run: Run, hash = randomBytes(32)): Promise<Buffer> {
  const text = { hash, kind: 'consent', key: hash.toString('hex'), language: 'en', version: 1, body: 'text' };
  await insert(run, '"TextVersion"', { ...text, publishedAt: now });
  return hash;
}

async function addConsent(run: Run, event = 'given'): Promise<string> {
  const userId = await addUser(run);
  const hash = await addText(run);
  const words = { purpose: 'account', event, language: 'en', surface: 'sign-up', method: 'checkbox' };
  await insert(run, '"ConsentEvent"', {
    id: uuidv7(),
    userId,
    ...words,
    textHash: hash,
    noticeHash: hash,
    at: now,
  });
  return userId;
}

async function addOutbox(run: Run): Promise<void> {
  const linked = { salt: randomBytes(32), detail: randomBytes(8), subjectId: uuidv7() };
  await insert(run, '"audit"."Outbox"', { entryId: uuidv7(), leaf: randomBytes(8), ...linked });
}

const addProfile = async (run: Run, changed: Record<string, Buffer>) => {
  const ids = { id: uuidv7(), userId: await addUser(run) };
  const times = { createdAt: now, updatedAt: now };
  await insert(run, '"Profile"', {
    ...ids,
    nameSealed: sealed(),
    emailSealed: sealed(),
    ...changed,
    ...times,
  });
};

const addStepUp = async (run: Run, act: string) => {
  const userId = await addUser(run);
  const sessionId = uuidv7();
  const times = { createdAt: now, authenticatedAt: now, expires: now, mac };
  await insert(run, '"Session"', { id: sessionId, sessionToken: sessionId, userId, ...times });
  await insert(run, '"StepUp"', {
    id: uuidv7(),
    sessionId,
    userId,
    act,
    createdAt: now,
    expiresAt: now,
    mac,
  });
};

const addToken = async (run: Run, kind: string) => {
  const row = { id: uuidv7(), identifier: 'i', token: uuidv7(), userId: await addUser(run), kind };
  await insert(run, '"VerificationToken"', { ...row, createdAt: now, expires: now, mac });
};

const erasing = (run: Run, id: string) => run(`SELECT set_config('rightful.erasing', $1, true)`, [id]);

const change = (sql: string) =>
  attempt(async (run) => {
    await addOutbox(run);
    return run(sql);
  });

describe('a sealed column takes nothing but an envelope', () => {
  const columns = [
    'nameSealed',
    'emailSealed',
    'phoneSealed',
    'postalAddressSealed',
    'birthDateSealed',
    'noteSealed',
  ];

  test.each(columns)('%s', async (column) => {
    const constraint = `Profile_${column}_sealed`;
    const readable = Buffer.from('a name that somebody forgot to seal before storing it');
    await expect(attempt((run) => addProfile(run, { [column]: readable }))).rejects.toThrow(constraint);
    await expect(attempt((run) => addProfile(run, { [column]: sealed(45) }))).rejects.toThrow(constraint);
    await expect(attempt((run) => addProfile(run, { [column]: sealed(46) }))).resolves.toBeUndefined();
  });

  test('every sealed column of the inventory, in every schema, and no other column is guarded', async () => {
    const { rows } = (await attempt((run) =>
      run(`SELECT conname AS name, pg_get_constraintdef(oid) AS held FROM pg_constraint
           WHERE contype = 'c' AND conname LIKE '%\\_sealed'`),
    )) as { rows: { name: string; held: string }[] };
    const checks = rows;
    expect(checks.map(({ name }) => name).toSorted()).toEqual(
      sealedColumns.map(({ constraint }) => constraint).toSorted(),
    );
    for (const { constraint, column } of sealedColumns) {
      const held = checks.find(({ name }) => name === constraint)?.held ?? '';
      expect(held).toContain(`(octet_length("${column}") >= 46)`);
      expect(held).toContain(`'\\xe101'::bytea`);
    }
  });
});

test.each([
  ['kid', 15],
  ['kid', 17],
  ['wrapped', 32],
  ['wrapped', 41],
])('a person key with a %s of %i bytes is refused', async (column, length) => {
  const good = { kid: randomBytes(16), wrapped: randomBytes(40) };
  const add = (row: Record<string, unknown>) =>
    attempt((run) =>
      insert(run, '"vault"."SubjectKey"', {
        subjectId: uuidv7(),
        rootVersion: 'test-1',
        createdAt: now,
        ...good,
        ...row,
      }),
    );
  await expect(add({})).resolves.toBeUndefined();
  await expect(add({ [column]: randomBytes(length) })).rejects.toThrow(`SubjectKey_${column}_length`);
});

test('a text is stored under a hash of 32 bytes only', async () => {
  await expect(attempt((run) => addText(run, randomBytes(31)))).rejects.toThrow('TextVersion_hash_length');
  await expect(attempt((run) => addText(run, randomBytes(32)))).resolves.toHaveLength(32);
});

describe('a closed set takes no other word', () => {
  test.each(['given', 'refused', 'withdrawn'])('consent event %s is taken', async (event) => {
    await expect(attempt((run) => addConsent(run, event))).resolves.toBeTypeOf('string');
  });
  test.each(['show', 'download', 'correct', 'erase'])('act %s is taken', async (act) => {
    await expect(attempt((run) => addStepUp(run, act))).resolves.toBeUndefined();
  });
  test.each(['verify', 'reset'])('token %s is taken', async (kind) => {
    await expect(attempt((run) => addToken(run, kind))).resolves.toBeUndefined();
  });
  test.each([
    ['ConsentEvent_event_known', (run: Run) => addConsent(run, 'Given')],
    ['StepUp_act_known', (run: Run) => addStepUp(run, 'all')],
    ['VerificationToken_kind_known', (run: Run) => addToken(run, '')],
  ])('%s', async (constraint, work) => {
    await expect(attempt<unknown>(work)).rejects.toThrow(constraint);
  });
});

describe('a consent event', () => {
  test.each([
    [
      'is never changed',
      `UPDATE "ConsentEvent" SET "event" = 'refused'`,
      'UPDATE on "ConsentEvent" is refused',
    ],
    [
      'is never deleted outside of an erasure',
      `DELETE FROM "ConsentEvent"`,
      'DELETE on "ConsentEvent" is refused',
    ],
    ['is never truncated', `TRUNCATE "ConsentEvent"`, 'TRUNCATE on "ConsentEvent" is refused'],
    ['is never truncated with people', `TRUNCATE "User" CASCADE`, 'TRUNCATE on "ConsentEvent" is refused'],
  ])('%s', async (_, sql, message) => {
    const work = attempt(async (run) => {
      await addConsent(run);
      await run(sql);
    });
    await expect(work).rejects.toThrow(message);
  });

  test('goes with its person and with nobody else', async () => {
    const own = attempt(async (run) => {
      const userId = await addConsent(run);
      await erasing(run, userId);
      return run(`DELETE FROM "ConsentEvent" WHERE "userId" = $1`, [userId]);
    });
    await expect(own).resolves.toMatchObject({ rowCount: 1 });
    const foreign = attempt(async (run) => {
      const userId = await addConsent(run);
      await erasing(run, await addConsent(run));
      await run(`DELETE FROM "ConsentEvent" WHERE "userId" = $1`, [userId]);
    });
    await expect(foreign).rejects.toThrow('DELETE on "ConsentEvent" is refused');
  });

  test('is never changed, also while its person is erased', async () => {
    const work = attempt(async (run) => {
      await erasing(run, await addConsent(run));
      await run(`UPDATE "ConsentEvent" SET "event" = 'refused'`);
    });
    await expect(work).rejects.toThrow('UPDATE on "ConsentEvent" is refused');
  });

  test('the permission to delete ends with its transaction', async () => {
    const userId = uuidv7();
    await attempt((run) => erasing(run, userId));
    const left = await attempt((run) => run(`SELECT current_setting('rightful.erasing', true) AS left`));
    expect(left).not.toMatchObject({ rows: [{ left: userId }] });
  });
});

test.each([
  [`UPDATE "TextVersion" SET "body" = 'other'`, 'UPDATE on "TextVersion" is refused'],
  [`DELETE FROM "TextVersion"`, 'DELETE on "TextVersion" is refused'],
  [`TRUNCATE "TextVersion" CASCADE`, 'is refused'],
])('the words shown to people stay: %s', async (sql, message) => {
  const work = attempt(async (run) => {
    await addText(run);
    await run(sql);
  });
  await expect(work).rejects.toThrow(message);
});

describe('a leaf that waits for the log', () => {
  test.each([
    `UPDATE "audit"."Outbox" SET "id" = "id" + 1000`,
    `UPDATE "audit"."Outbox" SET "entryId" = gen_random_uuid()`,
    `UPDATE "audit"."Outbox" SET "leaf" = '\\x00'`,
    `UPDATE "audit"."Outbox" SET "salt" = '\\x00'`,
    `UPDATE "audit"."Outbox" SET "detail" = '\\x00'`,
    `UPDATE "audit"."Outbox" SET "subjectId" = gen_random_uuid()`,
  ])('is refused: %s', async (sql) => {
    await expect(change(sql)).rejects.toThrow('UPDATE on "Outbox" is refused');
  });

  test('may forget whom it is about', async () => {
    const sql = `UPDATE "audit"."Outbox" SET "salt" = NULL, "detail" = NULL, "subjectId" = NULL`;
    await expect(change(sql)).resolves.toHaveProperty('rowCount');
  });

  test('is taken out by deleting it, never by emptying the table', async () => {
    await expect(change(`DELETE FROM "audit"."Outbox"`)).resolves.toHaveProperty('rowCount');
    await expect(change(`TRUNCATE "audit"."Outbox"`)).rejects.toThrow('TRUNCATE on "Outbox" is refused');
  });
});
