'use client';
import { ConsentFacts } from '@/components/privacy/ConsentFacts';
import { Button } from '@/components/ui/Button';
import { ButtonLink } from '@/components/ui/ButtonLink';
import { Disclosure } from '@/components/ui/Disclosure';
import { Field } from '@/components/ui/Field';
import { Group } from '@/components/ui/Group';
import { PasswordField } from '@/components/ui/PasswordField';
import { Tick } from '@/components/ui/Tick';
import { signUp } from '@/lib/actions/sign-up';
import { signUpSchema } from '@/lib/forms/schemas';
import { check } from '@/lib/forms/sentences';
import type { ConsentBody } from '@/lib/privacy/consent/texts';
import { FormNotice } from './FormNotice';
import { useCheckedForm } from './use-checked-form';

/** One choice of the form: its purpose, and the published words with the hash that names them. */
export interface Offer {
  readonly purpose: string;
  readonly required: boolean;
  readonly hash: string;
  readonly text: ConsentBody;
}

interface SignUpFormProps {
  offers: readonly Offer[];
  /** What stands beside the required choice while it is not ticked. */
  missing: string;
}

/** Name, email, password, and one tick of its own for each choice. */
export function SignUpForm({ offers, missing }: SignUpFormProps) {
  const schema = signUpSchema(offers.map(({ purpose }) => purpose));
  const required = offers.filter((offer) => offer.required);
  const optional = offers.filter((offer) => !offer.required);
  const { state, form, error, value, checked } = useCheckedForm(signUp, (typed) => ({
    ...check(schema, typed),
    ...Object.fromEntries(
      required
        .map(({ purpose }) => `consent_${purpose}`)
        .filter((name) => typed[name] !== 'on')
        .map((name) => [name, missing]),
    ),
  }));

  function choice({ purpose, hash, text }: Offer) {
    const name = `consent_${purpose}`;
    // Words that changed in between were not read, so that a tick beside the old ones does not count for them.
    const kept = value(`shown_${purpose}`) === hash && value(name) === 'on';
    return (
      <Tick
        key={hash}
        {...checked(name)}
        value="on"
        label={text.label}
        error={error(name)}
        defaultChecked={kept}
      >
        <input type="hidden" name={`shown_${purpose}`} value={hash} />
        <Disclosure summary="What this covers">
          <ConsentFacts text={text} />
        </Disclosure>
      </Tick>
    );
  }

  return (
    <form className="stack" {...form}>
      <FormNotice state={state} />
      <Field
        {...checked('name')}
        label="Name"
        autoComplete="name"
        defaultValue={value('name')}
        error={error('name')}
      />
      <Field
        {...checked('email')}
        label="Email"
        type="email"
        autoComplete="email"
        defaultValue={value('email')}
        error={error('email')}
      />
      <PasswordField
        {...checked('password')}
        label="Password"
        hint="15 characters or more. A sentence works well, and pasting is fine."
        autoComplete="new-password"
        error={error('password')}
      />
      <Group
        legend="Needed to open an account"
        bad={required.some(({ purpose }) => error(`consent_${purpose}`) !== undefined)}
      >
        {required.map(choice)}
      </Group>
      {optional.length > 0 ? (
        <Group legend="Optional. Your account is the same either way">{optional.map(choice)}</Group>
      ) : null}
      <div className="actions">
        <Button pending="Creating your account…">Create account</Button>
        <ButtonLink href="/sign-in" tone="plain">
          Sign in instead
        </ButtonLink>
      </div>
    </form>
  );
}
