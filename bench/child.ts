// Runs one measurement with the settings of its environment and sends the rows to bench/main.ts.
import { closePasswordPool } from '@/lib/crypto';
import { disconnect } from '@/lib/db';
import { measurements } from './measurements';
import { stopServers } from './servers';

async function main(name: string): Promise<void> {
  const measurement = measurements[name];
  if (!measurement) throw new Error(`There is no "${name}".`);
  try {
    const rows = await (await measurement.load()).measure();
    await new Promise((resolve) => process.send?.(rows, resolve));
  } finally {
    await stopServers();
    await disconnect();
    await closePasswordPool();
  }
}

process.on('SIGTERM', () => void stopServers().finally(() => process.exit(1)));

main(process.argv[2] ?? '').then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
