import type { ComponentType, ReactNode } from 'react';
import { ActionForm } from '@/components/forms/ActionForm';
import { Form } from '@/components/forms/Form';
import { Button } from '@/components/ui/Button';
import { Card } from '@/components/ui/Card';
import { Chip } from '@/components/ui/Chip';
import { Progress } from '@/components/ui/Progress';
import { TextLink } from '@/components/ui/TextLink';
import { When } from '@/components/ui/When';
import { changePackage } from '@/lib/actions/package';
import type { PackageState, PackageView } from '@/lib/privacy/rights/packages/list';
import { counted } from './counted';
import { Refresh } from './Refresh';

const chips: Readonly<Record<PackageState, { tone: 'plain' | 'on' | 'due' | 'bad'; words: string }>> = {
  waiting: { tone: 'plain', words: 'Waiting' },
  preparing: { tone: 'due', words: 'Being prepared' },
  ready: { tone: 'on', words: 'Ready' },
  failed: { tone: 'bad', words: 'Failed' },
  deleted: { tone: 'plain', words: 'Deleted' },
};

/** The copies that were or are being prepared, each with its state, newest first. */
export function Copies({ copies, now }: { copies: readonly PackageView[]; now: Date }) {
  const open = copies.some(({ state }) => state === 'waiting' || state === 'preparing');
  return (
    <Card title="Your copies" id="copies">
      <ActionForm action={changePackage}>
        <ul className="copies">
          {copies.map((copy, index) => (
            <li key={copy.id}>
              <Copy copy={copy} number={copies.length - index} now={now} />
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
          <p className="quiet">
            You can leave this page: we mail you when a copy is ready.{' '}
            <TextLink href="/privacy/download">See how far it is</TextLink>
          </p>
        </>
      ) : null}
    </Card>
  );
}

interface CopyProps {
  copy: PackageView;
  number: number;
  now: Date;
}

function Copy({ copy, number, now }: CopyProps) {
  const { tone, words } = chips[copy.state];
  const State = states[copy.state];
  return (
    <>
      <div className="card-head">
        <strong>
          Asked for <When at={copy.requestedAt} />
        </strong>
        <Chip tone={tone}>{words}</Chip>
      </div>
      <Part copy={copy} />
      <State copy={copy} number={number} now={now} />
    </>
  );
}

/** What it is limited to, where it is not everything, and what locks it. */
function Part({ copy: { categories, since, before, locked } }: { copy: PackageView }) {
  if (!categories && !since && !before && !locked) return null;
  return (
    <p className="quiet">
      {categories ? `Only: ${categories.join(', ')}. ` : null}
      {since ? (
        <>
          Recorded from <When at={since} dateOnly />.{' '}
        </>
      ) : null}
      {before ? (
        <>
          Recorded before <When at={before} dateOnly />.{' '}
        </>
      ) : null}
      {locked ? 'Locked with your passphrase.' : null}
    </p>
  );
}

const states: Readonly<Record<PackageState, ComponentType<CopyProps>>> = {
  waiting: Waiting,
  preparing: Preparing,
  ready: Ready,
  failed: Failed,
  deleted: Deleted,
};

function Waiting({ copy: { id, startsAt }, number, now }: CopyProps) {
  return (
    <>
      <p>
        {startsAt ? (
          <>
            We prepare three a day. This one can start on <When at={startsAt} now={now} />.
          </>
        ) : (
          'It starts in a moment, or when the one before it is done.'
        )}
      </p>
      <Actions>
        <Remove id={id} words="Cancel" label={`Cancel copy ${number}`} />
      </Actions>
    </>
  );
}

function Preparing({ copy: { id, percent }, number }: CopyProps) {
  return (
    <>
      <Progress label={`Copy ${number}, prepared so far`} percent={percent} />
      <Actions>
        <Remove id={id} words="Cancel" label={`Cancel copy ${number}`} />
      </Actions>
    </>
  );
}

function Ready({ copy: { id, until, downloads }, number, now }: CopyProps) {
  return (
    <>
      <p>
        {until ? (
          <>
            It is here until <When at={until} now={now} />, and deleted then.{' '}
          </>
        ) : null}
        {timesText(downloads)}
      </p>
      <Actions>
        <Button form={`download-${id}`} aria-label={`Download copy ${number}`}>
          Download
        </Button>
        <Remove id={id} words="Delete" label={`Delete copy ${number}`} />
      </Actions>
    </>
  );
}

function Failed({ copy: { id, locked }, number }: CopyProps) {
  return (
    <>
      <p>
        It could not be prepared, and nothing of it is left. Your data is as it was.{' '}
        {locked ? 'We deleted your passphrase, so please ask for it again below.' : null}
      </p>
      <Actions>
        {locked ? null : (
          <Button
            tone="plain"
            name="retry"
            value={id}
            pending="Asking…"
            aria-label={`Try again to prepare copy ${number}`}
          >
            Try again
          </Button>
        )}
        <Remove id={id} words="Remove" label={`Remove copy ${number}`} />
      </Actions>
    </>
  );
}

function Deleted({ copy: { downloads } }: CopyProps) {
  return <p className="quiet">The file is gone. {timesText(downloads)}</p>;
}

function timesText(downloads: number): string {
  return downloads === 0 ? 'Not downloaded.' : `Downloaded ${counted(downloads, 'time')}.`;
}

function Actions({ children }: { children: ReactNode }) {
  return <div className="actions">{children}</div>;
}

function Remove({ id, words, label }: { id: string; words: string; label: string }) {
  return (
    <Button tone="plain" name="remove" value={id} pending="Removing…" aria-label={label}>
      {words}
    </Button>
  );
}
