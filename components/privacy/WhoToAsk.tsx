import { Card } from '@/components/ui/Card';
import { Facts } from '@/components/ui/Facts';
import { getWords } from '@/lib/auth/language';

interface WhoToAskProps {
  contact: { readonly name: string; readonly email: string };
  authority: { readonly name: string; readonly website: string };
}

/** Who answers questions, and who hears complaints about us. */
export async function WhoToAsk({ contact, authority }: WhoToAskProps) {
  const t = await getWords('home');
  return (
    <Card title={t('ask.title')} id="ask">
      <Facts
        facts={[
          {
            term: t('ask.us'),
            detail: (
              <>
                {contact.name}, <a href={`mailto:${contact.email}`}>{contact.email}</a>
              </>
            ),
          },
          {
            term: t('ask.authority'),
            detail: (
              <>
                {authority.name}, <a href={authority.website}>{authority.website}</a>
              </>
            ),
          },
        ]}
      />
    </Card>
  );
}
