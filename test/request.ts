import { createRequestStoreForAPI } from 'next/dist/server/async-storage/request-store';
import { workAsyncStorage } from 'next/dist/server/app-render/work-async-storage.external';
import { workUnitAsyncStorage } from 'next/dist/server/app-render/work-unit-async-storage.external';
import { sessionCookieName } from '@/lib/auth/request';
import { env } from '@/lib/env';

type Work = Parameters<typeof workAsyncStorage.run>[0];
type Asked = Parameters<typeof createRequestStoreForAPI>;

/** The headers of a request from one of our own pages; with the cookie of a session where one is named. */
export function ownHeaders(token?: string): Record<string, string> {
  const cookie = token === undefined ? {} : { cookie: `${sessionCookieName()}=${token}` };
  return { origin: env().origin, 'sec-fetch-site': 'same-origin', ...cookie };
}

/** Runs an action or a route as the framework does once a request has reached it, past the rules of the door. */
export function withRequest<T>(headers: Record<string, string>, run: () => Promise<T>): Promise<T> {
  const request = { headers: new Headers(headers) } as unknown as Asked[0];
  const store = createRequestStoreForAPI(
    request,
    { pathname: '/', search: '' },
    { tags: [], expirationsByCacheKind: new Map() },
    undefined,
    { previewModeId: 'none', previewModeEncryptionKey: '', previewModeSigningKey: '' },
    undefined,
  );
  const work = { route: '/', page: '/page' } as Work;
  return workAsyncStorage.run(work, () => workUnitAsyncStorage.run(store, run));
}
