// npm start [-- --dev]: installs what is missing, then hands over to server/start.ts. Plain Node, since nothing may be installed.
import { endAfter, readArguments } from './arguments.mjs';
import { install } from './install.mjs';
import { runFile } from './tool.mjs';

const USAGE = `npm start        sets up what is missing, migrates the database, builds what is stale and serves
npm run dev      the same, with live reload
The settings come from the environment and from the file .env: .env.example lists them.`;

async function main(args) {
  const { options } = readArguments(args, { usage: USAGE, options: { dev: { type: 'boolean' } } });
  install({ to: options.dev ? 'develop' : 'run' });
  // The channel tells the supervisor when this process has ended in a manner that forwards no signal.
  return runFile('server/start.ts', args, ['ignore', 'inherit', 'inherit', 'ipc']);
}

endAfter(main(process.argv.slice(2)));
