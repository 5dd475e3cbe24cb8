import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome'];

/** @param {string} path */
const isExecutable = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** @param {string} name */
export const findOnPath = (name) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find(isExecutable);

/** The system's own browser; undefined where there is none. */
export const findSystemChromium = () => names.map(findOnPath).find((path) => path !== undefined);

/** The browser Playwright keeps for itself. Only to be asked for once packages are installed. */
export const hasPlaywrightChromium = async () => {
  const { chromium } = await import('@playwright/test');
  return existsSync(chromium.executablePath());
};
