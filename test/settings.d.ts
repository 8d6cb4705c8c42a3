import 'vitest';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The environment of an integration test; absent where its database is. */
    settings?: Record<string, string>;
    /** Which of the databases tests run on. */
    database?: 'embedded' | 'server';
    /** The folder of an embedded database that is to be copied; absent elsewhere. */
    model?: string;
  }
}
