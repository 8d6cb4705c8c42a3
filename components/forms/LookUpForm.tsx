import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { getWords } from '@/lib/auth/language';

import { Form } from './Form';

interface LookUpFormProps {
  /** What was looked up and is not there; null before anything was. */
  typed: string | null;
  error: string | null;
}

/** Leads from either number of a deletion to what became of it, also without JavaScript. */
export async function LookUpForm({ typed, error }: LookUpFormProps) {
  const t = await getWords('site');

  return (
    <Form className="stack tight" method="get" action="/verify">
      <Field
        name="number"
        label={t('lookUp.label')}
        hint={t('lookUp.hint')}
        error={error ?? undefined}
        defaultValue={typed ?? ''}
        maxLength={60}
        autoComplete="off"
        spellCheck={false}
      />
      <div className="actions">
        <Button tone="plain" pending={t('lookUp.looking')}>
          {t('lookUp.see')}
        </Button>
      </div>
    </Form>
  );
}
