import { plainIn } from '@/messages/languages';
import { Facts } from '@/components/ui/Facts';
import { getLanguage, getWords } from '@/lib/auth/language';
import type { ConsentBody } from '@/lib/privacy/consent/texts';

/** All that a person should know before choosing: every word that the choice is bound to by its hash. */
export async function ConsentFacts({ text }: { text: ConsentBody }) {
  const t = await getWords('choices');
  const { terms } = plainIn(await getLanguage()).uses;
  const facts = [
    { term: terms.who, detail: text.who },
    { term: terms.what, detail: text.what },
    { term: terms.why, detail: text.why },
    { term: t('facts.basis'), detail: text.basis },
    { term: terms.howLong, detail: text.howLong },
    { term: terms.withWhom, detail: text.withWhom },
    { term: t('facts.withdraw'), detail: text.withdraw },
    ...(text.necessity === null ? [] : [{ term: t('facts.necessity'), detail: text.necessity }]),
    { term: t('facts.on'), detail: text.whenOn },
    { term: t('facts.off'), detail: text.whenOff },
  ];
  return <Facts facts={facts} />;
}
