import { Disclosure } from '@/components/ui/Disclosure';

/** What a processor signed, word for word, with what checks it. */
export function SignedAnswer({ store, evidence }: { store: string; evidence: string }) {
  return (
    <Disclosure summary={`What ${store.slice(store.indexOf(':') + 1)} signed`}>
      <p className="quiet">Its answer, its Ed25519 signature over it, and the key that checks it.</p>
      <p>
        <code>{evidence}</code>
      </p>
    </Disclosure>
  );
}
