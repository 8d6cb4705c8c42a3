// Builds ahead of the first start, for a container image. It needs no key: the one in use is given at the start.
import { build } from './build';

build(undefined, new AbortController().signal).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
