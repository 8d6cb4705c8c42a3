import { accountForms } from './account-forms';
import { activity } from './activity';
import { auth } from './auth';
import { browser } from './browser';
import { centerForms } from './center-forms';
import { choices } from './choices';
import { data } from './data';
import { deletion } from './deletion';
import { done } from './done';
import { download } from './download';
import { errors } from './errors';
import { failed } from './failed';
import { fields } from './fields';
import { home } from './home';
import { mailbox } from './mailbox';
import { mails } from './mails';
import { notice } from './notice';
import { officer } from './officer';
import { receiptForm } from './receipt-form';
import { receipts } from './receipts';
import { requests } from './requests';
import { security } from './security';
import { shell } from './shell';
import { site } from './site';
import { stops } from './stops';

/** English. */
export const en = {
  accountForms,
  activity,
  auth,
  browser,
  centerForms,
  choices,
  data,
  deletion,
  done,
  download,
  errors,
  failed,
  fields,
  home,
  mailbox,
  mails,
  notice,
  officer,
  receiptForm,
  receipts,
  requests,
  security,
  shell,
  site,
  stops,
} as const;
