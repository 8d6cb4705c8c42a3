import { kinds } from '@/lib/privacy/inventory';
import {
  edit,
  expect,
  mailedLink,
  mailsTo,
  newcomer,
  password,
  signIn,
  openAccount,
  openKind,
  test,
} from './support/test';

for (const scripts of ['with', 'without'] as const) {
  test.describe(`${scripts} JavaScript`, () => {
    test.use({ javaScriptEnabled: scripts === 'with' });

    test('a sensitive detail is hidden, shown at a click, recorded, and deleted in its place', async ({
      page,
    }) => {
      await openAccount(page);
      await page.goto('/privacy/data');
      const phone = page.getByLabel('Phone', { exact: true });
      await edit(page, 'phone');
      await phone.fill('+44 20 7946 0958');
      await page.getByRole('button', { name: 'Save phone' }).click();
      await expect(page.getByText('Saved.')).toBeVisible();
      await page.goto('/privacy/data');
      expect(await page.content()).not.toContain('7946 0958');
      await page.getByRole('button', { name: 'Show phone' }).click();
      await expect(page.getByText('+44 20 7946 0958')).toBeVisible();
      await edit(page, 'phone');
      await expect(phone).toHaveValue('+44 20 7946 0958');
      await page.getByRole('button', { name: 'Delete phone' }).click();
      await expect(page.getByText('Deleted.', { exact: true })).toBeVisible();
      await expect(phone).toHaveValue('');

      await page.goto('/privacy/activity?show=access');
      const shown = page
        .locator('.activity > li')
        .filter({ hasText: 'A hidden detail was shown to you: Phone' });
      await expect(shown).toHaveCount(1);
    });

    test('a date of birth is told as far as its person tells it, and shown as it was given', async ({
      page,
    }) => {
      await openAccount(page);
      await page.goto('/privacy/data');
      const date = page.getByRole('group', { name: 'Date of birth' });
      await edit(page, 'date of birth');
      await date.getByLabel('Day', { exact: false }).fill('31');
      await page.getByRole('button', { name: 'Save date of birth' }).click();
      await expect(date.getByText('Please enter the year with four digits')).toBeVisible();
      await date.getByLabel('Day', { exact: false }).fill('');
      await date.getByLabel('Year').fill('1985');
      await page.getByRole('button', { name: 'Save date of birth' }).click();
      await expect(page.getByText('Saved.')).toBeVisible();
      await page.goto('/privacy/data');
      await page.getByRole('button', { name: 'Show date of birth' }).click();
      await expect(page.getByText('1985', { exact: true })).toBeVisible();
      await edit(page, 'date of birth');
      await expect(date.getByLabel('Year')).toHaveValue('1985');
      await expect(date.getByLabel('Month', { exact: false })).toHaveValue('');
      await page.getByRole('button', { name: 'Delete date of birth' }).click();
      await expect(page.getByText('Deleted.', { exact: true })).toBeVisible();
      await edit(page, 'date of birth');
      await expect(date.getByLabel('Year')).toHaveValue('');
    });

    test('a phone number is kept as it is typed, and what is none is refused beside it', async ({ page }) => {
      await openAccount(page);
      await page.goto('/privacy/data');
      const phone = page.getByLabel('Phone', { exact: true });
      await edit(page, 'phone');
      await phone.fill('050-123-4567');
      await page.getByRole('button', { name: 'Save phone' }).click();
      await expect(page.getByText('with its country code')).toBeVisible();
      await expect(phone).toHaveValue('050-123-4567');
      await phone.fill('\u202a+972 50-123-4567\u202c');
      await page.getByRole('button', { name: 'Save phone' }).click();
      await expect(page.getByText('Saved.')).toBeVisible();
      await page.goto('/privacy/data');
      await page.getByRole('button', { name: 'Show phone' }).click();
      await expect(phone).toHaveValue('+972 50-123-4567');
    });

    test('a note is added to data that cannot be rewritten, and deleted again by the password', async ({
      page,
    }) => {
      await openAccount(page, { ...newcomer(), longAgo: true });
      await page.goto('/privacy/data');
      const card = await openKind(page, 'Your choices');
      await card.getByText('Add a note').click();
      await card.getByRole('button', { name: 'Add the note' }).click();
      await expect(card.getByText('Please write the note first.')).toBeVisible();
      for (const text of ['<b>I was on holiday</b>', 'I was ill']) {
        await card.getByLabel('Note to Your choices').fill(text);
        await card.getByRole('button', { name: 'Add the note' }).click();
        await expect(card.getByText('Your note is added.')).toBeVisible();
        await expect(card.getByText(text, { exact: true }).first()).toBeVisible();
      }
      await card.getByRole('button', { name: 'Delete note 2 on Your choices' }).click();
      await card.getByLabel('Password', { exact: true }).fill(password);
      await page.keyboard.press('Enter');
      await expect(card.getByText('Your note is deleted.')).toBeVisible();
      await page.reload();
      await openKind(page, 'Your choices');
      await expect(card.getByText('I was ill')).toHaveCount(0);
      await expect(card.getByText('<b>I was on holiday</b>', { exact: true })).toBeVisible();
    });

    test('an email is changed by a link to the new address and brought back by a link to the old one', async ({
      page,
    }) => {
      const who = await openAccount(page);
      const { email: to } = newcomer();
      await page.goto('/privacy/data');
      await edit(page, 'email');
      await page.getByLabel('New email', { exact: true }).fill(to);
      await page.getByLabel('Password', { exact: true }).fill(password);
      await page.getByRole('button', { name: 'Send the link' }).click();
      await expect(page.getByText('Open the link that we sent to the new address.')).toBeVisible();

      await page.goto(await mailedLink(to));
      await expect(page.getByText(`mails go to ${to}`)).toBeVisible();
      await page.getByRole('button', { name: 'Confirm' }).click();
      await expect(page.getByRole('heading', { level: 1, name: 'Your email is changed' })).toBeVisible();
      await page.goto('/privacy/data');
      await expect(page.getByRole('region', { name: 'Your details' }).getByText(to)).toBeVisible();

      await expect.poll(() => mailsTo(who.email).at(-1)?.subject).toMatch(/was changed$/);
      await page.context().clearCookies();
      await page.goto(await mailedLink(who.email));
      await page.getByRole('button', { name: 'Undo the change' }).click();
      await expect(page.getByRole('heading', { level: 1, name: 'Your address is back' })).toBeVisible();
      await signIn(page, who.email);
      await expect(page.getByRole('heading', { level: 1, name: 'Your privacy center' })).toBeVisible();
    });
  });
}

