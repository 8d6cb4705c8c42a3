'use client';
import type { ReactNode } from 'react';
import { Form } from '@/components/forms/Form';
import { FormNotice } from '@/components/forms/FormNotice';
import { useFormAction } from '@/components/forms/use-form-action';
import { Switch } from '@/components/ui/Switch';
import { useWords } from '@/components/ui/words';
import { choose } from '@/lib/actions/choose';

interface SwitchRowProps {
  purpose: string;
  /** What is switched. */
  name: string;
  on: boolean;
  /** The hash of the words that are in front of the person. */
  shown: string;
  /** The title, and how it stands. */
  children: ReactNode;
}

/** One optional use with its switch: a click counts at once, and is said in the row. */
export function SwitchRow({ purpose, name, on, shown, children }: SwitchRowProps) {
  const words = useWords('centerForms');
  const { state, form } = useFormAction(choose);
  return (
    <Form className="row" {...form}>
      <input type="hidden" name="purpose" value={purpose} />
      <input type="hidden" name="on" value={on ? 'no' : 'yes'} />
      <input type="hidden" name="shown" value={shown} />
      <div className="row-text">{children}</div>
      <Switch label={name} on={on} pending={words.switching} />
      <FormNotice state={state} />
    </Form>
  );
}
