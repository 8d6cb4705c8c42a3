import { BusyError } from './errors';

/** For whom a password is hashed: an address or network, and the name of a browser that is known to the person. */
export interface Asker {
  readonly client: string;
  readonly browser: string | null;
}

/** The command line, which nobody competes with. */
export const thisMachine: Asker = { client: 'this machine', browser: null };

/** How many wait at most, and how many of these for one client. */
const PLACES = 50;
const PLACES_OF_ONE = 40;

interface Waiting {
  readonly start: () => void;
  readonly refuse: (error: BusyError) => void;
}

/** What waits of one client, by known browser in the order of their turns; all other browsers are one. */
type Lanes = Map<string, Waiting[]>;

/**
 * Work that waits for one of a few threads. It is served in turn by client, and of one client in turn by known browser,
 * so that nobody waits behind all of somebody else's. Who has most in the queue gives way to who has less.
 */
export class FairQueue {
  readonly #clients = new Map<string, Lanes>();
  #running = 0;

  constructor(readonly threads: number) {}

  /** Runs `work` when its turn comes. Rejects with BusyError, at once or while it waits, when there is no place for it. */
  async run<T>(asker: Asker, work: () => Promise<T>): Promise<T> {
    if (this.#running < this.threads) this.#running += 1;
    else await this.#wait(asker);
    try {
      return await work();
    } finally {
      this.#next();
    }
  }

  #wait({ client, browser }: Asker): Promise<void> {
    const lane = browser ?? '';
    this.#makePlace(client, lane);
    return new Promise((start, refuse) => {
      const lanes = this.#clients.get(client) ?? new Map<string, Waiting[]>();
      this.#clients.set(client, lanes);
      lanes.set(lane, [...(lanes.get(lane) ?? []), { start, refuse }]);
    });
  }

  /** Throws BusyError unless there is a place, or somebody who has at least two more gives their newest away. */
  #makePlace(client: string, lane: string): void {
    const own: Lanes = this.#clients.get(client) ?? new Map<string, Waiting[]>();
    const all = [...this.#clients.values()];
    if (sizeOf(own) >= PLACES_OF_ONE) {
      const most = Math.max(...[...own.values()].map(({ length }) => length));
      giveAway(own, most, own.get(lane)?.length ?? 0);
    } else if (all.reduce((sum, lanes) => sum + sizeOf(lanes), 0) >= PLACES) {
      const fullest = all.reduce((one, other) => (sizeOf(other) > sizeOf(one) ? other : one));
      giveAway(fullest, sizeOf(fullest), sizeOf(own));
    }
  }

  /** Gives the thread that is free to the next in turn, whose client and browser go to the end. */
  #next(): void {
    const [first] = this.#clients;
    if (!first) {
      this.#running -= 1;
      return;
    }
    const [client, lanes] = first;
    const [lane = '', [waiting, ...rest] = []] = lanes.entries().next().value ?? [];
    lanes.delete(lane);
    if (rest.length > 0) lanes.set(lane, rest);
    this.#clients.delete(client);
    if (lanes.size > 0) this.#clients.set(client, lanes);
    waiting?.start();
  }
}

function sizeOf(lanes: Lanes): number {
  return [...lanes.values()].reduce((sum, { length }) => sum + length, 0);
}

/** Refuses the newest of the longest lane, when those who have `most` places have at least two more than `own`. */
function giveAway(lanes: Lanes, most: number, own: number): void {
  if (most < own + 2) throw new BusyError();
  const [lane, waiting] = [...lanes].reduce((one, other) => (other[1].length > one[1].length ? other : one));
  waiting.pop()?.refuse(new BusyError());
  if (waiting.length === 0) lanes.delete(lane);
}
