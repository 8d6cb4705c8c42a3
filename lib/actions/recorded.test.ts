import { auditEvents, type AuditEvent } from '@/lib/privacy/catalogue/events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

/** What each action and route records when it does something, or in words why it records nothing. */
const recorded: Readonly<Record<string, readonly AuditEvent[] | string>> = {
  activityRoute: 'The entries of the log, to their person: reading the log is not written into it.',
  allow: ['objection.withdrawn'],
  cancelEmail: ['email.cancelled'],
  changeEmail: ['stepup.confirmed', 'email.requested'],
  changePassword: ['stepup.confirmed', 'password.changed', 'email.cancelled'],
  changePackage: ['package.deleted'],
  checkpointRoute: 'Public: what the log says of itself.',
  choose: ['consent.given', 'consent.withdrawn', 'objection.withdrawn'],
  confirmEmail: ['email.changed', 'account.erased', 'dispute.ended'],
  confirmRoute: ['stepup.confirmed'],
  correct: ['stepup.confirmed', 'record.corrected', 'dispute.ended'],
  deletePart: ['stepup.confirmed', 'kind.erased', 'dispute.ended'],
  deletionRoute:
    'The receipt of a deletion, from the sealed cookie of the browser that deleted: nobody is left.',
  dispute: ['dispute.made'],
  downloadRoute: ['stepup.confirmed', 'record.exported', 'package.requested'],
  erase: ['stepup.confirmed', 'erasure.scheduled', 'account.erased', 'store.answered'],
  eraseRoute: ['erasure.scheduled', 'account.erased', 'store.answered'],
  erasureRoute: 'Public: what the number of a deletion proves, of nobody.',
  forgotPassword:
    'Mails a link to the address alone, and must not differ for one without an account; using it is recorded.',
  keep: ['erasure.cancelled', 'consent.given'],
  languageRoute: ['language.chosen'],
  object: ['objection.made', 'consent.withdrawn'],
  packageRoute: ['stepup.confirmed', 'record.exported'],
  pause: ['use.paused'],
  receiptRoute: 'An entry of the log, to its person: reading the log is not written into it.',
  receiptsRoute: 'Entries of the log, to their person: reading the log is not written into it.',
  removeSupplement: ['stepup.confirmed', 'supplement.deleted'],
  releaseEmail: ['email.released'],
  resend:
    'Mails a link to the address alone, and must not differ for one without an account; using it is recorded.',
  resetPassword: ['password.changed', 'email.cancelled'],
  resume: ['use.resumed'],
  revoke: ['session.revoked'],
  show: ['stepup.confirmed', 'detail.shown'],
  showRoute: ['record.shown'],
  showSessionRoute: 'Says whose session it is to that session, on every page.',
  signIn: ['session.started', 'session.replaced'],
  signOutRoute: ['session.ended'],
  signUp: ['account.registered', 'consent.given', 'consent.refused', 'account.erased'],
  supplement: ['supplement.added'],
  tileRoute: 'Public: hashes of the log.',
  turnOff: ['consent.withdrawn'],
  undispute: ['dispute.withdrawn'],
  undoEmail: ['email.undone', 'account.erased', 'dispute.ended'],
  verifyEmail: ['account.verified', 'session.started', 'session.replaced'],
  verifyReceipt: 'Checks a file that somebody brings, and keeps nothing of it.',
  withdraw: ['consent.withdrawn', 'erasure.scheduled'],
};

