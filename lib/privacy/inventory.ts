import type { Prisma } from '@/lib/db';
import type { PurposeId } from '@/lib/privacy/catalogue/purposes';
import { detailPeriod, failurePeriod, inWords, requestPeriod } from './periods';
import { commandLanguage } from '@/lib/privacy/language';

/**
 * The one inventory of what is held about people. Every column of every table has a decision here; pages, JSON,
 * export, erasure and the notice are computed from it. A model or column without one fails `tsc`.
 */

/** A column that people see (messages have its words), and how its stored value becomes one that they can read. */
export interface Held {
  readonly is: 'held';
  /** The key under which programs find it in the JSON. */
  readonly key: string;
  readonly reads: Reads;
  /** Hidden on the page, and not even opened, until its person asks to see it and shows that it is them. */
  readonly sensitive?: true;
  /** How the person changes it themselves; absent where they cannot. */
  readonly correct?: Correction;
  /** The purposes that cannot do without it. Absent: the purpose of its kind. Empty: none, so it may go at any time. */
  readonly neededFor?: readonly PurposeId[];
  /** Given by the person themselves: theirs to take along where the basis is consent or a contract (GDPR Art. 20). */
  readonly provided?: true;
  /** Where a row about one person also speaks of another, the columns that do. Their values never leave. */
  readonly about?: 'third-party';
}

/** How a stored value becomes one that people read. The type of its column decides: any other does not compile. */
export type Reads =
  'text' | 'time' | 'integer' | 'decimal' | 'boolean' | 'json' | 'list' | 'hash' | 'leaf' | Sealed;

/** The ways to read a column whose values have this type. */
type ReadsOf<Stored> = [Stored] extends [Uint8Array]
  ? 'hash' | 'leaf' | Sealed
  : [Stored] extends [Date]
    ? 'time'
    : [Stored] extends [boolean]
      ? 'boolean'
      : [Stored] extends [number]
        ? 'integer' | 'decimal'
        : [Stored] extends [bigint]
          ? // The place of an entry in the log, whose words are read from there.
            'integer' | 'leaf'
          : [Stored] extends [string]
            ? 'text'
            : [Stored] extends [Prisma.Decimal]
              ? 'decimal'
              : [Stored] extends [readonly unknown[]]
                ? 'list'
                : 'json';

/** Sealed under the person's key. `column` is the logical name bound into the ciphertext: it never changes. */
export interface Sealed {
  readonly sealed: { readonly table: string; readonly column: string };
}

export interface Correction {
  readonly input: 'line' | 'text' | 'date' | 'tel';
  readonly autoComplete: string;
  readonly maxLength: number;
  readonly required: boolean;
}

/** A column that holds no statement about a person beyond linking rows, or that must never leave. */
export interface Unseen {
  readonly is: 'link' | 'secret';
  /** What it is, to whoever reads the inventory. Why a secret is not shown, messages say to people. */
  readonly note?: string;
}

export type Decision = Held | Unseen;

/** A kind of data about people: one table, read and erased by the column that names the person. */
export interface PersonalModel<C extends string = string> {
  readonly subject: C;
  /** Where the rows name nobody: the table of rows that do, with the same value in `subject`. It is emptied after this one. */
  readonly through?: Prisma.ModelName;
  /**
   * `delete` removes the rows; `last` removes them once nothing of the person is retained any more. For what names
   * nobody and stays: `unlink` removes the rows that lead to it, `detach` clears the columns that name the person.
   */
  readonly erase: 'delete' | 'last' | 'unlink' | { readonly detach: readonly C[] };
  /** When a row goes by itself. What else than deleting the row is to be done then, rights/retention says. */
  readonly ends: 'with-account' | Ends<C>;
  readonly holding: Holding | null;
  readonly columns: Readonly<Record<C, Decision>>;
}

/** The day of each row: what a column of it says, and so many milliseconds after. Rows without it stay. */
export interface Ends<C extends string = string> {
  readonly column: C;
  readonly plus: number;
}

