'use client';
import { confirmEmail } from '@/lib/actions/confirm-email';
import { ConfirmLinkForm } from './ConfirmLinkForm';

interface NewEmailFormProps {
  token: string;
  /** Its person is not signed in here, so that the link alone is not enough. */
  askPassword: boolean;
}

/** Confirms the new address of an account. */
export function NewEmailForm(props: NewEmailFormProps) {
  return <ConfirmLinkForm {...props} action={confirmEmail} hint="The one of your account." />;
}
