import { ActionForm } from '@/components/forms/ActionForm';
import { Button } from '@/components/ui/Button';
import { keep } from '@/lib/actions/keep';
import { getWords } from '@/lib/auth/language';

interface KeepFormProps {
  /** What must be consented to again, with the hash of its text; null where nothing was taken back. */
  consent: { readonly label: string; readonly hash: string } | null;
}

/** Cancels a scheduled deletion. */
export async function KeepForm({ consent }: KeepFormProps) {
  const t = await getWords('deletion');
  return (
    <ActionForm action={keep}>
      {consent ? (
        <>
          <p>{t('keepForm.again')}</p>
          <p className="said">{consent.label}</p>
          <input type="hidden" name="shown" value={consent.hash} />
        </>
      ) : null}
      <div className="actions">
        <Button large pending={t('keepForm.cancelling')}>
          {consent ? t('keepForm.consent') : t('keepForm.cancel')}
        </Button>
      </div>
    </ActionForm>
  );
}
