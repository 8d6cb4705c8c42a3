'use client';
import { createContext, use, type ComponentProps, type ReactNode } from 'react';
import { markInput } from '@/lib/forms/page-inputs';

const Mark = createContext<string | null>(null);

interface MadeForProps {
  /** The mark of the person for whom the page is made. */
  mark: string;
  children: ReactNode;
}

/** Lets every form below say for whom its page was made. Where that becomes another person, nothing typed is kept. */
export function MadeFor({ mark, children }: MadeForProps) {
  return (
    <Mark key={mark} value={mark}>
      {children}
    </Mark>
  );
}

/**
 * Every form of ours: one that is on the page of a signed-in person carries the mark of that person. One that looks
 * something up (GET) changes nothing and carries none, since its inputs stand in the address.
 */
export function Form({ children, ...rest }: ComponentProps<'form'>) {
  const mark = use(Mark);
  return (
    <form {...rest}>
      {mark && rest.method !== 'get' ? <input type="hidden" name={markInput} value={mark} /> : null}
      {children}
    </form>
  );
}
