import { config } from '@/rightful.config';
import type { Message } from './message';

type Written = Pick<Message, 'subject' | 'text' | 'language' | 'button'>;

/** What every mail program must draw itself: no remote image, no font and no class that it would have to know. */
const light = {
  page: 'margin:0;padding:24px 12px;background:#faf9f6',
  sheet:
    'max-width:560px;margin:0 auto;padding:28px 28px 20px;border:1px solid #dfdcd3;border-radius:12px;background:#ffffff;color:#171a18;font:16px/1.55 system-ui,-apple-system,"Segoe UI",Arial,sans-serif',
  brand: 'margin:0 0 20px;color:#0b5d4e;font-weight:700',
  title: 'margin:0 0 16px;font-size:22px;line-height:1.25',
  text: 'margin:0 0 16px',
  button:
    'display:inline-block;padding:11px 20px;border-radius:9px;background:#0b5d4e;color:#ffffff;font-weight:600;text-decoration:none',
  small: 'margin:0 0 16px;color:#4d554f;font-size:13px;word-break:break-all',
  foot: 'margin:20px 0 0;padding:16px 0 0;border-top:1px solid #dfdcd3;color:#4d554f;font-size:13px',
} as const;

/** The same in dark, for the programs that say that they show it. */
const dark = `
@media (prefers-color-scheme: dark) {
  .page { background: #0f1311 !important }
  .sheet { background: #161b19 !important; border-color: #2a322e !important; color: #eef1ee !important }
  .brand, .small a { color: #5cc9b0 !important }
  .button { background: #5cc9b0 !important; color: #06231d !important }
  .small, .foot { color: #a9b3ac !important; border-color: #2a322e !important }
}`;

const link = /^https?:\/\/\S+$/;

/**
 * A mail as a page, made from its text alone, so that both say the same: a line that is a link becomes a button with the
 * link in plain text below, and the last paragraph, who sends it, stands at the foot. It loads nothing.
 */
export function htmlOf({ subject, text, language = 'en', button }: Written): string {
  const paragraphs = text.trim().split(/\n{2,}/);
  const foot = link.test(paragraphs.at(-1) ?? '') ? undefined : paragraphs.pop();
  return `<!DOCTYPE html>
<html lang="${escapeHtml(language)}" dir="ltr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${escapeHtml(subject)}</title>
<style>:root { color-scheme: light dark }${dark}
</style>
</head>
<body class="page" style="${escapeHtml(light.page)}">
<div class="sheet" style="${escapeHtml(light.sheet)}">
<p class="brand" style="${light.brand}">${escapeHtml(config.brand.name)}</p>
<h1 style="${light.title}">${escapeHtml(subject)}</h1>
${paragraphs.map((paragraph) => paragraphOf(paragraph, button)).join('\n')}
${foot === undefined ? '' : `<p class="foot" style="${light.foot}">${linesOf(foot)}</p>`}
</div>
</body>
</html>
`;
}

function paragraphOf(paragraph: string, button: string | undefined): string {
  if (!link.test(paragraph)) return `<p style="${light.text}">${linesOf(paragraph)}</p>`;
  const href = escapeHtml(paragraph);
  const pressed =
    button === undefined
      ? ''
      : `<p style="${light.text}"><a class="button" href="${href}" style="${light.button}">${escapeHtml(button)}</a></p>\n`;
  return `${pressed}<p class="small" style="${light.small}"><a href="${href}" style="color:#0b5d4e">${href}</a></p>`;
}

function linesOf(paragraph: string): string {
  return paragraph.split('\n').map(escapeHtml).join('<br>\n');
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
