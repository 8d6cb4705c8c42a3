import { Facts } from '@/components/ui/Facts';
import { dayOf, linkTo } from '@/components/ui/in-sentence';
import { getWords } from '@/lib/auth/language';

import type { Group } from '@/lib/privacy/rights/groups';

/** What a person is told about a kind of data: where from, why, until when, with whom. */
export async function GroupFacts({ group: { information, until, optionalUses } }: { group: Group }) {
  const t = await getWords('data');
  const { purpose, why, legalBasis, source, keptUntil, sharedWith } = information;
  return (
    <Facts
      facts={[
        { term: t('facts.source'), detail: source },
        { term: t('facts.purpose'), detail: purpose },
        { term: t('facts.why'), detail: why },
        { term: t('facts.basis'), detail: legalBasis },
        {
          term: t('facts.until'),
          detail: (
            <>
              {keptUntil}.{' '}
              {until.at
                ? t.rich(until.by === 'account' ? 'facts.ifToday' : 'facts.last', { day: dayOf(until.at) })
                : null}
            </>
          ),
        },
        { term: t('facts.shared'), detail: sharedWith },
        ...(optionalUses.length === 0
          ? []
          : [
              {
                term: t('facts.optional'),
                detail: optionalUses.map(({ purpose: id, name, on }) => (
                  <span key={id}>
                    {t.rich(on ? 'facts.useOn' : 'facts.useOff', {
                      name,
                      link: linkTo(`/privacy/choices#${id}`),
                    })}
                  </span>
                )),
              },
            ]),
      ]}
    />
  );
}
