import { exportPackage } from '@/lib/privacy/rights/export/package';
import { everything } from '@/lib/privacy/rights/export/scope';
import type { Viewer } from '@/lib/privacy/viewer';
import { fresh } from './people';

/** Begins a download and breaks it off: it is recorded before its first byte. */
export async function beginDownload(viewer: Viewer): Promise<void> {
  const { stream } = await exportPackage(fresh(viewer, 'download'), everything, null);
  await stream.cancel();
}
