import { expectAccessible } from './accessibility';
import { expect, test } from './fixtures';
import {
  dayOf,
  expectSaved,
  expectSchedule,
  inspector,
  lineOf,
  openSample,
  schedule,
  undoButton,
} from './trip-page';

test('on a day of the trip it says what runs and what is next, and takes what really happened', async ({
  page,
}) => {
  await openSample(page);
  const now = page.getByRole('region', { name: 'Now' });
  // The sample is looked at as if on the eve of the trip.
  await expect(now).toBeHidden();

  await inspector(page).getByRole('textbox', { name: 'As if at' }).fill('100142Z JAN 11');
  await page.keyboard.press('Enter');
  await expect(now).toContainText('Now 0942 Beijing');
  await expect(now).toContainText('Talks with Gen. Liang Guanglie: ends in 1 h 03');
  await expect(now).toContainText('Next');
  await expect(schedule(page).getByText('Now 0942 Beijing')).toBeVisible();
  await expectAccessible(page, now);

  await now.getByRole('button', { name: 'Began' }).first().click();
  await expect(undoButton(page)).toHaveAccessibleDescription(
    'tick the beginning of Talks with Gen. Liang Guanglie',
  );
  await expect(now).toContainText('began 12 min late');

  const talks = lineOf(page, /^0930.*Talks with Gen\. Liang/);
  await talks.focus();
  await page.keyboard.press('E');
  await expect(talks).toContainText('began 0942 · ended 0942');
  await expect(talks).toContainText('Done');

  const ended = inspector(page).getByRole('textbox', { name: 'Ended' });
  await ended.fill('1052');
  await ended.press('Enter');
  await expect(talks).toContainText('ended 1052');
  await ended.fill('soon');
  await ended.press('Enter');
  await expect(inspector(page).getByText('“soon” is not a time')).toBeVisible();
  await ended.press('Escape');

  await talks.focus();
  for (const _ of [1, 2, 3]) await page.keyboard.press('Control+Z');
  await expect(talks).toContainText('Confirmed');
  await expect(talks).not.toContainText('began');

  await page.setViewportSize({ width: 390, height: 844 });
  await lineOf(page, /Joint press conference/)
    .first()
    .scrollIntoViewIfNeeded();
  // Back to where an earlier day begins: its heading sticks to where it ends.
  const days = page.getByRole('navigation', { name: 'Days' });
  await days.getByRole('link', { name: /^9 Sun/i }).click();
  await expect(lineOf(dayOf(page, '9 January'), /./).first()).toBeInViewport();
});

test('on a day of the trip its schedule opens where the day has come to', async ({ page }) => {
  await page.clock.setFixedTime('2011-01-10T01:42:00Z');
  await openSample(page);
  const asIf = inspector(page).getByRole('textbox', { name: 'As if at' });
  await asIf.fill('');
  await asIf.press('Enter');
  await expect(page.getByRole('region', { name: 'Now' })).toContainText('Now 0942 Beijing');
  await expectSaved(page);
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 844 });
    await page.reload();
    await expectSchedule(page);
    await expect(lineOf(page, /Joint press conference/).first()).toBeInViewport();
    await expect(schedule(page).getByText('Now 0942 Beijing')).toBeInViewport();
    const now = page.getByRole('region', { name: 'Now' });
    await expect(now.getByRole('button', { name: 'Began' }).last()).toBeInViewport({ ratio: 1 });
  }
});

test('on a day of the trip, findings about what is over stand apart', async ({ page }) => {
  await openSample(page);
  const findings = page.getByRole('region', { name: 'Findings' });
  const convention = findings.getByText(/^Thu 13 Jan, Convention of the ruling party/);
  await expect(convention).toBeVisible();
  await inspector(page).getByRole('textbox', { name: 'As if at' }).fill('140300Z JAN 11');
  await page.keyboard.press('Enter');
  await expect(convention).toBeHidden();
  await findings.getByText('About what is over (3)').click();
  await expect(convention).toBeVisible();
  await expectAccessible(page, findings);
});
