'use client';
import type { ReactNode } from 'react';
import { Button } from '@/components/ui/Button';
import { ButtonLink } from '@/components/ui/ButtonLink';
import { Field } from '@/components/ui/Field';
import { Group } from '@/components/ui/Group';
import { PasswordField } from '@/components/ui/PasswordField';
import { Tick } from '@/components/ui/Tick';
import { useWords } from '@/components/ui/words';
import { signUp } from '@/lib/actions/sign-up';
import type { FieldRefusal } from '@/messages/field-refusal';
import { Form } from './Form';
import { FormNotice } from './FormNotice';
import { useCheckedForm } from './use-checked-form';

/** One choice of the form: its purpose's id and gate, and what stands for the published words: their hash names them. */
export interface Offer {
  readonly id: string;
  readonly gate: string;
  readonly hash: string;
  readonly label: string;
  /** All other words. They are made on the server, so that no script carries them. */
  readonly covers: ReactNode;
}

interface SignUpFormProps {
  offers: readonly Offer[];
  /** Why the required choice is refused while it is not ticked. */
  missing: FieldRefusal;
}

/** Name, email, password, and one tick of its own for each choice. */
export function SignUpForm({ offers, missing }: SignUpFormProps) {
  const words = useWords('accountForms');
  const { state, form, error, value, checked } = useCheckedForm(signUp, ({ signUpSchema }) =>
    signUpSchema(offers, missing),
  );
  const required = offers.filter(({ gate }) => gate === 'required');
  const optional = offers.filter(({ gate }) => gate !== 'required');

  function choice({ id, gate, hash, label, covers }: Offer) {
    const name = `consent_${id}`;
    // Words that changed in between were not read, so that a tick beside the old ones does not count for them.
    const kept = value(`shown_${id}`) === hash && value(name) === 'on';
    return (
      <Tick
        key={hash}
        {...checked(name)}
        value="on"
        required={gate === 'required'}
        label={label}
        error={error(name)}
        defaultChecked={kept}
      >
        <input type="hidden" name={`shown_${id}`} value={hash} />
        {covers}
      </Tick>
    );
  }

  return (
    <Form className="stack" {...form}>
      <FormNotice state={state} />
      <Field
        required
        {...checked('name')}
        label={words.name}
        autoComplete="name"
        defaultValue={value('name')}
        error={error('name')}
      />
      <Field
        required
        {...checked('email')}
        label={words.email}
        type="email"
        autoComplete="email"
        defaultValue={value('email')}
        error={error('email')}
      />
      <PasswordField
        required
        {...checked('password')}
        label={words.password}
        hint={words.passwordHint}
        autoComplete="new-password"
        error={error('password')}
      />
      <Group legend={words.needed}>{required.map(choice)}</Group>
      {optional.length > 0 ? <Group legend={words.optionalLegend}>{optional.map(choice)}</Group> : null}
      <div className="actions">
        <Button pending={words.creating}>{words.create}</Button>
        <ButtonLink href="/sign-in" tone="plain">
          {words.signInInstead}
        </ButtonLink>
      </div>
    </Form>
  );
}
