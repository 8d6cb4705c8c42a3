import { Card } from '@/components/ui/Card';
import { Chip } from '@/components/ui/Chip';

/** Whether the browser asks that nothing is sold or shared, and what that changes. */
export function SignalCard({ signal }: { signal: boolean }) {
  return (
    <Card
      title="Your browser’s opt-out signal"
      id="signal"
      state={signal ? <Chip tone="on">Honoured</Chip> : <Chip>Not sent</Chip>}
    >
      {signal ? (
        <p>
          Your browser asks us not to sell or share your data (Global Privacy Control), and we honour that.
          Nothing of yours is sold, or shared for advertising.
        </p>
      ) : (
        <p>
          Your browser does not send the signal Global Privacy Control. It would change nothing here: we sell
          nothing, and share nothing for advertising, with the signal or without.
        </p>
      )}
    </Card>
  );
}
