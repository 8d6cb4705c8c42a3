// npm run verify -- FILE [--vkey KEY [--log URL]] [--passphrase-file FILE]: checks a receipt or a package without a network
// or a database; with --log it also asks the log whether it still says the same. Ends with 0 only when all of it holds.
import { endAfter } from './arguments.mjs';
import { verifyFile } from './verify-command';

async function main(): Promise<number> {
  // npm runs this in the project's folder, and says where it was called.
  const { holds, page } = await verifyFile(process.argv.slice(2), process.env['INIT_CWD'] ?? '');
  console.log(page);
  return holds ? 0 : 1;
}

endAfter(main());
