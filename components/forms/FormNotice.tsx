'use client';
import { Notice } from '@/components/ui/Notice';
import { TextLink } from '@/components/ui/TextLink';
import { useWords } from '@/components/ui/words';
import type { FormState } from '@/lib/actions/state';

/** The answer to a form in one sentence, at its top: refused or done, and nothing before it was sent. */
export function FormNotice({ state }: { state: FormState }) {
  const words = useWords('browser');
  if (state.status === 'idle' || state.status === 'shown') return null;
  return (
    <div tabIndex={-1} data-form-notice="">
      <Notice tone={state.status === 'done' ? 'good' : 'bad'}>
        {state.message}
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
