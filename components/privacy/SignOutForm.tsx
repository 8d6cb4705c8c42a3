'use client';
import { FormNotice } from '@/components/forms/FormNotice';
import { useFormAction } from '@/components/forms/use-form-action';
import { Button } from '@/components/ui/Button';
import { signOut } from '@/lib/actions/sign-out';

/** Ends this session. */
export function SignOutForm() {
  const { state, form } = useFormAction(signOut);
  return (
    <form {...form}>
      <FormNotice state={state} />
      <Button tone="plain" small pending="Signing out…">
        Sign out
      </Button>
    </form>
  );
}
