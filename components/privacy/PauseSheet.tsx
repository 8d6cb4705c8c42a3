import { ActionForm } from '@/components/forms/ActionForm';
import { Button } from '@/components/ui/Button';
import { Chip } from '@/components/ui/Chip';
import { Facts } from '@/components/ui/Facts';
import { Sheet } from '@/components/ui/Sheet';
import { When } from '@/components/ui/When';
import { resume } from '@/lib/actions/pause';
import { getWords } from '@/lib/auth/language';
import type { Pause } from '@/lib/privacy/rights/pause';
import { PauseForm } from './PauseForm';

interface PauseSheetProps {
  /** Null while nothing is paused. */
  pause: Pause | null;
  now: Date;
}

/** The pause of all use: how it stands, and the one button that begins or ends it. */
export async function PauseSheet({ pause, now }: PauseSheetProps) {
  const t = await getWords('stops');
  return (
    <Sheet
      title={pause ? t('isPaused') : t('pauseAll')}
      id="pause"
      beside={pause ? <Chip tone="due">{t('paused')}</Chip> : undefined}
    >
      <div className="row">
        <div className="row-text stack tight">
          <p className="quiet">{pause ? t('pausedText') : t('pauseText')}</p>
          {pause ? (
            <>
              <Facts
                facts={[
                  { term: t('paused'), detail: <When at={pause.since} now={now} /> },
                  ...(pause.reason || pause.restored
                    ? [
                        {
                          term: t('because'),
                          detail: pause.reason ? t(`reasons.${pause.reason}`) : t('forgotten'),
                        },
                      ]
                    : []),
                  ...(pause.endsAt
                    ? [{ term: t('endOn'), detail: <When at={pause.endsAt} now={now} /> }]
                    : []),
                  { term: t('case'), detail: pause.reference },
                ]}
              />
              <ActionForm action={resume}>
                <div className="actions">
                  <Button small pending={t('ending')}>
                    {t('endPause')}
                  </Button>
                </div>
              </ActionForm>
            </>
          ) : (
            <PauseForm />
          )}
        </div>
      </div>
    </Sheet>
  );
}
