import { expect, test } from './fixtures';
import { inspector, lineOf, openSample, schedule, selectLine } from './trip-page';

const endless = 'Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunter';
const arabic = 'اجتماع مع وزير الدفاع (جلسة مغلقة)';

const widths = [
  ['at the workbench', 1440],
  ['at twice the size', 640],
  ['on a phone', 320],
] as const;

test('a name without end, and one from right to left, stay in their places', async ({ page }) => {
  await openSample(page);
  const line = lineOf(schedule(page), /^0930.*Talks with Gen/);
  await selectLine(line);
  const title = inspector(page).getByRole('textbox', { name: 'Title', exact: true });
  for (const name of [`${endless} and the opening of the exhibition`, arabic]) {
    await title.fill(name);
    const named = lineOf(schedule(page), name);
    for (const [where, width] of widths) {
      await page.setViewportSize({ width, height: 900 });
      await expect(named).toBeVisible();
      const over = await page.evaluate(() => ({
        page: document.documentElement.scrollWidth - window.innerWidth,
        schedule: Math.max(
          ...[...document.querySelectorAll('main')].map((m) => m.scrollWidth - m.clientWidth),
        ),
      }));
      expect(over, `${name} ${where}`).toEqual({ page: 0, schedule: 0 });
    }
    await page.setViewportSize({ width: 1440, height: 900 });
  }
});
