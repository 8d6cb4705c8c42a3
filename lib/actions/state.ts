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
      /** True when the page is another person's: there is nothing to do on it but to leave. */
      readonly leave?: true;
    };

export const idle: FormState = { status: 'idle' };
