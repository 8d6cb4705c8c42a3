import { ActionForm } from '@/components/forms/ActionForm';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { undispute } from '@/lib/actions/dispute';
import type { Stop } from '@/lib/privacy/requests/stops';
import { DisputeForm } from './DisputeForm';
import { StopFacts } from './StopFacts';

interface DisputeProps {
  /** As `profile.phone`. */
  detail: string;
  label: string;
  /** The newest dispute of it; null where there was none. */
  disputed: Stop | null;
  now: Date;
}

/** How the dispute of a detail stands, and the way to make one or to take it back. */
export function Dispute({ detail, label, disputed, now }: DisputeProps) {
  const named = label.toLowerCase();
  return (
    <>
      {disputed ? (
        <ActionForm action={undispute}>
          {disputed.stands ? (
            <Notice tone="due">
              <input type="hidden" name="detail" value={detail} />
              <Standing disputed={disputed} now={now} />
              <div className="actions">
                <Button tone="plain" pending="One moment…" aria-label={`Take it back: ${named}`}>
                  Take it back
                </Button>
              </div>
            </Notice>
          ) : (
            <Standing disputed={disputed} now={now} />
          )}
        </ActionForm>
      ) : null}
      {disputed?.stands ? null : <DisputeForm detail={detail} named={named} />}
    </>
  );
}

function Standing({ disputed, now }: { disputed: Stop; now: Date }) {
  const words = standings[disputed.state];
  return (
    <>
      {words ? <p>{words}</p> : null}
      <StopFacts stop={disputed} goesOn="Used again from" now={now} />
    </>
  );
}

const standings: Partial<Record<Stop['state'], string>> = {
  in_progress: 'You dispute this. We use it for nothing until it is decided.',
  in_force: 'You dispute this. You are right, and we use it for nothing until you put it right.',
  lifting: 'You dispute this. We find that it is right, for the reasons below.',
  refused: 'You disputed this. We found that it is right, for the reasons below, and use it again.',
};
