import { expect, test } from 'vitest';
import type { LogEvent } from '@/lib/log/system-entry';
import type { LinkKind } from '@/lib/privacy/accounts/links';
import type { Act } from '@/lib/privacy/catalogue/acts';
import type { BrowserFamily, SystemFamily } from '@/lib/privacy/catalogue/devices';
import type { AuditEvent, ReceiptEvent } from '@/lib/privacy/catalogue/events';
import type { LegalBasis, ObjectableId } from '@/lib/privacy/catalogue/purposes';
import type { Channel, RequestState, RequestRight } from '@/lib/privacy/catalogue/requests';
import type { ConsentDecision } from '@/lib/privacy/consent/chain';
import type { Agreement } from '@/lib/privacy/consent/compare';
import type { Surface } from '@/lib/privacy/consent/consent';
import type { ErrorCode } from '@/lib/privacy/errors';
import type { DetailKey, HoldingKey, UnseenKind } from '@/lib/privacy/inventory';
import type { StepAnswer } from '@/lib/privacy/requests/steps';
import type { ScheduledBecause } from '@/lib/privacy/rights/erasure/grace';
import type { ErasureReason } from '@/lib/privacy/rights/erasure/person';
import type { OwnStore } from '@/lib/privacy/rights/erasure/plan';
import type { PackageState } from '@/lib/privacy/rights/packages/list';
import type { PauseReason } from '@/lib/privacy/rights/pause';
import type { RuleKind } from '@/lib/privacy/rights/retention/rules';
import { en } from './en/index';
import type { Language } from './languages';

type Words<Member extends string, W = string> = Readonly<Record<Member, W>>;

/** The closed sets that have words. A member without a sentence does not compile here; other languages follow English. */
interface ClosedSets {
  readonly errors: Words<ErrorCode>;
  readonly events: Words<AuditEvent, Words<'you' | 'why' | 'anybody'>> & Words<ReceiptEvent, Words<'proves'>>;
  readonly inventory: { readonly kinds: Words<HoldingKey, Words<'title' | 'source' | 'keptUntil'>> };
  readonly uses: {
    readonly bases: Words<LegalBasis>;
    readonly objections: Words<ObjectableId, Words<'stops' | 'goesOn'>>;
  };
  readonly entries: {
    readonly act: Words<Act>;
    readonly surface: Words<Surface['surface']>;
    readonly agreement: Words<Agreement>;
  };
  readonly values: {
    readonly event: Words<ConsentDecision>;
    readonly inLog: Words<Agreement>;
    readonly surface: Words<Surface['surface']>;
    readonly method: Words<Surface['method']>;
    readonly language: Words<Language>;
    readonly browser: Words<BrowserFamily>;
    readonly system: Words<SystemFamily>;
    readonly act: Words<Act>;
    readonly kind: Words<LinkKind>;
    readonly right: Words<RequestRight>;
    readonly state: Words<RequestState | PackageState>;
    readonly reason: Words<PauseReason | ScheduledBecause | 'inactive'>;
    readonly channel: Words<Channel>;
  };
  readonly facts: {
    readonly act: Words<Act>;
    readonly surface: Words<Surface['surface']>;
    readonly reason: Words<PauseReason | ScheduledBecause | ErasureReason['reason']>;
    readonly columns: Words<DetailKey>;
    readonly store: Words<OwnStore>;
    readonly answer: Words<StepAnswer>;
    readonly kinds: Words<HoldingKey | UnseenKind | 'request'>;
  };
  readonly erasure: {
    readonly counted: Words<UnseenKind | 'activity' | 'requests' | 'request'>;
    readonly stores: Words<OwnStore>;
    readonly done: Words<OwnStore, Words<'some' | 'none'>>;
  };
  readonly receiptCheck: { readonly ownEvents: Words<LogEvent> };
  readonly retention: Words<Exclude<RuleKind, HoldingKey | UnseenKind>>;
}

test('every member of a closed set has its words', () => {
  const sets: ClosedSets = en;
  expect(sets).toBe(en);
});
