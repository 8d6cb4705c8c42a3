import { Card } from '@/components/ui/Card';
import { Facts } from '@/components/ui/Facts';

interface WhoToAskProps {
  contact: { readonly name: string; readonly email: string };
  authority: { readonly name: string; readonly website: string };
}

/** Who answers questions, and who hears complaints about us. */
export function WhoToAsk({ contact, authority }: WhoToAskProps) {
  return (
    <Card title="Questions or a complaint" id="ask">
      <Facts
        facts={[
          {
            term: 'Us',
            detail: (
              <>
                {contact.name}, <a href={`mailto:${contact.email}`}>{contact.email}</a>
              </>
            ),
          },
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
    </Card>
  );
}
