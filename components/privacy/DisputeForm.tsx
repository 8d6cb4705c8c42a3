'use client';
import { Form } from '@/components/forms/Form';
import { FormNotice } from '@/components/forms/FormNotice';
import { useFormAction } from '@/components/forms/use-form-action';
import { Button } from '@/components/ui/Button';
import { Disclosure } from '@/components/ui/Disclosure';
import { TextAreaField } from '@/components/ui/TextAreaField';
import { dispute } from '@/lib/actions/dispute';

interface DisputeFormProps {
  /** As `profile.phone`. */
  detail: string;
  /** What it is called within a sentence. */
  named: string;
}

/** Says that a detail is wrong. It opens by itself when it is refused. */
export function DisputeForm({ detail, named }: DisputeFormProps) {
  const { state, form, error, value } = useFormAction(dispute);
  return (
    <Disclosure
      summary={
        <>
          I dispute this<span className="visually-hidden">: {named}</span>
        </>
      }
      open={state.status === 'refused'}
    >
      <Form className="stack tight" {...form}>
        <FormNotice state={state} />
        <input type="hidden" name="detail" value={detail} />
        <p>
          We stop using it with the click, look into it, and answer you. If you know what is right, you can
          simply correct it.
        </p>
        <TextAreaField
          name="words"
          id={`dispute-${detail}`}
          label="What is wrong"
          hint="It helps us to answer. You need not say."
          optional
          rows={2}
          defaultValue={value('words')}
          error={error('words')}
        />
        <div className="actions">
          <Button tone="plain" pending="Stopping…" aria-label={`Dispute it and stop its use: ${named}`}>
            Dispute it and stop its use
          </Button>
        </div>
      </Form>
    </Disclosure>
  );
}