test('each kind of data says why, on which basis, until which day, with whom, and what can be done', async ({
  page,
}) => {
  await openAccount(page);
  await page.goto('/privacy/data');
  await page.locator('main details').evaluateAll((all) => {
    for (const one of all) (one as HTMLDetailsElement).open = true;
  });
  const facts = page.locator('main dl').filter({ hasText: 'Legal basis' });
  expect(await facts.count()).toBe(kinds.length);
  for (const one of await facts.all())
    for (const term of ['Where from', 'Why', 'Legal basis', 'Kept until', 'Shared with'])
      await expect(one.locator('dt', { hasText: term }).first()).toBeVisible();
  const rights = page.getByRole('list', { name: 'What you can do' });
  expect(await rights.count()).toBe(kinds.length);
  for (const one of await rights.all()) await expect(one.getByRole('listitem')).toHaveCount(3);
  const sessions = page.locator('#sessions');
  await expect(sessions.locator('dd', { hasText: 'The last of these:' }).locator('time')).toHaveText(
    /^\d+ \w+ 20\d\d$/,
  );
  await expect(page.getByText('What we don’t hold')).toBeVisible();
  await expect(page.getByText('What we cannot show, and why')).toBeVisible();
});

test('a kind with more entries than the page lists is read back to its oldest', async ({ page }) => {
  await openAccount(page);
  for (let look = 0; look < 11; look++) await page.goto('/privacy/data');
  const activity = page.locator('#activity');
  await activity.locator('summary').first().click();
  await expect(activity.locator('tbody tr')).toHaveCount(10);
  await activity.getByRole('link', { name: 'Older' }).click();
  await expect(activity.getByText('Your account was opened')).toBeVisible();
  await activity.getByRole('link', { name: 'Back to the newest' }).click();
  await expect(page).toHaveURL(/\/privacy\/data#activity$/);
});
