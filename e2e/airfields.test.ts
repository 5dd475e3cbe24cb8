import type { Page } from '@playwright/test';
import { expectAccessible } from './accessibility';
import { expect, test } from './fixtures';
import { inspector, openSample, undoButton } from './trip-page';

const field = (page: Page, name: string) => inspector(page).getByRole('combobox', { name });
const option = (page: Page, name: RegExp) => page.getByRole('option', { name });

const openTokyo = async (page: Page): Promise<void> => {
  await openSample(page);
  await page
    .getByRole('region', { name: 'Route' })
    .getByRole('button', { name: /^Tokyo/ })
    .click();
  await field(page, 'Arrival airfield').click();
};

test('by mouse: another airfield is found by its code, and is a place of the trip with its coordinates', async ({
  page,
}) => {
  await openTokyo(page);
  const arrival = field(page, 'Arrival airfield');
  await expect(arrival).toHaveValue('Tokyo International Airport, Haneda');
  await arrival.fill('RJTY');
  await expect(option(page, /Yokota Air Base/)).toBeVisible();
  await option(page, /Yokota Air Base/).click();
  await expect(arrival).toHaveValue('Yokota Air Base');
  await expectAccessible(page);

  await page.getByRole('button', { name: 'People and places' }).click();
  await page
    .getByRole('navigation', { name: 'Tables' })
    .getByRole('button', { name: 'Places' })
    .click();
  await page.getByRole('rowheader', { name: 'Yokota Air Base' }).click();
  await expect(field(page, 'Airfield code')).toHaveValue('RJTY');
  await expect(inspector(page).getByLabel('Coordinates')).toHaveValue('35.749, 139.348');
  await undoButton(page).click();
  await expect(page.getByRole('rowheader', { name: 'Yokota Air Base' })).toBeHidden();
});

test('by keyboard: a place of the trip is found by its code, and taken with the arrows', async ({
  page,
}) => {
  await openTokyo(page);
  const departure = field(page, 'Departure airfield');
  await departure.focus();
  await departure.fill('rksm');
  await expect(option(page, /Seoul Air Base/)).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(departure).toHaveValue('Seoul Air Base');
  await expect(departure).toBeFocused();
});
