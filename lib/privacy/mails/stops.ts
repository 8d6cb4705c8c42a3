import { plainIn } from '@/messages/languages';
import type { ObjectableId } from '@/lib/privacy/catalogue/purposes';
import { detailNamed } from '@/lib/privacy/labels';
import { brand, help, letter, page, type Letter } from './text';

/** After the use of somebody’s data was paused. */
export function pausedMail(reference: string): Letter {
  return letter((t) => ({
    subject: t('paused.subject', brand),
    button: t('paused.button'),
    text: t('paused.text', { reference, link: page('/privacy/choices') }),
  }));
}

/** A week before a pause ends (GDPR Art. 18(3)). */
export function pauseEndsMail(reference: string, at: Date): Letter {
  return letter((t, when) => ({
    subject: t('pauseEnds.subject', brand),
    button: t('pauseEnds.button'),
    text: t('pauseEnds.text', { ...help, reference, at: when.moment(at), link: page('/privacy/choices') }),
  }));
}

/** After somebody objected to a use of their data. `until` is null where nothing is left to look into. */
export function objectionMail(reference: string, purpose: ObjectableId, until: Date | null): Letter {
  return letter((t, when, language) => ({
    subject: t('objection.subject', brand),
    button: t('objection.button'),
    text: t('objection.text', {
      ...plainIn(language).uses.objections[purpose],
      reference,
      use: plainIn(language).purposes[purpose].name,
      answer: until ? t('objection.until', { until: when.moment(until) }) : t('objection.forGood'),
      link: page('/privacy/choices'),
    }),
  }));
}

/** When somebody objected for good reasons; what we found is on the page, behind the sign-in. */
export function objectionUpheldMail(reference: string, purpose: ObjectableId): Letter {
  return letter((t, _, language) => ({
    subject: t('objectionUpheld.subject', brand),
    button: t('objectionUpheld.button'),
    text: t('objectionUpheld.text', {
      reference,
      use: plainIn(language).purposes[purpose].name,
      link: page('/privacy/choices'),
    }),
  }));
}

/** A week before a use goes on that its person objected to (GDPR Art. 18(3)); the grounds are behind the sign-in. */
export function objectionRefusedMail(reference: string, purpose: ObjectableId, at: Date): Letter {
  return letter((t, when, language) => ({
    subject: t('objectionRefused.subject', brand),
    button: t('objectionRefused.button'),
    text: t('objectionRefused.text', {
      reference,
      use: plainIn(language).purposes[purpose].name,
      at: when.moment(at),
      link: page('/privacy/choices'),
      disagree: t('disagree', help),
    }),
  }));
}

/** After somebody disputed a detail. */
export function disputeMail(reference: string, name: string, until: Date): Letter {
  return letter((t, when, language) => ({
    subject: t('dispute.subject', brand),
    button: t('dispute.button'),
    text: t('dispute.text', {
      reference,
      detail: detailNamed(name, language),
      until: when.moment(until),
      link: page('/privacy/data'),
    }),
  }));
}

/** When a detail was wrong as its person said. */
export function disputeUpheldMail(reference: string, name: string): Letter {
  return letter((t, _, language) => ({
    subject: t('disputeUpheld.subject', brand),
    button: t('disputeUpheld.button'),
    text: t('disputeUpheld.text', {
      reference,
      detail: detailNamed(name, language),
      link: page('/privacy/data'),
    }),
  }));
}

/** A week before a detail is used again that its person disputes (GDPR Art. 18(3)); the reasons are behind the sign-in. */
export function disputeRefusedMail(reference: string, name: string, at: Date): Letter {
  return letter((t, when, language) => ({
    subject: t('disputeRefused.subject', brand),
    button: t('disputeRefused.button'),
    text: t('disputeRefused.text', {
      reference,
      detail: detailNamed(name, language),
      at: when.moment(at),
      link: page('/privacy/data'),
      disagree: t('disagree', help),
    }),
  }));
}
