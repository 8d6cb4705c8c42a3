import { Card } from '@/components/ui/Card';
import { When } from '@/components/ui/When';

interface DeletedFactsProps {
  /** Kinds of data with their counts, in words. */
  erased: readonly string[];
  kept: readonly string[];
  requestUntil: Date | null;
}

/** What an erasure removed and what stays, as its entry in the log says. */
export function DeletedFacts({ erased, kept, requestUntil }: DeletedFactsProps) {
  return (
    <>
      <Card title="What was deleted" id="erased">
        <ul>
          {erased.map((kind) => (
            <li key={kind}>{kind}</li>
          ))}
        </ul>
      </Card>
      <Card title="What stays" id="kept">
        <ul>
          {kept.map((kind) => (
            <li key={kind}>{kind}</li>
          ))}
        </ul>
        {requestUntil ? (
          <p>
            We keep the number and dates of the request until <When at={requestUntil} dateOnly />, to show
            that we answered it. The log stays, and names nobody.
          </p>
        ) : null}
      </Card>
    </>
  );
}
