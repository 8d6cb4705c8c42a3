/**
 * A value could not be opened. Every reason gives this same error with this same message, so that nobody
 * learns from it which check refused: length, header, key, place or tag.
 */
export class CryptoError extends Error {
  override name = 'CryptoError';
  constructor() {
    super('The value could not be opened.');
  }
}

/** A secret that stops the start. Its message is one sentence that names the variable or file, never a value. */
export class SecretError extends Error {
  override name = 'SecretError';
}

/** More work is waiting than may wait; the caller says "busy, try again". */
export class BusyError extends Error {
  override name = 'BusyError';
  constructor() {
    super('Too many passwords are being checked at the moment.');
  }
}
