import { Flash } from '@/components/ui/Flash';
import { getWords } from '@/lib/auth/language';

const acts = ['objected', 'objectionEnded', 'paused', 'resumed', 'scheduled', 'kept'] as const;

/** Says what an act did that led to another page, which has it in its address as `?done=`. */
export async function DoneFlash({ done }: { done: string | string[] | undefined }) {
  const t = await getWords('done');
  const act = acts.find((one) => one === done);
  return act ? <Flash>{t(act)}</Flash> : null;
}