/** How a kind of data appears to its person; null above where nothing of a table can be read by people. */
export interface Holding {
  /** The key under which programs find it in the JSON. */
  readonly key: string;
  readonly rows: 'one' | 'many';
  readonly purpose: PurposeId;
  /** False where no purpose needs it, so that its person may delete all of it at any time. */
  readonly needed?: false;
  /** Gone within days by itself, so that no law and no hold keeps it. */
  readonly passing?: true;
}

/** A table with nothing about people in it. */
interface NonPersonalModel<C extends string = string> {
  readonly subject: null;
  readonly why: string;
  readonly columns: Readonly<Record<C, 'non-personal'>>;
}

type Columns<M extends Prisma.ModelName> = keyof Prisma.TypeMap['model'][M]['fields'] & string;

/** The type of the values of a column, where there is one. */
type Stored<M extends Prisma.ModelName, C> = C extends keyof Scalars<M> ? NonNullable<Scalars<M>[C]> : never;
type Scalars<M extends Prisma.ModelName> = Prisma.TypeMap['model'][M]['payload']['scalars'];

/** That every column which people see is read as its type is stored. */
interface Readable<M extends Prisma.ModelName> {
  readonly columns: {
    readonly [C in Columns<M>]: Unseen | (Held & { readonly reads: ReadsOf<Stored<M, C>> });
  };
}

type Inventory = {
  readonly [M in Prisma.ModelName]: (PersonalModel<Columns<M>> & Readable<M>) | NonPersonalModel<Columns<M>>;
};

const link = (note: string): Unseen => ({ is: 'link', note });
/** What guards an account: people read why it is not shown (`inventory.secrets` of messages). */
const secret: Unseen = { is: 'secret' };
/** A column that people see, with what the compiler knows of it: how it reads, and its key. */
type Reading<R extends Held['reads'], K extends string = string> = Held & {
  readonly reads: R;
  readonly key: K;
};

const time = (key: string): Reading<'time'> => ({ is: 'held', key, reads: 'time' });
const text = (key: string): Reading<'text'> => ({ is: 'held', key, reads: 'text' });
const hash = (key: string): Reading<'hash'> => ({ is: 'held', key, reads: 'hash' });
const count = (key: string): Reading<'integer'> => ({
  is: 'held',
  key,
  reads: 'integer',
});
const sealedIn = <K extends string>(table: string, key: K): Reading<Sealed, K> => ({
  is: 'held',
  key,
  reads: { sealed: { table, column: key } },
});
const sealed = <K extends string>(key: K, correct?: Correction): Reading<Sealed, K> => ({
  ...sealedIn('profile', key),
  neededFor: correct?.required === false ? [] : ['account', 'news'],
  provided: true,
  ...(correct ? { correct } : {}),
});
const sensitive = <K extends string>(key: K, correct: Correction): Reading<Sealed, K> => ({
  ...sealed(key, correct),
  sensitive: true,
});
const addressOfChange = (key: string): Reading<Sealed> => sealedIn('email-change', key);
const ofRequest = (key: string): Reading<Sealed> => sealedIn('request', key);

const supplementText: Reading<Sealed> = {
  ...sealedIn('supplement', 'text'),
  provided: true,
};

const mac = secret;
const rowId = link('Names the row.');
const personId = link('Says whose row it is.');

/** One kind for two tables: an entry is in the outbox first, and in the log a moment later. */
const activity = {
  key: 'activity',
  rows: 'many',
  purpose: 'accountability',
} as const;
const entry: Reading<'leaf'> = { is: 'held', key: 'entry', reads: 'leaf' };

/**
 * Children first: erasure runs in this order, and a foreign key refuses any other. The outbox comes before what its
 * entries become: an erasure waits there for entries that are just being moved, and so finds them afterwards.
 */
