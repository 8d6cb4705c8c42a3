import { Form } from '@/components/forms/Form';
import { Button } from '@/components/ui/Button';

/** Ends this session. A plain form: what follows is another page. */
export function SignOutForm() {
  return (
    <Form method="post" action="/api/auth/sign-out">
      <Button tone="plain" small>
        Sign out
      </Button>
    </Form>
  );
}
