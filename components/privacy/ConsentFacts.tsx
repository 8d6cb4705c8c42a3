import { Facts } from '@/components/ui/Facts';
import type { ConsentBody } from '@/lib/privacy/consent/texts';

/** All that a person should know before choosing, in the words that the choice is bound to. */
export function ConsentFacts({ text }: { text: ConsentBody }) {
  return (
    <>
      <Facts
        facts={[
          { term: 'Who', detail: text.who },
          { term: 'What data', detail: text.what },
          { term: 'Why', detail: text.why },
          { term: 'Legal basis', detail: text.basis },
          { term: 'Kept for', detail: text.howLong },
          { term: 'Shared with', detail: text.withWhom },
          { term: 'Take it back', detail: text.withdraw },
        ]}
      />
      {text.necessity ? <p className="quiet">{text.necessity}</p> : null}
    </>
  );
}