export const inventory = {
  Profile: {
    subject: 'userId',
    erase: 'delete',
    ends: 'with-account',
    holding: {
      key: 'profile',
      rows: 'one',
      purpose: 'account',
    },
    columns: {
      id: rowId,
      userId: personId,
      nameSealed: sealed('name', {
        input: 'line',
        autoComplete: 'name',
        maxLength: 200,
        required: true,
      }),
      emailSealed: sealed('email'),
      phoneSealed: sensitive('phone', {
        input: 'tel',
        autoComplete: 'tel',
        maxLength: 40,
        required: false,
      }),
      postalAddressSealed: sensitive('postalAddress', {
        input: 'text',
        autoComplete: 'street-address',
        maxLength: 500,
        required: false,
      }),
      birthDateSealed: sensitive('birthDate', {
        input: 'date',
        autoComplete: 'bday',
        maxLength: 10,
        required: false,
      }),
      noteSealed: sensitive('note', {
        input: 'text',
        autoComplete: 'off',
        maxLength: 2000,
        required: false,
      }),
      createdAt: time('createdAt'),
      updatedAt: time('updatedAt'),
    },
  },
  Supplement: {
    subject: 'userId',
    erase: 'delete',
    ends: 'with-account',
    holding: {
      key: 'supplements',
      needed: false,
      rows: 'many',
      purpose: 'account',
    },
    columns: {
      id: rowId,
      userId: personId,
      addedTo: text('addedTo'),
      textSealed: supplementText,
      createdAt: time('createdAt'),
    },
  },
  Package: {
    subject: 'userId',
    erase: 'delete',
    ends: { column: 'expires', plus: 0 },
    holding: {
      key: 'packages',
      rows: 'many',
      purpose: 'account',
    },
    columns: {
      id: rowId,
      userId: personId,
      state: text('state'),
      categories: text('categories'),
      since: time('since'),
      before: time('before'),
      language: text('language'),
      locked: link('Says whether a passphrase locks it.'),
      passphraseSealed: secret,
      entryId: link('Names the entry that says that you asked.'),
      jobId: link('Names the work that makes it.'),
      file: link('Names the sealed file.'),
      tries: count('tries'),
      percent: count('percent'),
      downloads: count('downloads'),
      requestedAt: time('requestedAt'),
      startsAt: time('startsAt'),
      readyAt: time('readyAt'),
      until: time('until'),
      expires: time('expires'),
    },
  },
  ConsentEvent: {
    subject: 'userId',
    erase: 'delete',
    ends: 'with-account',
    holding: {
      key: 'consents',
      rows: 'many',
      purpose: 'accountability',
    },
    columns: {
      id: rowId,
      userId: personId,
      purpose: text('purpose'),
      event: text('event'),
      textHash: hash('textHash'),
      noticeHash: hash('noticeHash'),
      language: text('language'),
      surface: text('surface'),
      method: text('method'),
      at: time('at'),
      number: link('Its place among your decisions about this purpose.'),
      proved: text('inLog'),
      code: secret,
    },
  },
  ConsentHead: {
    subject: 'userId',
    erase: 'delete',
    ends: 'with-account',
    holding: null,
    columns: {
      userId: personId,
      purpose: link('For which purpose.'),
      number: link('How many decisions there are about it.'),
      since: link('From which on none may be missing.'),
      code: secret,
    },
  },
  StepUp: {
    subject: 'userId',
    erase: 'delete',
    ends: { column: 'expiresAt', plus: 0 },
    holding: {
      key: 'confirmations',
      rows: 'many',
      passing: true,
      purpose: 'account',
    },
    columns: {
      id: rowId,
      sessionId: link('Says in which session.'),
      userId: personId,
      act: text('act'),
      createdAt: time('createdAt'),
      expiresAt: time('expiresAt'),
      mac,
    },
  },
  Session: {
    subject: 'userId',
    erase: 'delete',
    ends: { column: 'expires', plus: 0 },
    holding: {
      key: 'sessions',
      rows: 'many',
      passing: true,
      purpose: 'account',
    },
    columns: {
      id: rowId,
      sessionToken: secret,
      userId: personId,
      createdAt: time('createdAt'),
      authenticatedAt: time('authenticatedAt'),
      expires: time('expires'),
      browser: text('browser'),
      system: text('system'),
      mac,
    },
  },
  VerificationToken: {
    subject: 'userId',
    erase: 'delete',
    ends: { column: 'expires', plus: 0 },
    holding: {
      key: 'links',
      rows: 'many',
      passing: true,
      purpose: 'account',
    },
    columns: {
      id: rowId,
      identifier: secret,
      token: secret,
      userId: personId,
      kind: text('kind'),
      browserHash: secret,
      createdAt: time('createdAt'),
      expires: time('expires'),
      mac,
    },
  },
  EmailChange: {
    subject: 'subjectId',
    erase: 'delete',
    ends: { column: 'expires', plus: 0 },
    holding: {
      key: 'emailChanges',
      rows: 'many',
      passing: true,
      purpose: 'account',
    },
    columns: {
      id: rowId,
      subjectId: personId,
      sessionId: link('Says in which session you asked.'),
      newSealed: addressOfChange('new'),
      newIndex: secret,
      oldSealed: addressOfChange('old'),
      oldIndex: secret,
      token: secret,
      undoToken: secret,
      requestedAt: time('requestedAt'),
      confirmedAt: time('confirmedAt'),
      releasedAt: time('releasedAt'),
      expires: time('expires'),
      mac,
    },
  },
  QueuedMail: {
    subject: 'userId',
    erase: 'delete',
    ends: { column: 'expiresAt', plus: 0 },
    holding: {
      key: 'queuedMails',
      rows: 'many',
      purpose: 'account',
    },
    columns: {
      id: rowId,
      userId: personId,
      purpose: text('purpose'),
      bodySealed: secret,
      createdAt: time('createdAt'),
      expiresAt: time('expiresAt'),
    },
  },
  SignInFailure: {
    subject: 'subjectId',
    erase: 'delete',
    ends: { column: 'hour', plus: failurePeriod },
    holding: {
      key: 'failedSignIns',
      rows: 'many',
      passing: true,
      purpose: 'security',
    },
    columns: {
      subjectId: personId,
      hour: time('hour'),
      count: count('count'),
    },
  },
  Outbox: {
    subject: 'subjectId',
    erase: { detach: ['subjectId', 'salt', 'detail'] },
    ends: 'with-account',
    holding: activity,
    columns: {
      id: link('The order of writing.'),
      entryId: link('Names the entry.'),
      leaf: entry,
      salt: secret,
      detail: secret,
      until: link('When that copy is deleted.'),
      subjectId: personId,
    },
  },
  PrivacyRequest: {
    subject: 'subjectId',
    erase: { detach: ['subjectId', 'wordsSealed', 'answerSealed'] },
    ends: { column: 'completedAt', plus: requestPeriod },
    holding: {
      key: 'requests',
      rows: 'many',
      purpose: 'accountability',
    },
    columns: {
      id: rowId,
      reference: text('reference'),
      right: text('right'),
      state: text('state'),
      subjectId: personId,
      about: text('about'),
      reason: text('reason'),
      wordsSealed: ofRequest('words'),
      answerSealed: ofRequest('answer'),
      channel: text('channel'),
      regime: text('regime'),
      receivedAt: time('receivedAt'),
      dueAt: time('dueAt'),
      scheduledAt: time('scheduledAt'),
      completedAt: time('completedAt'),
      entryId: link('Names the entry that says what was done.'),
      plan: link('What was planned and done, by kind and count; the page of the deletion shows it.'),
      officerTold: link('Says how far our privacy officer was told that it waits.'),
    },
  },
  Detail: {
    subject: 'idx',
    through: 'EntryOfSubject',
    erase: 'delete',
    ends: { column: 'until', plus: 0 },
    holding: null,
    columns: {
      idx: link('Says to which entry of the log it belongs.'),
      salt: secret,
      body: secret,
      until: link(
        `When it is deleted: ${detailPeriod === null ? '' : `after ${inWords(detailPeriod, commandLanguage)}, and `}with your account at the latest.`,
      ),
    },
  },
  EntryOfSubject: {
    subject: 'subjectId',
    erase: 'unlink',
    ends: 'with-account',
    holding: activity,
    columns: {
      idx: entry,
      subjectId: personId,
      entryId: link('Names the entry.'),
      number: link('Its place among your entries.'),
    },
  },
  EntryCount: {
    subject: 'subjectId',
    erase: 'delete',
    ends: 'with-account',
    holding: null,
    columns: {
      subjectId: personId,
      written: link('How many entries the log has of you.'),
      pruned: link('How many of them were shortened to their hashes.'),
    },
  },
  SubjectLookup: {
    subject: 'subjectId',
    erase: 'delete',
    ends: 'with-account',
    holding: null,
    columns: {
      indexId: link('Names the index.'),
      keyVersion: link('The version of its key.'),
      normVersion: link('How the address was normalised.'),
      bidx: secret,
      subjectId: personId,
    },
  },
  LegalHold: {
    subject: 'subjectId',
    erase: 'last',
    ends: 'with-account',
    holding: null,
    columns: {
      id: rowId,
      subjectId: personId,
      scope: link('Which kinds of data must stay.'),
      reasonSealed: secret,
      setAt: link('Since when.'),
    },
  },
  Retained: {
    subject: 'subjectId',
    erase: 'last',
    ends: { column: 'until', plus: 0 },
    holding: null,
    columns: {
      id: rowId,
      subjectId: personId,
      requestId: link('Which deletion left it.'),
      kind: link('Which kind of data it was.'),
      because: link('Which law or hold keeps it.'),
      bodySealed: secret,
      until: link('When it is deleted.'),
    },
  },
  SubjectKey: {
    subject: 'subjectId',
    erase: 'last',
    ends: 'with-account',
    holding: null,
    columns: {
      subjectId: personId,
      kid: secret,
      rootVersion: link('Which root key wraps it.'),
      wrapped: secret,
      createdAt: link('When your key was made: with your account.'),
    },
  },
  User: {
    subject: 'id',
    erase: 'delete',
    ends: 'with-account',
    holding: {
      key: 'account',
      rows: 'one',
      purpose: 'account',
    },
    columns: {
      id: text('id'),
      passwordHash: secret,
      language: text('language'),
      createdAt: time('createdAt'),
      verifiedAt: time('verifiedAt'),
      activeAt: time('activeAt'),
      firstWarningAt: time('firstWarningAt'),
      secondWarningAt: time('secondWarningAt'),
      lockedAt: time('lockedAt'),
    },
  },
  TextVersion: {
    subject: null,
    why: 'Texts that we published.',
    columns: {
      hash: 'non-personal',
      kind: 'non-personal',
      key: 'non-personal',
      language: 'non-personal',
      version: 'non-personal',
      body: 'non-personal',
      substance: 'non-personal',
      publishedAt: 'non-personal',
    },
  },
  RecipientList: {
    subject: null,
    why: 'Who receives data of people, since when and until when: companies, and nobody’s data.',
    columns: { version: 'non-personal', body: 'non-personal', at: 'non-personal' },
  },
  RequestStep: {
    subject: null,
    why: 'Where a request is carried out outside of our database. Its store knows the person by a name of its own.',
    columns: {
      id: 'non-personal',
      requestId: 'non-personal',
      store: 'non-personal',
      state: 'non-personal',
      count: 'non-personal',
      attempts: 'non-personal',
      nextAt: 'non-personal',
      deadline: 'non-personal',
      doneAt: 'non-personal',
      target: 'non-personal',
      answer: 'non-personal',
      acceptedAt: 'non-personal',
      evidence: 'non-personal',
      officerTold: 'non-personal',
    },
  },
  Leaf: {
    subject: null,
    why: 'Entries of the log. Each has a pseudonym of its own, and none can be followed once a person’s key is gone.',
    columns: {
      idx: 'non-personal',
      leaf: 'non-personal',
      hash: 'non-personal',
      event: 'non-personal',
      at: 'non-personal',
      entryId: 'non-personal',
    },
  },
  Tile: {
    subject: null,
    why: 'Hashes of entries of the log.',
    columns: { level: 'non-personal', n: 'non-personal', width: 'non-personal', hashes: 'non-personal' },
  },
  Tree: {
    subject: null,
    why: 'How far the log has grown.',
    columns: {
      id: 'non-personal',
      origin: 'non-personal',
      size: 'non-personal',
      root: 'non-personal',
      frontier: 'non-personal',
      minIndex: 'non-personal',
      stopped: 'non-personal',
    },
  },
  Checkpoint: {
    subject: null,
    why: 'What the log said of itself.',
    columns: {
      origin: 'non-personal',
      size: 'non-personal',
      root: 'non-personal',
      note: 'non-personal',
      signedAt: 'non-personal',
    },
  },
  Anchor: {
    subject: null,
    why: 'Where that is kept outside of the database.',
    columns: {
      origin: 'non-personal',
      size: 'non-personal',
      sink: 'non-personal',
      ref: 'non-personal',
      at: 'non-personal',
    },
  },
  LogVerification: {
    subject: null,
    why: 'Whether the log fitted together when it was last verified.',
    columns: {
      id: 'non-personal',
      origin: 'non-personal',
      size: 'non-personal',
      part: 'non-personal',
      entry: 'non-personal',
      at: 'non-personal',
    },
  },
  MailKey: {
    subject: null,
    why: 'Keys of mails that wait, each of which dies with its mail.',
    columns: {
      mailId: 'non-personal',
      rootVersion: 'non-personal',
      wrapped: 'non-personal',
      expiresAt: 'non-personal',
    },
  },
  KeyCheck: {
    subject: null,
    why: 'Check values of our own keys.',
    columns: {
      name: 'non-personal',
      version: 'non-personal',
      value: 'non-personal',
      createdAt: 'non-personal',
    },
  },
  LedgerHead: {
    subject: null,
    why: 'How far the ledger is carried out here.',
    columns: { id: 'non-personal', seq: 'non-personal', hash: 'non-personal' },
  },
  LedgerLine: {
    subject: null,
    why: 'What must stay undone after an older backup is restored, under keyed hashes that lead to nobody who is gone.',
    columns: { seq: 'non-personal', line: 'non-personal' },
  },
  RateLimit: {
    subject: null,
    why: 'Counters under keyed hashes that expire within a day.',
    columns: { key: 'non-personal', points: 'non-personal', expire: 'non-personal' },
  },
} as const satisfies Inventory;

