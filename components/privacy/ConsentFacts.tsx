import { Facts } from '@/components/ui/Facts';
import { getWords } from '@/lib/auth/language';
import type { ConsentBody } from '@/lib/privacy/consent/texts';
import { substantialTerms } from '@/messages/en-consent';

/** All that a person should know before choosing: every word that the choice is bound to by its hash. */
export async function ConsentFacts({ text }: { text: ConsentBody }) {
  const t = await getWords('choices');
  const facts = [
    { term: substantialTerms.who, detail: text.who },
    { term: substantialTerms.what, detail: text.what },
    { term: substantialTerms.why, detail: text.why },
    { term: t('facts.basis'), detail: text.basis },
    { term: substantialTerms.howLong, detail: text.howLong },
    { term: substantialTerms.withWhom, detail: text.withWhom },
    { term: t('facts.withdraw'), detail: text.withdraw },
    ...(text.necessity === null ? [] : [{ term: t('facts.necessity'), detail: text.necessity }]),
    { term: t('facts.on'), detail: text.whenOn },
    { term: t('facts.off'), detail: text.whenOff },
  ];
  return <Facts facts={facts} />;
}
