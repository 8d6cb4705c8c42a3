// A second log, on the database of this process's settings: answers each message with the milliseconds of one batch.
import { disconnect } from '@/lib/db';
import { grow, timeBatch } from './log-batches';

async function main(size: number): Promise<void> {
  await grow(size);
  process.on('message', () => {
    timeBatch().then(
      (time) => process.send?.(time),
      (error: unknown) => {
        console.error(error);
        process.exit(1);
      },
    );
  });
  process.once('disconnect', () => void disconnect().finally(() => process.exit(0)));
  process.send?.(0);
}

main(Number(process.argv[2])).catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
