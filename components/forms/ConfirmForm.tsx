'use client';
import { Button } from '@/components/ui/Button';
import { ButtonLink } from '@/components/ui/ButtonLink';
import { PasswordField } from '@/components/ui/PasswordField';
import { useWords } from '@/components/ui/words';
import { confirm } from '@/lib/actions/confirm';
import { Form } from './Form';
import { FormNotice } from './FormNotice';
import { useFormAction } from './use-form-action';

interface ConfirmFormProps {
  act: string;
  /** Where the person goes on, once it is them. */
  next: string;
}

/** The password once more, before an act that shows or changes a lot. */
export function ConfirmForm({ act, next }: ConfirmFormProps) {
  const words = useWords('accountForms');
  const { state, form, error } = useFormAction(confirm);
  return (
    <Form className="stack" {...form}>
      <FormNotice state={state} />
      <input type="hidden" name="act" value={act} />
      <input type="hidden" name="next" value={next} />
      <PasswordField
        required
        name="password"
        label={words.password}
        autoComplete="current-password"
        error={error('password')}
      />
      <div className="actions">
        <Button pending={words.confirming}>{words.confirm}</Button>
        <ButtonLink href="/privacy" tone="plain">
          {words.cancel}
        </ButtonLink>
      </div>
    </Form>
  );
}