type Kept = Extract<(typeof inventory)[keyof typeof inventory], { readonly holding: Holding }>;

/** The key of every kind of data that people can read. */
export type HoldingKey = Kept['holding']['key'];

type ProfileColumn = (typeof inventory)['Profile']['columns'][keyof (typeof inventory)['Profile']['columns']];

/** The key of every single detail of a person. @internal: for messages/closed-sets.test.ts */
export type DetailKey = Extract<ProfileColumn, { readonly reads: Sealed }>['key'];

/** How plans and the log call a kind of data that people do not read: by its table. @internal: for messages/closed-sets.test.ts */
export type UnseenKind = {
  [M in Prisma.ModelName]: (typeof inventory)[M] extends { readonly holding: null } ? Uncapitalize<M> : never;
}[Prisma.ModelName];

/** The personal models by name, in the order of erasure. */
export const personalModels: readonly (readonly [Prisma.ModelName, PersonalModel])[] = (
  Object.entries(inventory) as [Prisma.ModelName, PersonalModel | NonPersonalModel][]
).filter((entry): entry is [Prisma.ModelName, PersonalModel] => entry[1].subject !== null);

/** A column that holds nothing but what is sealed for a person: its table, and the constraint that holds it to that. */
export interface SealedColumn {
  readonly model: Prisma.ModelName;
  readonly column: string;
  readonly constraint: string;
}

