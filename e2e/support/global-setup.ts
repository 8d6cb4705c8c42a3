import { startApplication } from './server';

/** One application for the whole run. A line that it writes to standard error and that nobody expects fails the run. */
export default async function setup(): Promise<() => Promise<void>> {
  const running = await startApplication();
  process.env['E2E_DATA_DIR'] = running.dataDir;
  process.env['E2E_ACCOUNTS'] = running.accounts;
  return async () => {
    const stray = await running.stop();
    if (stray.length === 0) return;
    const error = new Error(`The server wrote to standard error:\n${stray.join('\n')}`);
    // The lines say where the fault is, and these frames would be printed after them.
    error.stack = error.message;
    throw error;
  };
}
