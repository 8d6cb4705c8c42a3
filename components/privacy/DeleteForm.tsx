'use client';
import { Form } from '@/components/forms/Form';
import { FormNotice } from '@/components/forms/FormNotice';
import { useFormAction } from '@/components/forms/use-form-action';
import { Button } from '@/components/ui/Button';
import { ButtonLink } from '@/components/ui/ButtonLink';
import { Group } from '@/components/ui/Group';
import { PasswordField } from '@/components/ui/PasswordField';
import { Radio } from '@/components/ui/Radio';
import { useWords } from '@/components/ui/words';
import { erase } from '@/lib/actions/erase';
import { fill } from '@/messages/fill';

interface DeleteFormProps {
  /** The day of a deletion that waits, in words; null where it is scheduled already and only "now" is left. */
  later: string | null;
}

/** When the account is deleted, and the password; the words of the button follow the choice, also without JavaScript. */
export function DeleteForm({ later }: DeleteFormProps) {
  const words = useWords('centerForms');
  const { state, form, error, value } = useFormAction(erase);
  const now = later === null || value('when') === 'now';
  return (
    <Form className="stack delete-form" {...form}>
      <FormNotice state={state} />
      {later === null ? (
        <input type="hidden" name="when" value="now" />
      ) : (
        <Group legend={words.deletion.when}>
          <Radio
            name="when"
            value="later"
            defaultChecked={!now}
            label={words.deletion.later}
            hint={fill(words.deletion.laterHint, { moment: later })}
          />
          <Radio
            name="when"
            value="now"
            defaultChecked={now}
            label={words.deletion.now}
            hint={words.deletion.nowHint}
          />
        </Group>
      )}
      <PasswordField
        required
        name="password"
        label={words.password}
        hint={words.deletion.passwordHint}
        autoComplete="current-password"
        error={error('password')}
      />
      <div className="actions">
        <Button tone="danger" pending={words.deletion.deleting}>
          {later === null ? null : <span className="if-later">{words.deletion.deleteLater}</span>}
          <span className={later === null ? undefined : 'if-now'}>{words.deletion.deleteNow}</span>
        </Button>
        {later === null ? null : (
          <ButtonLink href="/privacy" tone="quiet">
            {words.deletion.keep}
          </ButtonLink>
        )}
      </div>
    </Form>
  );
}
