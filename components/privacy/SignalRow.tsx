import { Chip } from '@/components/ui/Chip';
import { Row } from '@/components/ui/Sheet';
import { getWords } from '@/lib/auth/language';

/** Whether the browser asks that nothing is sold or shared, and what that changes. */
export async function SignalRow({ signal }: { signal: boolean }) {
  const t = await getWords('choices');
  return (
    <Row
      title={t('signal.title')}
      level={2}
      id="signal"
      action={signal ? <Chip tone="on">{t('signal.honoured')}</Chip> : <Chip>{t('signal.notSent')}</Chip>}
    >
      {signal ? t('signal.sent') : t('signal.absent')}
    </Row>
  );
}
