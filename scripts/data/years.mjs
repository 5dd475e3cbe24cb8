/** Those of the sample, and those that trips are planned in. */
export const years = [2010, 2011, 2012, 2025, 2026, 2027, 2028];

const DAY = 86_400_000;

/** @returns {string[]} every date of the year, 'YYYY-MM-DD' */
export const datesOf = (year) =>
  Array.from({ length: 366 }, (_, day) => isoDate(Date.UTC(year, 0, 1 + day))).filter((date) =>
    date.startsWith(`${year}`),
  );

export const isoDate = (instant) => new Date(instant).toISOString().slice(0, 10);

export const addDays = (date, days) => isoDate(Date.parse(date) + days * DAY);
