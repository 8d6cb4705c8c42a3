// npm start: installs what is missing, then hands over to scripts/start.ts. Plain Node, since nothing may be installed.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { install } from './install.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

try {
  install();
  const envFile = path.join(root, '.env');
  if (existsSync(envFile)) process.loadEnvFile(envFile);
} catch (error) {
  console.error(error.message);
  process.exit(1);
}

const child = spawn(
  process.execPath,
  [
    '--conditions=react-server',
    '--import',
    'tsx',
    path.join(root, 'scripts/start.ts'),
    ...process.argv.slice(2),
  ],
  // The channel tells the supervisor when this process has ended in a manner that forwards no signal.
  { cwd: root, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] },
);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill('SIGTERM'));
child.on('error', (error) => {
  console.error(`Rightful could not be started: ${error.message}.`);
  process.exitCode = 1;
});
child.on('exit', (code) => process.exit(code ?? 1));
