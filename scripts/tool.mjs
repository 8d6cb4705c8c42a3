import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs a script of node_modules, and keeps what it prints, since several run at once. Never rejects. */
export function runTool(script, args, env = {}, node = process.execPath) {
  const child = spawn(node, [path.join(root, 'node_modules', script), ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ passed: false, output: `${output}${error.message}\n` }));
    child.once('close', (code) => resolve({ passed: code === 0, output }));
  });
}

/**
 * Runs a TypeScript file as the server would load it, with the settings of .env, and hands signals on to it. Resolves to the
 * code that it ends with.
 */
export function runFile(file, args, stdio = 'inherit') {
  const envFile = path.join(root, '.env');
  if (existsSync(envFile)) process.loadEnvFile(envFile);
  const child = spawn(
    process.execPath,
    ['--conditions=react-server', '--import', 'tsx', path.resolve(root, file), ...args],
    { cwd: root, stdio },
  );
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.once('error', (error) => reject(new Error(`${file} could not be started: ${error.message}.`)));
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
