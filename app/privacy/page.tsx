import { titled } from '@/app/titled';
import { DoneFlash } from '@/components/privacy/DoneFlash';
import { HomeBanners } from '@/components/privacy/HomeBanners';
import { SwitchRow } from '@/components/privacy/SwitchRow';
import { WhoToAsk } from '@/components/privacy/WhoToAsk';
import { ButtonLink } from '@/components/ui/ButtonLink';
import { dayOf, hiddenPart } from '@/components/ui/in-sentence';
import { Icon } from '@/components/ui/Icon';
import { Row, Sheet } from '@/components/ui/Sheet';
import { When } from '@/components/ui/When';
import { getLanguage, getWords } from '@/lib/auth/language';
import { requireRoom } from '@/lib/auth/session';
import { fields } from '@/lib/privacy/inventory';
import { activityText } from '@/lib/privacy/rights/words';
import { plainIn } from '@/messages/languages';
import { config } from '@/rightful.config';
import { Center } from './center';

export const generateMetadata = titled('home', 'title');

/** What people come for, each with the page where it is done. */
const quick = [
  { key: 'download', href: '/privacy/download', icon: 'download' },
  { key: 'correct', href: '/privacy/data', icon: 'pencil' },
  { key: 'pause', href: '/privacy/choices#pause', icon: 'pause' },
] as const;

interface HomePageProps {
  searchParams: Promise<{ done?: string | string[] }>;
}

export default async function HomePage({ searchParams }: HomePageProps) {
  const t = await getWords('home');
  const language = await getLanguage();
  const { viewer, overview } = await requireRoom('/privacy');
  const { done } = await searchParams;
  const { name, email, memberSince, details, uses, waiting, answerBy, newest } = overview;
  const { purposes } = plainIn(language);
  return (
    <Center viewer={viewer} overview={overview} room="/privacy" width="measure">
      <div className="who">
        <span className="avatar" aria-hidden="true">
          {initialsOf(name)}
        </span>
        <div>
          <h1>{t('title')}</h1>
          <p className="quiet">
            <bdi>{email}</bdi> · {t.rich('since', { day: dayOf(memberSince) })}
          </p>
        </div>
      </div>
      <DoneFlash done={done} />
      <HomeBanners overview={overview} />
      <ul className="quick">
        {quick.map(({ key, href, icon }) => (
          <li key={key}>
            <a href={href}>
              <Icon name={icon} />
              <strong>{t(`quick.${key}.title`)}</strong>
              <span className="quiet">
                {t(`quick.${key}.text`, { given: String(details), all: String(fields.length + 1) })}
              </span>
            </a>
          </li>
        ))}
      </ul>
      <Sheet
        title={t('choices')}
        id="choices"
        beside={
          <ButtonLink href="/privacy/choices" tone="quiet" small>
            {t('review')}
          </ButtonLink>
        }
      >
        {uses.map(({ purpose, on, since, shown }) => {
          const { name } = purposes[purpose];
          const how = since === null ? t('off') : t.rich(on ? 'onSince' : 'offSince', { day: dayOf(since) });
          // A no needs no words. A yes is given where they are.
          return on ? (
            <SwitchRow key={purpose} purpose={purpose} name={name} on shown={shown}>
              <h3 className="row-title">{name}</h3>
              <p className="quiet">{how}</p>
            </SwitchRow>
          ) : (
            <Row
              key={purpose}
              title={name}
              action={
                <ButtonLink href={`/privacy/choices#${purpose}`} tone="plain" small>
                  {t.rich('turnOn', { name, hidden: hiddenPart })}
                </ButtonLink>
              }
            >
              {how}
            </Row>
          );
        })}
      </Sheet>
      <Sheet>
        <Row
          title={t('requests')}
          level={2}
          icon="clock"
          action={
            <ButtonLink href="/privacy/requests" tone="quiet" small>
              {t('seeRequests')}
            </ButtonLink>
          }
        >
          {answerBy ? t.rich('waiting', { count: waiting, day: dayOf(answerBy) }) : t('noneWaiting')}
        </Row>
      </Sheet>
      <Sheet
        title={t('activity')}
        id="newest"
        beside={
          <ButtonLink href="/privacy/activity" tone="quiet" small>
            {t('seeActivity')}
          </ButtonLink>
        }
      >
        {newest.map(({ id, event, facts, at }) => (
          <Row key={id} action={<When at={at} />}>
            {activityText(event, facts, language)}
          </Row>
        ))}
      </Sheet>
      <WhoToAsk contact={config.officer ?? config.controller} authority={config.authority} />
    </Center>
  );
}

/** The first letters of the first and the last part of a name. */
function initialsOf(name: string): string {
  const parts = name.split(/\s+/).filter((part) => part !== '');
  const ends = parts.length > 1 ? [parts[0], parts.at(-1)] : parts.slice(0, 1);
  return ends.map((part = '') => [...new Intl.Segmenter().segment(part)][0]?.segment ?? '').join('');
}
