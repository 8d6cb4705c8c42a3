// npm run log -- verify | checkpoint | anchor | reopen | prune
import { db } from '@/lib/db';
import {
  anchorNow,
  deliverAnchor,
  faultSentences,
  getHead,
  logSigner,
  nodeChecks,
  openLog,
  pruneLog,
  reopenLog,
  sequenceAll,
  vkeyOf,
  type LogFault,
  type LogReport,
} from '@/lib/log';
import { keptFrom } from '@/lib/privacy/evidence/period';
import { verifyEverything } from '@/lib/privacy/evidence/verify';
import { replayLedger } from '@/lib/privacy/rights/replay';
import { runCommand } from './arguments.mjs';
import { endProgram, withDatabase } from './program';

const USAGE = 'Say what to do: npm run log -- verify | checkpoint | anchor | reopen | prune';
const BUSY = 'The log is in use at the moment: try again.';
const NONE = 'There is no log yet: start the application once.';

/** Recomputes the log; 1 when it does not fit together. */
async function verify(): Promise<number> {
  const report = await verifyEverything(db());
  if (!report) throw new Error(NONE);
  console.log(sentenceOf(report));
  return report.finding ? 1 : 0;
}

function sentenceOf({ origin, size, checkpoints, anchors, finding }: LogReport): string {
  return finding
    ? `The log ${origin} is not sound. ${finding.sentence}`
    : `The log ${origin} is sound: ${size} entries, ${checkpoints} checkpoints and ${anchors} anchors fit together.`;
}

/** Prints the newest checkpoint, and the key to check it with. */
async function checkpoint(): Promise<number> {
  const head = await getHead(db());
  if (!head) throw new Error(NONE);
  console.error(`Key: ${vkeyOf(nodeChecks, logSigner(head.origin))}`);
  process.stdout.write(head.note);
  return 0;
}

async function anchor(): Promise<number> {
  await requireSound();
  await sequenceAll();
  const size = await anchorNow();
  console.log(size === null ? 'The newest checkpoint is anchored already.' : `Anchored ${size} entries.`);
  const sent = await deliverAnchor();
  if (sent !== null) console.log(`Sent the anchor of ${sent} entries.`);
  return 0;
}

/** Behind the gate, where a log that a restored backup has brought back is noticed. */
async function openBehindGate(): Promise<LogFault | null> {
  await replayLedger();
  return openLog();
}

async function requireSound(): Promise<void> {
  const fault = await openBehindGate();
  if (fault) throw new Error(faultSentences[fault]);
}

async function reopen(): Promise<number> {
  if (!(await openBehindGate())) {
    console.log('The log is not stopped: there is nothing to reopen.');
    return 0;
  }
  const reopened = await reopenLog();
  if (!reopened) throw new Error(BUSY);
  console.log(`The log ${reopened.from} goes on as ${reopened.to} with entry ${reopened.size - 1}.`);
  return 0;
}

/** Shortens entries that are older than rightful.config.ts keeps them. */
async function prune(): Promise<number> {
  const until = keptFrom();
  if (!until) {
    console.log('All entries are kept: say in rightful.config.ts how many years are enough (log.keepYears).');
    return 0;
  }
  await requireSound();
  const pruned = await pruneLog(until);
  if (!pruned) throw new Error(BUSY);
  console.log(
    `Shortened ${pruned.entries} entries to their hashes. The log keeps the words from entry ${pruned.minIndex} on.`,
  );
  return 0;
}

endProgram(
  runCommand(USAGE, {
    verify: withDatabase({ run: verify }),
    checkpoint: withDatabase({ run: checkpoint }),
    anchor: withDatabase({ run: anchor }),
    reopen: withDatabase({ run: reopen }),
    prune: withDatabase({ run: prune }),
  }),
);
