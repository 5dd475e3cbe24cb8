import type { Line } from '../domain/derive/line';
import type { Day } from '../domain/derive/schedule';
import {
  dayClocksText,
  dayDateText,
  dayPartText,
  NOTHING_YET,
} from '../domain/describe/day-heading';
import { nativeLanguage } from '../domain/describe/native-language';
import { english, type Piece } from '../domain/describe/piece';
import { cityText } from '../domain/describe/travel-text';
import type { Trip } from '../domain/records/tables';
import type { PaperDay, PaperRow } from './paper';

/** A day of a stop: 'Friday, 14 January 2011 (2 of 3) — Seoul 서울, from Tokyo' and its lines. */
export const dayOnPaper = (
  trip: Trip,
  day: Day,
  rowOf: (trip: Trip, line: Line) => PaperRow,
): PaperDay => ({
  id: day.id,
  heading: headingOf(day),
  aside: day.date === null ? '' : dayClocksText(trip, day.stop, day.date),
  rows: day.lines.length === 0 ? [nothingYet] : day.lines.map((line) => rowOf(trip, line)),
});

const headingOf = (day: Day): readonly Piece[] => {
  const { stop, lines } = day;
  const date = [dayDateText(day), dayPartText(day)].filter(Boolean).join(' ');
  const city: readonly Piece[] = [english(`${date} — ${cityText(stop)}`)];
  const native: readonly Piece[] =
    stop.cityNative === ''
      ? []
      : [english(' '), { text: stop.cityNative, lang: nativeLanguage(stop.country) ?? null }];
  const arrival = lines.find(({ kind }) => kind === 'arrival');
  const leg = arrival && 'leg' in arrival ? arrival.leg : undefined;
  return [...city, ...native, ...(leg ? [english(`, from ${cityText(leg.from)}`)] : [])];
};

const nothingYet: PaperRow = {
  id: 'nothing',
  weight: 'light',
  local: '',
  home: '',
  track: '',
  choice: '',
  isAside: false,
  activity: [english(NOTHING_YET)],
  status: '',
  isOff: false,
  details: [],
  attendance: [],
  press: '',
};
