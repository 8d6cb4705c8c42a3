import type { Act } from '@/lib/privacy/catalogue/acts';

interface ActWords {
  /** What the password is given for, as the end of a sentence to its person. */
  readonly toDo: string;
  /** The act by itself, to its person. */
  readonly doing: string;
  /** The act by itself, to somebody else. */
  readonly others: string;
}

const texts: Readonly<Record<Act, ActWords>> = {
  show: { toDo: 'to see your data', doing: 'Seeing your data', others: 'Seeing the data' },
  download: {
    toDo: 'to download your data',
    doing: 'Downloading your data',
    others: 'Downloading the data',
  },
  correct: { toDo: 'to correct your data', doing: 'Correcting your data', others: 'Correcting the data' },
  email: {
    toDo: 'to change your email',
    doing: 'Changing your email',
    others: 'Changing the email address',
  },
  erase: { toDo: 'to delete your account', doing: 'Deleting your account', others: 'Deleting the account' },
  'erase-part': {
    toDo: 'to delete a part of your data',
    doing: 'Deleting a part of your data',
    others: 'Deleting a part of the data',
  },
};

/** The words of every act of one kind. */
export function actWords(kind: keyof ActWords): Readonly<Record<Act, string>> {
  return Object.fromEntries(Object.entries(texts).map(([act, words]) => [act, words[kind]])) as Record<
    Act,
    string
  >;
}
