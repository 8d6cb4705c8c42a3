import type { ReactNode } from 'react';
import { Card } from '@/components/ui/Card';
import { Facts } from '@/components/ui/Facts';
import { asCode, linkTo, mailTo } from '@/components/ui/in-sentence';
import { TextLink } from '@/components/ui/TextLink';
import { When } from '@/components/ui/When';
import { getWords } from '@/lib/auth/language';
import type { NoticeBody } from '@/lib/privacy/consent/notice';
import type { Text } from '@/lib/privacy/consent/texts';

const contents = ['who', 'purposes', 'held', 'california', 'safe', 'rights', 'versions'] as const;

interface NoticeTextProps {
  notice: Text<NoticeBody>;
  versions: readonly { readonly version: number; readonly publishedAt: Date }[];
}

/** One version of the privacy notice, with its table of contents and the list of all versions. */
export async function NoticeText({ notice, versions }: NoticeTextProps) {
  const t = await getWords('notice');
  const { controller, officer, authority, purposes, holdings, california, rights, sold, automated, sealing } =
    notice.body;
  return (
    <div className="stack loose">
      <nav aria-label={t('onPage')}>
        <ol>
          {contents
            .filter((id) => id !== 'california' || california)
            .map((id) => (
              <li key={id}>
                <a href={`#${id}`}>{t(`parts.${id}`)}</a>
              </li>
            ))}
        </ol>
      </nav>

      <Part id="who">
        <Facts
          facts={[
            {
              term: t('company'),
              detail: (
                <>
                  {controller.name}, {controller.postalAddress}, <Mail address={controller.email} />
                </>
              ),
            },
            ...(officer
              ? [
                  {
                    term: t('officer'),
                    detail: (
                      <>
                        {officer.name}, <Mail address={officer.email} />
                      </>
                    ),
                  },
                ]
              : []),
            {
              term: t('authority'),
              detail: (
                <>
                  {authority.name}, <a href={authority.website}>{authority.website}</a>
                </>
              ),
            },
          ]}
        />
      </Part>

      <Part id="purposes">
        {purposes.map(({ name, basis, why, what, howLong, withWhom }) => (
          <Card key={name} title={name} level={3}>
            <Facts
              facts={[
                { term: t('why'), detail: why },
                { term: t('whatData'), detail: what },
                { term: t('basis'), detail: basis },
                { term: t('keptFor'), detail: howLong },
                { term: t('shared'), detail: withWhom },
              ]}
            />
          </Card>
        ))}
        <p>{sold}</p>
        <p>{automated}</p>
      </Part>

      <Part id="held">
        {holdings.map(({ title, columns, source, keptUntil }) => (
          <Card key={title} title={title} level={3}>
            <Facts
              facts={[
                { term: t('what'), detail: columns.join(', ') },
                { term: t('fromWhere'), detail: source },
                { term: t('keptUntil'), detail: keptUntil },
              ]}
            />
          </Card>
        ))}
      </Part>

      {california ? (
        <Part id="california">
          <p>{california.lead}</p>
          {california.collected.map(({ name, what, source, why, disclosedTo }) => (
            <Card key={name} title={name} level={3}>
              <Facts
                facts={[
                  { term: t('what'), detail: what },
                  { term: t('fromWhere'), detail: source },
                  { term: t('why'), detail: why },
                  { term: t('disclosed'), detail: disclosedTo },
                  { term: t('sold'), detail: t('no') },
                ]}
              />
            </Card>
          ))}
          <p>{california.never}</p>
        </Part>
      ) : null}

      <Part id="safe">
        <p>{sealing}</p>
      </Part>

      <Part id="rights">
        <ul>
          {rights.map((right) => (
            <li key={right}>{right}</li>
          ))}
        </ul>
        <p>
          {t.rich('yourself', {
            link: linkTo('/privacy'),
            email: (officer ?? controller).email,
            mail: mailTo((officer ?? controller).email),
          })}
        </p>
      </Part>

      <Part id="versions">
        <ul>
          {versions.map(({ version, publishedAt }) => (
            <li key={version}>
              {version === notice.version ? (
                <strong>{t('thisVersion', { version: String(version) })}</strong>
              ) : (
                <TextLink href={`/notice/${version}`}>{t('version', { version: String(version) })}</TextLink>
              )}
              , <When at={publishedAt} dateOnly />
            </li>
          ))}
        </ul>
        <p className="quiet">{t.rich('hash', { hash: notice.hash, code: asCode })}</p>
      </Part>
    </div>
  );
}

async function Part({ id, children }: { id: (typeof contents)[number]; children: ReactNode }) {
  const t = await getWords('notice');
  return (
    <section className="stack" aria-labelledby={id}>
      <h2 id={id}>{t(`parts.${id}`)}</h2>
      {children}
    </section>
  );
}

function Mail({ address }: { address: string }) {
  return <a href={`mailto:${address}`}>{address}</a>;
}
