import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { receiptTexts } from '@/messages/en';
import { Form } from './Form';

interface LookUpFormProps {
  /** What was looked up and is not there; null before anything was. */
  typed: string | null;
  error: string | null;
}

/** Leads from either number of a deletion to what became of it, also without JavaScript. */
export function LookUpForm({ typed, error }: LookUpFormProps) {
  const { label, hint } = receiptTexts.lookUp;
  return (
    <Form className="stack tight" method="get" action="/verify">
      <Field
        name="number"
        label={label}
        hint={hint}
        error={error ?? undefined}
        defaultValue={typed ?? ''}
        maxLength={60}
        autoComplete="off"
        spellCheck={false}
      />
      <div className="actions">
        <Button tone="plain" pending="Looking…">
          See what became of it
        </Button>
      </div>
    </Form>
  );
}
