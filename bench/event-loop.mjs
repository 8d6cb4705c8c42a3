// Loaded into the server by `node --import`: measures how late its event loop is. SIGUSR2 writes the histogram since
// the last such signal, in milliseconds, to the file that BENCH_EVENT_LOOP names, and starts anew.
import { renameSync, writeFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { isMainThread } from 'node:worker_threads';

const file = process.env['BENCH_EVENT_LOOP'];
const resolution = 10;

if (file && isMainThread) {
  const histogram = monitorEventLoopDelay({ resolution });
  histogram.enable();
  // Each sample is the time between two ticks of a timer, so the wait that was asked for is taken off.
  const late = (nanoseconds) => Math.max(0, nanoseconds / 1e6 - resolution);
  process.on('SIGUSR2', () => {
    const seen = {
      p99: late(histogram.percentile(99)),
      longest: late(histogram.max),
      samples: histogram.count,
    };
    histogram.reset();
    writeFileSync(`${file}.new`, JSON.stringify(seen));
    renameSync(`${file}.new`, file);
  });
}
