import type { Page } from '@playwright/test';
import { expectAccessible } from './accessibility';
import { test } from './fixtures';
import { inspected, type Screens } from './inspected-screens';
import { beginning, elsewhere } from './screens';

const expectAllAccessible = async (page: Page, screens: Screens): Promise<void> => {
  for (const [name, reach, part] of screens)
    await test.step(name, async () => {
      await reach(page);
      await expectAccessible(page, part?.(page));
    });
};

test('from the first screen to the findings, everybody can use what they see', async ({ page }) => {
  test.setTimeout(150_000);
  await expectAllAccessible(page, beginning);
});

test('whatever is selected, everybody can use its inspector', async ({ page }) => {
  test.setTimeout(150_000);
  await expectAllAccessible(page, inspected);
});

test('dialogs, completions, people, topics and papers can be used by everybody', async ({
  page,
}) => {
  test.setTimeout(150_000);
  await expectAllAccessible(page, elsewhere);
});
