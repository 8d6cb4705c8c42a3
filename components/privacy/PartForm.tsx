'use client';
import { Form } from '@/components/forms/Form';
import { FormNotice } from '@/components/forms/FormNotice';
import { useFormAction } from '@/components/forms/use-form-action';
import { Button } from '@/components/ui/Button';
import { ButtonLink } from '@/components/ui/ButtonLink';
import { PasswordField } from '@/components/ui/PasswordField';
import { useWords } from '@/components/ui/words';
import { deletePart } from '@/lib/actions/erase-part';

/** Deletes what can go of one kind of data; the way back is as large as the way on. */
export function PartForm({ kind }: { kind: string }) {
  const words = useWords('centerForms');
  const { state, form, error } = useFormAction(deletePart);
  return (
    <Form className="stack tight" {...form}>
      <FormNotice state={state} />
      <input type="hidden" name="kind" value={kind} />
      <PasswordField
        required
        name="password"
        label={words.password}
        hint={words.part.passwordHint}
        autoComplete="current-password"
        error={error('password')}
      />
      <div className="actions">
        <Button tone="plain" pending={words.part.deleting}>
          {words.part.button}
        </Button>
        <ButtonLink href="/privacy/delete" tone="plain">
          {words.part.keep}
        </ButtonLink>
      </div>
    </Form>
  );
}
