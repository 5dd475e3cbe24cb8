import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { heldBack } from './held-back';
import {
  dayOf,
  expectSaved,
  expectSchedule,
  findingsList,
  lineOf,
  openSample,
  quickLineOf,
  schedule,
} from './trip-page';

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

test('the line that is looked at stays where it is when findings come above it', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Draft 2' }).click();
  await expectSchedule(page);
  await expectSaved(page);
  for (const isNarrow of [false, true]) {
    // Nothing has been scrolled: of itself, a browser keeps no line in place at the very top.
    await page.setViewportSize({ width: isNarrow ? 390 : 1440, height: isNarrow ? 2400 : 1600 });
    const arrive = await heldBack(page, checks);
    await page.reload();
    const line = lineOf(dayOf(page, '10 January'), /Talks with Gen. Liang/).first();
    await line.hover();
    const before = await line.boundingBox();
    const heightBefore = await heightOf(page);

    arrive();
    await expect(schedule(page)).toHaveAttribute('aria-busy', 'false');
    expect(await heightOf(page)).toBeGreaterThan(heightBefore + 100);
    expect((await line.boundingBox())?.y).toBeCloseTo(before?.y ?? 0, 0);
  }
});

const heightOf = (page: Page): Promise<number> =>
  schedule(page).evaluate(({ scrollHeight }) => scrollHeight);

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
