import type { Typed } from './keyboard';

/** Twelve lines as planners say them: ranges, lengths, about, TBD, other clocks, new names. */
export const monday: readonly (readonly Typed[])[] = [
  ['0815-0845 meet and greet with embassy staff @ ', { create: 'Embassy Annex' }, ', closed'],
  [
    '0930-1045 talks w/ ',
    { create: 'Gen. Liang Guanglie' },
    ' @ ',
    { create: 'Bayi Building' },
    ', spray at top, confirmed #',
    { create: 'cybersecurity' },
  ],
  ['1050+30 joint press conference w/ Liang @ Bayi, open press, confirmed'],
  ['~1430 courtesy call w/ ', { create: 'Vice President Xi Jinping' }, ' 1+6, pencilled'],
  ['tbd dinner'],
];

export const tuesday: readonly (readonly Typed[])[] = [
  ['1000 for 45 min meeting w/ ', { create: 'Foreign Minister Yang Jiechi' }, ' #cyber'],
  ['afternoon visit @ ', { create: 'Great Wall' }, ', proposed'],
  ['spouse: 1500-1700 tea with embassy families'],
];

export const seoul: readonly (readonly Typed[])[] = [
  [
    '1335-1415 talks w/ ',
    { create: 'Minister Kim Kwan-jin' },
    ' @ ',
    { create: 'Ministry of National Defense' },
    ', closed press, confirmed',
  ],
  ['1445-1540 call on President Lee, confirmed'],
];

export const tokyo: readonly (readonly Typed[])[] = [
  ['0900Z press availability, pooled'],
  ['2330-0030 hold for the call from Washington'],
];

/** The schedule that they make, between what the stops bring along; without the drives, which follow. */
export const twelveMeetings = [
  'TBD Wheels up Washington',
  '2000 Wheels down Beijing',
  'RON Hotel TBD, Beijing',
  '0815–0845 Meet and greet with embassy staff',
  '0930–1045 Talks with Gen. Liang Guanglie',
  '1050–1120 Joint press conference with Gen. Liang Guanglie',
  '~1430 Courtesy call on Vice President Xi Jinping',
  'TBD Dinner',
  'RON Hotel TBD, Beijing',
  '1000–1045 Meeting with Foreign Minister Yang Jiechi',
  'afternoon Visit to Great Wall',
  '1500–1700 Tea with embassy families',
  'RON Hotel TBD, Beijing',
  '1500 Wheels up Beijing',
  '1900 Wheels down Tokyo',
  'RON Hotel TBD, Tokyo',
  '1800 Press availability',
  '2330–0030 Fri Hold for the call from Washington',
  'RON Hotel TBD, Tokyo',
  '1052 Wheels up Tokyo',
  '1245 Wheels down Seoul',
  '1335–1415 Talks with Minister Kim Kwan-jin',
  '1445–1540 Call on President Lee',
  '1645 Wheels up Seoul',
  'TBD Wheels down Washington',
] as const;
