'use client';
import { Form } from '@/components/forms/Form';
import { FormNotice } from '@/components/forms/FormNotice';
import { useFormAction } from '@/components/forms/use-form-action';
import { Button } from '@/components/ui/Button';
import { Disclosure } from '@/components/ui/Disclosure';
import { TextAreaField } from '@/components/ui/TextAreaField';
import { useWords } from '@/components/ui/words';
import { dispute } from '@/lib/actions/dispute';

interface DisputeFormProps {
  /** As `profile.phone`. */
  detail: string;
  /** What it is called within a sentence. */
  named: string;
}

/** Says that a detail is wrong. It opens by itself when it is refused. */
export function DisputeForm({ detail, named }: DisputeFormProps) {
  const words = useWords('centerForms');
  const { state, form, error, value } = useFormAction(dispute);
  return (
    <Disclosure
      summary={
        <>
          {words.dispute.open}
          <span className="visually-hidden">: {named}</span>
        </>
      }
      open={state.status === 'refused'}
    >
      <Form className="stack tight" {...form}>
        <FormNotice state={state} />
        <input type="hidden" name="detail" value={detail} />
        <p>{words.dispute.text}</p>
        <TextAreaField
          name="words"
          id={`dispute-${detail}`}
          label={words.dispute.wrong}
          hint={words.dispute.wrongHint}
          optional={words.optional}
          rows={2}
          defaultValue={value('words')}
          error={error('words')}
        />
        <div className="actions">
          <Button
            tone="plain"
            pending={words.dispute.stopping}
            aria-label={`${words.dispute.button}: ${named}`}
          >
            {words.dispute.button}
          </Button>
        </div>
      </Form>
    </Disclosure>
  );
}
