import { createElement as h, type ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { browser } from '@/messages/en/browser';
import { Button } from './Button';
import { DataTable } from './DataTable';
import { Field } from './Field';
import { Group } from './Group';
import { Notice } from './Notice';
import { PasswordField } from './PasswordField';
import { Tick } from './Tick';
import { When } from './When';
import { WordsProvider } from './words';

const html = (children: ReactNode) =>
  renderToStaticMarkup(h(WordsProvider, { language: 'en', subjects: { browser }, children }));

describe('a field', () => {
  it('is tied to its label, its hint and what is wrong with it', () => {
    const text = html(
      h(Field, { name: 'email', label: 'Email', hint: 'Where we write to.', error: 'Enter one.' }),
    );
    expect(text).toContain('<label class="label" for="email">Email</label>');
    expect(text).toContain('aria-describedby="email-hint email-error"');
    expect(text).toContain('aria-invalid="true"');
    expect(text).toContain('<span class="hint" id="email-hint">Where we write to.</span>');
    expect(text).toContain('<span class="error" id="email-error">Enter one.</span>');
  });

  it('is called invalid only while something is wrong', () => {
    const text = html(h(Field, { name: 'email', label: 'Email', error: '' }));
    expect(text).not.toContain('aria-');
    expect(text).not.toContain('error');
  });

  it('can be told apart from one of the same name on the same page', () => {
    const text = html(h(Field, { name: 'email', id: 'other', label: 'Email', error: 'Enter one.' }));
    expect(text).toContain('for="other"');
    expect(text).toMatch(/<input [^>]*id="other" [^>]*name="email"/);
    expect(text).toContain('aria-describedby="other-error"');
  });
});

describe('a password', () => {
  it('starts hidden and is never written into the page', () => {
    const text = html(
      h(PasswordField, { name: 'password', label: 'Password', autoComplete: 'new-password' }),
    );
    expect(text).toContain('type="password"');
    expect(text).toContain('autoComplete="new-password"');
    expect(text).toContain('aria-pressed="false"');
    expect(text).not.toContain('value=');
  });
});

describe('a tick', () => {
  it('is not set unless the page says so', () => {
    expect(html(h(Tick, { name: 'news', label: 'News' }))).not.toContain('checked');
    expect(html(h(Tick, { name: 'news', label: 'News', defaultChecked: true }))).toContain('checked=""');
  });
});

describe('a group', () => {
  it('says in words what is wrong with its controls together', () => {
    const text = html(h(Group, { legend: 'Why', error: 'Please choose one.', children: 'controls' }));
    const id = /<span class="error" id="([^"]+)">Please choose one\.<\/span>/.exec(text)?.[1];
    expect(text).toContain(`<fieldset class="group" aria-describedby="${id}">`);
  });
});

describe('a button', () => {
  it('that waits for its form is a submit button which says one label at a time', () => {
    const text = html(h(Button, { pending: 'Saving…', children: 'Save' }));
    expect(text).toContain('type="submit"');
    expect(text).toContain('<span class="button-label">Save</span>');
    expect(text).toContain('<span class="button-label" aria-hidden="true">Saving…</span>');
    expect(text).not.toContain('disabled');
  });
});

describe('what is said', () => {
  it('interrupts a screen reader only when it is bad', () => {
    expect(html(h(Notice, { tone: 'bad', children: 'Not saved.' }))).toContain('role="alert"');
    expect(html(h(Notice, { tone: 'good', children: 'Saved.' }))).toContain('role="status"');
  });

  it('names the rows of a table by their first cell', () => {
    const text = html(
      h(DataTable, {
        caption: 'Deleted',
        columns: [{ label: 'What' }, { label: 'How much', numeric: true }],
        rows: [{ key: 'profile', cells: ['Your profile', '9 details'] }],
      }),
    );
    expect(text).toContain('<section class="table" aria-label="Deleted" tabindex="0">');
    expect(text).toContain(
      '<th scope="row">Your profile</th><td class="num" data-label="How much">9 details</td>',
    );
  });

  it('gives a moment to people and to programs', () => {
    const at = new Date('2026-11-30T14:05:00Z');
    expect(html(h(When, { at, now: new Date('2026-11-23T14:05:00Z') }))).toBe(
      '<time dateTime="2026-11-30T14:05:00.000Z">30 Nov 2026, 14:05 UTC, in 7 days</time>',
    );
    expect(html(h(When, { at, dateOnly: true }))).toBe(
      '<time dateTime="2026-11-30T14:05:00.000Z">30 Nov 2026</time>',
    );
  });
});
