import { Form } from '@/components/forms/Form';
import { Button } from '@/components/ui/Button';
import { Disclosure } from '@/components/ui/Disclosure';
import { Field } from '@/components/ui/Field';
import { Group } from '@/components/ui/Group';
import { PasswordField } from '@/components/ui/PasswordField';
import { Tick } from '@/components/ui/Tick';

interface DownloadFormProps {
  kinds: readonly { readonly key: string; readonly title: string }[];
  chosen: {
    readonly categories: readonly string[];
    readonly since?: string | undefined;
    readonly until?: string | undefined;
  };
  refused: 'passphrase' | 'dates' | null;
  /** One was given, and the file was not made yet: no passphrase is kept in between. */
  passphraseAgain: boolean;
}

/**
 * Asks for the package. A plain form: the answer is a file and not a page, so nothing here changes after the click, and
 * the button can be pressed again. Everything is inside unless something is chosen.
 */
export function DownloadForm({ kinds, chosen, refused, passphraseAgain }: DownloadFormProps) {
  const { categories, since, until } = chosen;
  const narrowed = categories.length > 0 || Boolean(since) || Boolean(until) || refused === 'dates';
  const lockError =
    refused === 'passphrase'
      ? 'Please use 12 to 256 characters.'
      : passphraseAgain
        ? 'Please give the passphrase again. Without it the file is not locked.'
        : undefined;
  return (
    <Form className="stack" method="post" action="/api/privacy/download">
      <Disclosure summary="Only a part of it" open={narrowed}>
        <div className="stack">
          <Group legend="Only these kinds (none ticked means all)">
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
            label="Recorded from"
            optional
            defaultValue={since}
            error={
              refused === 'dates' ? 'Please enter days such as 2026-11-25, the earlier one first.' : undefined
            }
          />
          <Field name="until" type="date" label="Recorded until" optional defaultValue={until} />
        </div>
      </Disclosure>
      <Disclosure summary="Lock it with a passphrase" open={lockError !== undefined}>
        <PasswordField
          kind="passphrase"
          name="passphrase"
          label="Passphrase"
          optional
          autoComplete="new-password"
          hint="We do not keep it and cannot find it again: for a large copy it is stored sealed until the copy is made, then deleted. A locked ZIP (AES-256) needs a program such as 7-Zip or Keka; Windows and macOS alone do not open it."
          error={lockError}
        />
      </Disclosure>
      <div className="actions">
        <Button>Download my data</Button>
      </div>
    </Form>
  );
}
