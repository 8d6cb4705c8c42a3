import { Disclosure } from '@/components/ui/Disclosure';
import { getWords } from '@/lib/auth/language';

/** What a processor signed, word for word, with what checks it. */
export async function SignedAnswer({ signer, evidence }: { signer: string; evidence: string }) {
  const t = await getWords('data');
  return (
    <Disclosure summary={t('signed.title', { signer })}>
      <p className="quiet">{t('signed.text')}</p>
      <p>
        <code>{evidence}</code>
      </p>
    </Disclosure>
  );
}
