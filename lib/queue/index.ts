import 'server-only';
import { jobKinds } from './kinds';
import { makeQueue } from './queue';
import type { Handlers } from './workers';

export type { Job } from './kinds';
/** The handlers that lib/jobs gives. */
export type JobHandlers = Handlers<typeof jobKinds>;

/** The queue of this installation. */
export const { enqueue, listPending, install: installQueue, work: startQueue } = makeQueue(jobKinds);
