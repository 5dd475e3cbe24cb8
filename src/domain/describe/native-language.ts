/** Countries whose own names are written in one language; where there are several, none is guessed. */
const COUNTRIES: Readonly<Record<string, string>> = {
  'zh-Hans': 'CN',
  'zh-Hant': 'TW HK MO',
  ja: 'JP',
  ko: 'KR KP',
  th: 'TH',
  lo: 'LA',
  km: 'KH',
  my: 'MM',
  vi: 'VN',
  mn: 'MN',
  ne: 'NP',
  dz: 'BT',
  bn: 'BD',
  ur: 'PK',
  fa: 'IR',
  ps: 'AF',
  ar: 'AE BH DZ EG IQ JO KW LB LY MA OM PS QA SA SD SY TN YE',
  he: 'IL',
  tr: 'TR',
  ka: 'GE',
  hy: 'AM',
  az: 'AZ',
  kk: 'KZ',
  ky: 'KG',
  tg: 'TJ',
  tk: 'TM',
  uz: 'UZ',
  ru: 'RU',
  be: 'BY',
  uk: 'UA',
  bg: 'BG',
  sr: 'RS',
  mk: 'MK',
  el: 'GR CY',
  am: 'ET',
};

const byCountry: ReadonlyMap<string, string> = new Map(
  Object.entries(COUNTRIES).flatMap(([language, countries]) =>
    countries.split(' ').map((country): readonly [string, string] => [country, language]),
  ),
);

/** BCP 47 tag for a name in the country's own script; it chooses the form of a Chinese character. */
export const nativeLanguage = (country: string): string | undefined => byCountry.get(country);
