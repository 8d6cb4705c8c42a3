'use client';
import { Form } from '@/components/forms/Form';
import { FormNotice } from '@/components/forms/FormNotice';
import { useFormAction } from '@/components/forms/use-form-action';
import { Button } from '@/components/ui/Button';
import { ButtonLink } from '@/components/ui/ButtonLink';
import { Group } from '@/components/ui/Group';
import { Radio } from '@/components/ui/Radio';
import { TextLink } from '@/components/ui/TextLink';
import { erase } from '@/lib/actions/erase';

interface DeleteFormProps {
  /** The day of a deletion that waits, in words; null where it is scheduled already and only "now" is left. */
  later: string | null;
}

/** When the account is deleted; the way back is as large as the way on. */
export function DeleteForm({ later }: DeleteFormProps) {
  const { state, form } = useFormAction(erase);
  const refused = state.status === 'refused';
  return (
    <Form className="stack" {...form}>
      <FormNotice state={state} />
      {refused && state.askPassword ? (
        <p>
          <TextLink href="/confirm?act=erase&next=/privacy/delete/when">Confirm that it is you</TextLink>
        </p>
      ) : null}
      {later === null ? (
        <input type="hidden" name="when" value="now" />
      ) : (
        <Group legend="When">
          <Radio
            name="when"
            value="later"
            defaultChecked
            label="In 7 days"
            hint={`On ${later}. Until then the account is locked, and you can cancel.`}
          />
          <Radio name="when" value="now" label="Now" hint="This cannot be undone." />
        </Group>
      )}
      <div className="actions">
        <Button tone="plain" pending="Deleting…">
          Delete my account
        </Button>
        <ButtonLink href={later === null ? '/privacy/delete' : '/privacy'} tone="plain">
          Keep my account
        </ButtonLink>
      </div>
    </Form>
  );
}