/** What no action records: pages, the clock, and commands of whoever runs it. */
const elsewhere: readonly AuditEvent[] = [
  'account.imported',
  'record.listed',
  // A wrong password is counted by the act, and recorded by the clock once the hour is over.
  'session.failed',
  'package.ready',
  'package.failed',
  'use.lifting',
  'objection.upheld',
  'objection.refused',
  'objection.ended',
  'dispute.upheld',
  'dispute.refused',
  'request.read',
  'retained.read',
  'choices.read',
  'hold.set',
  'hold.lifted',
  'account.warned',
  'retention.run',
  'choices.proved',
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

/** What one configuration of NextAuth can do, whichever of its doors an action goes through. */
const nextAuth: readonly AuditEvent[] = [
  'account.verified',
  'session.started',
  'session.replaced',
  'session.ended',
];

/** What an action reaches by its calls and never records, for what it calls does more for others. */
const reachedOnly: Readonly<Record<string, readonly AuditEvent[]>> = {
  showSessionRoute: nextAuth,
  signIn: nextAuth,
  signOutRoute: nextAuth,
  verifyEmail: nextAuth,
};

/** Whether a declaration names this event as one to record: as it is, or as one of those that a template makes. */
function names(declaration: string, event: AuditEvent, listed: readonly AuditEvent[]): boolean {
  if (declaration.includes(`event: '${event}'`) || declaration.includes(`, '${event}'`)) return true;
  const family = event.slice(0, event.indexOf('.') + 1);
  const made = declaration.includes(`event: \`${family}\${`);
  return made && (listed.includes(event) || !listed.some((one) => one.startsWith(family)));
}

test('an action records what it says, and says all that it can record', () => {
  for (const [name, said] of Object.entries(recorded)) {
    const listed = typeof said === 'string' ? [] : said;
    const declarations = [...reached(actions.get(name) ?? '', name).values()];
    const found = auditEvents.filter((event) => declarations.some((one) => names(one, event, listed)));
    const others = reachedOnly[name] ?? [];
    const records = found.filter((event) => listed.includes(event) || !others.includes(event));
    expect(`${name}: ${records.toSorted().join(', ')}`).toBe(`${name}: ${listed.toSorted().join(', ')}`);
  }
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

/** A file by what is declared at its top, as text, and by where the names that it imports come from. */
interface Source {
  readonly declared: ReadonlyMap<string, string>;
  readonly imported: ReadonlyMap<string, readonly [file: string, name: string]>;
}

const sources = new Map<string, Source>();

function readSource(file: string): Source {
  const known = sources.get(file);
  if (known) return known;
  const text = readFileSync(file, 'utf8').replaceAll(/\/\*\*[^]*?\*\/|^\s*\/\/.*$/gm, '');
  const imported = new Map<string, readonly [string, string]>();
  for (const [, list = '', from = ''] of text.matchAll(
    /^(?:import|export) \{([^}]*)\} from '([@.][^']+)';/gm,
  )) {
    const base = from.startsWith('@/') ? from.slice(2) : path.posix.join(path.dirname(file), from);
    const target = [`${base}.ts`, `${base}.tsx`, `${base}/index.ts`].find((one) => existsSync(one));
    if (!target) continue;
    for (const one of list.split(',')) {
      const [name = '', alias = name] = one.trim().split(' as ');
      if (name !== '') imported.set(alias, [target, name]);
    }
  }
  const declared = new Map<string, string>();
  for (const part of text.split(
    /^(?=(?:export |async )*(?:function|const|let|class|interface|type|import) )/m,
  )) {
    const [, list = ''] = /^(?:export |async )*(?:function|const|let|class) (\w+|\{[^}]*\})/.exec(part) ?? [];
    for (const name of list.match(/\w+/g) ?? []) declared.set(name, part);
  }
  const source = { declared, imported };
  sources.set(file, source);
  return source;
}

/** What a declaration of a file uses, and what that uses, to the last: each as text. Members and words are no uses. */
function reached(file: string, name: string, found = new Map<string, string>()): Map<string, string> {
  const { declared, imported } = readSource(file);
  const from = imported.get(name);
  if (from) return reached(...from, found);
  const declaration = declared.get(name);
  if (declaration === undefined || found.has(`${file} ${name}`)) return found;
  found.set(`${file} ${name}`, declaration);
  const uses = declaration.replaceAll(/'[^'\n]*'|\.\w+|\b\w+:/g, '');
  for (const one of new Set(uses.match(/\w+/g))) reached(file, one, found);
  return found;
}
