import { generateKeyPairSync, sign, verify, createPublicKey, createHash } from 'node:crypto';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Processor } from '@/rightful.config';

/** What a processor received, with the words of its signature already verified. */
interface Handed {
  readonly id: string;
  readonly body: Record<string, unknown>;
}

/** A real processor on this machine, that takes requests as OpenDSR 2.0 has it and does as it is told by the test. */
export interface TestProcessor {
  readonly processor: Processor;
  /** Requests that were taken, once for each time. */
  readonly handed: Handed[];
  /** Whatever was wrong with the signature of a request. */
  readonly refused: string[];
  status: 'pending' | 'in_progress' | 'completed' | 'cancelled';
  /** In the place of an answer. Returns true when it has answered. */
  behave: ((request: http.IncomingMessage, response: http.ServerResponse) => boolean) | null;
  /** What is signed instead of the answer. */
  say: ((answer: Record<string, unknown>) => unknown) | null;
  forget(): void;
  stop(): Promise<void>;
}

const spki = Buffer.from('302a300506032b6570032100', 'hex');

/** What is wrong with the signature of a request (RFC 9421), or null. */
function faultOf(request: http.IncomingMessage, url: string, body: Buffer, publicKey: string): string | null {
  const input = /^rightful=(\(.*\);created=(\d+);keyid="[^"]+";alg="ed25519")$/.exec(
    String(request.headers['signature-input']),
  );
  const signature = /^rightful=:([A-Za-z0-9+/=]+):$/.exec(String(request.headers['signature']));
  if (!input || !signature) return 'no signature';
  const digest = `sha-256=:${createHash('sha256').update(body).digest('base64')}:`;
  if (body.length > 0 && request.headers['content-digest'] !== digest) return 'another digest';
  const base = [
    `"@method": ${request.method ?? ''}`,
    `"@target-uri": ${url}`,
    ...(body.length > 0 ? [`"content-digest": ${digest}`] : []),
    `"@signature-params": ${input[1] ?? ''}`,
  ].join('\n');
  const key = createPublicKey({
    key: Buffer.concat([spki, Buffer.from(publicKey, 'base64')]),
    format: 'der',
    type: 'spki',
  });
  return verify(null, Buffer.from(base), key, Buffer.from(signature[1] ?? '', 'base64')) ? null : 'forged';
}

/** Starts one. `requestKey` is the public key of the controller's requests. */
export async function startProcessor(
  describe: Pick<Processor, 'id' | 'receives' | 'purposes'>,
  requestKey: () => string,
): Promise<TestProcessor> {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const known = new Set<string>();
  const server = http.createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.once('end', () => {
      const body = Buffer.concat(parts);
      const fault = faultOf(
        request,
        `${self.processor.endpoint}${(request.url ?? '').slice('/v2'.length)}`,
        body,
        requestKey(),
      );
      if (fault !== null) self.refused.push(fault);
      if (self.behave?.(request, response)) return;
      if (request.method === 'POST') take(body, response);
      else tell((request.url ?? '').split('/').at(-1) ?? '', response);
    });
  });
  const answer = (response: http.ServerResponse, code: number, value: Record<string, unknown>): void => {
    const text = Buffer.from(JSON.stringify(self.say ? self.say(value) : value));
    response.writeHead(code, {
      'content-type': 'application/json',
      'x-opendsr-processor-domain': 'localhost',
      'x-opendsr-signature': sign(null, text, privateKey).toString('base64'),
    });
    response.end(text);
  };
  const take = (body: Buffer, response: http.ServerResponse): void => {
    const asked = JSON.parse(body.toString('utf8')) as Record<string, unknown>;
    const id = String(asked['subject_request_id']);
    self.handed.push({ id, body: asked });
    const code = known.has(id) ? 409 : 201;
    known.add(id);
    answer(response, code, {
      controller_id: 'example',
      received_time: new Date().toISOString(),
      expected_completion_time: new Date().toISOString(),
      encoded_request: body.toString('base64'),
      subject_request_id: id,
    });
  };
  const tell = (id: string, response: http.ServerResponse): void => {
    if (!known.has(id)) return answer(response, 404, { subject_request_id: id });
    answer(response, 200, {
      controller_id: 'example',
      subject_request_id: id,
      request_status: self.status,
      api_version: '2.0',
      ...(self.status === 'completed' ? { results_count: 3 } : {}),
    });
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const self: TestProcessor = {
    processor: {
      ...describe,
      name: 'Acme Mail',
      country: 'Ireland',
      safeguard: null,
      endpoint: `http://127.0.0.1:${port}/v2`,
      publicKey: publicKey.export({ format: 'der', type: 'spki' }).subarray(spki.length).toString('base64'),
      onThisMachine: true,
    },
    handed: [],
    refused: [],
    status: 'pending',
    behave: null,
    say: null,
    forget: () => known.clear(),
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
  return self;
}
