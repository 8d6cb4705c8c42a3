import { z } from 'zod';
import { toBase64Url } from '@/lib/bytes';
import { canonicalJson, sha256 } from '@/lib/crypto';
import { config } from '@/rightful.config';

/** What a processor is told, in the shape of OpenDSR 2.0, and what it may answer. */

export interface Told {
  readonly stepId: string;
  /** `restriction` says what it may use from now on, be it less or more than before. */
  readonly type: 'erasure' | 'rectification' | 'restriction';
  /** Under which name it knows the person. */
  readonly target: string;
  /** When the person asked. */
  readonly at: Date;
  /** Kinds of data, or single details, that it received and that are meant. */
  readonly about: readonly string[];
  /** With a correction, the new value; null where it was removed. */
  readonly value?: string | null;
  /** With a restriction, the uses that are allowed, and the details that are disputed: no use may take those. */
  readonly use?: { readonly mayUseFor: readonly string[]; readonly disputed: readonly string[] };
}

/** The number of a request at a processor: a UUID in the form of version 4, the same whenever it is made again. */
export function requestIdOf(stepId: string): string {
  const bytes = Buffer.from(sha256(Buffer.from(`opendsr ${stepId}`)).subarray(0, 16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** The body of a request. Made again, it is the same bytes, but for what changed since. */
export function composeBody({ stepId, type, target, at, about, value, use }: Told): Uint8Array {
  const gdpr = config.regime === 'gdpr' || config.regime === 'uk';
  return Buffer.from(
    canonicalJson({
      api_version: '2.0',
      regulation: gdpr ? 'gdpr' : 'ccpa',
      subject_request_id: requestIdOf(stepId),
      subject_request_type: type,
      submitted_time: at.toISOString(),
      subject_identities: [
        { identity_type: 'controller_customer_id', identity_value: target, identity_format: 'raw' },
      ],
      status_callback_urls: [],
      extensions: { rightful: { about: [...about], ...(value === undefined ? {} : { value }), ...use } },
    }),
  );
}

const time = z.iso.datetime({ offset: true });

/** What is said of a request. Closed, so that it can be kept: nothing that names anybody fits into it. */
const status = z.strictObject({
  controller_id: z.string().max(200).optional(),
  subject_request_id: z.string(),
  request_status: z.enum(['pending', 'in_progress', 'completed', 'cancelled']),
  received_time: time.optional(),
  expected_completion_time: time.optional(),
  results_count: z.number().int().min(0).optional(),
  results_url: z.null().optional(),
  api_version: z.string().max(20).optional(),
});
export type Status = z.infer<typeof status>;

const accepted = z.looseObject({ subject_request_id: z.string() });

function parse<T>(schema: z.ZodType<T>, body: Buffer): T | null {
  try {
    const parsed = schema.safeParse(JSON.parse(body.toString('utf8')));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** Whether a processor confirms that it has this request. What else it says is not read. */
export function isAcceptanceOf(stepId: string, body: Buffer): boolean {
  return parse(accepted, body)?.subject_request_id === requestIdOf(stepId);
}

/** What a processor says of this request; null when it says nothing of it that could be kept. */
export function readStatus(stepId: string, body: Buffer): Status | null {
  const said = parse(status, body);
  return said?.subject_request_id === requestIdOf(stepId) ? said : null;
}

/** A signed answer as it is kept: what verifies it stands beside it. */
export function evidenceOf(body: Buffer, signature: string, publicKey: string): string {
  return canonicalJson({
    body: body.toString('utf8'),
    signature,
    publicKey: toBase64Url(Buffer.from(publicKey, 'base64')),
  });
}
