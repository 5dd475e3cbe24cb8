import { expect, test } from './fixtures';
import { expectFramed, expectLines, print } from './printed';
import {
  expectCounts,
  findingsList,
  inspector,
  lineNames,
  lineOf,
  openSample,
  schedule,
  selectLine,
  typeTime,
} from './trip-page';

const marking = 'UNCLASSIFIED // SAMPLE';
const clash = /Talks with Gen\. Liang.*Joint press conference.* overlap by 15 min/;

test('the sample is sound, shows what breaks it everywhere, and is mended by an offered fix', async ({
  page,
}) => {
  await openSample(page);
  await expectCounts(page, '0 errors', '4 warnings');
  const press = lineOf(schedule(page), 'Joint press conference with Gen. Liang');
  const findings = findingsList(page);

  await selectLine(press);
  await typeTime(press, '1030-1100');

  await expect(lineOf(schedule(page), '1030–1100 Joint press conference')).toBeVisible();
  await expect(schedule(page).getByRole('listitem').filter({ hasText: clash })).toHaveCount(1);
  await expectCounts(page, '1 error', '4 warnings');
  await expect(findings.getByRole('button', { name: clash })).toBeVisible();
  await expect(inspector(page).getByText(clash).filter({ visible: true })).toBeVisible();

  const fixes = inspector(page).getByRole('list', { name: 'Fixes' });
  await fixes.getByRole('button', { name: /^Start Joint press conference .* at 1045/ }).click();

  await expect(lineOf(schedule(page), '1045–1115 Joint press conference')).toBeVisible();
  await expectCounts(page, '0 errors', '4 warnings');
  await expect(findings.getByRole('button', { name: clash })).toHaveCount(0);
  await expect(page.getByText(clash)).toHaveCount(0);
});

test('what is printed is what is on the screen, with its marks on every page', async ({
  page,
}, testInfo) => {
  await openSample(page);
  const press = lineOf(schedule(page), 'Joint press conference with Gen. Liang');
  await selectLine(press);
  await typeTime(press, '1055-1130');
  await expect(lineOf(schedule(page), '1055–1130 Joint press conference')).toBeVisible();
  const names = await lineNames(page);

  const printed = await print(page, testInfo);

  expect(names.length).toBeGreaterThan(70);
  expect(printed.size).toBe('letter');
  expectFramed(printed, marking);
  expectLines(printed, names);
});

test('the itinerary is the same on A4 as on Letter', async ({ page }, testInfo) => {
  await openSample(page);
  const names = await lineNames(page);

  await page.getByRole('button', { name: 'Documents' }).click();
  await page.getByRole('combobox', { name: 'Size' }).selectOption('A4');
  await expect(page.getByRole('region', { name: /^Page 1 of \d/ })).toBeVisible();
  const printed = await print(page, testInfo);

  expect(printed.size).toBe('A4');
  expectFramed(printed, marking);
  expectLines(printed, names);
});
