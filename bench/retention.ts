import { fork, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { bareEnvironment } from '@/test/environment';
import { openDatabase, type Database } from './database';
import { comparePairs } from './pairs';
import type { Row } from './rows';

const PAIRS = 30;
const [SMALL, LARGE] = [100_000, 1_000_000];

/** A process with a database of its own, in which so many people live, that times a run when it is asked. */
class Crowd {
  #database: Database | undefined;
  #child: ChildProcess | undefined;

  async open(people: number): Promise<boolean> {
    this.#database = await openDatabase('server');
    if (!this.#database) return false;
    this.#child = fork(path.join(import.meta.dirname, 'retention-child.ts'), [String(people)], {
      env: { ...bareEnvironment(), NODE_ENV: 'production', ...this.#database.settings },
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    await this.#answer(this.#child);
    return true;
  }

  /** Milliseconds of one run. */
  time(): Promise<number> {
    const child = this.#child;
    if (!child) throw new Error('The database is not open.');
    const answer = this.#answer(child);
    child.send('run');
    return answer;
  }

  #answer(child: ChildProcess): Promise<number> {
    return new Promise((resolve, reject) => {
      const ended = (): void => reject(new Error('The process of a database ended: see the lines above.'));
      child.once('exit', ended);
      child.once('message', (message) => {
        child.off('exit', ended);
        resolve(Number(message));
      });
    });
  }

  async close(): Promise<void> {
    if (this.#child?.exitCode === null) {
      const ended = new Promise((resolve) => this.#child?.once('exit', resolve));
      this.#child.kill('SIGTERM');
      await ended;
    }
    await this.#database?.stop();
  }
}

/** A run of the retention with the same number due, among many people and among few. */
export async function measure(): Promise<readonly Row[]> {
  const [large, small] = [new Crowd(), new Crowd()];
  try {
    if (!(await large.open(LARGE)) || !(await small.open(SMALL))) {
      console.log('retention: SKIPPED: install a PostgreSQL server, or set TEST_DATABASE_URL.');
      return [];
    }
    const { ratio, first, second } = await comparePairs(
      PAIRS,
      () => large.time(),
      () => small.time(),
    );
    return [
      {
        kind: 'ratio',
        name: 'retention',
        what: 'a run among 1,000,000 people over one among 100,000 (server)',
        measured: ratio,
        target: { atMost: 1.5 },
        behind: `${first.toFixed(0)} and ${second.toFixed(0)} ms`,
      },
    ];
  } finally {
    await large.close();
    await small.close();
  }
}
