import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { text } from 'node:stream/consumers';
import { beforeAll, describe, expect, test } from 'vitest';
import { db } from '@/lib/db';
import { env } from '@/lib/env';
import { listActivity } from '@/lib/privacy/rights/activity';
import { replayLedger } from '@/lib/privacy/rights/replay';
import { listObjectable, objectTo } from '@/lib/privacy/rights/objection';
import { getPause, pauseUse } from '@/lib/privacy/rights/pause';
import { bareEnvironment, SETTINGS } from '@/test/environment';
import { root } from '@/test/launch';
import { newPerson, type Person } from '@/test/people';

/** What a command of the officer says, on which stream, and how it ends. */
interface Said {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

/** Runs one as the officer does: a process of its own, with the settings of this installation. */
async function command(script: string, ...args: string[]): Promise<Said> {
  const settings = Object.fromEntries(SETTINGS.map((name) => [name, process.env[name] ?? '']));
  const child = spawn(process.execPath, ['scripts/run.mjs', `scripts/${script}.ts`, ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...bareEnvironment(), ...settings, DATA_DIR: env().dataDir, NODE_ENV: 'production', VITEST: '' },
  });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const [out, error, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { code, out: out.trim(), error: error.trim() };
}

const refused = (error: string | RegExp): object => ({
  code: 1,
  out: '',
  error: typeof error === 'string' ? error : expect.stringMatching(error),
});
const done = (out: RegExp): object => ({ code: 0, out: expect.stringMatching(out), error: '' });
const nobody = '00000000-0000-7000-8000-000000000000';

// Which database it is makes no difference to a command, and starting so many takes a while.
describe.skipIf(env().databaseUrl === undefined)('the officer at the shell', { timeout: 240_000 }, () => {
  let person: Person;
  let [objection, pause] = ['', ''];

  beforeAll(async () => {
    await replayLedger();
    person = await newPerson();
    await objectTo(person.viewer, 'security', 'My reasons.\n\u001B[2J\u009B2J\u202Efrom      the officer');
    await pauseUse(person.viewer, 'claims');
    const uses = await listObjectable(person.viewer, 'en');
    objection = uses.find(({ purpose }) => purpose === 'security')?.objection?.reference ?? '';
    pause = (await getPause(person.viewer))?.reference ?? '';
  });

  test('lists what waits, and decides it', async () => {
    const [listed, held, planned, outstanding] = await Promise.all([
      command('requests', 'list'),
      command('hold', 'set', person.email, 'profile.name,consents', 'A', 'claim.'),
      command('retention', '--dry-run'),
      command('processors', 'list'),
    ]);
    expect(listed).toEqual(
      done(new RegExp(`^${objection}  objection  in_progress  security  answer by 20`, 'm')),
    );
    expect(listed.out).toContain(`${pause}  restriction  in_force  claims`);
    expect(listed.out).not.toContain(person.id);
    const json = await command('requests', 'list', '--json');
    expect(JSON.parse(json.out)).toContainEqual(
      expect.objectContaining({ reference: objection, right: 'objection', about: 'security' }),
    );
    const lists: [string, ...string[]][] = [
      ['processors', 'list'],
      ['hold', 'list'],
      ['texts'],
      ['retention', '--dry-run'],
      ['keys', 'status'],
      ['migrate', 'status'],
    ];
    for (const said of await Promise.all(lists.map((args) => command(...args, '--json'))))
      expect(Array.isArray(JSON.parse(said.out))).toBe(true);
    expect(await command('requests', 'list', '--jsn')).toEqual(refused(/^Say what to do/));
    expect(held).toEqual(
      done(/^Hold [0-9a-f-]{36} is set: profile\.name, consents stays until it is lifted\.$/),
    );
    expect(planned).toEqual(done(/^This would be done now:\n +\d+ {2}\w/));
    expect(outstanding).toEqual(done(/\w/));

    const shown = await command('requests', 'show', objection);
    expect(shown.out.split('\n').map((line) => line.slice(0, 10).trim())).toEqual([
      'request',
      'received',
      'from',
      'they say',
    ]);
    expect(shown.out).toContain(`"${person.email}", account ${person.id}`);
    expect(shown.out).toContain('"My reasons.\\n\\u001b[2J\\u009b2J\\u202efrom      the officer"');
    const { items } = await listActivity(person.viewer, null);
    expect(items[0]).toMatchObject({
      event: 'request.read',
      by: 'staff',
      facts: { columns: ['name', 'email'] },
    });

    const hold = /Hold (\S+)/.exec(held.out)?.[1] ?? '';
    const [holds, kept, consents] = await Promise.all([
      command('hold', 'list'),
      command('hold', 'show', person.email),
      command('consents', 'show', person.email),
    ]);
    expect(holds.out).toContain(`account ${person.id}  profile.name, consents`);
    expect(holds.out).not.toContain('A claim.');
    expect(kept.out.split('\n').slice(0, 3)).toEqual([
      `account   ${person.id}`,
      expect.stringMatching(/^hold {6}\S+ since 20\S+, profile\.name, consents: "A claim\."$/),
      'kept      profile.name, hold: {"name":"Ada Lovelace"}',
    ]);

    const [, decision = '', ...rest] = consents.out.split('\n');
    const given = JSON.parse(decision.slice('decision  '.length)) as Record<string, string>;
    expect(given).toMatchObject({ purpose: 'account', event: 'given', surface: 'sign-up' });
    const body = rest[rest.findIndex((line) => line.endsWith(`SHA-256 ${given['textHash']}`)) + 1] ?? '';
    expect(createHash('sha256').update(body).digest('hex')).toBe(given['textHash']);
    const reads = (await listActivity(person.viewer, null)).items.filter(
      ({ event }) => event === 'choices.read',
    );
    expect(reads).toMatchObject([{ by: 'staff' }]);

    const [lifted, upheld, announced] = await Promise.all([
      command('hold', 'lift', hold, 'Settled.'),
      command('requests', 'uphold', objection, 'Your', 'reasons', 'weigh', 'more.'),
      command('requests', 'lift', pause),
    ]);
    expect(lifted.code).toBe(0);
    expect(upheld).toEqual(done(/^The objection is upheld/));
    expect(announced).toEqual(done(/^The person is being told\. The pause ends on 20/));
    const states = await db().privacyRequest.findMany({
      where: { reference: { in: [objection, pause] } },
      orderBy: { right: 'asc' },
      select: { state: true },
    });
    expect(states).toEqual([{ state: 'in_force' }, { state: 'lifting' }]);
    expect(await db().legalHold.count({ where: { subjectId: person.id } })).toBe(0);
  });

  test('is refused what cannot be meant, with a sentence, and nothing is done', async () => {
    const other = await newPerson();
    await objectTo(other.viewer, 'security', '');
    const waiting = (await listObjectable(other.viewer, 'en')).find(({ purpose }) => purpose === 'security');
    const reference = waiting?.objection?.reference ?? '';
    const [a, b, c, d, e, f, g] = await Promise.all([
      command('requests'),
      command('requests', 'uphold', 'RF-0000-0000', 'Why.'),
      command('requests', 'refuse', reference, '  '),
      command('hold', 'set', 'nobody@example.org', 'profile.name', 'Why.'),
      command('hold', 'lift', nobody, 'Why.'),
      command('processors', 'give-up', nobody),
      command('retention', '--dry-run', 'more'),
    ]);
    expect(a).toEqual(refused(/^Say what to do: .*$/));
    expect(b).toEqual(refused('No request with this number waits for that: see npm run requests -- list.'));
    expect(c).toEqual(refused('Say why, in words that the person will read.'));
    expect(d).toEqual(refused('Nobody has this address.'));
    expect(e).toEqual(refused(/^Nothing was done: there is no such person or hold/));
    expect(f).toEqual(refused('There is no such person, or no such step that is open.'));
    expect(g).toEqual(refused(/^Run it with nothing, or with --dry-run/));
    const { state } = await db().privacyRequest.findUniqueOrThrow({
      where: { reference },
      select: { state: true },
    });
    expect(state).toBe('in_progress');
  });
});
