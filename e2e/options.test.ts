import type { Page } from '@playwright/test';
import { aTrip, at, beijing } from '../src/domain/testing/a-trip';
import { writeTripFile } from '../src/files/trip-file';
import { expect, test } from './fixtures';
import { expectSchedule, inspector, lineNames, lineOf, schedule, selectLine } from './trip-page';

const slot = (clock: string) => at('beijing', '2011-01-10', clock);

const trip = aTrip({
  journey: { title: 'Beijing', homeCity: 'Washington' },
  stops: { beijing: { ...beijing, ron: { '2011-01-10': 'hotel' } } },
  venues: {
    hotel: { name: 'Kerry Hotel', stop: 'beijing', kind: 'hotel' },
    wall: { name: 'Mutianyu', stop: 'beijing', kind: 'site' },
    museum: { name: 'Capital Museum', stop: 'beijing', kind: 'site' },
    hall: { name: 'Bayi Building', stop: 'beijing', kind: 'site' },
  },
  drives: [
    ['hotel', 'wall', 75],
    ['hotel', 'museum', 15],
    ['hall', 'wall', 80],
    ['hall', 'museum', 10],
    ['hall', 'hotel', 20],
  ],
  options: { outing: { title: 'Great Wall or museum', stop: 'beijing' } },
  meetings: {
    breakfast: { title: 'Breakfast', slot: slot('07:00'), minutes: 30, venue: 'hotel' },
    wall: {
      title: 'Walk on the Great Wall',
      kind: 'visit',
      slot: slot('09:00'),
      minutes: 90,
      venue: 'wall',
      option: { group: 'outing', choice: 'A' },
    },
    museum: {
      title: 'Tour of the museum',
      kind: 'visit',
      slot: slot('09:30'),
      minutes: 60,
      venue: 'museum',
      option: { group: 'outing', choice: 'B' },
    },
    lunch: { title: 'Lunch', kind: 'meal', slot: slot('12:30'), minutes: 60, venue: 'hall' },
  },
});

const file = {
  name: 'beijing.legation.json',
  mimeType: 'application/json',
  buffer: Buffer.from(writeTripFile({ trip, rev: 'a'.repeat(32), ancestors: [] })),
};

const drives = async (page: Page): Promise<readonly string[]> =>
  (await lineNames(page)).flatMap((name) => / to (.*), [^,]*$/.exec(name)?.[1] ?? []);

test('what is open is told with one choice and the other beside it, until it is chosen', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByLabel('Trip file').setInputFiles(file);
  await expectSchedule(page);
  expect(await drives(page)).toEqual(['Mutianyu', 'Bayi Building', 'Kerry Hotel']);
  await expect(lineOf(schedule(page), '0900–1030 option A: Walk on the Great Wall')).toBeVisible();

  const tour = lineOf(schedule(page), '0930–1030 or B: Tour of the museum');
  await selectLine(tour);
  const look = inspector(page).getByRole('button', { name: 'Show the schedule with B' });
  await look.focus();
  await page.keyboard.press('Enter');
  expect(await drives(page)).toEqual(['Capital Museum', 'Bayi Building', 'Kerry Hotel']);
  await expect(lineOf(schedule(page), 'or A: Walk on the Great Wall')).toBeVisible();
  await expect(inspector(page).getByRole('button', { name: 'The schedule shows B' })).toBeFocused();

  await page.getByRole('button', { name: 'Aims and tasks' }).click();
  await page.getByRole('button', { name: 'Open questions' }).click();
  await page.getByRole('gridcell', { name: 'Great Wall or museum' }).click();
  await inspector(page).getByLabel('Chosen').selectOption('B');
  await page.getByRole('button', { name: 'Schedule', exact: true }).click();
  await expect(lineOf(schedule(page), 'not chosen: A: Walk on the Great Wall')).toBeVisible();
  expect(await drives(page)).toEqual(['Capital Museum', 'Bayi Building', 'Kerry Hotel']);
  await expect(lineOf(schedule(page), '0930–1030 Tour of the museum')).toBeVisible();
});
