import { createElement as h } from 'react';
import { renderToStaticMarkup as html } from 'react-dom/server';
import { expect, it } from 'vitest';
import { GroupRights } from '@/components/privacy/GroupRights';
import { groupsOf } from '@/lib/privacy/rights/groups';
import { en } from '@/messages/en/index';
import { wordsIn } from '@/messages/translator';

const groups = groupsOf({ holdings: [], live: new Set() }, new Date('2026-11-25T09:00:00Z'), 'en');

it('never says of data which ends with the account that it is deleted by itself', () => {
  const saying = groups.filter((group) =>
    html(h(GroupRights, { group, t: wordsIn('en', 'data') })).includes(en.data.rights.byItself),
  );
  expect(saying.filter(({ until }) => until.by === 'account').map(({ key }) => key)).toEqual([]);
  expect(saying.map(({ key }) => key)).toContain('links');
});
