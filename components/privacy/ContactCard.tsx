import { Card } from '@/components/ui/Card';

interface ContactCardProps {
  contact: { readonly name: string; readonly email: string };
  authority: { readonly name: string; readonly website: string };
}

/** Who answers questions, and who hears complaints about us. */
export function ContactCard({ contact, authority }: ContactCardProps) {
  return (
    <Card title="Questions or a complaint">
      <p>
        Write to <a href={`mailto:${contact.email}`}>{contact.email}</a> ({contact.name}) with any question.
        You may also complain to <a href={authority.website}>{authority.name}</a>, the supervisory authority,
        at any time.
      </p>
    </Card>
  );
}
