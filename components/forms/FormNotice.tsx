import { Notice } from '@/components/ui/Notice';
import { TextLink } from '@/components/ui/TextLink';
import type { FormState } from '@/lib/actions/state';

/** The answer to a form in one sentence, at its top: refused or done, and nothing before it was sent. */
export function FormNotice({ state }: { state: FormState }) {
  if (state.status === 'idle' || state.status === 'shown') return null;
  return (
    <div tabIndex={-1} data-form-notice="">
      <Notice tone={state.status === 'done' ? 'good' : 'bad'}>
        {state.message}
        {state.status === 'refused' && state.goOn === 'home' ? (
          <>
            {' '}
            <TextLink href="/privacy">Open your privacy center</TextLink>
          </>
        ) : null}
        {state.status === 'refused' && state.goOn === 'sign-in' ? (
          <>
            {' '}
            <TextLink href="/sign-in" beside>
              Sign in
            </TextLink>
            , then send this again.
          </>
        ) : null}
      </Notice>
    </div>
  );
}
