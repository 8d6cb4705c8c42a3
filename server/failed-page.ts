import http from 'node:http';
import { failedWords } from '@/messages/failed';
import type { Language } from '@/messages/languages';
import { chosenIn, languageOf } from '@/messages/negotiate';

/** A page that needs nothing but itself: no script, no stylesheet, no database. */
function failedPage(language: Language, nonce: string): string {
  const words = failedWords[language];
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${words.title}</title>
<style nonce="${nonce}">
:root { color-scheme: light dark; }
body { max-width: 40rem; margin: 4rem auto; padding: 0 1.25rem; font: 16px/1.55 system-ui, sans-serif;
  background: light-dark(#faf9f6, #0f1311); color: light-dark(#171a18, #eef1ee); }
a { color: light-dark(#0b5d4e, #5cc9b0); }
</style>
</head>
<body>
<main>
<h1>${words.title}</h1>
<p>${words.lead}</p>
<p><a href="/">${words.home}</a></p>
</main>
</body>
</html>
`;
}

/**
 * Lets a page that failed say so. The framework answers it with an empty document that only scripts fill in; people
 * without scripts would see nothing. Everything else passes as it is.
 */
export class ErrorPageResponse extends http.ServerResponse {
  #replaced = false;

  #isFailedPage(): boolean {
    const type = String(this.getHeader('content-type') ?? '');
    this.#replaced ||= !this.headersSent && this.statusCode === 500 && type.startsWith('text/html');
    return this.#replaced;
  }

  override writeHead(status: number, ...rest: unknown[]): this {
    this.statusCode = status;
    const headers = rest.find((part) => typeof part === 'object');
    if (status === 500)
      for (const [name, value] of Object.entries(headers ?? {})) this.setHeader(name, value);
    return this.#isFailedPage() ? this : super.writeHead(status, ...(rest as [string]));
  }

  override flushHeaders(): void {
    if (!this.#isFailedPage()) super.flushHeaders();
  }

  override write(...args: unknown[]): boolean {
    return this.#isFailedPage() || super.write(...(args as [string]));
  }

  override end(...args: unknown[]): this {
    if (!this.#isFailedPage()) return super.end(...(args as [string]));
    if (this.headersSent) return this;
    const policy = String(this.getHeader('content-security-policy') ?? '');
    const language = languageOf(
      chosenIn(this.req.headers.cookie),
      this.req.headers['accept-language'] ?? null,
    );
    const body = failedPage(language, /'nonce-([A-Za-z0-9+/=_-]+)'/.exec(policy)?.[1] ?? '');
    for (const name of ['content-encoding', 'transfer-encoding', 'link', 'etag']) this.removeHeader(name);
    this.setHeader('content-length', Buffer.byteLength(body));
    super.writeHead(500);
    super.write(body);
    return super.end();
  }
}
