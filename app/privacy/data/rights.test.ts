import { createElement as h } from 'react';
import { renderToStaticMarkup as html } from 'react-dom/server';
import { expect, it } from 'vitest';
import { GroupRights } from '@/components/privacy/GroupRights';
import { groupsOf } from '@/lib/privacy/rights/groups';

const groups = groupsOf({ holdings: [], live: new Set() }, new Date('2026-11-25T09:00:00Z'));

it('never says of data which ends with the account that it is deleted by itself', () => {
  const saying = groups.filter((group) =>
    html(h(GroupRights, { group })).includes('It is deleted by itself at'),
  );
  expect(saying.filter(({ until }) => until.by === 'account').map(({ key }) => key)).toEqual([]);
  expect(saying.map(({ key }) => key)).toContain('links');
});
