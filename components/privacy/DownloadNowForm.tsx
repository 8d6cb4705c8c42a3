import { Form } from '@/components/forms/Form';
import { Button } from '@/components/ui/Button';
import { getWords } from '@/lib/auth/language';

/** Asks for the package with everything in it, without a choice to make. The answer is a file and not a page. */
export async function DownloadNowForm() {
  const t = await getWords('download');
  return (
    <Form method="post" action="/api/privacy/download">
      <Button>{t('now')}</Button>
    </Form>
  );
}
