import { Facts } from '@/components/ui/Facts';
import { TextLink } from '@/components/ui/TextLink';
import { When } from '@/components/ui/When';
import type { Group } from '@/lib/privacy/rights/groups';

/** What a person is told about a kind of data: where from, why, until when, with whom. */
export function GroupFacts({ group: { information, until, optionalUses } }: { group: Group }) {
  const { purpose, why, legalBasis, source, keptUntil, sharedWith } = information;
  return (
    <Facts
      facts={[
        { term: 'Where from', detail: source },
        { term: 'Purpose', detail: purpose },
        { term: 'Why', detail: why },
        { term: 'Legal basis', detail: legalBasis },
        {
          term: 'Kept until',
          detail: (
            <>
              {keptUntil}.{' '}
              {until.at ? (
                <>
                  {until.by === 'account' ? 'If you do so today: ' : 'The last of these: '}
                  <When at={until.at} dateOnly />.
                </>
              ) : null}
            </>
          ),
        },
        { term: 'Shared with', detail: sharedWith },
        ...(optionalUses.length === 0
          ? []
          : [
              {
                term: 'Optional uses',
                detail: optionalUses.map(({ purpose: id, name, on }) => (
                  <span key={id}>
                    <TextLink href={`/privacy/choices#${id}`}>{name}</TextLink>:{' '}
                    {on ? 'on, because you said yes' : 'off, so nothing of this is used for it'}
                  </span>
                )),
              },
            ]),
      ]}
    />
  );
}
