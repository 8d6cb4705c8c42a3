import { wordIn } from '@/messages/words';
import { labelOf } from '@/lib/privacy/labels';
import { plainIn, type Language } from '@/messages/languages';
import { env } from '@/lib/env';
import { db } from '@/lib/db';
import { findChoice, getPurpose, type Observed, type Purpose } from '@/lib/privacy/catalogue/purposes';
import { getTextsByHash, type ConsentBody, type Text } from '@/lib/privacy/consent/texts';
import { RightfulError } from '@/lib/privacy/errors';
import type { Leaf } from '@/lib/privacy/evidence/audit';
import { getReceipt, type IssuedReceipt } from '@/lib/privacy/evidence/receipts';
import { personalModels } from '@/lib/privacy/inventory';
import type { Viewer } from '@/lib/privacy/viewer';
import { config } from '@/rightful.config';
import { heldColumns, purposesOf } from '@/lib/privacy/field-sets';
import { languageOf } from '@/messages/negotiate';

/**
 * The receipt of a consent in the forms that other software reads. They say what the entry of the log says, in other
 * words; what proves it is the receipt of the log, whose entry they name.
 */
const standardForms = ['27560', 'kantara'] as const;
export type StandardForm = (typeof standardForms)[number];

/** A file in such a form. */
export interface StandardReceipt {
  readonly body: string;
  readonly mediaType: string;
  /** How its name ends. */
  readonly ending: string;
  readonly leaf: Leaf;
}

/** The forms that the entry of an act has; none unless it is a decision about a purpose that rests on consent. */
export function formsOf({ a, meta }: Pick<Leaf, 'a' | 'meta'>): readonly StandardForm[] {
  const purpose = findChoice(String(meta?.['purpose'] ?? ''));
  if (!a.startsWith('consent.') || purpose?.basis !== 'consent') return [];
  // The older form knows a consent that was given, and nothing else.
  return a === 'consent.given' ? standardForms : ['27560'];
}

/** The words that were in front of the person at a decision; null for any other act. */
export async function findWords({
  detail,
}: Pick<IssuedReceipt, 'detail'>): Promise<Text<ConsentBody> | null> {
  const hash = detail?.['text'];
  return typeof hash === 'string' ? ((await getTextsByHash(db(), [hash])).get(hash) ?? null) : null;
}

/** The receipt of a decision of the person’s own in this form. Refuses as `getReceipt`, and with `not-found` where there is none. */
export async function getStandardReceipt(
  viewer: Viewer,
  entryId: string,
  form: string,
): Promise<StandardReceipt> {
  const receipt = await getReceipt(viewer, entryId);
  const { leaf } = receipt;
  const asked = formsOf(leaf).find((one) => one === form);
  const text = await findWords(receipt);
  const purpose = findChoice(String(leaf.meta?.['purpose'] ?? ''));
  if (!asked || !text || !purpose) throw new RightfulError('not-found');
  const facts = { receipt, purpose, text, language: languageOf(text.language, null) };
  return asked === '27560'
    ? { body: write(dpvReceipt(facts)), mediaType: 'application/ld+json', ending: '27560.jsonld', leaf }
    : { body: write(kantaraReceipt(facts)), mediaType: 'application/json', ending: 'kantara.json', leaf };
}

interface Facts {
  readonly receipt: IssuedReceipt;
  readonly purpose: Purpose;
  /** The words that were in front of the person. */
  readonly text: Text<ConsentBody>;
  /** That of the words, where it is still offered. */
  readonly language: Language;
}

const write = (receipt: object): string => `${JSON.stringify(receipt, null, 2)}\n`;

const states = {
  'consent.given': 'dpv:ConsentGiven',
  'consent.refused': 'dpv:ConsentRefused',
  'consent.withdrawn': 'dpv:ConsentWithdrawn',
} as const;

/** Where the General Data Protection Regulation is the law, its articles are named. */
const gdpr = config.regime === 'gdpr';

