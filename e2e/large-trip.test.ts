import type { Locator, Page } from '@playwright/test';
import { aLargeTrip } from '../src/domain/testing/a-large-trip';
import { writeTripFile } from '../src/files/trip-file';
import { expectAccessible } from './accessibility';
import { expect, test } from './fixtures';
import { dayOf, expectSchedule, lineOf, schedule, undoButton } from './trip-page';

const trip = aLargeTrip(1, 500);
const file = {
  name: 'week.legation.json',
  mimeType: 'application/json',
  buffer: Buffer.from(writeTripFile({ trip, rev: 'a'.repeat(32), ancestors: [] })),
};

const openWeek = async (page: Page): Promise<void> => {
  await page.goto('/');
  await page.getByLabel('Trip file').setInputFiles(file);
  await expectSchedule(page);
};

const goToDay = (page: Page, day: RegExp): Promise<void> =>
  page.getByRole('navigation', { name: 'Days' }).getByRole('link', { name: day }).click();

const isInView = async (line: Locator): Promise<void> => {
  await expect(line).toBeInViewport();
};

test('a week of 500 meetings is drawn in part, and every line of it is found, edited and undone', async ({
  page,
}) => {
  await openWeek(page);
  expect(await lineOf(schedule(page), /./).count()).toBeLessThan(80);
  await expectAccessible(page, schedule(page));

  const [meeting] = Object.values(trip.meetings).filter(({ slot }) => slot.stop === 'vienna');
  const title = meeting?.title ?? '';
  await page.keyboard.press('Control+K');
  await page.getByRole('searchbox', { name: 'Find or do' }).fill(title);
  await page.getByRole('menuitem').filter({ hasText: '25 Sep' }).first().click();
  const line = lineOf(dayOf(page, '25 September'), new RegExp(`^0830.*${title}`));
  await expect(line).toBeFocused();
  await isInView(line);

  await page.keyboard.press('Alt+ArrowDown');
  const moved = lineOf(dayOf(page, '25 September'), new RegExp(`^0835.*${title}`));
  await expect(moved).toBeFocused();
  await goToDay(page, /19.*Washington/);
  await expect(dayOf(page, '19 September').first()).toBeInViewport();
  await page.keyboard.press('Control+Z');
  await expect(undoButton(page)).toBeDisabled();
});

test('the keys lead on where nothing is drawn yet, and the focus stays on a line that is scrolled away', async ({
  page,
}) => {
  await openWeek(page);
  const first = lineOf(schedule(page), /Wheels up Washington/);
  await first.focus();
  await page.keyboard.press('Control+End');
  const last = lineOf(schedule(page), /Wheels down Washington/);
  await expect(last).toBeFocused();
  await isInView(last);

  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  const focused = schedule(page).locator(':focus');
  const name = await focused.getAttribute('aria-label');
  await page.mouse.move(700, 500);
  await page.mouse.wheel(0, -20_000);
  await expect(lineOf(dayOf(page, '22 September'), /./).first()).toBeVisible();
  await expect(focused).toHaveAttribute('aria-label', name ?? '');
  await expect(focused).not.toBeInViewport();

  await page.keyboard.press('ArrowDown');
  await isInView(focused);
  await page.keyboard.press('Home');
  await isInView(focused);
  await expect(focused).toHaveAttribute('aria-posinset', '1');
});

test('a range is selected over lines that are not drawn', async ({ page }) => {
  await openWeek(page);
  await goToDay(page, /20.*Geneva/);
  const sunday = dayOf(page, '20 September');
  await lineOf(sunday, /^0830/).first().click();
  await page.keyboard.press('Control+A');
  const ofDay = Object.values(trip.meetings).filter(({ slot }) => slot.date === '2026-09-20');
  await expect(page.getByText(`${ofDay.length} lines selected`).first()).toBeVisible();
  await page.keyboard.press('Escape');

  await goToDay(page, /21.*Geneva/);
  await lineOf(dayOf(page, '21 September'), /^0830.*(Talks|Call|Session)/)
    .first()
    .click({ modifiers: ['Shift'] });
  await expect(page.getByText(/[67]\d lines selected/).first()).toBeVisible();
});
