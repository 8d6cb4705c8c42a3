import type { Metadata } from 'next';
import { HomeCards } from '@/components/privacy/HomeCards';
import { WhoToAsk } from '@/components/privacy/WhoToAsk';
import { PageHeader } from '@/components/ui/PageHeader';
import { requireRoom } from '@/lib/auth/session';
import { choices } from '@/lib/privacy/catalogue/purposes';
import { config } from '@/rightful.config';
import { Center } from './center';

export const metadata: Metadata = { title: 'Your privacy center' };

export default async function HomePage() {
  const { viewer, overview } = await requireRoom('/privacy');
  return (
    <Center viewer={viewer} overview={overview} room="/privacy">
      <PageHeader
        title="Your privacy center"
        lead="What we hold about you, why, and everything you can do about it. Nothing here needs a reason or a fee."
      />
      <HomeCards overview={overview} optional={choices.filter(({ gate }) => gate === 'optional').length} />
      <WhoToAsk contact={config.officer ?? config.controller} authority={config.authority} />
    </Center>
  );
}
