import holidayJp from '@holiday-jp/holiday_jp';

/** As the Cabinet Office lists them. */
export const holidaysOfJapan = (years) => ({
  source: '@holiday-jp/holiday_jp 2.5.1 (MIT)',
  holidays: Object.entries(holidayJp.holidays)
    .filter(([date]) => years.includes(Number(date.slice(0, 4))))
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([date, holiday], index, all) => [date, nameOf(date, holiday, all[index - 1]?.[1])]),
  byTheMoon: [],
  workdays: [],
});

const nameOf = (date, { name_en: name }, before) => {
  if (name === 'Holiday in lieu') return `${before?.name_en ?? name} (in lieu)`;
  return name === 'Health and Sports Day' && date >= '2020' ? 'Sports Day' : name;
};
