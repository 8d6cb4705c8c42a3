import { getLanguage, getWords } from '@/lib/auth/language';
import { withinSentence } from '@/messages/locales';
import { ActionForm } from '@/components/forms/ActionForm';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { undispute } from '@/lib/actions/dispute';
import type { Stop } from '@/lib/privacy/requests/stops';
import { StopFacts } from './StopFacts';

interface DisputeProps {
  /** As `profile.phone`. */
  detail: string;
  label: string;
  /** The newest dispute of it; null where there was none. */
  disputed: Stop | null;
  now: Date;
}

/** How the dispute of a detail stands, and the way to take it back; nothing where there was none. */
export async function Dispute({ detail, label, disputed, now }: DisputeProps) {
  const t = await getWords('data');
  const named = withinSentence(await getLanguage(), label);
  return (
    <>
      {disputed ? (
        <ActionForm action={undispute}>
          {disputed.stands ? (
            <Notice tone="due">
              <input type="hidden" name="detail" value={detail} />
              <Standing disputed={disputed} now={now} />
              <div className="actions">
                <Button
                  tone="plain"
                  pending={t('dispute.moment')}
                  aria-label={t('dispute.takeBackOne', { detail: named })}
                >
                  {' '}
                  {t('dispute.takeBack')}{' '}
                </Button>
              </div>
            </Notice>
          ) : (
            <Standing disputed={disputed} now={now} />
          )}
        </ActionForm>
      ) : null}
    </>
  );
}

async function Standing({ disputed, now }: { disputed: Stop; now: Date }) {
  const t = await getWords('data');
  const standing = standings.find((state) => state === disputed.state);
  return (
    <>
      {standing ? <p>{t(`dispute.standing.${standing}`)}</p> : null}
      <StopFacts stop={disputed} goesOn={t('dispute.usedFrom')} now={now} />
    </>
  );
}

/** The states of a dispute that are said; of any other its facts say enough. */
const standings = ['in_progress', 'in_force', 'lifting', 'refused'] as const;
