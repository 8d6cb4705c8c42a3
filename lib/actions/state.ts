/** What a form knows after it was sent: a closed set, and nothing that the page does not print. */
export type FormState =
  | { readonly status: 'idle' }
  | { readonly status: 'done'; readonly message: string }
  /** A detail that was hidden, for the page to print in its place. */
  | { readonly status: 'shown'; readonly value: string }
  | {
      readonly status: 'refused';
      readonly message: string;
      /** A sentence for each input that is meant, by its name. */
      readonly errors: Readonly<Record<string, string>>;
      /** What was typed, so that nothing is lost; never a password. */
      readonly values: Readonly<Record<string, string>>;
      /** True when the same form, sent again with the password, would be accepted. */
      readonly askPassword?: true;
      /**
       * Where to go on: `home` when the page is another person's, so that there is nothing to do on it but to leave;
       * `sign-in` when the session has ended, beside the page, so that what was typed stays.
       */
      readonly goOn?: 'home' | 'sign-in';
    };

export const idle: FormState = { status: 'idle' };
