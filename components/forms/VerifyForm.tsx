'use client';
import { verifyEmail } from '@/lib/actions/verify-email';
import { ConfirmLinkForm } from './ConfirmLinkForm';

interface VerifyFormProps {
  token: string;
  /** This is not the browser that signed up, so that the link alone is not enough. */
  askPassword: boolean;
}

/** Confirms the address of a new account. */
export function VerifyForm(props: VerifyFormProps) {
  return (
    <ConfirmLinkForm {...props} action={verifyEmail} hint="The one that you chose when you signed up." />
  );
}
