/** What an event of the log is besides its name. */
interface EventFacts {
  /** It let somebody see data of a person. */
  readonly access?: true;
  /** It is about signing in and what protects the account. */
  readonly signIn?: true;
  /** People are offered a receipt for it without looking for one. Every other entry has one as well. */
  readonly receipt?: true;
}

/** Everything that is recorded, a row each. Closed: a new event needs its row here and its words in messages/en/events.ts. */
const rows = {
  'record.listed': { access: true },
  'record.shown': { access: true },
  'detail.shown': { access: true },
  'record.exported': { access: true, receipt: true },
  'request.read': { access: true },
  'retained.read': { access: true },
  'choices.read': { access: true },
  'account.registered': {},
  'account.imported': {},
  'account.verified': {},
  'account.erased': {},
  'session.started': { signIn: true },
  'session.ended': { signIn: true },
  'session.replaced': { signIn: true },
  'session.revoked': { signIn: true },
  'session.failed': { signIn: true },
  'stepup.confirmed': { signIn: true },
  'record.corrected': { receipt: true },
  'package.requested': {},
  'package.ready': {},
  'package.failed': {},
  'package.deleted': {},
  'supplement.added': {},
  'supplement.deleted': {},
  'language.chosen': {},
  'password.changed': { signIn: true },
  'email.requested': {},
  'email.cancelled': {},
  'email.changed': { receipt: true },
  'email.released': {},
  'email.undone': { receipt: true },
  'consent.given': { receipt: true },
  'consent.refused': { receipt: true },
  'consent.withdrawn': { receipt: true },
  'choices.proved': {},
  'kind.erased': {},
  'erasure.scheduled': {},
  'erasure.cancelled': {},
  'use.paused': {},
  'use.lifting': {},
  'use.resumed': {},
  'objection.made': {},
  'objection.withdrawn': {},
  'objection.upheld': {},
  'objection.refused': {},
  'objection.ended': {},
  'dispute.made': {},
  'dispute.withdrawn': {},
  'dispute.upheld': {},
  'dispute.refused': {},
  'dispute.ended': {},
  'store.answered': {},
  'hold.set': {},
  'hold.lifted': {},
  'account.warned': {},
  'retention.run': {},
  'ledger.replayed': {},
  'keys.rotated': {},
  'keys.changed': {},
} as const satisfies Readonly<Record<string, EventFacts>>;

type Rows = typeof rows;
export type AuditEvent = keyof Rows;
export type ReceiptEvent = { [E in AuditEvent]: Rows[E] extends { receipt: true } ? E : never }[AuditEvent];

export const auditEvents = Object.keys(rows) as readonly AuditEvent[];

const having = (fact: keyof EventFacts): readonly AuditEvent[] =>
  auditEvents.filter((event) => fact in rows[event]);

/** The events that let somebody see data of a person. */
export const accessEvents = having('access');

/** What a person looks for among the events: who saw data, sign-ins, and everything that changed something. */
export type EventTopic = 'access' | 'signIn' | 'change';

export function topicOf(event: AuditEvent): EventTopic {
  const facts: EventFacts = rows[event];
  return facts.access ? 'access' : facts.signIn ? 'signIn' : 'change';
}

export function listEventsOf(topic: EventTopic): readonly AuditEvent[] {
  return auditEvents.filter((event) => topicOf(event) === topic);
}

export const receiptEvents = having('receipt') as readonly ReceiptEvent[];
