'use client';
import { useWords } from '@/components/ui/words';
import { confirmEmail } from '@/lib/actions/confirm-email';
import { ConfirmLinkForm } from './ConfirmLinkForm';

interface NewEmailFormProps {
  token: string;
  /** Its person is not signed in here, so that the link alone is not enough. */
  askPassword: boolean;
}

/** Confirms the new address of an account. */
export function NewEmailForm(props: NewEmailFormProps) {
  const words = useWords('accountForms');
  return <ConfirmLinkForm {...props} action={confirmEmail} hint={words.ofAccount} />;
}
