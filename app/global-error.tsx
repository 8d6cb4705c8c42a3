'use client';
import { failedWords } from '@/messages/failed';
import type { Language } from '@/messages/languages';
import './styles/index.css';

/** The last resort, when not even the frame of the page could be made. */
export default function GlobalError() {
  const [language, words] = wordsOfBefore();
  return (
    <html lang={language}>
      <body>
        <title>{words.title}</title>
        <main className="page narrow stack">
          <h1>{words.title}</h1>
          <p className="lead">{words.lead}</p>
          <p>
            {/* A whole load, since what is broken is the application around this page. */}
            {/* oxlint-disable-next-line nextjs/no-html-link-for-pages */}
            <a href="/">{words.home}</a>
          </p>
        </main>
      </body>
    </html>
  );
}

/** The words of the language that the page had which broke, or of the first that there are. */
function wordsOfBefore(): [string, (typeof failedWords)[Language]] {
  const all = Object.entries(failedWords);
  const before = typeof document === 'undefined' ? undefined : document.documentElement.lang;
  const found = all.find(([language]) => language === before) ?? all[0];
  if (!found) throw new Error('There is no language.');
  return found;
}
