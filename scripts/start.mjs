// npm start [-- --dev]: installs what is missing, then hands over to server/start.ts. Plain Node, since nothing may be installed.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { HelpAsked, readArguments } from './arguments.mjs';
import { install } from './install.mjs';

const USAGE = `npm start        sets up what is missing, migrates the database, builds what is stale and serves
npm run dev      the same, with live reload
The settings come from the environment and from the file .env: .env.example lists them.`;

const root = fileURLToPath(new URL('..', import.meta.url));

try {
  const { options } = readArguments(process.argv.slice(2), {
    usage: USAGE,
    options: { dev: { type: 'boolean' } },
  });
  install({ to: options.dev ? 'develop' : 'run' });
  const envFile = path.join(root, '.env');
  if (existsSync(envFile)) process.loadEnvFile(envFile);
} catch (error) {
  if (error instanceof HelpAsked) console.log(error.message);
  else console.error(error.message);
  process.exit(error instanceof HelpAsked ? 0 : 1);
}

const child = spawn(
  process.execPath,
  [
    '--conditions=react-server',
    '--import',
    'tsx',
    path.join(root, 'server/start.ts'),
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
