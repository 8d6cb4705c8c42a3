import { FilterLinks } from '@/components/ui/FilterLinks';
import { getWords } from '@/lib/auth/language';

const rooms = ['activity', 'requests', 'receipts'] as const;

/** The three lists of what happened: every act, what was asked of us, and what proves an act. */
export async function ActivityRooms({ here }: { here: (typeof rooms)[number] }) {
  const t = await getWords('activity');
  const links = rooms.map((room) => ({
    href: `/privacy/${room}`,
    label: t(`rooms.${room}`),
    current: room === here,
  }));
  return <FilterLinks label={t('rooms.label')} links={links} />;
}
