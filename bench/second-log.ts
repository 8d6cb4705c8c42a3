import { fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { bareEnvironment } from '@/test/environment';
import { openDatabase, type Kind } from './database';

/** A log in a process and a database of its own, to be measured in turn with the one of this process. */
export interface SecondLog {
  /** The milliseconds of a full batch. */
  readonly timeBatch: () => Promise<number>;
  stop(): Promise<void>;
}

/** Opens a log of so many entries on a database of this kind. */
export async function openSecondLog(kind: Kind, size: number): Promise<SecondLog> {
  const database = await openDatabase(kind);
  if (!database) throw new Error('There is no database for the second log.');
  const child = fork(path.join(import.meta.dirname, 'small-log.ts'), [String(size)], {
    env: { ...bareEnvironment(), NODE_ENV: 'production', ...database.settings },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const exited = once(child, 'exit');
  const answer = async (): Promise<number> => {
    const ended = exited.then(() => Promise.reject(new Error('The second log ended.')));
    const [time] = (await Promise.race([once(child, 'message'), ended])) as [number];
    return time;
  };
  await answer();
  return {
    timeBatch() {
      const time = answer();
      child.send('batch');
      return time;
    },
    async stop() {
      if (child.connected) child.disconnect();
      await exited;
      await database.stop();
    },
  };
}
