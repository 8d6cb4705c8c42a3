'use client';
import { Notice } from '@/components/ui/Notice';
import { TextLink } from '@/components/ui/TextLink';
import { useWords } from '@/components/ui/words';
import type { FormState } from '@/lib/actions/state';

interface FormNoticeProps {
  state: FormState;
  /** The id of an input by its name, where they differ. */
  idOf?: (name: string) => string;
}

/**
 * The answer to a form, at its top: refused or done, and nothing before it was sent. Where several inputs are refused,
 * each is named with a link to it.
 */
export function FormNotice({ state, idOf = (name) => name }: FormNoticeProps) {
  const words = useWords('browser');
  if (state.status === 'idle' || state.status === 'shown') return null;
  const errors = state.status === 'refused' ? Object.entries(state.errors) : [];
  return (
    <div tabIndex={-1} data-form-notice="">
      <Notice tone={state.status === 'done' ? 'good' : 'bad'}>
        {state.message}
        {errors.length > 1 ? (
          <ul className="error-links">
            {errors.map(([name, sentence]) => (
              <li key={name}>
                <a href={`#${idOf(name)}`}>{sentence}</a>
              </li>
            ))}
          </ul>
        ) : null}
        {state.status === 'refused' && state.goOn === 'home' ? (
          <>
            {' '}
            <TextLink href="/privacy">{words.openCenter}</TextLink>
          </>
        ) : null}
        {state.status === 'refused' && state.goOn === 'sign-in' ? (
          <>
            {' '}
            <TextLink href="/sign-in" beside={words.newTab}>
              {words.signIn}
            </TextLink>
            {words.thenSendAgain}
          </>
        ) : null}
      </Notice>
    </div>
  );
}
