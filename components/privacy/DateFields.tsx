'use client';
import { Field } from '@/components/ui/Field';
import { Group } from '@/components/ui/Group';
import { useWords } from '@/components/ui/words';
import { partsOf } from '@/lib/forms/partial-date';

interface DateFieldsProps {
  /** Begins the id of each input. */
  id: string;
  label: string;
  /** The stored date, of which the later parts may be missing; undefined while none is known. */
  stored: string | undefined;
  required: boolean;
  error: (name: string) => string | undefined;
  value: (name: string, fallback?: string) => string;
}

const parts = [
  { name: 'year', size: 4 },
  { name: 'month', size: 2 },
  { name: 'day', size: 2 },
] as const;

/** A date of birth in three inputs, of which the last two may stay empty: not everybody knows or tells the day. */
export function DateFields({ id, label, stored, required, error, value }: DateFieldsProps) {
  const words = useWords('centerForms');
  const given = partsOf(stored ?? '');
  return (
    <Group legend={label} hint={stored === '' ? words.date.notGiven : words.date.yearAlone}>
      <div className="date">
        {parts.map(({ name, size }) => (
          <Field
            key={name}
            name={name}
            id={`${id}-${name}`}
            label={words.date[name]}
            optional={name === 'year' ? undefined : words.optional}
            error={error(name)}
            defaultValue={value(name, given[name])}
            autoComplete={`bday-${name}`}
            inputMode="numeric"
            size={size}
            aria-required={(required && name === 'year') || undefined}
          />
        ))}
      </div>
    </Group>
  );
}
