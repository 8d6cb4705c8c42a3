import { Button } from '@/components/ui/Button';

/**
 * Asks for the file with everything in it. A plain form: the answer is a file and not a page, so nothing here
 * changes after the click, and the button can be pressed again.
 */
export function DownloadForm() {
  return (
    <form method="post" action="/api/privacy/download">
      <Button>Download my data</Button>
    </form>
  );
}
