import { expect, test } from 'vitest';
import { requireProcessors } from './check';

const acme = {
  id: 'acme-mail',
  name: 'Acme Mail',
  country: 'Ireland',
  safeguard: null,
  receives: ['profile.email', 'consents'],
  purposes: ['account', 'news'],
  endpoint: 'https://privacy.example.com/v2',
  publicKey: `${'A'.repeat(43)}=`,
} as const;

test('a processor that is well described is taken', () => {
  requireProcessors([acme, { ...acme, id: 'other' }], { loopback: false });
  requireProcessors([{ ...acme, endpoint: 'http://127.0.0.1:9/v2', onThisMachine: true }], {
    loopback: true,
  });
  expect(() => requireProcessors([], { loopback: false })).not.toThrow();
});

test('a processor that could not be told stops the start with the reason', () => {
  const wrong: readonly [object, string][] = [
    [{ id: 'Acme' }, 'an id that'],
    [{ name: '' }, 'no name'],
    [{ receives: [] }, 'nothing that it receives'],
    [{ purposes: ['profiling'] }, 'a purpose that there is not: profiling'],
    [{ receives: ['sessions'] }, 'cannot be named so: sessions'],
    [{ publicKey: 'AAAA' }, 'a publicKey'],
    [{ endpoint: 'privacy.example.com' }, 'no address'],
    [{ endpoint: 'http://privacy.example.com/v2' }, 'without https'],
    [{ endpoint: 'https://privacy.example.com/v2/' }, 'slash at its end'],
    [{ endpoint: 'https://user:secret@privacy.example.com/v2' }, 'a user name'],
    [{ endpoint: 'http://127.0.0.1:9/v2', onThisMachine: true }, 'while others can reach'],
  ];
  for (const [changes, why] of wrong)
    expect(() => requireProcessors([{ ...acme, ...changes }], { loopback: false })).toThrow(why);
  expect(() => requireProcessors([acme, acme], { loopback: false })).toThrow('its id twice');
});
