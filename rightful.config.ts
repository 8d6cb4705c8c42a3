import type { Language } from './messages/languages';

/** What people read: the same words in every language, or those of each language that is offered. */
export type Said = string | Readonly<Record<Language, string>>;

/** A law that makes us keep something after an account is deleted (GDPR Art. 17(3)(b)). People read it wherever a period is said. */
export type Duty = DutyOf & (DutyPeriod | DaysAfterDeletion);

interface DutyOf {
  /** Small letters; it is recorded with what is kept. */
  readonly id: string;
  /** As people read it, such as "Tax Consolidation Act 1997, s. 886". */
  readonly law: string;
  /** Kinds of data, or single details: `consents`, `profile.name`. */
  readonly keeps: readonly string[];
}

interface DutyPeriod {
  /**
   * What the period counts from: `account`, its end, or a date of each row by the key that programs find it under, such as
   * `placedAt`. A row without that date is kept as if it were of the account's last day.
   */
  readonly from: string;
  readonly for: { readonly years: number } | { readonly days: number };
}

/** The older form, which goes on: so many days after the end of the account. */
interface DaysAfterDeletion {
  readonly days: number;
}

/** What people read of somebody who receives data of theirs from this installation (GDPR Art. 4(9)). */
interface Receiving {
  /** Small letters, digits and hyphens; it is recorded, so it never changes. */
  readonly id: string;
  readonly name: string;
  readonly country: string;
  /** What protects data where the country is outside of yours and its treaties (Art. 46), as people read it; else null. */
  readonly safeguard: string | null;
  /** Kinds of data, or single details: `consents`, `profile.email`. */
  readonly receives: readonly string[];
  /** The uses that it receives them for: `account`, `news`. */
  readonly purposes: readonly string[];
}

/** How a recipient takes requests in the shape of OpenDSR 2.0. */
export interface OpenDsr {
  /** Where it takes requests in the shape of OpenDSR 2.0: https://, with the version and without a slash at the end. */
  readonly endpoint: string;
  /** The Ed25519 key that it signs its answers with: base64 of 32 bytes. */
  readonly publicKey: string;
  /** The certificate of an authority of its own, as PEM; absent where public ones sign. */
  readonly authority?: string;
  /** For trying it out: an endpoint on this machine. Refused unless the application answers this machine alone. */
  readonly onThisMachine?: true;
}

/** A processor (Art. 28) that is told by OpenDSR: the older form of such a recipient, which goes on. */
export interface Processor extends Receiving, OpenDsr {}

/** Somebody who receives data, and how they are told when it is corrected, restricted or deleted (Art. 19). */
export interface Recipient extends Receiving {
  /** Works on our behalf (Art. 28), decides for itself, or decides together with us (Art. 26). */
  readonly role: 'processor' | 'controller' | 'joint-controller';
  /** Where the contract is found. For the officer alone: people never see it. */
  readonly contract: string;
  /**
   * By a request of ours, by the officer who writes to them, or not at all, where nothing is left to tell: a host whose
   * disks are ours to empty. `why` is read by people.
   */
  readonly told:
    | ({ readonly by: 'opendsr' } & OpenDsr)
    | { readonly by: 'officer' }
    | { readonly by: 'nobody'; readonly why: string };
}

/** Who runs this installation and what it does. Shown wherever the law wants it: sign-up, notice, every footer. */
export interface RightfulConfig {
  /** True only in the file as shipped. With a database server of your own the start asks for your own values. */
  readonly sample: boolean;
  readonly brand: { readonly name: string };
  /** The controller (GDPR Art. 4(7)), with the contact details of Art. 13(1)(a). */
  readonly controller: {
    readonly name: string;
    readonly postalAddress: string;
    readonly email: string;
    /** The country of the address, and the one where the data lies (ISO 3166-1 alpha-2). */
    readonly country: string;
    readonly storedIn: string;
  };
  /**
   * What is held here, as the end of "This covers …", and what of the same people other systems of the controller hold,
   * with whom to ask for it; null only where there is none. Pages and copies say no more than this.
   */
  readonly coverage: {
    readonly here: Said;
    readonly elsewhere: { readonly what: Said; readonly ask: string } | null;
  };
  /** The data protection officer (Art. 13(1)(b)); null when none is appointed. */
  readonly officer: { readonly name: string; readonly email: string } | null;
  /** The supervisory authority to complain to (Art. 13(2)(d)). */
  readonly authority: { readonly name: string; readonly website: string };
  /** Languages with texts in messages/; the first is the default. */
  readonly languages: readonly [Language, ...Language[]];
  readonly purposes: {
    /** `contract` turns the required tick of the sign-up into the acceptance of the terms. */
    readonly account: { readonly basis: 'consent' | 'contract' };
    readonly news: { readonly offered: boolean };
    readonly statistics: { readonly offered: boolean };
  };
  /** The law whose periods requests are answered in. */
  readonly regime: 'gdpr' | 'uk' | 'ccpa' | 'us-state' | 'iowa' | 'lgpd';
  readonly duties: readonly Duty[];
  /**
   * Texts of purposes that say the same as the ones before in other words, by the SHA-256 that `npm run texts` prints.
   * People who said yes are not asked again. Never take one out.
   */
  readonly wordingOnly?: readonly string[];
  /**
   * Everybody who receives data: hosts, mail relays, other companies. What is listed here is what people read; what is not
   * listed must not receive any. Changes are recorded at the start.
   */
  readonly recipients?: readonly Recipient[];
  /** The older form for those who are told by OpenDSR. */
  readonly processors: readonly Processor[];
  /** After how many days the oldest backup is replaced. People are told. */
  readonly backupDays: number;
  /**
   * Accounts that nobody signs in to: deleted after so many days, and their people told by mail twice, so many days before.
   * Null keeps them. The notice and the consent say what is set here.
   */
  readonly inactive: {
    readonly days: number;
    readonly firstWarning: number;
    readonly secondWarning: number;
  } | null;
  readonly log: {
    /** After so many days the details are deleted that entries commit to; null keeps them as long as the account. */
    readonly keepDetailsDays: number | null;
    /**
     * After so many years an entry of the log is shortened to its hash: people no longer see it, and what they saved of it
     * stays valid. Null keeps the words of all entries. The notice says what is set here.
     */
    readonly keepYears: number | null;
  };
}

export const config: RightfulConfig = {
  sample: true,
  brand: { name: 'Rightful' },
  controller: {
    name: 'Example Company Ltd',
    postalAddress: '1 Example Street, Dublin 1, Ireland',
    email: 'privacy@example.com',
    country: 'IE',
    storedIn: 'IE',
  },
  coverage: {
    here: {
      en: 'your account at this service, and what happened on it',
      de: 'Ihr Konto bei diesem Dienst und was darauf geschehen ist',
    },
    elsewhere: {
      what: {
        en: 'letters, calls and our other systems',
        de: 'Briefe, Anrufe und unsere anderen Systeme',
      },
      ask: 'dpo@example.com',
    },
  },
  officer: { name: 'Data Protection Officer', email: 'dpo@example.com' },
  authority: { name: 'Data Protection Commission', website: 'https://www.dataprotection.ie' },
  languages: ['en', 'de'],
  purposes: {
    account: { basis: 'consent' },
    news: { offered: true },
    statistics: { offered: true },
  },
  regime: 'gdpr',
  duties: [],
  recipients: [],
  processors: [],
  backupDays: 30,
  inactive: { days: 1095, firstWarning: 30, secondWarning: 7 },
  log: { keepDetailsDays: null, keepYears: null },
};
