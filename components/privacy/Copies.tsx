import type { ReactNode } from 'react';
import { ActionForm } from '@/components/forms/ActionForm';
import { Form } from '@/components/forms/Form';
import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import { Chip } from '@/components/ui/Chip';
import { dayOf, linkTo, momentOf } from '@/components/ui/in-sentence';
import { PasswordField } from '@/components/ui/PasswordField';
import { Progress } from '@/components/ui/Progress';
import { getPlain, getWords } from '@/lib/auth/language';

import { changePackage } from '@/lib/actions/package';
import type { PackageState, PackageView } from '@/lib/privacy/rights/packages/list';

import { Refresh } from './Refresh';

const tones: Readonly<Record<PackageState, 'plain' | 'on' | 'due' | 'bad'>> = {
  waiting: 'plain',
  preparing: 'due',
  ready: 'on',
  failed: 'bad',
  deleted: 'plain',
};

interface CopiesProps {
  copies: readonly PackageView[];
  now: Date;
  /** The password is asked for before a copy is handed out, with what was wrong with it; null where the sign-in is fresh. */
  password: { readonly error: string | undefined } | null;
  /** The copy for which it was asked last. */
  refused: string | undefined;
}

/** The copies that were or are being prepared, each with its state, newest first. */
export async function Copies({ copies, now, password, refused }: CopiesProps) {
  const t = await getWords('download');
  const open = copies.some(({ state }) => state === 'waiting' || state === 'preparing');
  return (
    <Card title={t('copies.title')} id="copies">
      <ActionForm action={changePackage}>
        <ul className="copies">
          {copies.map((copy, index) => (
            <li key={copy.id}>
              <Copy
                copy={copy}
                number={copies.length - index}
                now={now}
                password={password && { error: refused === copy.id ? password.error : undefined }}
              />
            </li>
          ))}
        </ul>
      </ActionForm>
      {copies.map(({ id, state }) =>
        // A form of its own: its answer is a file and not a page.
        state === 'ready' ? (
          <Form key={id} id={`download-${id}`} method="post" action={`/api/privacy/packages/${id}`} />
        ) : null,
      )}
      {open ? (
        <>
          <Refresh />
          <p className="quiet">{t.rich('copies.leave', { link: linkTo('/privacy/download') })}</p>
        </>
      ) : null}
    </Card>
  );
}

interface CopyProps {
  copy: PackageView;
  number: number;
  now: Date;
  password: CopiesProps['password'];
}

async function Copy({ copy, number, now, password }: CopyProps) {
  const t = await getWords('download');

  const State = states[copy.state];
  return (
    <>
      <div className="card-head">
        <strong>{t.rich('copies.asked', { moment: momentOf(copy.requestedAt) })}</strong>
        <Chip tone={tones[copy.state]}>{t(`copies.states.${copy.state}`)}</Chip>
      </div>
      <Part copy={copy} />
      <State copy={copy} number={number} now={now} password={password} />
    </>
  );
}

/** What it is limited to, where it is not everything, and what locks it. */
async function Part({ copy: { categories, since, before, locked } }: { copy: PackageView }) {
  const t = await getWords('download');
  if (!categories && !since && !before && !locked) return null;
  return (
    <p className="quiet">
      {categories ? `${t('copies.only', { kinds: categories.join(', ') })} ` : null}
      {since ? <>{t.rich('copies.since', { day: dayOf(since) })} </> : null}
      {before ? <>{t.rich('copies.before', { day: dayOf(before) })} </> : null}
      {locked ? t('copies.locked') : null}
    </p>
  );
}

const states: Readonly<Record<PackageState, (props: CopyProps) => Promise<ReactNode>>> = {
  waiting: Waiting,
  preparing: Preparing,
  ready: Ready,
  failed: Failed,
  deleted: Deleted,
};

async function Waiting({ copy: { id, startsAt }, number, now }: CopyProps) {
  const t = await getWords('download');
  return (
    <>
      <p>{startsAt ? t.rich('copies.startsAt', { moment: momentOf(startsAt, now) }) : t('copies.starts')}</p>
      <Actions>
        <Remove
          id={id}
          words={t('copies.cancel')}
          label={t('copies.cancelOne', { number: String(number) })}
        />
      </Actions>
    </>
  );
}

async function Preparing({ copy: { id, percent }, number }: CopyProps) {
  const t = await getWords('download');
  return (
    <>
      <Progress label={t('copies.progress', { number: String(number) })} percent={percent} />
      <Actions>
        <Remove
          id={id}
          words={t('copies.cancel')}
          label={t('copies.cancelOne', { number: String(number) })}
        />
      </Actions>
    </>
  );
}

async function Ready({ copy: { id, until, downloads }, number, now, password }: CopyProps) {
  const t = await getWords('download');
  const words = (await getPlain('centerForms')).subjects.centerForms;
  return (
    <>
      <p>
        {until ? <>{t.rich('copies.until', { moment: momentOf(until, now) })} </> : null}
        {t('copies.times', { count: downloads })}
      </p>
      {password ? (
        <PasswordField
          form={`download-${id}`}
          name="password"
          id={`password-${id}`}
          label={words.password}
          hint={words.download.passwordHint}
          autoComplete="current-password"
          error={password.error}
        />
      ) : null}
      <Actions>
        <Button form={`download-${id}`} aria-label={t('copies.downloadOne', { number: String(number) })}>
          {t('copies.download')}
        </Button>
        <Remove
          id={id}
          words={t('copies.delete')}
          label={t('copies.deleteOne', { number: String(number) })}
        />
      </Actions>
    </>
  );
}

async function Failed({ copy: { id, locked }, number }: CopyProps) {
  const t = await getWords('download');
  return (
    <>
      <p>
        {t('copies.couldNot')} {locked ? t('copies.passphraseGone') : null}
      </p>
      <Actions>
        {locked ? null : (
          <Button
            tone="plain"
            name="retry"
            value={id}
            pending={t('copies.asking')}
            aria-label={t('copies.retryOne', { number: String(number) })}
          >
            {t('copies.retry')}
          </Button>
        )}
        <Remove
          id={id}
          words={t('copies.remove')}
          label={t('copies.removeOne', { number: String(number) })}
        />
      </Actions>
    </>
  );
}

async function Deleted({ copy: { downloads } }: CopyProps) {
  const t = await getWords('download');
  return (
    <p className="quiet">
      {t('copies.gone')} {t('copies.times', { count: downloads })}
    </p>
  );
}

function Actions({ children }: { children: ReactNode }) {
  return <div className="actions">{children}</div>;
}

async function Remove({ id, words, label }: { id: string; words: string; label: string }) {
  return (
    <Button
      tone="plain"
      name="remove"
      value={id}
      pending={(await getWords('download'))('copies.removing')}
      aria-label={label}
    >
      {words}
    </Button>
  );
}
