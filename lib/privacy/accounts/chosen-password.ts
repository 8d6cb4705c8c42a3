import { isEasilyGuessed, type Asker } from '@/lib/crypto';
import { RightfulError } from '@/lib/privacy/errors';
import { config } from '@/rightful.config';

/**
 * Refuses with `invalid-input` a password that somebody is choosing and that others would guess soon: common ones, rows of
 * keys, repeats, and what its person and this service are called. Nothing of it is sent to anybody. Refuses with `busy`.
 */
export async function requireStrong(
  password: string,
  person: { readonly name?: string; readonly email: string | null },
  asker: Asker,
): Promise<void> {
  const known = [config.brand.name, config.controller.name, person.name ?? '', person.email ?? ''];
  const context = known.flatMap((text) => [text, text.split('@')[0] ?? '', ...text.split(/[^\p{L}\p{N}]+/u)]);
  if (await isEasilyGuessed(password, [...new Set(context.map((word) => word.toLowerCase()))], asker))
    throw new RightfulError('invalid-input', { password: 'password-guessable' });
}
