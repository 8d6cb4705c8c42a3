import type { Metadata } from 'next';
import { ContactCard } from '@/components/privacy/ContactCard';
import { HomeCards } from '@/components/privacy/HomeCards';
import { PageHeader } from '@/components/ui/PageHeader';
import { requireViewer } from '@/lib/auth/session';
import { choices } from '@/lib/privacy/consent/purposes';
import { config } from '@/rightful.config';
import { Center } from './center';
import { getSharedOverview } from './overview';

export const metadata: Metadata = { title: 'Your privacy center' };

export default async function HomePage() {
  const viewer = await requireViewer('/privacy');
  const overview = await getSharedOverview(viewer);
  return (
    <Center viewer={viewer} room="/privacy">
      <PageHeader
        title="Your privacy center"
        lead="What we hold about you, why, and everything you can do about it. Nothing here needs a reason or a fee."
      />
      <HomeCards overview={overview} optional={choices.filter(({ gate }) => gate === 'optional').length} />
      <ContactCard contact={config.officer ?? config.controller} authority={config.authority} />
    </Center>
  );
}
