import { ActionForm } from '@/components/forms/ActionForm';
import { Button } from '@/components/ui/Button';
import { ButtonLink } from '@/components/ui/ButtonLink';
import { keep } from '@/lib/actions/keep';

interface KeepFormProps {
  /** What must be consented to again, with the hash of its text; null where nothing was taken back. */
  consent: { readonly label: string; readonly hash: string } | null;
}

/** Cancels a scheduled deletion, or goes on to delete now. */
export function KeepForm({ consent }: KeepFormProps) {
  return (
    <ActionForm action={keep}>
      {consent ? (
        <>
          <p>Cancelling gives this consent again:</p>
          <p className="said">{consent.label}</p>
          <input type="hidden" name="shown" value={consent.hash} />
        </>
      ) : null}
      <div className="actions">
        <Button tone="plain" pending="Cancelling…">
          {consent ? 'Consent again and keep my account' : 'Cancel, keep my account'}
        </Button>
        <ButtonLink href="/confirm?act=erase&next=/privacy/delete/when" tone="plain">
          Delete it now
        </ButtonLink>
      </div>
    </ActionForm>
  );
}
