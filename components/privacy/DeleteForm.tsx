'use client';
import { FormNotice } from '@/components/forms/FormNotice';
import { useFormAction } from '@/components/forms/use-form-action';
import { Button } from '@/components/ui/Button';
import { ButtonLink } from '@/components/ui/ButtonLink';
import { PasswordField } from '@/components/ui/PasswordField';
import { erase } from '@/lib/actions/erase';

/** Deletes the account once its password is given; the way back is as large as the way on. */
export function DeleteForm({ takingBackConsent }: { takingBackConsent: boolean }) {
  const { state, form, error } = useFormAction(erase);
  return (
    <form className="stack" {...form}>
      <FormNotice state={state} />
      {takingBackConsent ? <input type="hidden" name="reason" value="consent" /> : null}
      <PasswordField
        name="password"
        label="Password"
        hint="To be sure that it is you."
        autoComplete="current-password"
        error={error('password')}
      />
      <div className="actions">
        <Button tone="danger" pending="Deleting…">
          Delete my account
        </Button>
        <ButtonLink href="/privacy" tone="plain">
          Keep my account
        </ButtonLink>
      </div>
    </form>
  );
}
