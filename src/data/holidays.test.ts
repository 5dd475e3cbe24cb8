import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readCalendar } from './holidays';

const folder = new URL('./holidays/', import.meta.url);
const countries = readdirSync(folder).map((name) => name.replace('.json', ''));

const isDay = (date: string): boolean =>
  new Date(`${date}T00:00:00Z`).toISOString().startsWith(date);

describe('the files', () => {
  test('are of more than 200 countries, and small', () => {
    expect(countries.length).toBeGreaterThan(200);
    const sizes = countries.map((country) => statSync(new URL(`${country}.json`, folder)).size);
    expect(Math.max(...sizes)).toBeLessThan(3 * 1024);
  });

  test('hold real days, each with a name, and say where they come from', async () => {
    for (const country of countries) {
      const text = readFileSync(new URL(`${country}.json`, folder), 'utf8');
      expect(text).toMatch(/"source": "[^"]+",\n {2}"written": "\d{4}-\d\d-\d\d"/);
      const calendar = await readCalendar(country);
      const dates = [...Object.keys(calendar?.holidays ?? {}), ...(calendar?.workdays ?? [])];
      expect(dates.filter((date) => !isDay(date))).toEqual([]);
      expect(Object.values(calendar?.holidays ?? {})).not.toContain('');
      expect(calendar?.weekends.at(-1)?.until).toBeNull();
    }
  });

  test('are silent about what is no country', async () => {
    expect(await readCalendar('')).toBeNull();
    expect(await readCalendar('ZZ')).toBeNull();
  });
});
