import { Form } from '@/components/forms/Form';
import { Button } from '@/components/ui/Button';
import { getWords } from '@/lib/auth/language';

/** Ends this session. A plain form: what follows is another page. */
export async function SignOutForm() {
  const t = await getWords('shell');
  return (
    <Form method="post" action="/api/auth/sign-out">
      <Button tone="plain" small>
        {t('center.signOut')}
      </Button>
    </Form>
  );
}
