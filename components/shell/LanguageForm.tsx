import { Form } from '@/components/forms/Form';
import { Button } from '@/components/ui/Button';
import { getLanguage, getWords } from '@/lib/auth/language';
import { nameOfLanguage } from '@/messages/locales';
import { config } from '@/rightful.config';

/** The languages that this installation is written in, each in its own words; nothing where there is one. */
export async function LanguageForm() {
  const [t, present] = [await getWords('shell'), await getLanguage()];
  if (config.languages.length < 2) return null;
  return (
    <Form className="languages" method="post" action="/api/language" aria-label={t('footer.language')}>
      {config.languages.map((language) =>
        language === present ? (
          <span key={language} lang={language} aria-current="true">
            {nameOfLanguage(language)}
          </span>
        ) : (
          <Button key={language} tone="quiet" small lang={language} name="language" value={language}>
            {nameOfLanguage(language)}
          </Button>
        ),
      )}
    </Form>
  );
}
