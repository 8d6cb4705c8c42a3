import { Facts } from '@/components/ui/Facts';
import type { ConsentBody } from '@/lib/privacy/consent/texts';
import { substantialTerms } from '@/messages/en-consent';

/** All that a person should know before choosing: every word that the choice is bound to by its hash. */
export function ConsentFacts({ text }: { text: ConsentBody }) {
  const facts = [
    { term: substantialTerms.who, detail: text.who },
    { term: substantialTerms.what, detail: text.what },
    { term: substantialTerms.why, detail: text.why },
    { term: 'Legal basis', detail: text.basis },
    { term: substantialTerms.howLong, detail: text.howLong },
    { term: substantialTerms.withWhom, detail: text.withWhom },
    { term: 'Take it back', detail: text.withdraw },
    ...(text.necessity === null ? [] : [{ term: 'Why it is needed', detail: text.necessity }]),
    { term: 'Switched on', detail: text.whenOn },
    { term: 'Switched off', detail: text.whenOff },
  ];
  return <Facts facts={facts} />;
}