/** Every sealed column of the database, also those that nobody reads: their names say so. */
export const sealedColumns: readonly SealedColumn[] = personalModels.flatMap(([model, { columns }]) =>
  Object.entries(columns).flatMap(([column, decision]) =>
    column.endsWith('Sealed') || (decision.is === 'held' && typeof decision.reads === 'object')
      ? [{ model, column, constraint: `${model}_${column}_sealed` }]
      : [],
  ),
);

/** A kind of data as people know it, with the tables that hold it: most have one. */
export interface Kind {
  readonly holding: Holding;
  readonly models: readonly (typeof personalModels)[number][];
  /** The columns that people see. */
  readonly columns: readonly Held[];
  /** When each of its rows goes by itself: what the column with this key says, and so many milliseconds after. */
  readonly ends: { readonly key: string; readonly plus: number } | null;
}

/** Every kind of data that people can read, once each. */
export const kinds: readonly Kind[] = personalModels.flatMap(([, { holding }], at) => {
  if (!holding) return [];
  const models = personalModels.filter(([, other]) => other.holding?.key === holding.key);
  if (models[0] !== personalModels[at]) return [];
  const held = models.flatMap(([, { columns }]) =>
    Object.values(columns).filter((decision) => decision.is === 'held'),
  );
  const columns = [...new Map(held.map((column) => [column.key, column])).values()];
  return [{ holding, models, columns, ends: endsOf(personalModels[at]?.[1]) }];
});

