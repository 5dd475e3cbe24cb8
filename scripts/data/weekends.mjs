/**
 * Where CLDR (through this Node's ICU) says otherwise than the country's own offices, or knows only
 * today's weekend of one that has changed. Days of ISO 8601, Monday 1 to Sunday 7, the oldest first.
 */
const corrected = {
  AE: [
    { days: [5, 6], until: '2021-12-31' },
    { days: [6, 7], until: null },
  ],
  BD: [{ days: [5, 6], until: null }],
  BN: [{ days: [5, 7], until: null }],
  DJ: [{ days: [5, 6], until: null }],
  // The offices of the central government have worked five days a week since 1985.
  IN: [{ days: [6, 7], until: null }],
  MR: [
    { days: [5, 6], until: '2014-09-30' },
    { days: [6, 7], until: null },
  ],
  MV: [{ days: [5, 6], until: null }],
  // Whether Sunday is worked has changed with governments; Saturday is off under all of them.
  NP: [{ days: [6], until: null }],
  OM: [
    { days: [4, 5], until: '2013-04-30' },
    { days: [5, 6], until: null },
  ],
  PS: [{ days: [5, 6], until: null }],
  SA: [
    { days: [4, 5], until: '2013-06-28' },
    { days: [5, 6], until: null },
  ],
  YE: [
    { days: [4, 5], until: '2013-08-14' },
    { days: [5, 6], until: null },
  ],
};

export const weekendsOf = (country) =>
  corrected[country] ?? [{ days: weekendByCldr(country), until: null }];

export const weekendByCldr = (country) => {
  const locale = new Intl.Locale(`und-${country}`);
  return (locale.getWeekInfo?.() ?? locale.weekInfo).weekend;
};

export const correctedWeekends = Object.entries(corrected);
