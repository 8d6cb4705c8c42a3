// node scripts/run.mjs FILE ARGS: runs a TypeScript file of this project as the server would load it.
import { endAfter } from './arguments.mjs';
import { runFile } from './tool.mjs';

async function main([file, ...args]) {
  if (!file) throw new Error('Name the script to run: node scripts/run.mjs scripts/migrate.ts status');
  return runFile(file, args);
}

endAfter(main(process.argv.slice(2)));
