import { Disclosure } from '@/components/ui/Disclosure';

/** What a processor signed, word for word, with what checks it. */
export function SignedAnswer({ signer, evidence }: { signer: string; evidence: string }) {
  return (
    <Disclosure summary={`What ${signer} signed`}>
      <p className="quiet">Its answer, its Ed25519 signature over it, and the key that checks it.</p>
      <p>
        <code>{evidence}</code>
      </p>
    </Disclosure>
  );
}