function endsOf(model: PersonalModel | undefined): Kind['ends'] {
  if (!model || model.ends === 'with-account') return null;
  const { column, plus } = model.ends;
  const decision = model.columns[column];
  return decision?.is === 'held' ? { key: decision.key, plus } : null;
}

/** A detail that a person told us about themselves. What it says can be disputed. */
export interface Disputable {
  /** As a person's own and a processor's list name it. */
  readonly name: `profile.${string}`;
  readonly key: string;
  readonly column: string;
  /** The purposes that cannot do without it. */
  readonly neededFor: readonly PurposeId[];
}

/** The disputable details, in the order in which people see them. */
export const disputable: readonly Disputable[] = Object.entries<Decision>(inventory.Profile.columns).flatMap(
  ([column, decision]) =>
    decision.is === 'held' && decision.provided
      ? [
          {
            name: `profile.${decision.key}` as const,
            key: decision.key,
            column,
            neededFor: decision.neededFor ?? [inventory.Profile.holding.purpose],
          },
        ]
      : [],
);

/** The disputable detail with this name, or null: what a browser sends is not trusted to name one. */
export function findDisputable(name: string): Disputable | null {
  return disputable.find((detail) => detail.name === name) ?? null;
}

/** A column that a person corrects in place. */
export interface Field {
  /** Its name in forms and in the JSON. */
  readonly key: string;
  readonly column: string;
  readonly sealed: Sealed['sealed'];
  readonly sensitive: boolean;
  readonly correct: Correction;
}

/** The correctable fields, in the order in which people see them. */
export const fields: readonly Field[] = Object.entries<Decision>(inventory.Profile.columns).flatMap(
  ([column, decision]) =>
    decision.is === 'held' && decision.correct && typeof decision.reads === 'object'
      ? [
          {
            key: decision.key,
            column,
            sealed: decision.reads.sealed,
            sensitive: decision.sensitive === true,
            correct: decision.correct,
          },
        ]
      : [],
);

/** The correctable field with this key, or null: what a browser sends is not trusted to name one. */
export function findField(key: string): Field | null {
  return fields.find((field) => field.key === key) ?? null;
}
