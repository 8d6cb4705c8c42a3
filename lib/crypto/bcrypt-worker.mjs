import { compareSync, hashSync } from 'bcryptjs';

const COST = 12;

/**
 * Runs in a worker thread: a hash takes a third of a second of one core, which no request may wait for.
 * @param {{ key: string, hash: string | null }} task
 * @returns {string | boolean} a new hash, or whether `hash` was made from `key`
 */
export default function work({ key, hash }) {
  return hash === null ? hashSync(key, COST) : compareSync(key, hash);
}
