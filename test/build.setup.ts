import { build, isBuildStale } from '@/server/build';

/** Builds the application before several tests start it at once. */
export default async function setup(): Promise<void> {
  if (isBuildStale()) await build(undefined, new AbortController().signal);
}
