import { Card } from '@/components/ui/Card';
import { Chip } from '@/components/ui/Chip';
import { getWords } from '@/lib/auth/language';

/** Whether the browser asks that nothing is sold or shared, and what that changes. */
export async function SignalCard({ signal }: { signal: boolean }) {
  const t = await getWords('choices');
  return (
    <Card
      title={t('signal.title')}
      id="signal"
      state={signal ? <Chip tone="on">{t('signal.honoured')}</Chip> : <Chip>{t('signal.notSent')}</Chip>}
    >
      {signal ? <p>{t('signal.sent')}</p> : <p>{t('signal.absent')}</p>}
    </Card>
  );
}
