import type { ReactNode } from 'react';
import { TextLink } from './TextLink';
import { When } from './When';

/** Elements in the middle of a sentence of `messages`: what `rich` puts in the place of its tags. */
type InSentence = (text: ReactNode) => ReactNode;

/** A link; with `beside` one that opens in a new tab and says so in these words. */
export function linkTo(href: string, beside?: string): InSentence {
  return (text) => (
    <TextLink href={href} beside={beside}>
      {text}
    </TextLink>
  );
}

/** A mail address that opens a mail to it. */
export function mailTo(address: string): InSentence {
  return linkTo(`mailto:${address}`);
}

/** A day, in the place of an empty tag. */
export function dayOf(at: Date): InSentence {
  return () => <When at={at} dateOnly />;
}

/** What is typed or printed letter for letter. */
export function asCode(text: ReactNode): ReactNode {
  return <code>{text}</code>;
}

/** A moment, in the place of an empty tag; with `now` its distance too. */
export function momentOf(at: Date, now?: Date): InSentence {
  return () => <When at={at} {...(now ? { now } : {})} />;
}

/** The part of a sentence that only screen readers say, since others see what it belongs to. */
export function hiddenPart(text: ReactNode): ReactNode {
  return <span className="visually-hidden">{text}</span>;
}

/** What counts most in a sentence. */
export function inBold(text: ReactNode): ReactNode {
  return <strong>{text}</strong>;
}
