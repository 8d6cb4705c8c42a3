import { requireFreshViewer, confirmAct } from '@/lib/auth/step-up';
import { db } from '@/lib/db';
import { getHead, logSigner, nodeChecks, openLog, sequenceAll, vkeyOf } from '@/lib/log';
import { mailsDelivered } from '@/lib/privacy/accounts/address';
import { register } from '@/lib/privacy/sign-up/register';
import { listActivity } from '@/lib/privacy/rights/activity';
import { findField } from '@/lib/privacy/inventory';
import { correctField } from '@/lib/privacy/rights/correction';
import { requestEmailChange } from '@/lib/privacy/rights/email/request';
import { eraseAccount } from '@/lib/privacy/rights/erasure/erase';
import { getOpenErasureReceipt } from '@/lib/privacy/rights/erasure/receipt';
import { exportPackage } from '@/lib/privacy/rights/export/package';
import { everything } from '@/lib/privacy/rights/export/scope';
import { setHold } from '@/lib/privacy/rights/holds';
import { objectTo } from '@/lib/privacy/rights/objection';
import { addSupplement } from '@/lib/privacy/rights/supplements';
import { getReceipt, listReceipts } from '@/lib/privacy/evidence/receipts';
import { bytesOf } from '../packages';
import { fresh, mailedToken, newEmail, newPerson, newSession, password, signUpForm } from '../people';
import { makeCast, takeBack } from '../restored';

/** What their tests need to know of the people that `makePeople` leaves. */
export interface EarlierPeople {
  /** Signed up as the form does it, said yes to everything, has a note, a supplement, a hold and a live session. */
  readonly ada: Left & { readonly session: string };
  /** Switched news off, and disputes the name. */
  readonly withdrawn: Left;
  /** Paused the use of the data. */
  readonly paused: Left;
  /** Objected to what keeps accounts safe. */
  readonly objecting: Left;
  /** Scheduled the deletion of the account. */
  readonly leaving: Left;
  /** Asked for another address, whose link was not used yet. */
  readonly moving: Left & { readonly to: string; readonly token: string };
  /** Has not used the link yet. */
  readonly unverified: { readonly email: string; readonly token: string; readonly browserToken: string };
  readonly erased: { readonly id: string; readonly reference: string };
}

interface Left {
  readonly id: string;
  readonly email: string;
}

const left = ({ id, email }: Left): Left => ({ id, email });

interface Made {
  /** The key under which the log is signed. */
  readonly vkey: string;
  readonly people: EarlierPeople;
  /** What was handed out: receipts and a package. */
  readonly files: Readonly<Record<string, string | Uint8Array>>;
}

/** Fills the database of this process with people in different states. */
export async function makePeople(): Promise<Made> {
  const cast = await makeCast();
  await openLog();
  await takeBack(cast);

  const ada = await newAda();
  const objecting = await newPerson({ optional: true });
  await objectTo(objecting.viewer, 'security', 'I would rather not.');
  const moving = await newPerson({ optional: true });
  const to = newEmail('moved');
  await confirmAct(moving.viewer, 'email', password, '127.0.0.1');
  await requestEmailChange(await requireFreshViewer(moving.viewer, 'email'), to);
  const unverified = await signUpForm({ optional: true });
  await register(unverified);

  const gone = await newPerson({ optional: true });
  await confirmAct(gone.viewer, 'erase', password, '127.0.0.1');
  const erasure = await eraseAccount(await requireFreshViewer(gone.viewer, 'erase'));

  const { stream } = await exportPackage(fresh(ada.viewer, 'download'), everything, null);
  const reading = bytesOf(stream);
  await sequenceAll();
  const zip = await reading;
  const { items } = await listReceipts(ada.viewer, null);
  const consent = items.find(({ event }) => event === 'consent.given');
  const receipts = {
    'consent.receipt.json': (await getReceipt(ada.viewer, consent?.id ?? '')).file,
    'erasure.receipt.json': (await getOpenErasureReceipt(erasure)).file,
  };
  await mailsDelivered();
  const vkey = vkeyOf(nodeChecks, logSigner((await getHead(db()))?.origin ?? ''));
  return {
    vkey,
    people: {
      ada: { ...left(ada), session: await newSession(ada.id) },
      withdrawn: left(cast.withdrawn),
      paused: left(cast.paused),
      objecting: left(objecting),
      leaving: left(cast.leaving),
      moving: { ...left(moving), to, token: await mailedToken(to) },
      unverified: {
        email: unverified.email,
        token: await mailedToken(unverified.email),
        browserToken: unverified.browserToken,
      },
      erased: { id: gone.id, reference: erasure.reference },
    },
    files: { ...receipts, 'package.zip': zip },
  };
}

async function newAda() {
  const person = await newPerson({ optional: true });
  const note = findField('note');
  if (note) await correctField(fresh(person.viewer, 'correct'), note, 'A note from the version before.');
  await addSupplement(person.viewer, 'consents', 'I said yes at a fair.');
  await setHold(person.id, ['profile.note'], 'Case 15');
  await listActivity(person.viewer, null);
  return person;
}
