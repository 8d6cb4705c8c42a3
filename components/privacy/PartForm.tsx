'use client';
import { Form } from '@/components/forms/Form';
import { FormNotice } from '@/components/forms/FormNotice';
import { useFormAction } from '@/components/forms/use-form-action';
import { Button } from '@/components/ui/Button';
import { ButtonLink } from '@/components/ui/ButtonLink';
import { PasswordField } from '@/components/ui/PasswordField';
import { deletePart } from '@/lib/actions/erase-part';

/** Deletes what can go of one kind of data; the way back is as large as the way on. */
export function PartForm({ kind }: { kind: string }) {
  const { state, form, error } = useFormAction(deletePart);
  return (
    <Form className="stack tight" {...form}>
      <FormNotice state={state} />
      <input type="hidden" name="kind" value={kind} />
      <PasswordField
        required
        name="password"
        label="Password"
        hint="To be sure that it is you who deletes this."
        autoComplete="current-password"
        error={error('password')}
      />
      <div className="actions">
        <Button tone="plain" pending="Deleting…">
          Delete this
        </Button>
        <ButtonLink href="/privacy/delete" tone="plain">
          Keep it
        </ButtonLink>
      </div>
    </Form>
  );
}
