import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { auditEvents, type AuditEvent } from '@/lib/privacy/evidence/audit';

/** What each action and route records when it does something, or in words why it records nothing. */
const recorded: Readonly<Record<string, readonly AuditEvent[] | string>> = {
  allow: ['objection.withdrawn'],
  cancelEmail: ['email.cancelled'],
  changeEmail: ['stepup.confirmed', 'email.requested'],
  changePackage: ['package.deleted'],
  checkpointRoute: 'Public: what the log says of itself.',
  choose: ['consent.given', 'consent.withdrawn', 'objection.withdrawn'],
  confirm: ['stepup.confirmed', 'session.failed'],
  confirmEmail: ['email.changed', 'session.failed'],
  confirmRoute: ['stepup.confirmed', 'session.failed'],
  correct: ['stepup.confirmed', 'record.corrected', 'dispute.ended'],
  deletePart: ['kind.erased'],
  deletionRoute:
    'The receipt of a deletion, from the sealed cookie of the browser that deleted: nobody is left.',
  dispute: ['dispute.made'],
  downloadRoute: ['record.exported', 'package.requested'],
  erase: ['erasure.scheduled', 'account.erased'],
  eraseRoute: ['account.erased'],
  erasureRoute: 'Public: what the number of a deletion proves, of nobody.',
  forgotPassword:
    'Mails a link to the address alone, and must not differ for one without an account; using it is recorded.',
  keep: ['erasure.cancelled', 'consent.given'],
  object: ['objection.made', 'consent.withdrawn'],
  packageRoute: ['record.exported'],
  pause: ['use.paused'],
  receiptRoute: 'An entry of the log, to its person: reading the log is not written into it.',
  removeSupplement: ['supplement.deleted'],
  resend:
    'Mails a link to the address alone, and must not differ for one without an account; using it is recorded.',
  resetPassword: ['password.changed', 'email.cancelled'],
  resume: ['use.resumed'],
  revoke: ['session.revoked'],
  show: ['stepup.confirmed', 'detail.shown'],
  showRoute: ['record.shown'],
  showSessionRoute: 'Says whose session it is to that session, on every page.',
  signIn: ['session.started', 'session.failed'],
  signOutRoute: ['session.ended'],
  signUp: ['account.registered', 'consent.given', 'consent.refused'],
  supplement: ['supplement.added'],
  tileRoute: 'Public: hashes of the log.',
  turnOff: ['consent.withdrawn'],
  undispute: ['dispute.withdrawn'],
  undoEmail: ['email.undone'],
  verifyEmail: ['account.verified', 'session.started'],
  verifyReceipt: 'Checks a file that somebody brings, and keeps nothing of it.',
  withdraw: ['consent.withdrawn', 'erasure.scheduled'],
};

/** What no action records: pages, the clock, and commands of whoever runs it. */
const elsewhere: readonly AuditEvent[] = [
  'account.imported',
  'record.listed',
  'package.ready',
  'package.failed',
  'use.lifting',
  'objection.upheld',
  'objection.refused',
  'objection.ended',
  'dispute.upheld',
  'dispute.refused',
  'request.read',
  'store.answered',
  'hold.set',
  'hold.lifted',
  'account.warned',
  'retention.run',
  'ledger.replayed',
  'keys.rotated',
  'keys.changed',
];

/** Route handlers that no action stands behind. */
const bare = [
  '.well-known/change-password',
  '.well-known/gpc.json',
  '.well-known/security.txt',
  'api/health',
];

/** What every action runs in. */
const runners = ['route.ts', 'run.ts', 'state.ts'];

/** Where every event stands, whoever records it. */
const catalogue = 'lib/privacy/evidence/audit.ts';

/** Each action and route, by its name, with the file that exports it. */
const actions = new Map(
  readdirSync('lib/actions')
    .filter((name) => !name.endsWith('.test.ts') && !runners.includes(name))
    .flatMap((name) => {
      const file = `lib/actions/${name}`;
      const source = readFileSync(file, 'utf8');
      const exported = [...source.matchAll(/^export (?:async )?function (\w+)/gm)].map(([, one = '']) => one);
      const names = source.startsWith("'use server'")
        ? exported
        : exported.filter((one) => one.endsWith('Route'));
      return names.map((one) => [one, file] as const);
    }),
);

test('every action and route says what it records, or why it records nothing', () => {
  expect(actions.size).toBeGreaterThan(30);
  expect([...actions.keys()].toSorted()).toEqual(Object.keys(recorded).toSorted());
});

test('every event of the log is recorded by one of them, or elsewhere', () => {
  const events = Object.values(recorded).flatMap((events) => (typeof events === 'string' ? [] : events));
  expect([...new Set([...events, ...elsewhere])].toSorted()).toEqual([...auditEvents].toSorted());
});

/** Of these events those that nothing an action calls writes. */
function unwritten(action: string, events: readonly AuditEvent[]): AuditEvent[] {
  const writers = reached(actions.get(action) ?? '').filter((source) =>
    /\b(?:record(?:Audit|SystemAct)|openStop)\(/.test(source),
  );
  return events.filter((event) => {
    const forms = [`'${event}'`, `\`${event.slice(0, event.indexOf('.') + 1)}\${`];
    return !writers.some((source) => forms.some((form) => source.includes(form)));
  });
}

test('what an action says that it records is recorded by what it calls', () => {
  const untrue = Object.entries(recorded).flatMap(([name, events]) =>
    typeof events === 'string' ? [] : unwritten(name, events).map((event) => `${name}: ${event}`),
  );
  expect(untrue).toEqual([]);
  expect(unwritten('pause', ['hold.set'])).toEqual(['hold.set']);
  expect(unwritten('undoEmail', ['email.requested'])).toEqual(['email.requested']);
});

test('nothing is done for a browser outside of lib/actions', () => {
  const files = ['app', 'components', 'lib'].flatMap((top) =>
    readdirSync(top, { recursive: true, encoding: 'utf8' })
      .map((name) => path.posix.join(top, name))
      .filter(
        (file) =>
          /\.tsx?$/.test(file) && !file.startsWith('lib/actions/') && !file.startsWith('lib/db/generated/'),
      ),
  );
  const inline = files.filter((file) => /^\s*['"]use server['"]/m.test(readFileSync(file, 'utf8')));
  expect(inline).toEqual([]);
  const routes = files.filter((file) => file.startsWith('app/') && path.basename(file) === 'route.ts');
  const alone = routes.filter((file) => !readFileSync(file, 'utf8').includes("from '@/lib/actions/"));
  expect(alone.map((file) => path.dirname(file).slice('app/'.length)).toSorted()).toEqual(bare);
});

/** The sources that a file imports for more than their types, and those that they import, to the last; not what runs it. */
function reached(file: string, found = new Map<string, string>()): string[] {
  if (found.has(file) || file === catalogue) return [];
  const source = readFileSync(file, 'utf8');
  found.set(file, source);
  for (const [, name = ''] of source.matchAll(/^(?:import|export) (?!type )[^;]*?'((?:@|\.)\/[^']+)';/gm)) {
    const base = name.startsWith('@/') ? name.slice(2) : path.posix.join(path.dirname(file), name);
    const next = [`${base}.ts`, `${base}.tsx`, `${base}/index.ts`].find((one) => existsSync(one));
    if (next && !runners.some((one) => next === `lib/actions/${one}`)) reached(next, found);
  }
  return [...found.values()];
}
