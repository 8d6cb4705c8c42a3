import http from 'node:http';
import { performance } from 'node:perf_hooks';

/** How a page or route is asked for. */
export interface Ask {
  readonly url: string;
  /** Sent in turn, so that no session is asked for more than the others. */
  readonly cookies: readonly string[];
}

const CONNECTIONS = 8;

/** A client of a few kept connections. Every answer must be a 200, or it throws. */
export class Client {
  readonly #agent = new http.Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  #asked = 0;

  /** The body of one answer. */
  get(ask: Ask): Promise<string> {
    const cookie = ask.cookies[this.#asked % ask.cookies.length] ?? '';
    this.#asked += 1;
    return new Promise((resolve, reject) => {
      http
        .get(ask.url, { agent: this.#agent, headers: { cookie } }, (response) => {
          let body = '';
          response.setEncoding('utf8').on('data', (text: string) => {
            body += text;
          });
          response.once('error', reject).once('end', () => {
            if (response.statusCode === 200) resolve(body);
            else reject(new Error(`${ask.url} answered ${response.statusCode ?? 0}: ${body.slice(0, 200)}`));
          });
        })
        .once('error', reject);
    });
  }

  /** Asks this often over all connections and returns requests per second. */
  async rate(ask: Ask, requests: number): Promise<number> {
    let left = requests;
    const start = performance.now();
    const connection = async (): Promise<void> => {
      for (; left > 0;) {
        left -= 1;
        await this.get(ask);
      }
    };
    await Promise.all(Array.from({ length: CONNECTIONS }, connection));
    return requests / ((performance.now() - start) / 1000);
  }

  close(): void {
    this.#agent.destroy();
  }
}
