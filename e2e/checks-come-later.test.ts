import { expect, test } from './fixtures';
import { heldBack } from './held-back';
import { dayOf, expectSaved, findingsList, lineOf, openSample, quickLineOf } from './trip-page';

const checks = /\/(all-checks|engine)-[^/]*\.js$/;

test('the schedule is there and can be edited before the checks have come', async ({ page }) => {
  await openSample(page);
  await expectSaved(page);
  const arrive = await heldBack(page, checks);

  await page.reload();
  await expect(dayOf(page, '10 January')).toBeVisible();
  await expect(findingsList(page)).toContainText('Checking…');
  await expect(page.getByRole('button', { name: 'Findings: not checked yet' })).toBeVisible();
  await quickLineOf(page, '10 January').fill('0935-1100 Talks in two places');
  await page.keyboard.press('Enter');
  await expect(lineOf(dayOf(page, '10 January'), /Talks in two places$/)).toBeVisible();

  arrive();
  await expect(
    findingsList(page)
      .getByText(/Talks in two places/)
      .first(),
  ).toBeVisible();
  await expect(page.getByText('Checking…')).toBeHidden();
});

test('checks that cannot be fetched are said, tried again, and no edit waits for them', async ({
  page,
  faults,
}) => {
  let isDown = true;
  await page.route(checks, (route) => (isDown ? route.abort() : route.continue()));
  await openSample(page);
  await expect(findingsList(page)).toContainText('The checks could not be fetched');
  await quickLineOf(page, '10 January').fill('0935-1100 Talks in two places');
  await page.keyboard.press('Enter');
  await expectSaved(page);
  const again = findingsList(page).getByRole('button', { name: 'Try again' });
  await again.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByText('The checks could still not be fetched.').first()).toBeVisible();

  isDown = false;
  await again.press('Enter');
  await expect(
    findingsList(page)
      .getByText(/Talks in two places/)
      .first(),
  ).toBeVisible();
  expect(faults.splice(0).every((fault) => fault.includes('ERR_FAILED'))).toBe(true);
});
