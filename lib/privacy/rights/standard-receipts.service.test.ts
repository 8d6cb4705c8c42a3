import { detailNamed } from '@/lib/privacy/labels';
import { beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { openLog, sequenceAll } from '@/lib/log';
import { choices } from '@/lib/privacy/catalogue/purposes';
import { getReceipt, listReceipts } from '@/lib/privacy/evidence/receipts';
import { fields } from '@/lib/privacy/inventory';
import { newPerson, type Person, switchNews } from '@/test/people';
import { config } from '@/rightful.config';
import { dataOf, formsOf, getStandardReceipt } from './standard-receipts';

/** Somebody who decided about everything, and changed their mind. */
let person: Person;

beforeAll(async () => {
  await openLog();
  person = await newPerson();
  await switchNews(person, true, false);
  await sequenceAll();
});

/** The members that Kantara’s schema of 1.1.0 asks for, with their types; no others are written. */
const kantara = z.strictObject({
  version: z.literal('KI-CR-v1.1.0'),
  jurisdiction: z.string().length(2),
  consentTimestamp: z.int().min(0),
  collectionMethod: z.string().min(1),
  consentReceiptID: z.uuid(),
  language: z.string(),
  piiPrincipalId: z.string().min(1),
  piiControllers: z
    .array(
      z.strictObject({
        piiController: z.string().min(1),
        contact: z.string().min(1),
        address: z.record(z.string(), z.string()),
        email: z.email(),
        phone: z.string(),
        piiControllerUrl: z.url(),
      }),
    )
    .min(1),
  policyUrl: z.url(),
  services: z
    .array(
      z.strictObject({
        service: z.string().min(1),
        purposes: z
          .array(
            z.strictObject({
              purpose: z.string().min(1),
              purposeCategory: z.array(z.string()).min(1),
              consentType: z.literal('EXPLICIT'),
              piiCategory: z.array(z.string()).min(1),
              primaryPurpose: z.boolean(),
              termination: z.string().min(1),
              thirdPartyDisclosure: z.literal(false),
            }),
          )
          .length(1),
      }),
    )
    .length(1),
  sensitive: z.boolean(),
  spiCat: z.array(z.string()),
});

const text = z.string().min(1);
const node = (type: string) => z.looseObject({ '@type': z.union([z.literal(type), z.array(text)]) });

/** The fields that ISO/IEC TS 27560 and, where it is the law, the GDPR make mandatory, as the W3C’s guide names them. */
const record = z.looseObject({
  '@type': z.literal('dpv:ConsentRecord'),
  'dct:conformsTo': z.literal('https://w3id.org/dpv/schema/dpv-27560#record-eu-gdpr'),
  'dct:identifier': z.uuid(),
  'dpv:hasDataSubject': node('dpv:DataSubject'),
  'dpv:hasDataController': z.looseObject({
    '@type': z.tuple([z.literal('dpv:DataController'), z.literal('dpv:Recipient')]),
    'dct:identifier': z.url(),
    'dpv:hasName': text,
    'dpv:hasAddress': text,
    'dpv:hasContact': z.email(),
  }),
  'dpv:hasAuthority': z.looseObject({ 'dpv:hasName': text, 'dpv:hasContact': z.url() }),
  'dpv:hasJurisdiction': z.object({ '@id': z.string().regex(/^loc:[A-Z]{2}$/) }),
  'dpv:hasLegalBasis': z.array(z.object({ '@id': text })).min(1),
  'dpv:hasProcess': z
    .array(
      z.looseObject({
        'dpv:hasPurpose': z.looseObject({ '@id': z.string().regex(/^dpv:[A-Z]\w+$/) }),
        'dpv:hasPersonalData': z
          .array(
            z.looseObject({
              '@type': z.string().regex(/^(pd|dpv):[A-Z]\w+$/),
              'dpv:hasNecessity': z.object({ '@id': z.enum(['dpv:Required', 'dpv:Optional']) }),
            }),
          )
          .min(1),
        'dpv:hasProcessing': z.array(z.object({ '@id': text })).min(1),
        'dpv:hasDataSource': z.object({ '@id': text }),
        'dpv:hasRecipient': z.array(text).min(1),
        'dpv:hasStorageCondition': z.tuple([
          z.looseObject({ '@type': z.array(text), 'dct:description': text }),
          z.looseObject({ '@type': z.array(text), 'dpv:hasLocation': z.object({ '@id': text }) }),
        ]),
      }),
    )
    .length(1),
  'dpv:hasRight': z.array(z.object({ '@id': z.string().regex(/^eu-gdpr:A\d+(-\d+)?$/) })).min(5),
  'dpv:hasNotice': z
    .array(z.looseObject({ 'dct:language': z.literal('en'), 'dct:identifier': text }))
    .length(2),
  'dpv:hasConsentControl': z.array(z.looseObject({ 'dpv:isExercisedAt': z.url() })).min(1),
  'dpv:hasConsentStatus': z
    .array(
      z.looseObject({
        '@type': z.tuple([text, z.literal('dpv:ExpressedConsent')]),
        'dct:date': z.iso.datetime(),
        'dct:valid': text,
        'dpv:isImplementedByEntity': z.object({ '@id': text }),
        'dpv:isIndicatedAtTime': z.iso.datetime(),
        'dpv:hasIndicationMethod': text,
      }),
    )
    .length(1),
});
const receipt = z.strictObject({
  '@context': z.record(z.string(), z.url()),
  '@id': z.url(),
  '@type': z.literal('dpv:ConsentReceipt'),
  'dct:identifier': text,
  'dct:conformsTo': z.literal('https://w3id.org/dpv/schema/dpv-27560#receipt-eu-gdpr'),
  'dct:created': z.iso.datetime(),
  'dct:publisher': z.object({ '@id': z.url() }),
  'dct:source': z.looseObject({ 'dct:identifier': z.uuid() }),
  'dpv:hasRecordOfActivity': z.array(record).length(1),
});

const labelsOf = (id: 'account' | 'news' | 'statistics') => dataOf({ id }, 'en').map(({ label }) => label);

test('every decision has a receipt after ISO/IEC TS 27560, in its state, with the words that were shown', async () => {
  const { viewer } = person;
  const { items } = await listReceipts(viewer, null);
  const states = new Set<string>();
  for (const { id } of items) {
    const { leaf, detail } = await getReceipt(viewer, id);
    const { body, mediaType } = await getStandardReceipt(viewer, id, '27560');
    expect(mediaType).toBe('application/ld+json');
    const read = receipt.parse(JSON.parse(body));
    const [of] = read['dpv:hasRecordOfActivity'];
    const [status] = of?.['dpv:hasConsentStatus'] ?? [];
    states.add(status?.['@type'][0] ?? '');
    expect(status?.['dct:date']).toBe(leaf.t);
    expect(body).toContain(`sha256:${String(detail?.['text'])}`);
    expect(body).toContain(`sha256:${String(detail?.['notice'])}`);
    expect(read['dct:source']['dct:identifier']).toBe(leaf.id);
    expect(body).not.toContain(viewer.subjectId);
    // Terms are written with prefixes that the context explains.
    for (const [, prefix] of body.matchAll(/"(dpv|pd|loc|dct|eu-gdpr):/g))
      expect(read['@context']).toHaveProperty([prefix ?? '']);
  }
  expect([...states].toSorted()).toEqual(['dpv:ConsentGiven', 'dpv:ConsentRefused', 'dpv:ConsentWithdrawn']);
});

test('a consent that was given also has a receipt after Kantara 1.1.0, and no other decision has', async () => {
  const { viewer } = person;
  const { items } = await listReceipts(viewer, null);
  const given = items.filter(({ event }) => event === 'consent.given');
  expect(given.length).toBe(2);
  for (const { id, at, facts } of given) {
    const read = kantara.parse(JSON.parse((await getStandardReceipt(viewer, id, 'kantara')).body));
    expect(read.consentReceiptID).toBe(id);
    expect(read.consentTimestamp).toBe(Math.floor(at.getTime() / 1000));
    expect(read.services[0]?.purposes[0]?.primaryPurpose).toBe(facts['purpose'] === 'account');
  }
  for (const { id } of items.filter(({ event }) => event !== 'consent.given'))
    await expect(getStandardReceipt(viewer, id, 'kantara')).rejects.toMatchObject({ code: 'not-found' });
});

test('a form that does not exist, an act that is no decision, and another person’s entry have none', async () => {
  const other = await newPerson();
  const [newest] = (await listReceipts(person.viewer, null)).items;
  for (const form of ['', 'xml', '__proto__'])
    await expect(getStandardReceipt(person.viewer, newest?.id ?? '', form)).rejects.toMatchObject({
      code: 'not-found',
    });
  await expect(getStandardReceipt(other.viewer, newest?.id ?? '', '27560')).rejects.toMatchObject({
    code: 'not-found',
  });
  expect(formsOf({ a: 'record.exported' })).toEqual([]);
  expect(formsOf({ a: 'consent.given', meta: { purpose: 'security' } })).toEqual([]);
});

test('which data a purpose uses comes from the inventory, with a term of the vocabulary for each detail', () => {
  expect(labelsOf('news')).toEqual(['Name', 'Email']);
  for (const { key, correct } of fields) {
    const datum = dataOf({ id: 'account' }, 'en').find((one) => one.label === detailNamed(key, 'en'));
    expect(datum?.optional).toBe(!correct.required);
  }
  for (const { id } of choices) expect(dataOf({ id }, 'en').length).toBeGreaterThan(0);
  expect(config.controller.country).toMatch(/^[A-Z]{2}$/);
});
