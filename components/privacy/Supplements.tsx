'use client';
import { useEffect } from 'react';
import { Form } from '@/components/forms/Form';
import { FormNotice } from '@/components/forms/FormNotice';
import { useFormAction } from '@/components/forms/use-form-action';
import { Button } from '@/components/ui/Button';
import { Disclosure } from '@/components/ui/Disclosure';
import { PasswordField } from '@/components/ui/PasswordField';
import { TextAreaField } from '@/components/ui/TextAreaField';
import { When } from '@/components/ui/When';
import { useWords } from '@/components/ui/words';
import { removeSupplement, supplement } from '@/lib/actions/supplement';
import { fill } from '@/messages/fill';

export interface SupplementLine {
  readonly id: string;
  readonly text: string;
  readonly createdAt: Date;
}

interface SupplementsProps {
  /** The kind of data, by its key. */
  about: string;
  title: string;
  lines: readonly SupplementLine[];
  now: Date;
}

/** What a person added to a kind of data in their own words, and the form for more. */
export function Supplements({ about, title, lines, now }: SupplementsProps) {
  const words = useWords('centerForms');
  const { state, form, error, value } = useFormAction(supplement);
  const removing = useFormAction(removeSupplement);
  // While the password is asked for, the other notes have no button: Enter would press the first of the form.
  const asked =
    removing.state.status === 'refused' && removing.state.askPassword ? removing.value('supplement') : null;

  // Nothing is reset when a form is sent, so a note that was added would stay in its input.
  useEffect(() => {
    const input = form.ref.current?.elements.namedItem('text');
    if (state.status === 'done' && input && 'value' in input) input.value = '';
  }, [state, form.ref]);

  return (
    <>
      <Form className="stack tight" {...removing.form}>
        <FormNotice state={removing.state} />
        {lines.map(({ id, text, createdAt }, index) => (
          <div className="detail" key={id}>
            <span className="label">{words.note.yours}</span>
            <p className="letter">{text}</p>
            <p className="quiet">
              {words.note.added} <When at={createdAt} now={now} />
            </p>
            {asked === id ? (
              <PasswordField
                name="password"
                id={`note-password-${id}`}
                label={words.password}
                hint={words.note.passwordHint}
                autoComplete="current-password"
                error={removing.error('password')}
              />
            ) : null}
            {asked === null || asked === id ? (
              <div className="actions">
                <Button
                  tone="plain"
                  small
                  name="supplement"
                  value={id}
                  pending={words.note.deleting}
                  aria-label={fill(words.note.deleteOne, { number: String(index + 1), title })}
                >
                  {words.note.delete}
                </Button>
              </div>
            ) : null}
          </div>
        ))}
      </Form>
      <Disclosure
        summary={
          <>
            {words.note.open}
            <span className="visually-hidden">: {title}</span>
          </>
        }
        open={state.status !== 'idle'}
      >
        <Form className="stack tight" {...form}>
          <FormNotice state={state} />
          <input type="hidden" name="about" value={about} />
          <TextAreaField
            name="text"
            id={`note-${about}`}
            label={fill(words.note.label, { title })}
            hint={words.note.hint}
            rows={3}
            defaultValue={value('text')}
            error={error('text')}
          />
          <div className="actions">
            <Button tone="plain" pending={words.note.adding}>
              {words.note.add}
            </Button>
          </div>
        </Form>
      </Disclosure>
    </>
  );
}
