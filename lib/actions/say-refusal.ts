import { getLanguage } from '@/lib/auth/language';
import type { RightfulError } from '@/lib/privacy/errors';
import { sayField } from '@/messages/field-refusal';
import { languages } from '@/messages/languages';
import { wordsIn } from '@/messages/translator';

/** A refusal in the language of the present request, with a sentence for each input that is meant. */
export async function sayRefusal({
  code,
  fields,
}: RightfulError): Promise<{ readonly message: string; readonly errors: Readonly<Record<string, string>> }> {
  const language = await getLanguage();
  const said = Object.entries(fields).map(([name, refusal]) => [
    name,
    sayField(languages[language].fields, refusal),
  ]);
  return {
    message: wordsIn(language, 'errors')(code),
    errors: Object.fromEntries(said) as Record<string, string>,
  };
}
