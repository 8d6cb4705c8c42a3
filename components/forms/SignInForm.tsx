'use client';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { PasswordField } from '@/components/ui/PasswordField';
import { TextLink } from '@/components/ui/TextLink';
import { useWords } from '@/components/ui/words';
import { signIn } from '@/lib/actions/sign-in';
import { Form } from './Form';
import { FormNotice } from './FormNotice';
import { useCheckedForm } from './use-checked-form';

/** Email and password; `next` is where the person wanted to go. */
export function SignInForm({ next }: { next: string }) {
  const words = useWords('accountForms');
  const { state, form, error, value, checked } = useCheckedForm(signIn, (schemas) => schemas.signInSchema);
  return (
    <Form className="stack" {...form}>
      <FormNotice state={state} />
      <input type="hidden" name="next" value={next} />
      <Field
        required
        {...checked('email')}
        label={words.email}
        type="email"
        autoComplete="username"
        defaultValue={value('email')}
        error={error('email')}
      />
      <PasswordField
        required
        {...checked('password')}
        label={words.password}
        autoComplete="current-password"
        error={error('password')}
      />
      <div className="actions">
        <Button pending={words.signingIn}>{words.signIn}</Button>
        <TextLink href="/forgot-password">{words.forgot}</TextLink>
      </div>
    </Form>
  );
}
