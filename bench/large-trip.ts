import { Buffer } from 'node:buffer';
import type { Page } from '@playwright/test';
import { aLargeTrip } from '../src/domain/testing/a-large-trip';
import { writeTripFile } from '../src/files/trip-file';

/** A long trip takes its time to be read and checked, the more so where the machine is shared. */
export const PATIENCE = 180_000;

/** Opens a conference week from its file, and waits until it has been checked. */
export const openLargeTrip = async (page: Page, home: string, meetings: number): Promise<void> => {
  page.setDefaultTimeout(PATIENCE);
  await page.goto(home);
  const text = writeTripFile({
    trip: aLargeTrip(1, meetings),
    rev: 'a'.repeat(32),
    ancestors: [],
  });
  await page.getByLabel('Trip file').setInputFiles({
    name: `week-of-${meetings}.legation.json`,
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  });
  await page.locator('main[aria-busy="false"]').waitFor();
};
