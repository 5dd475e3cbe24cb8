import type { Line } from '../domain/derive/line';
import type { Day } from '../domain/derive/schedule';
import { nativeLanguage } from '../domain/describe/native-language';
import { english, type Piece } from '../domain/describe/piece';
import { cityText } from '../domain/describe/travel-text';
import type { Stop } from '../domain/records/stop';
import type { Trip } from '../domain/records/tables';
import { formatHomeDifference, formatOffset } from '../domain/time/format-offset';
import { formatLongDate, type LocalDate } from '../domain/time/local-date';
import { instantOf, offsetMinutesAt } from '../domain/time/zones';
import { journeyOf } from '../domain/trip';
import type { PaperDay, PaperRow } from './paper';

/** A day of a stop: 'Friday, 14 January 2011 (2 of 3) — Seoul 서울, from Tokyo' and its lines. */
export const dayOnPaper = (
  trip: Trip,
  day: Day,
  rowOf: (trip: Trip, line: Line) => PaperRow,
): PaperDay => ({
  id: day.id,
  heading: headingOf(day),
  aside: day.date === null ? '' : clocksOf(trip, day.stop, day.date),
  rows: day.lines.length === 0 ? [nothingYet] : day.lines.map((line) => rowOf(trip, line)),
});

const headingOf = ({ stop, date, part, parts, lines }: Day): readonly Piece[] => {
  const dateText = date === null ? 'Date TBD' : formatLongDate(date);
  const partText = parts > 1 ? ` (${part} of ${parts})` : '';
  const city: readonly Piece[] = [english(`${dateText}${partText} — ${cityText(stop)}`)];
  const native: readonly Piece[] =
    stop.cityNative === ''
      ? []
      : [english(' '), { text: stop.cityNative, lang: nativeLanguage(stop.country) ?? null }];
  const arrival = lines.find(({ kind }) => kind === 'arrival');
  const leg = arrival && 'leg' in arrival ? arrival.leg : undefined;
  return [...city, ...native, ...(leg ? [english(`, from ${cityText(leg.from)}`)] : [])];
};

/** 'UTC+9 · Washington −14 h', by the clocks of noon. */
const clocksOf = (trip: Trip, stop: Stop, date: LocalDate): string => {
  const { homeCity, homeZone } = journeyOf(trip);
  const noon = instantOf(stop.zone, date, '12:00', null);
  const here = offsetMinutesAt(stop.zone, noon);
  const difference = offsetMinutesAt(homeZone, noon) - here;
  if (difference === 0) return formatOffset(here);
  return `${formatOffset(here)} · ${homeCity || 'Home'} ${formatHomeDifference(difference)}`;
};

const nothingYet: PaperRow = {
  id: 'nothing',
  weight: 'light',
  local: '',
  home: '',
  track: '',
  activity: [english('Nothing scheduled yet')],
  status: '',
  isOff: false,
  details: [],
  attendance: [],
  press: '',
};
