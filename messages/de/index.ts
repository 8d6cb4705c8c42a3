import { accountForms } from './account-forms';
import { activity } from './activity';
import { auth } from './auth';
import { browser } from './browser';
import { california } from './california';
import { centerForms } from './center-forms';
import { choices } from './choices';
import { data } from './data';
import { deletion } from './deletion';
import { done } from './done';
import { download } from './download';
import { entries } from './entries';
import { erasure } from './erasure';
import { errors } from './errors';
import { events } from './events';
import { facts } from './facts';
import { failed } from './failed';
import { fields } from './fields';
import { home } from './home';
import { importing } from './importing';
import { inventory } from './inventory';
import { keeping } from './keeping';
import { mailbox } from './mailbox';
import { mails } from './mails';
import { noticeBody } from './notice-body';
import { notice } from './notice';
import { officer } from './officer';
import { packageCheck } from './package-check';
import { packageWords } from './package';
import { periods } from './periods';
import { purposes } from './purposes';
import { receiptCheck } from './receipt-check';
import { receiptForm } from './receipt-form';
import { receipts } from './receipts';
import { requests } from './requests';
import { recipients } from './recipients';
import { retention } from './retention';
import { security } from './security';
import { shell } from './shell';
import { site } from './site';
import { standards } from './standards';
import { stops } from './stops';
import { uses } from './uses';
import { values } from './values';

/** German. */
export const de = {
  accountForms,
  activity,
  auth,
  browser,
  california,
  centerForms,
  choices,
  data,
  deletion,
  done,
  download,
  entries,
  erasure,
  errors,
  events,
  facts,
  failed,
  fields,
  home,
  importing,
  inventory,
  keeping,
  mailbox,
  mails,
  notice,
  noticeBody,
  officer,
  packageCheck,
  packageWords,
  periods,
  purposes,
  receiptCheck,
  receiptForm,
  receipts,
  requests,
  recipients,
  retention,
  security,
  shell,
  site,
  standards,
  stops,
  uses,
  values,
} as const;
