import { readdirSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { markOf } from '@/lib/auth/person-mark';
import { query } from '@/lib/db';
import { findLanguage } from '@/lib/privacy/accounts/language';
import { markInput } from '@/lib/forms/page-inputs';
import { en } from '@/messages/en/index';
import { newPerson, newSession, signedIn, type Person } from '@/test/people';
import { ownHeaders, withRequest } from '@/test/request';
import { idle, type FormState } from './state';

type Action = (state: FormState, form: FormData) => Promise<FormState>;
type Route = (request: Request, context: { params: Promise<Record<string, unknown>> }) => Promise<Response>;

/** Forms of pages that are made for nobody: what they do, they do by what is typed into them or by a mailed link. */
const forAnybody = [
  'forgotPassword',
  'resend',
  'resetPassword',
  'signIn',
  'signUp',
  'verifyEmail',
  'verifyReceipt',
];

/** Forms that work for a stranger, and do more for a person who is signed in. */
const forEither = ['confirmEmail', 'releaseEmail', 'undoEmail'];

/** Routes that forms of our pages are sent to. */
const formRoutes = ['downloadRoute', 'packageRoute', 'signOutRoute'];

/** Those that work for a stranger, and do more for a person who is signed in. */
const formRoutesForEither = ['languageRoute'];

/** What every action and route runs in, and what holds none. */
const others = ['route.ts', 'run.ts', 'state.ts', 'refusal-path.ts', 'say-refusal.ts'];

const typed = 'typed by somebody else';

let actions: readonly (readonly [name: string, action: Action])[] = [];
let routes: readonly (readonly [name: string, route: Route])[] = [];
let [ada, grace]: readonly Person[] = [];
let token = '';

function person(who: Person | undefined): Person {
  if (!who) throw new Error('Nobody was signed up.');
  return who;
}

beforeAll(async () => {
  const files = readdirSync(import.meta.dirname).filter(
    (name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !others.includes(name),
  );
  const modules = await Promise.all(
    files.map((name) => import(/* @vite-ignore */ `./${name}`) as Promise<Record<string, unknown>>),
  );
  const exported = modules.flatMap((one, index) =>
    Object.entries(one).map(([name, value]) => ({ name, value, route: files[index]?.endsWith('-route.ts') })),
  );
  actions = exported.filter(({ route }) => !route).map(({ name, value }) => [name, value as Action] as const);
  routes = exported
    .filter(({ name }) => name.endsWith('Route'))
    .map(({ name, value }) => [name, value as Route] as const);
  [ada, grace] = [await newPerson(), await newPerson()];
  token = await newSession(person(grace).id);
});

/** A form as a page that was made for somebody sends it, with every input that a form of ours keeps when it is refused. */
function formOf(mark: string | null): FormData {
  const form = new FormData();
  if (mark !== null) form.set(markInput, mark);
  for (const name of ['value', 'words', 'text', 'email', 'act', 'next', 'supplement', 'token'])
    form.set(name, typed);
  return form;
}

/** Sends it from the browser in which Grace is signed in. */
function send(action: Action, form: FormData, more: Record<string, string> = {}): Promise<FormState> {
  const headers = { ...ownHeaders(token), 'next-action': 'x', ...more };
  return withRequest(headers, () => action(idle, form));
}

function post(route: Route, init: RequestInit, more: Record<string, string> = {}): Promise<Response> {
  const headers = { ...ownHeaders(token), ...more };
  const request = new Request('http://localhost:3000/api', { method: 'POST', ...init, headers });
  const params = Promise.resolve({ id: '0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b', reference: 'RF-X', path: [] });
  return withRequest(headers, () => route(request, { params }));
}

/** All that is stored, as a number for each table: what was done would change one of them. */
async function stored(): Promise<unknown> {
  const { rows: tables } = await query(
    `SELECT table_schema AS schema, table_name AS name FROM information_schema.tables
     WHERE table_schema IN ('public', 'vault') AND table_type = 'BASE TABLE' ORDER BY 1, 2`,
    [],
  );
  const found: unknown[] = [];
  for (const { schema, name } of tables as { schema: string; name: string }[]) {
    const { rows } = await query(
      `SELECT md5(string_agg(t::text, ',' ORDER BY t::text)) AS hash FROM "${schema}"."${name}" t`,
      [],
    );
    found.push([name, rows[0]]);
  }
  return found;
}

test('a page of another person does nothing, and nothing that was typed there comes back', async () => {
  const before = await stored();
  const signed = actions.filter(([name]) => !forAnybody.includes(name));
  expect(signed.length).toBeGreaterThan(20);
  for (const [name, action] of signed) {
    const form = formOf(markOf(person(ada).viewer));
    const message = en.errors['other-person'];
    const refused = { status: 'refused', message, errors: {}, values: {}, goOn: 'home' };
    expect({ name, state: await send(action, form) }).toEqual({ name, state: refused });
    // Without scripts the answer would be the page as it is made for whoever is signed in now.
    const bare = withRequest(ownHeaders(token), () => action(idle, form));
    await expect(bare).rejects.toMatchObject({
      digest: expect.stringContaining(';/refused?why=other-person;'),
    });
  }
  expect(await stored()).toEqual(before);
});

test('a form of a signed-in page that says for nobody that it was made does nothing', async () => {
  const before = await stored();
  for (const [name, action] of actions.filter(([name]) => ![...forAnybody, ...forEither].includes(name))) {
    const message = en.errors['wrong-origin'];
    expect({ name, state: await send(action, formOf(null)) }).toMatchObject({ name, state: { message } });
    const mark = markOf(person(grace).viewer);
    const twice = formOf(mark);
    twice.append(markInput, mark);
    expect({ name, state: await send(action, twice) }).toMatchObject({ name, state: { goOn: 'home' } });
  }
  expect(await stored()).toEqual(before);
});

test('a form of a page that was made for nobody acts for nobody, whoever is signed in', async () => {
  for (const [name, action] of actions.filter(([name]) => forEither.includes(name))) {
    const message = en.errors['link-invalid'];
    const form = new FormData();
    form.set('token', 'x'.repeat(43));
    expect({ name, state: await send(action, form) }).toMatchObject({ name, state: { message } });
  }
});

test('a page that was made for nobody chooses a language for this browser alone', async () => {
  const [, route] = routes.find(([name]) => formRoutesForEither.includes(name)) ?? [];
  const send = (inputs: Readonly<Record<string, string>>) =>
    route && post(route, { body: new URLSearchParams({ language: 'de', ...inputs }) });
  expect((await send({}))?.status).toBe(303);
  expect(await findLanguage(person(grace).id)).toBe('en');
  expect((await send({ [markInput]: markOf(person(ada).viewer) }))?.status).toBe(409);
  expect(await findLanguage(person(grace).id)).toBe('en');
  expect((await send({ language: 'tlh' }))?.status).toBe(422);
  expect((await send({ [markInput]: markOf(person(grace).viewer) }))?.status).toBe(303);
  expect(await findLanguage(person(grace).id)).toBe('de');
  expect(await findLanguage(person(ada).id)).toBe('en');
});

test('a page goes on working once its person has signed in again', async () => {
  const { id, viewer } = person(grace);
  const again = await signedIn(id);
  expect(markOf(again)).toBe(markOf(viewer));
  expect(markOf(again)).not.toBe(markOf(person(ada).viewer));
  const form = new FormData();
  form.set(markInput, markOf(viewer));
  const [, turnOff] = actions.find(([name]) => name === 'turnOff') ?? [];
  expect(turnOff && (await send(turnOff, form))).toMatchObject({ status: 'done' });
});

test('a form route does nothing for a page of another person, or of nobody', async () => {
  expect(routes.map(([name]) => name)).toEqual(expect.arrayContaining(formRoutes));
  const before = await stored();
  for (const [name, route] of routes.filter(([name]) => formRoutes.includes(name))) {
    const others = formOf(markOf(person(ada).viewer));
    expect([name, (await post(route, { body: others })).status]).toEqual([name, 409]);
    const seen = await post(route, { body: others }, { accept: 'text/html,*/*;q=0.8' });
    expect([name, seen.status, seen.headers.get('location')]).toEqual([
      name,
      303,
      '/refused?why=other-person',
    ]);
    expect([name, (await post(route, { body: formOf(null) })).status]).toEqual([name, 403]);
    const inputs = new URLSearchParams({ [markInput]: 'x'.repeat(43) });
    expect([name, (await post(route, { body: inputs })).status]).toEqual([name, 409]);
    const plain = await post(route, { body: `${markInput}=x` }, { 'content-type': 'text/plain' });
    expect([name, plain.status]).toEqual([name, 403]);
  }
  expect(await stored()).toEqual(before);
});

test('a route for programs takes no form', async () => {
  const { viewer } = person(grace);
  for (const [name, route] of routes.filter(([name]) =>
    ['confirmRoute', 'eraseRoute', 'showRoute'].includes(name),
  ))
    for (const type of [
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'text/plain',
    ]) {
      const body = `${markInput}=${markOf(viewer)}`;
      const answer = await post(route, { body }, { 'content-type': type });
      expect([name, type, answer.status]).toEqual([name, type, 422]);
    }
});

test('nothing that changes something runs for a request from elsewhere', async () => {
  const before = await stored();
  const own = formOf(markOf(person(grace).viewer));
  const foreign = [
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ];
  const changing = [...formRoutes, ...formRoutesForEither, 'confirmRoute', 'eraseRoute'];
  const message = en.errors['wrong-origin'];
  for (const headers of foreign) {
    // At once, since some answer at a fixed moment.
    const states = await Promise.all(
      actions.map(async ([name, action]) => ({ name, state: await send(action, own, headers) })),
    );
    expect(states).toMatchObject(actions.map(([name]) => ({ name, state: { message } })));
    for (const [name, route] of routes.filter(([name]) => changing.includes(name)))
      expect([name, (await post(route, { body: own }, headers)).status]).toEqual([name, 403]);
  }
  expect(await stored()).toEqual(before);
});

test('an action that is called with anything but a form refuses', async () => {
  const message = en.errors['invalid-input'];
  for (const given of ['text', null, { get: 1 }, []]) {
    const states = await Promise.all(
      actions.map(async ([name, action]) => ({
        name,
        state: await send(action, given as unknown as FormData),
      })),
    );
    expect(states).toMatchObject(actions.map(([name]) => ({ name, state: { status: 'refused', message } })));
  }
});

test('a person is led to a page where a program gets a problem', async () => {
  const params = Promise.resolve({ id: 'x', reference: 'RF-X', path: ['0', 'x'] });
  const ask = (route: Route, method: string, more: Record<string, string>): Promise<Response> => {
    const headers = { ...ownHeaders(), ...more };
    const request = new Request('http://localhost:3000/api', { method, headers });
    return withRequest(headers, () => route(request, { params }));
  };
  const pages: Readonly<Record<string, string>> = {
    activityRoute: '/sign-in?next=%2Fprivacy%2Factivity',
    checkpointRoute: '',
    confirmRoute: '/sign-in?next=%2Fprivacy',
    deletionRoute: '/deleted',
    downloadRoute: '/sign-in?next=%2Fprivacy%2Fdownload',
    eraseRoute: '/sign-in?next=%2Fprivacy%2Fdelete',
    erasureRoute: '/refused?why=not-found&next=%2F',
    languageRoute: '/refused?why=invalid-input&next=%2F',
    packageRoute: '/sign-in?next=%2Fprivacy%2Fdownload',
    receiptRoute: '/sign-in?next=%2Fprivacy%2Freceipts%2Fx',
    receiptsRoute: '/sign-in?next=%2Fprivacy%2Freceipts',
    showRoute: '/sign-in?next=%2Fprivacy%2Fdata',
    showSessionRoute: '',
    signOutRoute: '/signed-out',
    tileRoute: '/refused?why=not-found&next=%2F',
  };
  expect(routes.map(([name]) => name).toSorted()).toEqual(Object.keys(pages));
  const reading = [
    'activityRoute',
    'deletionRoute',
    'erasureRoute',
    'receiptRoute',
    'receiptsRoute',
    'showRoute',
    'tileRoute',
  ];
  for (const [name, route] of routes.filter(([name]) => pages[name] !== '')) {
    const method = reading.includes(name) ? 'GET' : 'POST';
    const seen = await ask(route, method, { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' });
    expect([name, seen.status, seen.headers.get('location')]).toEqual([name, 303, pages[name]]);
    if (name === 'signOutRoute') continue;
    const told = await ask(route, method, { accept: '*/*' });
    expect([name, told.headers.get('content-type')]).toEqual([name, 'application/problem+json']);
  }
});
