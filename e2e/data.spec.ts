import { expect, signUp, test } from './support/test';

for (const scripts of ['with', 'without'] as const) {
  test.describe(`${scripts} JavaScript`, () => {
    test.use({ javaScriptEnabled: scripts === 'with' });

    test('a sensitive detail is hidden, shown at a click, recorded, and deleted in its place', async ({
      page,
    }) => {
      await signUp(page);
      await page.goto('/privacy/data');
      const phone = page.getByLabel('Phone', { exact: true });
      await phone.fill('+44 20 7946 0958');
      await page.getByRole('button', { name: 'Save phone' }).click();
      await expect(page.getByText('Saved.')).toBeVisible();
      await page.goto('/privacy/data');
      expect(await page.content()).not.toContain('7946');
      await page.getByRole('button', { name: 'Show phone' }).click();
      await expect(phone).toHaveValue('+44 20 7946 0958');
      await page.getByRole('button', { name: 'Delete phone' }).click();
      await expect(page.getByText('Deleted.')).toBeVisible();
      await expect(phone).toHaveValue('');

      await page.getByRole('link', { name: /^Who looked at your data/ }).click();
      const shown = page.getByRole('row').filter({ hasText: 'A hidden detail was shown to you: Phone' });
      await expect(shown).toHaveCount(1);
    });
  });
}

test('each kind of data says why, on which basis, until which day, with whom, and what can be done', async ({
  page,
}) => {
  await signUp(page);
  await page.goto('/privacy/data');
  const cards = page.locator('main .card:has(dl)');
  expect(await cards.count()).toBeGreaterThan(5);
  for (const card of await cards.all()) {
    for (const term of ['Where from', 'Why', 'Legal basis', 'Kept until', 'Shared with'])
      await expect(card.locator('dt', { hasText: term }).first()).toBeVisible();
    await expect(card.getByRole('list', { name: 'What you can do' }).getByRole('listitem')).toHaveCount(3);
  }
  const sessions = page.getByRole('region', { name: 'Your sessions' });
  await expect(sessions.locator('dd', { hasText: 'The last of these:' }).locator('time')).toHaveText(
    /^\d+ \w+ 20\d\d$/,
  );
  await expect(page.getByRole('heading', { name: 'What we don’t hold' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'What we cannot show, and why' })).toBeVisible();
});
