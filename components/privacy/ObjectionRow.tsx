import { ActionForm } from '@/components/forms/ActionForm';
import { Button } from '@/components/ui/Button';
import { Chip } from '@/components/ui/Chip';
import { Disclosure } from '@/components/ui/Disclosure';
import { allow } from '@/lib/actions/object';
import { getWords } from '@/lib/auth/language';
import type { Objectable } from '@/lib/privacy/rights/objection';
import type { Stop } from '@/lib/privacy/requests/stops';
import { ObjectForm } from './ObjectForm';
import { StopFacts } from './StopFacts';

interface ObjectionRowProps {
  objectable: Objectable;
  now: Date;
}

/** One use that may be objected to: what we want with it, and how an objection to it stands. */
export async function ObjectionRow({ objectable, now }: ObjectionRowProps) {
  const t = await getWords('stops');
  const { purpose, name, why, marketing, stops, goesOn, objection } = objectable;
  return (
    <div className="row" id={`object-${purpose}`}>
      <div className="row-text stack tight">
        <h3 className="row-title">{name}</h3>
        <p className="quiet">{t(marketing ? 'objection.marketing' : 'objection.interest', { why })}</p>
        {objection?.stands ? (
          <p>
            {stops} {goesOn}
          </p>
        ) : null}
        {objection ? <StopFacts stop={objection} goesOn={t('objection.goesOnFrom')} now={now} /> : null}
        {objection?.stands ? (
          <ActionForm action={allow}>
            <input type="hidden" name="purpose" value={purpose} />
            <div className="actions">
              <Button
                tone="plain"
                small
                pending={t('objection.moment')}
                aria-label={`${t('objection.takeBack')}: ${name}`}
              >
                {t('objection.takeBack')}
              </Button>
            </div>
          </ActionForm>
        ) : (
          <Disclosure
            summary={
              <>
                {t('objection.open')}
                <span className="visually-hidden">: {name}</span>
              </>
            }
          >
            <p>
              {stops} {goesOn}
            </p>
            <ObjectForm purpose={purpose} name={name} marketing={marketing} />
          </Disclosure>
        )}
      </div>
      {objection ? <StateChip {...objection} /> : null}
    </div>
  );
}

async function StateChip({ state }: Stop) {
  const t = await getWords('stops');
  if (state === 'in_progress') return <Chip tone="due">{t('objection.inProgress')}</Chip>;
  if (state === 'in_force') return <Chip tone="on">{t('objection.inForce')}</Chip>;
  if (state === 'lifting') return <Chip tone="due">{t('objection.lifting')}</Chip>;
  if (state === 'refused') return <Chip>{t('objection.refused')}</Chip>;
  return null;
}
