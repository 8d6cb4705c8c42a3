import { ButtonLink } from '@/components/ui/ButtonLink';
import { Card } from '@/components/ui/Card';
import { CardGrid } from '@/components/ui/CardGrid';
import { dayOf } from '@/components/ui/in-sentence';
import { TextLink } from '@/components/ui/TextLink';
import { getWords } from '@/lib/auth/language';

import type { Overview } from '@/lib/privacy/rights/overview';

import { DownloadNowForm } from './DownloadNowForm';

interface HomeCardsProps {
  overview: Overview;
  /** How many uses are optional here. */
  optional: number;
}

/** One card a right, each with its present state. */
export async function HomeCards({ overview, optional }: HomeCardsProps) {
  const t = await getWords('home');
  const { details, optionalOn, asked, choicesChangedAt, sessions, activityCount, receiptCount } = overview;
  const { objected, paused, waiting, answerBy } = overview;
  return (
    <CardGrid>
      <Card title={t('data')} foot={<ButtonLink href="/privacy/data">{t('openData')}</ButtonLink>}>
        <p>{t('details', { count: details })}</p>
      </Card>
      <Card title={t('choices')} foot={<TextLink href="/privacy/choices">{t('review')}</TextLink>}>
        <p>
          {t('optional', { on: String(optionalOn), all: String(optional) })}
          {choicesChangedAt ? <> {t.rich('changed', { day: dayOf(choicesChangedAt) })}</> : null}
        </p>
        {asked > 0 ? (
          <p>
            <strong>{t('asked', { count: asked })}</strong>
          </p>
        ) : null}
      </Card>
      <Card title={t('object')} foot={<TextLink href="/privacy/object">{t('stop')}</TextLink>}>
        <p>{paused ? t('paused') : objected > 0 ? t('objected', { count: objected }) : t('nothingPaused')}</p>
      </Card>
      <Card
        title={t('requests')}
        foot={<TextLink href="/privacy/data#requests">{t('seeRequests')}</TextLink>}
      >
        <p>
          {answerBy ? t.rich('waiting', { count: String(waiting), day: dayOf(answerBy) }) : t('noneWaiting')}
        </p>
      </Card>
      <Card title={t('download')} foot={<DownloadNowForm />}>
        <p>{t('downloadText')}</p>
      </Card>
      <Card title={t('receipts')} foot={<TextLink href="/privacy/receipts">{t('seeReceipts')}</TextLink>}>
        <p>{t('receiptsText', { count: receiptCount })}</p>
      </Card>
      <Card title={t('activity')} foot={<TextLink href="/privacy/activity">{t('seeActivity')}</TextLink>}>
        <p>{t('activityText', { count: activityCount })}</p>
      </Card>
      <Card title={t('security')} foot={<TextLink href="/privacy/security">{t('sessions')}</TextLink>}>
        <p>{t('sessionsText', { count: sessions })}</p>
      </Card>
      <Card title={t('delete')} foot={<TextLink href="/privacy/delete">{t('showPlan')}</TextLink>}>
        <p>{t('deleteText')}</p>
      </Card>
    </CardGrid>
  );
}
