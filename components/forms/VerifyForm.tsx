'use client';
import { useWords } from '@/components/ui/words';
import { verifyEmail } from '@/lib/actions/verify-email';
import { ConfirmLinkForm } from './ConfirmLinkForm';

interface VerifyFormProps {
  token: string;
  /** This is not the browser that signed up, so that the link alone is not enough. */
  askPassword: boolean;
}

/** Confirms the address of a new account. */
export function VerifyForm(props: VerifyFormProps) {
  const words = useWords('accountForms');
  return <ConfirmLinkForm {...props} action={verifyEmail} hint={words.ofSignUp} />;
}
