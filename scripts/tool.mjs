import { spawn } from 'node:child_process';
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
