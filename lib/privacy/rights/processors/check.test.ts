import { expect, test } from 'vitest';
import type { Recipient } from '@/rightful.config';
import { requireRecipients } from './check';

const acme = {
  id: 'acme-mail',
  name: 'Acme Mail',
  country: 'Ireland',
  safeguard: null,
  receives: ['profile.email', 'consents'],
  purposes: ['account', 'news'],
  role: 'processor',
  contract: 'Folder 7',
  told: { by: 'opendsr', endpoint: 'https://privacy.example.com/v2', publicKey: `${'A'.repeat(43)}=` },
} satisfies Recipient;

const told = (changes: object): object => ({ told: { ...acme.told, ...changes } });

test('a processor that is well described is taken', () => {
  requireRecipients([acme, { ...acme, id: 'other' }], { loopback: false });
  requireRecipients(
    [{ ...acme, told: { ...acme.told, endpoint: 'http://127.0.0.1:9/v2', onThisMachine: true } }],
    {
      loopback: true,
    },
  );
  const host = { ...acme, id: 'host', told: { by: 'nobody', why: 'Its disks are ours to empty' } } as const;
  const relay = { ...acme, id: 'relay', told: { by: 'officer' } } as const;
  for (const recipients of [[], [host, relay]])
    expect(() => requireRecipients(recipients, { loopback: false })).not.toThrow();
});

test('a processor that could not be told stops the start with the reason', () => {
  const wrong: readonly [object, string][] = [
    [{ id: 'Acme' }, 'an id that'],
    [{ name: '' }, 'no name'],
    [{ told: { by: 'nobody', why: '' } }, 'no reason why'],
    [{ receives: [] }, 'nothing that it receives'],
    [{ purposes: ['profiling'] }, 'a purpose that there is not: profiling'],
    [{ receives: ['sessions'] }, 'cannot be named so: sessions'],
    [told({ publicKey: 'AAAA' }), 'a publicKey'],
    [told({ endpoint: 'privacy.example.com' }), 'no address'],
    [told({ endpoint: 'http://privacy.example.com/v2' }), 'without https'],
    [told({ endpoint: 'https://privacy.example.com/v2/' }), 'slash at its end'],
    [told({ endpoint: 'https://user:secret@privacy.example.com/v2' }), 'a user name'],
    [told({ endpoint: 'http://127.0.0.1:9/v2', onThisMachine: true }), 'while others can reach'],
  ];
  for (const [changes, why] of wrong)
    expect(() => requireRecipients([{ ...acme, ...changes }], { loopback: false })).toThrow(why);
  expect(() => requireRecipients([acme, acme], { loopback: false })).toThrow('its id twice');
});
