import type { Prisma } from '@/lib/db';
import { config } from '@/rightful.config';
import type { PurposeId } from '@/lib/privacy/catalogue/purposes';
import {
  confirmationPeriod,
  detailPeriod,
  failurePeriod,
  filePeriod,
  freshPeriod,
  idlePeriod,
  inactivePeriods,
  inWords,
  linePeriod,
  mailPeriod,
  requestPeriod,
  resetPeriod,
  sessionPeriod,
  undoPeriod,
  verificationPeriod,
} from './periods';

/**
 * The one inventory of what is held about people. Every column of every table has a decision here; pages, JSON,
 * export, erasure and the notice are computed from it. A model or column without one fails `tsc`.
 */

/** A column that people see: its words, and how its stored value becomes one that they can read. */
export interface Held {
  readonly is: 'held';
  readonly label: string;
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
  readonly why: string;
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
  readonly title: string;
  readonly rows: 'one' | 'many';
  readonly purpose: PurposeId;
  /** Where it came from (GDPR Art. 15(1)(g)). */
  readonly source: string;
  /** Kept until: in words, with the period that its purpose gives. */
  readonly keptUntil: string;
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

const link = (why: string): Unseen => ({ is: 'link', why });
const secret = (why: string): Unseen => ({ is: 'secret', why });
/** A column that people see, with what the compiler knows of it: how it reads, and its key. */
type Reading<R extends Held['reads'], K extends string = string> = Held & {
  readonly reads: R;
  readonly key: K;
};

const time = (label: string, key: string): Reading<'time'> => ({ is: 'held', label, key, reads: 'time' });
const text = (label: string, key: string): Reading<'text'> => ({ is: 'held', label, key, reads: 'text' });
const hash = (label: string, key: string): Reading<'hash'> => ({ is: 'held', label, key, reads: 'hash' });
const count = (label: string, key: string): Reading<'integer'> => ({
  is: 'held',
  label,
  key,
  reads: 'integer',
});
const sealedIn = <K extends string>(table: string, label: string, key: K): Reading<Sealed, K> => ({
  is: 'held',
  label,
  key,
  reads: { sealed: { table, column: key } },
});
const sealed = <K extends string>(label: string, key: K, correct?: Correction): Reading<Sealed, K> => ({
  ...sealedIn('profile', label, key),
  neededFor: correct?.required === false ? [] : ['account', 'news'],
  provided: true,
  ...(correct ? { correct } : {}),
});
const sensitive = <K extends string>(label: string, key: K, correct: Correction): Reading<Sealed, K> => ({
  ...sealed(label, key, correct),
  sensitive: true,
});
const addressOfChange = (label: string, key: string): Reading<Sealed> => sealedIn('email-change', label, key);
const ofRequest = (label: string, key: string): Reading<Sealed> => sealedIn('request', label, key);

const supplementText: Reading<Sealed> = {
  ...sealedIn('supplement', 'Your note', 'text'),
  provided: true,
};

const mac = secret('A keyed check value of the row, so that nobody without our secret makes or changes one.');
const rowId = link('Names the row.');
const personId = link('Says whose row it is.');

const { keepYears } = config.log;
const untilDeleted = `You ${inactivePeriods ? `do not sign in for ${inWords(inactivePeriods.all)}, or ` : ''}delete your account`;

/** One kind for two tables: an entry is in the outbox first, and in the log a moment later. */
const activity = {
  key: 'activity',
  title: 'What happened on your account',
  rows: 'many',
  purpose: 'accountability',
  source: 'Recorded as it happened',
  keptUntil: `You delete your account${keepYears === null ? '' : `, or ${keepYears} years are over`}; what stays names nobody`,
} as const;
const entry: Reading<'leaf'> = { is: 'held', label: 'Entry', key: 'entry', reads: 'leaf' };

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
      title: 'Your details',
      rows: 'one',
      purpose: 'account',
      source: 'You told us',
      keptUntil: untilDeleted,
    },
    columns: {
      id: rowId,
      userId: personId,
      nameSealed: sealed('Name', 'name', {
        input: 'line',
        autoComplete: 'name',
        maxLength: 200,
        required: true,
      }),
      emailSealed: sealed('Email', 'email'),
      phoneSealed: sensitive('Phone', 'phone', {
        input: 'tel',
        autoComplete: 'tel',
        maxLength: 40,
        required: false,
      }),
      postalAddressSealed: sensitive('Postal address', 'postalAddress', {
        input: 'text',
        autoComplete: 'street-address',
        maxLength: 500,
        required: false,
      }),
      birthDateSealed: sensitive('Date of birth', 'birthDate', {
        input: 'date',
        autoComplete: 'bday',
        maxLength: 10,
        required: false,
      }),
      noteSealed: sensitive('Note', 'note', {
        input: 'text',
        autoComplete: 'off',
        maxLength: 2000,
        required: false,
      }),
      createdAt: time('Held since', 'createdAt'),
      updatedAt: time('Last corrected', 'updatedAt'),
    },
  },
  Supplement: {
    subject: 'userId',
    erase: 'delete',
    ends: 'with-account',
    holding: {
      key: 'supplements',
      needed: false,
      title: 'Notes that you added',
      rows: 'many',
      purpose: 'account',
      source: 'You told us',
      keptUntil: 'You delete the note or your account',
    },
    columns: {
      id: rowId,
      userId: personId,
      addedTo: text('Added to', 'addedTo'),
      textSealed: supplementText,
      createdAt: time('Added', 'createdAt'),
    },
  },
  Package: {
    subject: 'userId',
    erase: 'delete',
    ends: { column: 'expires', plus: 0 },
    holding: {
      key: 'packages',
      title: 'Copies that we prepared for you',
      rows: 'many',
      purpose: 'account',
      source: 'You asked for a copy',
      keptUntil: `You delete the file, or ${inWords(filePeriod)}; this line, ${inWords(linePeriod)} after that`,
    },
    columns: {
      id: rowId,
      userId: personId,
      state: text('State', 'state'),
      categories: text('Only these kinds', 'categories'),
      since: time('Recorded from', 'since'),
      before: time('Recorded before', 'before'),
      locked: link('Says whether a passphrase locks it.'),
      passphraseSealed: secret(
        'The passphrase of a copy that is being prepared, sealed. It is deleted when the copy is made.',
      ),
      entryId: link('Names the entry that says that you asked.'),
      jobId: link('Names the work that makes it.'),
      file: link('Names the sealed file.'),
      tries: count('Tries', 'tries'),
      percent: count('Done, in percent', 'percent'),
      downloads: count('Downloaded, times', 'downloads'),
      requestedAt: time('Asked for', 'requestedAt'),
      startsAt: time('Not begun before', 'startsAt'),
      readyAt: time('Ready', 'readyAt'),
      until: time('File kept until', 'until'),
      expires: time('Line kept until', 'expires'),
    },
  },
  ConsentEvent: {
    subject: 'userId',
    erase: 'delete',
    ends: 'with-account',
    holding: {
      key: 'consents',
      title: 'Your choices',
      rows: 'many',
      purpose: 'accountability',
      source: 'You decided',
      keptUntil: untilDeleted,
    },
    columns: {
      id: rowId,
      userId: personId,
      purpose: text('Purpose', 'purpose'),
      event: text('Decision', 'event'),
      textHash: hash('Text you saw (SHA-256)', 'textHash'),
      noticeHash: hash('Notice of the day (SHA-256)', 'noticeHash'),
      language: text('Language', 'language'),
      surface: text('Where', 'surface'),
      method: text('How', 'method'),
      at: time('When', 'at'),
      number: link('Its place among your decisions about this purpose.'),
      proved: text('Compared with our log', 'inLog'),
      code: secret('A keyed hash that shows that our own software wrote the row.'),
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
      code: secret('A keyed hash that shows that our own software wrote the row.'),
    },
  },
  StepUp: {
    subject: 'userId',
    erase: 'delete',
    ends: { column: 'expiresAt', plus: 0 },
    holding: {
      key: 'confirmations',
      title: 'Confirmations of your password',
      rows: 'many',
      passing: true,
      purpose: 'account',
      source: 'You confirmed',
      keptUntil: `${inWords(freshPeriod)} after`,
    },
    columns: {
      id: rowId,
      sessionId: link('Says in which session.'),
      userId: personId,
      act: text('For', 'act'),
      createdAt: time('When', 'createdAt'),
      expiresAt: time('Valid until', 'expiresAt'),
      mac,
    },
  },
  Session: {
    subject: 'userId',
    erase: 'delete',
    ends: { column: 'expires', plus: 0 },
    holding: {
      key: 'sessions',
      title: 'Your sessions',
      rows: 'many',
      passing: true,
      purpose: 'account',
      source: 'You signed in',
      keptUntil: `You sign out, ${inWords(idlePeriod)} without use, or ${inWords(sessionPeriod)}`,
    },
    columns: {
      id: rowId,
      sessionToken: secret('A hash of the cookie that keeps you signed in.'),
      userId: personId,
      createdAt: time('Signed in', 'createdAt'),
      authenticatedAt: time('Password last given', 'authenticatedAt'),
      expires: time('Ends', 'expires'),
      mac,
    },
  },
  VerificationToken: {
    subject: 'userId',
    erase: 'delete',
    ends: { column: 'expires', plus: 0 },
    holding: {
      key: 'links',
      title: 'Links we mailed you',
      rows: 'many',
      passing: true,
      purpose: 'account',
      source: 'You asked for a link',
      keptUntil: `Used, or ${inWords(verificationPeriod)}; for a new password ${inWords(resetPeriod)}`,
    },
    columns: {
      id: rowId,
      identifier: secret('A keyed hash of your email address.'),
      token: secret('A hash of each link that we mail you.'),
      userId: personId,
      kind: text('For', 'kind'),
      browserHash: secret('A hash that recognises the browser you signed up with.'),
      createdAt: time('Sent', 'createdAt'),
      expires: time('Valid until', 'expires'),
      mac,
    },
  },
  EmailChange: {
    subject: 'subjectId',
    erase: 'delete',
    ends: { column: 'expires', plus: 0 },
    holding: {
      key: 'emailChanges',
      title: 'Changes of your email',
      rows: 'many',
      passing: true,
      purpose: 'account',
      source: 'You asked for it',
      keptUntil: `Cancelled, or ${inWords(confirmationPeriod)} without a confirmation; once confirmed ${inWords(undoPeriod)}, in which it can be undone`,
    },
    columns: {
      id: rowId,
      subjectId: personId,
      sessionId: link('Says in which session you asked.'),
      newSealed: addressOfChange('New address', 'new'),
      newIndex: secret('A keyed hash of the new address.'),
      oldSealed: addressOfChange('Address before', 'old'),
      oldIndex: secret('A keyed hash of the address before.'),
      token: secret('A hash of the link that we mail to the new address.'),
      undoToken: secret('A hash of the link that we mail to the address before.'),
      requestedAt: time('Asked for', 'requestedAt'),
      confirmedAt: time('Confirmed', 'confirmedAt'),
      releasedAt: time('Confirmed from the address before', 'releasedAt'),
      expires: time('Ends', 'expires'),
      mac,
    },
  },
  QueuedMail: {
    subject: 'userId',
    erase: 'delete',
    ends: { column: 'expiresAt', plus: 0 },
    holding: {
      key: 'queuedMails',
      title: 'Mails to you that wait to be sent',
      rows: 'many',
      purpose: 'account',
      source: 'Something that you should know',
      keptUntil: `Sent, or ${inWords(mailPeriod)}`,
    },
    columns: {
      id: rowId,
      userId: personId,
      purpose: text('For', 'purpose'),
      bodySealed: secret('The words of a mail to you, sealed under a key of its own until it is sent.'),
      createdAt: time('Written', 'createdAt'),
      expiresAt: time('Sent until', 'expiresAt'),
    },
  },
  SignInFailure: {
    subject: 'subjectId',
    erase: 'delete',
    ends: { column: 'hour', plus: failurePeriod },
    holding: {
      key: 'failedSignIns',
      title: 'Failed sign-ins of the present hour',
      rows: 'many',
      passing: true,
      purpose: 'security',
      source: 'Somebody gave a wrong password',
      keptUntil: 'The hour is over; then one line in your activity',
    },
    columns: {
      subjectId: personId,
      hour: time('Hour', 'hour'),
      count: count('How many', 'count'),
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
      salt: secret('A random number that keeps entries of your activity from being guessed.'),
      detail: secret('A sealed copy of what an entry of your activity already says.'),
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
      title: 'Your requests',
      rows: 'many',
      purpose: 'accountability',
      source: 'You asked',
      keptUntil: '24 months after it was answered; without you once your account is deleted',
    },
    columns: {
      id: rowId,
      reference: text('Case number', 'reference'),
      right: text('Right', 'right'),
      state: text('State', 'state'),
      subjectId: personId,
      about: text('About', 'about'),
      reason: text('Reason', 'reason'),
      wordsSealed: ofRequest('Your words', 'words'),
      answerSealed: ofRequest('Our answer', 'answer'),
      channel: text('Asked', 'channel'),
      regime: text('Law', 'regime'),
      receivedAt: time('Received', 'receivedAt'),
      dueAt: time('Answered by', 'dueAt'),
      scheduledAt: time('Carried out on', 'scheduledAt'),
      completedAt: time('Answered', 'completedAt'),
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
      salt: secret('A random number that keeps entries of your activity from being guessed.'),
      body: secret('A sealed copy of what an entry of your activity already says.'),
      until: link(
        `When it is deleted: ${detailPeriod === null ? '' : `after ${inWords(detailPeriod)}, and `}with your account at the latest.`,
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
      bidx: secret('A keyed hash of your email address, by which a sign-in finds you.'),
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
      reasonSealed: secret(
        'Why data of yours must not be deleted for now, sealed. The entry in your activity says it too.',
      ),
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
      bodySealed: secret('What a law keeps after an account is deleted, sealed and used for nothing else.'),
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
      kid: secret('The number of your key.'),
      rootVersion: link('Which root key wraps it.'),
      wrapped: secret('The key that seals your details, itself locked with another key.'),
      createdAt: link('When your key was made: with your account.'),
    },
  },
  User: {
    subject: 'id',
    erase: 'delete',
    ends: 'with-account',
    holding: {
      key: 'account',
      title: 'Your account',
      rows: 'one',
      purpose: 'account',
      source: 'You signed up',
      keptUntil: untilDeleted,
    },
    columns: {
      id: text('Account number', 'id'),
      passwordHash: secret('A hash of your password. Nobody can read the password from it.'),
      createdAt: time('Opened', 'createdAt'),
      verifiedAt: time('Email confirmed', 'verifiedAt'),
      activeAt: time('Last signed in', 'activeAt'),
      firstWarningAt: time('First mail about deleting it unused', 'firstWarningAt'),
      secondWarningAt: time('Second mail about deleting it unused', 'secondWarningAt'),
      lockedAt: time('Locked', 'lockedAt'),
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

/** The key of every single detail of a person. */
export type DetailKey = Extract<ProfileColumn, { readonly reads: Sealed }>['key'];

/** How plans and the log call a kind of data that people do not read: by its table. */
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
  readonly label: string;
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
            label: decision.label,
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
  readonly label: string;
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
            label: decision.label,
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
