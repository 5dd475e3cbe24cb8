import { rawTimeZones, timeZonesNames } from '@vvo/tzdb';
import { describe, expect, test } from 'vitest';
import cities from './cities.json';
import { foldText } from './fold-text';
import otherNames from './other-names.json';

const groupOf = (zone: string) => rawTimeZones.find(({ group }) => group.includes(zone));

/** Kosovo keeps the clocks of Belgrade, and the zone tables know it under no code of its own. */
const hasOwnZone = ({ country }: { readonly country: string }): boolean => country !== 'XK';

/** The members of the United Nations, its two observers, and four more that officials visit. */
const countriesToFind =
  'AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF ' +
  'CG CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD ' +
  'GE GH GM GN GQ GR GT GW GY HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP ' +
  'KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MR MT MU MV MW MX MY ' +
  'MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PT PW PY QA RO RS RU RW SA SB SC SD SE SG ' +
  'SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TZ UA UG US UY UZ VC VE ' +
  'VN VU WS YE ZA ZM ZW VA PS TW XK HK MO';

const withoutLatinScript =
  'AE AF AM BD BG BH BT BY CN CY DZ EG ER ET GE GR HK IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB ' +
  'LK LY MA MK MM MN MO MV NP OM PK PS QA RS RU SA SD SY TH TJ TN TW UA YE';

describe('the list of cities', () => {
  test('has a capital of every country, 193 members among them', () => {
    const wanted = countriesToFind.split(' ');
    expect(wanted).toHaveLength(193 + 2 + 4);
    const found = new Set(cities.map(({ country }) => country));
    expect(wanted.filter((country) => !found.has(country))).toEqual([]);
  });

  test('has Washington, and the seats that officials visit', () => {
    expect(cities).toContainEqual({
      city: 'Washington',
      native: '',
      country: 'US',
      zone: 'America/New_York',
    });
    const names = new Set(cities.map(({ city }) => city));
    const seats =
      'Geneva,New York,The Hague,Brussels,Strasbourg,Jeddah,Istanbul,Mumbai,Shanghai,Osaka,' +
      'Busan,Sydney,Honolulu,Anchorage,Stuttgart,Naples,Ramstein,Dubai,Doha,Munich,Davos,' +
      'Taipei,Pristina,Hong Kong,Macao';
    expect(seats.split(',').filter((seat) => !names.has(seat))).toEqual([]);
  });

  test('names each city of a country once', () => {
    const names = cities.map(({ city, country }) => `${country} ${foldText(city)}`);
    expect(new Set(names).size).toBe(names.length);
  });

  test('gives only zones that are in use and that this engine knows', () => {
    const inUse = new Set(timeZonesNames);
    expect(cities.filter(({ zone }) => !inUse.has(zone))).toEqual([]);
    for (const timeZone of ['Asia/Kolkata', 'Europe/Kyiv', ...cities.map(({ zone }) => zone)]) {
      expect(() => new Intl.DateTimeFormat('en', { timeZone })).not.toThrow();
    }
  });

  test('gives each city a zone of its country', () => {
    expect(
      cities
        .filter(hasOwnZone)
        .filter(({ zone, country }) => groupOf(zone)?.countryCode !== country),
    ).toEqual([]);
    expect(cities.find(({ city }) => city === 'Pristina')?.zone).toBe('Europe/Belgrade');
  });

  test('agrees with the zone tables about every city that they know', () => {
    const known = cities.flatMap((listed) => {
      const same = rawTimeZones.find(
        ({ countryCode, mainCities }) =>
          countryCode === listed.country &&
          mainCities.some((city) => foldText(city) === foldText(listed.city)),
      );
      return same ? [{ listed, group: same.group }] : [];
    });
    expect(known.length).toBeGreaterThan(300);
    expect(known.filter(({ listed, group }) => !group.includes(listed.zone))).toEqual([]);
  });

  test('has a native name where the script is not Latin, and only there', () => {
    const countries = new Set(withoutLatinScript.split(' '));
    const isMissing = ({ country, native }: (typeof cities)[number]) =>
      countries.has(country) && native === '';
    expect(cities.filter(isMissing)).toEqual([]);
    expect(cities.filter(({ native }) => /\p{Script=Latin}/u.test(native))).toEqual([]);
    expect(cities.filter(({ native }) => native !== native.normalize('NFC').trim())).toEqual([]);
  });

  test('keeps its texts composed and trimmed', () => {
    expect(cities.filter(({ city }) => city !== city.normalize('NFC').trim())).toEqual([]);
  });

  test('knows which one city each other name means', () => {
    const meant = Object.values(otherNames).map(
      (name) => cities.filter(({ city }) => city === name).length,
    );
    expect(new Set(meant)).toEqual(new Set([1]));
  });
});
