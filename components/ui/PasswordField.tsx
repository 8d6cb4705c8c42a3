'use client';
import { useEffect, useRef, useState, type ComponentProps } from 'react';
import { useWords } from './words';
import { FieldFrame, wire, type FieldText } from './FieldFrame';

type PasswordFieldProps = FieldText &
  Omit<ComponentProps<'input'>, keyof FieldText | 'className' | 'type' | 'autoComplete'> & {
    autoComplete: 'current-password' | 'new-password';
    /** What its button shows. */
    kind?: 'password' | 'passphrase';
  };

/**
 * A password with a button that shows it. The password is hidden again when the form is sent, so that no
 * browser keeps it among the texts it remembers.
 */
export function PasswordField({
  name,
  id = name,
  label,
  hint,
  error,
  optional,
  kind = 'password',
  ...rest
}: PasswordFieldProps) {
  const words = useWords('browser');
  const [shown, setShown] = useState(false);
  const toggle = useRef<HTMLButtonElement>(null);
  const text = { name, id, label, hint, error, optional };

  useEffect(() => {
    const form = toggle.current?.form;
    const hide = () => setShown(false);
    form?.addEventListener('submit', hide);
    return () => form?.removeEventListener('submit', hide);
  }, []);

  return (
    <FieldFrame
      {...text}
      beside={
        <button
          ref={toggle}
          className="toggle needs-script"
          type="button"
          aria-pressed={shown}
          aria-controls={id}
          onClick={() => setShown(!shown)}
        >
          {kind === 'password' ? words.showPassword : words.showPassphrase}
        </button>
      }
    >
      <input
        className="input"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        {...rest}
        {...wire(text)}
        type={shown ? 'text' : 'password'}
      />
    </FieldFrame>
  );
}
