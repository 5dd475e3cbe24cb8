import type { CDPSession, Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { heldBack } from './held-back';
import { expectFocusKept } from './keyboard';
import { dayOf, lineOf, openSample, schedule, selectLine, undoButton } from './trip-page';

const monday = '10 January';
const talks = (part: Page | Locator): Locator => lineOf(part, 'Talks with Gen. Liang');
const gripOf = (line: Locator): Locator => line.getByRole('button', { name: /^Move / });
const days = (page: Page): Locator => page.getByRole('navigation', { name: 'Days' });
/** What is said of the place where the talks are led. */
const said = (page: Page): Locator => page.getByRole('status').filter({ hasText: /^Talks with/ });
const before = /^0930–1045 Talks/;
const dropped = /^1120–1235 Talks/;

interface Point {
  readonly x: number;
  readonly y: number;
}

const middleOf = async (part: Locator): Promise<Point> => {
  const box = await part.boundingBox();
  if (!box) throw new Error('Not in view.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

const under = async (line: Locator): Promise<number> => {
  const box = await line.boundingBox();
  if (!box) throw new Error('Not in view.');
  return box.y + box.height - 4;
};

/** The talks selected, in the middle of the screen, far from the edges where it scrolls. */
const openTalks = async (page: Page): Promise<Locator> => {
  await openSample(page);
  const line = talks(dayOf(page, monday));
  await line.evaluate((element) => element.scrollIntoView({ block: 'start' }));
  await selectLine(line);
  return line;
};

const press = (page: Page): Locator => lineOf(dayOf(page, monday), 'Joint press conference');

const expectDroppedInOneStep = async (page: Page): Promise<void> => {
  await expect(talks(dayOf(page, monday))).toHaveAccessibleName(dropped);
  await expect(undoButton(page)).toHaveAccessibleDescription(
    'move Talks with Gen. Liang Guanglie to Mon 10 Jan 1120',
  );
  await undoButton(page).click();
  await expect(talks(dayOf(page, monday))).toHaveAccessibleName(before);
  await expect(undoButton(page)).toBeDisabled();
};

test('a meeting is dragged between two lines with the mouse, with what it would break', async ({
  page,
}) => {
  const line = await openTalks(page);
  const grip = await middleOf(gripOf(line));
  await page.mouse.move(grip.x, grip.y);
  await page.mouse.down();
  await page.mouse.move(grip.x, grip.y + 10, { steps: 3 });
  await page.mouse.move(grip.x, await under(press(page)), { steps: 3 });
  await expect(said(page)).toContainText('Mon 10 Jan 1120–1235 Beijing');
  await expect(said(page)).toContainText('Joint press conference with Gen. Liang ends at 1120');
  // Only a copy was looked at.
  await expect(undoButton(page)).toBeDisabled();

  await page.mouse.up();
  await expectFocusKept(page);
  await expectDroppedInOneStep(page);
});

test('a drag is taken back by Escape, and one that ends where it began changes nothing', async ({
  page,
}) => {
  const line = await openTalks(page);
  const grip = await middleOf(gripOf(line));
  await page.mouse.move(grip.x, grip.y);
  await page.mouse.down();
  await page.mouse.move(grip.x, await under(press(page)), { steps: 3 });
  await expect(said(page)).toContainText('1120');
  await page.keyboard.press('Escape');
  await expect(said(page)).toHaveCount(0);
  await page.mouse.up();
  await expect(line).toHaveAccessibleName(before);

  await page.mouse.move(grip.x, grip.y);
  await page.mouse.down();
  await page.mouse.move(grip.x, grip.y + 12, { steps: 3 });
  await expect(said(page)).toContainText('Stays Mon 10 Jan 0930');
  await page.mouse.up();
  await expect(line).toHaveAccessibleName(before);
  await expect(undoButton(page)).toBeDisabled();
});

test('a meeting is dropped on another day of the list, at its clock time', async ({ page }) => {
  const line = await openTalks(page);
  await gripOf(line).hover();
  await page.mouse.down();
  const thursday = await middleOf(days(page).getByRole('link', { name: /13 ?THU/i }));
  await page.mouse.move(thursday.x, thursday.y, { steps: 4 });
  await expect(said(page)).toContainText('Thu 13 Jan 0930–1045 Tokyo');
  await page.mouse.up();
  await expect(talks(dayOf(page, '13 January'))).toHaveAccessibleName(before);
  await expect(undoButton(page)).toHaveAccessibleDescription(/to Tokyo, Thu 13 Jan 0930$/);
});

test('a meeting is dragged to the unscheduled list of its stop, though nothing waits there yet', async ({
  page,
}) => {
  const line = await openTalks(page);
  await press(page).scrollIntoViewIfNeeded();
  const grip = await middleOf(gripOf(line));
  await page.mouse.move(grip.x, grip.y);
  await page.mouse.down();
  await page.mouse.move(grip.x, grip.y + 20, { steps: 4 });
  const days = page.getByRole('navigation', { name: 'Days' });
  const waiting = await middleOf(days.getByText('Unscheduled · Beijing'));
  await page.mouse.move(waiting.x, waiting.y, { steps: 4 });
  await expect(said(page)).toContainText('Unscheduled Beijing');
  await page.mouse.up();
  await expect(talks(dayOf(page, 'Unscheduled'))).toBeVisible();
  await undoButton(page).click();
  await expect(line).toHaveAccessibleName(before);
});

test('a meeting is led to another place by keys, and is made longer', async ({ page }) => {
  const line = await openTalks(page);
  await line.focus();
  await page.keyboard.press('m');
  await expect(said(page)).toContainText('Stays');
  await page.keyboard.press('ArrowDown');
  await expect(said(page)).toContainText('Mon 10 Jan 1120–1235 Beijing');
  await page.keyboard.press('ArrowRight');
  await expect(said(page)).toContainText('1125–1240');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('PageDown');
  await expect(said(page)).toContainText('Tue 11 Jan 0930–1045 Beijing');
  await page.keyboard.press('Escape');
  await expect(line).toHaveAccessibleName(before);

  await page.keyboard.press('m');
  await expect(said(page)).toContainText('Stays');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(talks(dayOf(page, monday))).toHaveAccessibleName(dropped);
  await expectFocusKept(page);
  await expectDroppedInOneStep(page);

  await line.focus();
  await page.keyboard.press('Alt+Shift+ArrowRight');
  await expect(line).toHaveAccessibleName(/^0930–1050 Talks/);
});

test('the end of a meeting is dragged with the mouse, by five minutes a step', async ({ page }) => {
  const line = await openTalks(page);
  const grip = await middleOf(line.getByRole('slider', { name: /^Length of Talks/ }));
  await page.mouse.move(grip.x, grip.y);
  await page.mouse.down();
  await page.mouse.move(grip.x + 26, grip.y, { steps: 3 });
  await expect(page.getByText('0930–1100 Beijing · 90 min')).toBeVisible();
  await page.mouse.up();
  await expect(line).toHaveAccessibleName(/^0930–1100 Talks/);
  await undoButton(page).click();
  await expect(line).toHaveAccessibleName(before);
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true, viewport: { width: 1024, height: 900 } });

  const touch = (session: CDPSession, type: 'touchStart' | 'touchMove' | 'touchEnd', at?: Point) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: at ? [at] : [] });

  test('a meeting is dragged by its grip, though what leads it comes late', async ({
    page,
    context,
  }) => {
    const send = await heldBack(page, /move-meeting/);
    const line = await openTalks(page);
    const session = await context.newCDPSession(page);
    const grip = await middleOf(gripOf(line));
    await touch(session, 'touchStart', grip);
    await touch(session, 'touchMove', { x: grip.x, y: grip.y + 10 });
    await touch(session, 'touchMove', { x: grip.x, y: await under(press(page)) });
    send();
    await expect(said(page)).toContainText('1120–1235');
    await touch(session, 'touchEnd');
    await expectDroppedInOneStep(page);
    await expect(schedule(page)).toBeVisible();
  });
});