/** A consent receipt after ISO/IEC TS 27560:2023 as JSON-LD, by the W3C’s guide for the Data Privacy Vocabulary 2. */
function dpvReceipt({ receipt, purpose, text, language }: Facts): object {
  const { leaf, detail, index, checkpoint } = receipt;
  const { origin } = env();
  const profile = gdpr ? '-eu-gdpr' : '';
  const controller = `${origin}/#controller`;
  return {
    '@context': {
      dpv: 'https://w3id.org/dpv#',
      pd: 'https://w3id.org/dpv/pd#',
      loc: 'https://w3id.org/dpv/loc#',
      'eu-gdpr': 'https://w3id.org/dpv/legal/eu/gdpr#',
      dct: 'http://purl.org/dc/terms/',
    },
    '@id': `${origin}/api/privacy/receipts/${leaf.id}?form=27560`,
    '@type': 'dpv:ConsentReceipt',
    'dct:identifier': `receipt-${leaf.id}`,
    'dct:conformsTo': `https://w3id.org/dpv/schema/dpv-27560#receipt${profile || '-record'}`,
    'dct:created': leaf.t,
    'dct:publisher': { '@id': controller },
    'dct:source': {
      'dct:identifier': leaf.id,
      'dct:description': plainIn(language).standards.proof,
      'dct:isPartOf': `${checkpoint.origin} ${index}`,
    },
    'dpv:hasRecordOfActivity': [
      {
        '@id': `urn:uuid:${leaf.id}`,
        '@type': 'dpv:ConsentRecord',
        'dct:identifier': leaf.id,
        'dct:conformsTo': `https://w3id.org/dpv/schema/dpv-27560#record${profile}`,
        'dpv:hasDataSubject': { '@id': `urn:rightful:pseudonym:${leaf.s}`, '@type': 'dpv:DataSubject' },
        'dpv:hasDataController': {
          '@id': controller,
          '@type': ['dpv:DataController', 'dpv:Recipient'],
          'dct:identifier': controller,
          'dpv:hasName': config.controller.name,
          'dpv:hasAddress': config.controller.postalAddress,
          'dpv:hasContact': config.controller.email,
        },
        'dpv:hasAuthority': {
          '@type': 'dpv:DataProtectionAuthority',
          'dpv:hasName': config.authority.name,
          'dpv:hasContact': config.authority.website,
        },
        'dpv:hasJurisdiction': { '@id': `loc:${config.controller.country}` },
        'dpv:hasLegalBasis': gdpr
          ? [{ '@id': 'eu-gdpr:A6-1-a' }, { '@id': 'dpv:ExpressedConsent' }]
          : [{ '@id': 'dpv:ExpressedConsent' }],
        'dpv:hasProcess': [processOf(purpose, text.body, language)],
        'dpv:hasRight': gdpr ? rights.map((article) => ({ '@id': `eu-gdpr:${article}` })) : [],
        'dpv:hasNotice': [
          {
            '@id': `${origin}/notice`,
            '@type': 'dpv:PrivacyNotice',
            'dct:language': text.language,
            'dct:identifier': `sha256:${String(detail?.['notice'])}`,
          },
          {
            '@type': 'dpv:ConsentNotice',
            'dct:language': text.language,
            'dct:hasVersion': text.version,
            'dct:identifier': `sha256:${text.hash}`,
            'dct:description': text.body.label,
          },
        ],
        'dpv:hasConsentControl': [
          {
            '@type': ['dpv:ProvideConsent', 'dpv:WithdrawConsent'],
            'dpv:isExercisedAt': `${origin}/privacy/choices`,
            'dct:description': text.body.withdraw,
          },
        ],
        'dpv:hasConsentStatus': [
          {
            '@type': [states[leaf.a as keyof typeof states], 'dpv:ExpressedConsent'],
            'dct:date': leaf.t,
            'dct:valid': plainIn(language).standards.validity,
            'dpv:isImplementedByEntity': { '@id': `urn:rightful:pseudonym:${leaf.s}` },
            'dpv:isIndicatedBy': { '@id': leaf.act === leaf.s ? 'dpv:DataSubject' : 'dpv:DataController' },
            'dpv:isIndicatedAtTime': leaf.t,
            'dpv:hasIndicationMethod': methodOf(leaf, language),
          },
        ],
      },
    ],
  };
}

const rights = ['A7-3', 'A13', 'A15', 'A16', 'A17', 'A18', 'A20', 'A21', 'A77'];

