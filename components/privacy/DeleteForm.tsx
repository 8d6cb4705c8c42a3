'use client';
import { Form } from '@/components/forms/Form';
import { FormNotice } from '@/components/forms/FormNotice';
import { useFormAction } from '@/components/forms/use-form-action';
import { Button } from '@/components/ui/Button';
import { ButtonLink } from '@/components/ui/ButtonLink';
import { Group } from '@/components/ui/Group';
import { Radio } from '@/components/ui/Radio';
import { TextLink } from '@/components/ui/TextLink';
import { useWords } from '@/components/ui/words';
import { erase } from '@/lib/actions/erase';
import { fill } from '@/messages/fill';

interface DeleteFormProps {
  /** The day of a deletion that waits, in words; null where it is scheduled already and only "now" is left. */
  later: string | null;
}

/** When the account is deleted; the way back is as large as the way on. */
export function DeleteForm({ later }: DeleteFormProps) {
  const words = useWords('centerForms');
  const { state, form } = useFormAction(erase);
  const refused = state.status === 'refused';
  return (
    <Form className="stack" {...form}>
      <FormNotice state={state} />
      {refused && state.askPassword ? (
        <p>
          <TextLink href="/confirm?act=erase&next=/privacy/delete/when">{words.deletion.confirm}</TextLink>
        </p>
      ) : null}
      {later === null ? (
        <input type="hidden" name="when" value="now" />
      ) : (
        <Group legend={words.deletion.when}>
          <Radio
            name="when"
            value="later"
            defaultChecked
            label={words.deletion.later}
            hint={fill(words.deletion.laterHint, { moment: later })}
          />
          <Radio name="when" value="now" label={words.deletion.now} hint={words.deletion.nowHint} />
        </Group>
      )}
      <div className="actions">
        <Button tone="plain" pending={words.deletion.deleting}>
          {words.deletion.button}
        </Button>
        <ButtonLink href={later === null ? '/privacy/delete' : '/privacy'} tone="plain">
          {words.deletion.keep}
        </ButtonLink>
      </div>
    </Form>
  );
}
