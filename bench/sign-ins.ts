import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { median } from './pairs';
import { makePeople, password, type Person } from './people';
import type { Row } from './rows';
import { serveApplication, type Server } from './servers';

const AT_ONCE = 20;
const ROUNDS = 5;

interface Late {
  readonly p99: number;
  readonly longest: number;
  readonly samples: number;
}

/** How late the server's event loop is while twenty people sign in at once. */
export async function measure(): Promise<readonly Row[]> {
  const people = await makePeople(AT_ONCE);
  const folder = mkdtempSync(path.join(tmpdir(), 'rightful-loop-'));
  const file = path.join(folder, 'event-loop.json');
  try {
    const server = await serveApplication({
      NODE_OPTIONS: `--import ${path.join(import.meta.dirname, 'event-loop.mjs')}`,
      BENCH_EVENT_LOOP: file,
    });
    await signInAll(server, people);
    await readLate(server, file);
    const [times, lates]: [number[], Late[]] = [[], []];
    for (let round = 0; round < ROUNDS; round += 1) {
      times.push(await signInAll(server, people));
      lates.push(await readLate(server, file));
    }
    await server.stop();
    return rowsOf(times, lates);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const ms = (value: number): string => `${value.toFixed(1)} ms`;

function rowsOf(times: readonly number[], lates: readonly Late[]): Row[] {
  const name = 'sign-ins';
  return [
    {
      kind: 'figure',
      name,
      what: `event-loop delay, p99, median of ${ROUNDS} rounds of ${AT_ONCE} at once`,
      measured: ms(median(lates.map(({ p99 }) => p99))),
      aim: 'under 50 ms',
    },
    {
      kind: 'figure',
      name,
      what: 'event-loop delay, longest of all rounds',
      measured: ms(Math.max(...lates.map(({ longest }) => longest))),
    },
    {
      kind: 'figure',
      name,
      what: `time until the last of ${AT_ONCE} is in`,
      measured: `${(median(times) / 1000).toFixed(1)} s`,
    },
  ];
}

/** Asks the server for its histogram since the last time, and waits until it is written. */
async function readLate(server: Server, file: string): Promise<Late> {
  rmSync(file, { force: true });
  process.kill(server.pid, 'SIGUSR2');
  const deadline = performance.now() + 10_000;
  while (!existsSync(file)) {
    if (performance.now() > deadline) throw new Error('The server did not tell how late its event loop was.');
    await pause(20);
  }
  return JSON.parse(readFileSync(file, 'utf8')) as Late;
}

/** Sends all forms at once and returns the milliseconds until the last one was answered. */
async function signInAll(server: Server, people: readonly Person[]): Promise<number> {
  const forms = await Promise.all(people.map(() => readForm(server)));
  const start = performance.now();
  await Promise.all(people.map((person, i) => signIn(server, person, forms[i] ?? [])));
  return performance.now() - start;
}

/** The hidden inputs of the sign-in form, as a browser without JavaScript sends them back. */
async function readForm(server: Server): Promise<[string, string][]> {
  const page = await (await fetch(`${server.origin}/sign-in`)).text();
  return [...page.matchAll(/<input type="hidden"[^>]*>/g)].map(([input]) => [
    attribute(input, 'name'),
    attribute(input, 'value'),
  ]);
}

function attribute(tag: string, name: string): string {
  const value = new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
  return value.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&amp;', '&');
}

async function signIn(
  server: Server,
  { email }: Person,
  hidden: readonly (readonly [string, string])[],
): Promise<void> {
  const form = new FormData();
  for (const [name, value] of hidden) form.append(name, value);
  form.append('email', email);
  form.append('password', password);
  const body = new Response(form);
  const bytes = await body.arrayBuffer();
  const response = await fetch(`${server.origin}/sign-in`, {
    method: 'POST',
    headers: { origin: server.origin, 'content-type': body.headers.get('content-type') ?? '' },
    body: bytes,
    redirect: 'manual',
  });
  if (response.status !== 303) throw new Error(`A sign-in was answered with ${response.status}.`);
  await response.arrayBuffer();
}
