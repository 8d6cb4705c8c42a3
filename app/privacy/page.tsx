import { titled } from '@/app/titled';
import { HomeCards } from '@/components/privacy/HomeCards';
import { WhoToAsk } from '@/components/privacy/WhoToAsk';
import { PageHeader } from '@/components/ui/PageHeader';
import { getWords } from '@/lib/auth/language';
import { requireRoom } from '@/lib/auth/session';
import { choices } from '@/lib/privacy/catalogue/purposes';
import { config } from '@/rightful.config';
import { Center } from './center';

export const generateMetadata = titled('home', 'title');

export default async function HomePage() {
  const t = await getWords('home');
  const { viewer, overview } = await requireRoom('/privacy');
  return (
    <Center viewer={viewer} overview={overview} room="/privacy">
      <PageHeader title={t('title')} lead={t('lead')} />
      <HomeCards overview={overview} optional={choices.filter(({ gate }) => gate === 'optional').length} />
      <WhoToAsk contact={config.officer ?? config.controller} authority={config.authority} />
    </Center>
  );
}
