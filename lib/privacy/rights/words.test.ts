import { expect, it } from 'vitest';
import { auditEvents, type AuditEvent } from '@/lib/privacy/catalogue/events';
import { type Meta } from '@/lib/privacy/evidence/audit';
import { inventory, personalModels } from '@/lib/privacy/inventory';
import { activityText, countedKinds, detailFacts, valueText, whoOf } from './words';

const facts: Meta = {
  count: 3,
  addedTo: 'consents',
  act: 'erase',
  columns: ['phone', 'birthDate'],
  purpose: 'news',
  surface: 'sign-up',
  store: 'mailbox',
  until: '2026-12-02',
  erased: ['supplements:2'],
  scope: ['consents'],
};

it('says every event of the log in words, with nothing left to fill in', () => {
  for (const event of auditEvents) expect(activityText(event, facts, 'en')).not.toMatch(/[{}?]|undefined/);
});

it('says which details, which choice and how often', () => {
  expect(activityText('record.corrected', facts, 'en')).toBe('You corrected your data: Phone, Date of birth');
  expect(activityText('request.read', { columns: ['name', 'email'] }, 'en')).toContain('Name, Email');
  expect(activityText('use.lifting', facts, 'en')).toContain('on 2 Dec 2026');
  expect(activityText('consent.given', facts, 'en')).toBe(
    'You said yes to Product news by email, when you signed up',
  );
  expect(activityText('session.failed', facts, 'en')).toContain('3');
  expect(activityText('stepup.confirmed', facts, 'en')).toBe(
    'You confirmed your password to delete your account',
  );
});

it('says who really did it: the person, our staff, the system, or nobody knows', () => {
  const [own, other] = ['A'.repeat(22), 'B'.repeat(22)];
  const by = (a: AuditEvent, act: string) => whoOf({ a, act, s: own });
  expect(by('record.shown', own)).toBe('you');
  expect(by('record.shown', other)).toBe('staff');
  expect(by('account.erased', 'sys')).toBe('system');
  expect(by('session.failed', 'sys')).toBe('unknown');
});

it('keeps a fact that it has no words for', () => {
  expect(activityText('record.corrected', { columns: ['shoeSize'] }, 'en')).toContain('shoeSize');
  expect(activityText('consent.given', { purpose: 'constructor', surface: 'toString' }, 'en')).not.toContain(
    'function',
  );
});

it('reads stored members of closed sets as words and what a person wrote as it is', () => {
  const { event, purpose } = inventory.ConsentEvent.columns;
  expect(valueText(event, 'withdrawn', 'en')).toBe('Switched off');
  expect(valueText(purpose, 'statistics', 'en')).toBe('Usage statistics');
  expect(valueText(inventory.Profile.columns.noteSealed, 'given', 'en')).toBe('given');
  expect(valueText(inventory.Profile.columns.noteSealed, null, 'en')).toBeNull();
});

it('has words for every kind that an erasure counts, and counts what can be many', () => {
  const kinds = personalModels.map(
    ([name, { holding }]) => holding?.key ?? `${name.charAt(0).toLowerCase()}${name.slice(1)}`,
  );
  const words = countedKinds({ erased: kinds.map((kind) => `${kind}:2`) }, 'erased', 'en');
  expect(words.length).toBe(personalModels.length);
  for (const text of words) expect(text).toMatch(/^[A-Z][a-z]* .*(: 2)?$/);
  expect(words.filter((text) => !text.endsWith(': 2'))).toEqual(['Your details', 'Your account']);
  expect(countedKinds({ kept: ['profile:1', 'sessions:1', 'request:1'] }, 'kept', 'en')).toEqual([
    'Your details',
    'Your sessions: 1',
    'The number and dates of this request',
  ]);
  expect(countedKinds({}, 'kept', 'en')).toEqual([]);
});

it('reads the detail of an entry, and leaves out what the entry says itself', () => {
  expect(
    detailFacts({ purpose: 'news', event: 'given', text: 'ab', version: 3, language: 'en' }, 'en'),
  ).toEqual([
    { term: 'Text you saw (SHA-256)', detail: 'ab' },
    { term: 'Its version', detail: '3' },
    { term: 'Its language', detail: 'English' },
  ]);
});
