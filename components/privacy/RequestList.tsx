import { Chip } from '@/components/ui/Chip';
import { Disclosure } from '@/components/ui/Disclosure';
import { Facts, type Fact } from '@/components/ui/Facts';
import { dayOf, momentOf } from '@/components/ui/in-sentence';
import { Row, Sheet } from '@/components/ui/Sheet';
import { getWords } from '@/lib/auth/language';
import type { OwnRequest } from '@/lib/privacy/rights/own-requests';

/** A request, and in words what it is about. */
export interface RequestLine extends OwnRequest {
  readonly aboutWords: string;
}

/** Requests in two boxes: those that go on, and those that are over. */
export async function RequestList({ requests }: { requests: readonly RequestLine[] }) {
  const t = await getWords('requests');
  const open = requests.filter((request) => request.open);
  const closed = requests.filter((request) => !request.open);
  return (
    <>
      {open.length > 0 ? (
        <Sheet title={t('open')} id="open">
          {open.map((request) => (
            <RequestRow key={request.reference} request={request} />
          ))}
        </Sheet>
      ) : null}
      {closed.length > 0 ? (
        <Sheet title={t('closed')} id="closed">
          {closed.map((request) => (
            <RequestRow key={request.reference} request={request} />
          ))}
        </Sheet>
      ) : null}
    </>
  );
}

/** One request: what it is, since when, what happens next, and what was said. */
async function RequestRow({ request }: { request: RequestLine }) {
  const t = await getWords('requests');
  const { reference, right, state, aboutWords, receivedAt, dueAt, scheduledAt, completedAt, told } = request;
  const day = state === 'in_progress' ? dueAt : (scheduledAt ?? dueAt);
  const said: Fact[] = [
    ...(request.words === null ? [] : [{ term: t('words'), detail: <p dir="auto">{request.words}</p> }]),
    ...(request.answer === null ? [] : [{ term: t('answer'), detail: <p dir="auto">{request.answer}</p> }]),
    { term: t('number'), detail: reference },
  ];
  return (
    <Row
      id={reference}
      title={t(`right.${right}`, { about: aboutWords })}
      action={<Chip tone={request.open ? 'due' : 'plain'}>{t(`state.${state}`)}</Chip>}
    >
      <p>{t.rich(`next.${state}`, { day: dayOf(request.open ? day : (completedAt ?? day)) })}</p>
      <p>
        {t.rich('received', { moment: momentOf(receivedAt) })}
        {told.all > 0 ? ` · ${t('told', { confirmed: String(told.confirmed), all: String(told.all) })}` : ''}
      </p>
      <Disclosure summary={t('more')}>
        <Facts facts={said} />
      </Disclosure>
    </Row>
  );
}
