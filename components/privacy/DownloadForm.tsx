import { Form } from '@/components/forms/Form';
import { Button } from '@/components/ui/Button';
import { Disclosure } from '@/components/ui/Disclosure';
import { Field } from '@/components/ui/Field';
import { Group } from '@/components/ui/Group';
import { PasswordField } from '@/components/ui/PasswordField';
import { Tick } from '@/components/ui/Tick';
import { getPlain } from '@/lib/auth/language';

interface DownloadFormProps {
  kinds: readonly { readonly key: string; readonly title: string }[];
  chosen: {
    readonly categories: readonly string[];
    readonly since?: string | undefined;
    readonly until?: string | undefined;
  };
  refused: 'passphrase' | 'dates' | null;
  /** The password is asked for, with what was wrong with it; null where the sign-in is fresh. */
  password: { readonly error: string | undefined } | null;
  /** One was given, and the file was not made yet: no passphrase is kept in between. */
  passphraseAgain: boolean;
}

/**
 * Asks for the package. A plain form: the answer is a file and not a page, so nothing here changes after the click, and
 * the button can be pressed again. Everything is inside unless something is chosen.
 */
export async function DownloadForm({ kinds, chosen, refused, password, passphraseAgain }: DownloadFormProps) {
  const words = (await getPlain('centerForms')).subjects.centerForms;
  const { categories, since, until } = chosen;
  const narrowed = categories.length > 0 || Boolean(since) || Boolean(until) || refused === 'dates';
  const lockError =
    refused === 'passphrase'
      ? words.download.lockShort
      : passphraseAgain
        ? words.download.lockAgain
        : undefined;
  return (
    <Form className="stack" method="post" action="/api/privacy/download">
      <Disclosure summary={words.download.part} open={narrowed}>
        <div className="stack">
          <Group legend={words.download.kinds}>
            {kinds.map(({ key, title }) => (
              <Tick
                key={key}
                id={`category-${key}`}
                name="category"
                value={key}
                label={title}
                defaultChecked={categories.includes(key)}
              />
            ))}
          </Group>
          <Field
            name="since"
            type="date"
            label={words.download.since}
            optional={words.optional}
            defaultValue={since}
            error={refused === 'dates' ? words.download.dates : undefined}
          />
          <Field
            name="until"
            type="date"
            label={words.download.until}
            optional={words.optional}
            defaultValue={until}
          />
        </div>
      </Disclosure>
      <Disclosure summary={words.download.lock} open={lockError !== undefined}>
        <PasswordField
          kind="passphrase"
          name="passphrase"
          label={words.download.passphrase}
          optional={words.optional}
          autoComplete="new-password"
          hint={words.download.lockHint}
          error={lockError}
        />
      </Disclosure>
      {password ? (
        <PasswordField
          name="password"
          label={words.password}
          hint={words.download.passwordHint}
          autoComplete="current-password"
          error={password.error}
        />
      ) : null}
      <div className="actions">
        <Button>{words.download.button}</Button>
      </div>
    </Form>
  );
}
