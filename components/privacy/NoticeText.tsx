import type { ReactNode } from 'react';
import { Card } from '@/components/ui/Card';
import { Facts } from '@/components/ui/Facts';
import { TextLink } from '@/components/ui/TextLink';
import { When } from '@/components/ui/When';
import type { NoticeBody } from '@/lib/privacy/consent/notice';
import type { Text } from '@/lib/privacy/consent/texts';

const contents = [
  { id: 'who', title: 'Who is responsible' },
  { id: 'purposes', title: 'What we use data for' },
  { id: 'held', title: 'What we hold' },
  { id: 'california', title: 'By the categories of California’s law' },
  { id: 'safe', title: 'How we keep it' },
  { id: 'rights', title: 'Your rights' },
  { id: 'versions', title: 'Versions of this notice' },
] as const;

interface NoticeTextProps {
  notice: Text<NoticeBody>;
  versions: readonly { readonly version: number; readonly publishedAt: Date }[];
}

/** One version of the privacy notice, with its table of contents and the list of all versions. */
export function NoticeText({ notice, versions }: NoticeTextProps) {
  const { controller, officer, authority, purposes, holdings, california, rights, sold, automated, sealing } =
    notice.body;
  return (
    <div className="stack loose">
      <nav aria-label="On this page">
        <ol>
          {contents
            .filter(({ id }) => id !== 'california' || california)
            .map(({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`}>{title}</a>
              </li>
            ))}
        </ol>
      </nav>

      <Part id="who">
        <Facts
          facts={[
            {
              term: 'Company',
              detail: (
                <>
                  {controller.name}, {controller.postalAddress}, <Mail address={controller.email} />
                </>
              ),
            },
            ...(officer
              ? [
                  {
                    term: 'Data protection officer',
                    detail: (
                      <>
                        {officer.name}, <Mail address={officer.email} />
                      </>
                    ),
                  },
                ]
              : []),
            {
              term: 'Supervisory authority',
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
                { term: 'Why', detail: why },
                { term: 'What data', detail: what },
                { term: 'Legal basis', detail: basis },
                { term: 'Kept for', detail: howLong },
                { term: 'Shared with', detail: withWhom },
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
                { term: 'What', detail: columns.join(', ') },
                { term: 'From where', detail: source },
                { term: 'Kept until', detail: keptUntil },
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
                  { term: 'What', detail: what },
                  { term: 'From where', detail: source },
                  { term: 'Why', detail: why },
                  { term: 'Disclosed to', detail: disclosedTo },
                  { term: 'Sold or shared', detail: 'No' },
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
          You do all of this yourself in <TextLink href="/privacy">your privacy center</TextLink>, or write to{' '}
          <Mail address={(officer ?? controller).email} />.
        </p>
      </Part>

      <Part id="versions">
        <ul>
          {versions.map(({ version, publishedAt }) => (
            <li key={version}>
              {version === notice.version ? (
                <strong>Version {version}, this one</strong>
              ) : (
                <TextLink href={`/notice/${version}`}>Version {version}</TextLink>
              )}
              , <When at={publishedAt} dateOnly />
            </li>
          ))}
        </ul>
        <p className="quiet">
          SHA-256 of this version: <code>{notice.hash}</code>
        </p>
      </Part>
    </div>
  );
}

function Part({ id, children }: { id: (typeof contents)[number]['id']; children: ReactNode }) {
  return (
    <section className="stack" aria-labelledby={id}>
      <h2 id={id}>{contents.find((part) => part.id === id)?.title}</h2>
      {children}
    </section>
  );
}

function Mail({ address }: { address: string }) {
  return <a href={`mailto:${address}`}>{address}</a>;
}
