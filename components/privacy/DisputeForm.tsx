'use client';
import type { ReactNode } from 'react';
import { FormNotice } from '@/components/forms/FormNotice';
import { useFormAction } from '@/components/forms/use-form-action';
import { Button } from '@/components/ui/Button';
import { Notice } from '@/components/ui/Notice';
import { TextAreaField } from '@/components/ui/TextAreaField';
import { dispute, undispute } from '@/lib/actions/dispute';
import type { Stop } from '@/lib/privacy/rights/stops';

interface DisputeFormProps {
  /** As `profile.phone`. */
  detail: string;
  label: string;
  /** Where the newest one stands; null when none does. */
  stands: Stop['state'] | null;
  /** What was said of it. */
  facts: ReactNode;
}

/** Says that a detail is wrong, and how that stands. Both forms are always in the same place, so that each keeps its answer. */
export function DisputeForm({ detail, label, stands, facts }: DisputeFormProps) {
  const making = useFormAction(dispute);
  const ending = useFormAction(undispute);
  const { state, form, error, value } = making;
  const named = label.toLowerCase();

  if (stands)
    return (
      <form className="stack tight" {...ending.form}>
        <FormNotice state={ending.state} />
        <input type="hidden" name="detail" value={detail} />
        <Notice tone="due">
          <p>You dispute this. {meanwhile[stands]}</p>
          {facts}
          <div className="actions">
            <Button tone="plain" pending="One moment…" aria-label={`Take it back: ${named}`}>
              Take it back
            </Button>
          </div>
        </Notice>
      </form>
    );

  return (
    <div className="stack tight">
      <FormNotice state={ending.state} />
      {facts}
      <details className="disclosure" open={state.status === 'refused'}>
        <summary>
          I dispute this<span className="visually-hidden">: {named}</span>
        </summary>
        <div className="disclosure-body">
          <form className="stack tight" {...form}>
            <FormNotice state={state} />
            <input type="hidden" name="detail" value={detail} />
            <p>
              We stop using it with the click, look into it, and answer you. If you know what is right, you
              can simply correct it.
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
          </form>
        </div>
      </details>
    </div>
  );
}

const meanwhile: Partial<Record<Stop['state'], string>> = {
  in_progress: 'We use it for nothing until it is decided.',
  in_force: 'You are right, and we use it for nothing: please correct or delete it.',
  lifting: 'We find that it is right, for the reasons below.',
};