function processOf(purpose: Purpose, words: ConsentBody, language: Language): object {
  const days = purpose.retentionDays;
  return {
    '@type': 'dpv:Process',
    'dct:title': words.name,
    'dpv:hasPurpose': { '@id': purpose.dpv, 'dct:description': words.why },
    'dpv:hasProcessing': ['dpv:Collect', 'dpv:Store', 'dpv:Use'].map((term) => ({ '@id': term })),
    'dpv:hasDataSource': { '@id': 'dpv:DataSubject' },
    'dpv:hasPersonalData': dataOf(purpose, language).map(({ term, label, optional }) => ({
      '@type': term,
      'dct:title': label,
      'dpv:hasNecessity': { '@id': optional ? 'dpv:Optional' : 'dpv:Required' },
    })),
    'dpv:hasRecipient': [words.withWhom],
    'dpv:hasStorageCondition': [
      {
        '@type':
          days === 'account' ? ['dpv:StorageDuration', 'dpv:UntilEventDuration'] : ['dpv:StorageDuration'],
        ...(days === 'account' ? {} : { 'dpv:hasDuration': `P${days}D` }),
        'dct:description': words.howLong,
      },
      { '@type': ['dpv:StorageLocation'], 'dpv:hasLocation': { '@id': `loc:${config.controller.storedIn}` } },
    ],
  };
}

/** A consent receipt after Kantara’s specification 1.1.0. */
function kantaraReceipt({ receipt, purpose, text, language }: Facts): object {
  const { leaf } = receipt;
  const { name, postalAddress, email, country } = config.controller;
  const { origin } = env();
  const disclosed = text.body.withWhom !== plainIn(language).recipients.nobody;
  return {
    version: 'KI-CR-v1.1.0',
    jurisdiction: country,
    consentTimestamp: Math.floor(Date.parse(leaf.t) / 1_000),
    collectionMethod: methodOf(leaf, language),
    consentReceiptID: leaf.id,
    language: text.language,
    piiPrincipalId: leaf.s,
    piiControllers: [
      {
        piiController: name,
        contact: config.officer?.name ?? name,
        address: { streetAddress: postalAddress, addressCountry: country },
        email,
        // The form asks for one; what has none says so by an empty text.
        phone: '',
        piiControllerUrl: origin,
      },
    ],
    policyUrl: `${origin}/notice`,
    services: [
      {
        service: config.brand.name,
        purposes: [
          {
            purpose: text.body.why,
            purposeCategory: [purpose.dpv],
            consentType: 'EXPLICIT',
            piiCategory: dataOf(purpose, language).map(({ label }) => label),
            primaryPurpose: purpose.gate === 'required',
            termination: text.body.howLong,
            thirdPartyDisclosure: disclosed,
            ...(disclosed ? { thirdPartyName: text.body.withWhom } : {}),
          },
        ],
      },
    ],
    sensitive: false,
    spiCat: [],
  };
}

function methodOf({ meta }: Leaf, language: Language): string {
  const surface = String(meta?.['surface'] ?? '');
  return wordIn(plainIn(language).standards.methods, surface) ?? surface;
}

interface Datum {
  readonly term: Observed['term'];
  readonly label: string;
  readonly optional: boolean;
}

/** The terms of the vocabulary for what people tell of themselves. What has none is personal data and no more. */
const terms: Readonly<Record<string, Datum['term']>> = {
  name: 'pd:Name',
  email: 'pd:EmailAddress',
  phone: 'pd:TelephoneNumber',
  postalAddress: 'pd:PhysicalAddress',
  birthDate: 'pd:BirthDate',
};

/** What is used for a purpose, by the inventory: what it cannot do without, and what people add of their own accord. */
export function dataOf({ id }: Pick<Purpose, 'id'>, language: Language): readonly Datum[] {
  const held = personalModels.flatMap(([, model]) =>
    heldColumns(model).flatMap(([, column]) => {
      const needed = purposesOf(model, column).includes(id);
      const added = column.provided === true && model.holding?.purpose === id;
      if (typeof column.reads !== 'object' || (!needed && !added)) return [];
      return [
        {
          term: terms[column.key] ?? 'dpv:PersonalData',
          label: labelOf(column, language),
          optional: !needed,
        },
      ] as const;
    }),
  );
  return [
    ...held,
    ...getPurpose(id).observes.map(({ term, words }) => ({
      term,
      label: plainIn(language).standards[words],
      optional: false,
    })),
  ];
}
