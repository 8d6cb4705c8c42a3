import { Form } from '@/components/forms/Form';
import { Button } from '@/components/ui/Button';

/** Asks for the package with everything in it, without a choice to make. The answer is a file and not a page. */
export function DownloadNowForm() {
  return (
    <Form method="post" action="/api/privacy/download">
      <Button>Download my data</Button>
    </Form>
  );
}
