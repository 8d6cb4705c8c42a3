import { v7 } from 'uuid';

/** A new id: UUIDv7 (RFC 9562 §5.7), so that rows of one time lie together. */
export function uuidv7(): string {
  return v7();
}
