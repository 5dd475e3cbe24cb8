import { lineByItself } from '../domain/derive/line';
import { homeTime, localTimes } from '../domain/describe/line-times';
import { fullName } from '../domain/describe/names';
import { dotted } from '../domain/describe/piece';
import {
  coverages,
  interpretationModes,
  meetingKinds,
  statuses,
  tracks,
} from '../domain/records/choices';
import { newMeeting } from '../domain/records/new-record';
import { formatShortDate } from '../domain/time/local-date';
import { formatWallTime } from '../domain/time/wall-time';
import { find, journeyOf } from '../domain/trip';
import { stopOf } from './other-clock';
import type { LineContext, TypedLine } from './typed-line';

/** 'Mon 10 Jan, 1110–1120 (2210 Sun Washington) · pull-aside · with Gen. Liang Guanglie · idea' */
export const spellOut = (line: TypedLine, context: LineContext): string =>
  dotted([
    whenOf(line, context),
    (line.meeting.details ?? '').toLowerCase(),
    ...whatOf(line),
    whoOf(line, context),
    whereOf(line, context),
    ...howOf(line, context),
    line.meeting.anchor ? 'anchor' : '',
    (line.meeting.status ? statuses[line.meeting.status] : '').toLowerCase(),
  ]);

const whenOf = ({ meeting: fields, otherDate, otherClock }: TypedLine, context: LineContext) => {
  const meeting = newMeeting('typed', fields);
  const { date, time } = meeting.slot;
  const other = otherDate === null ? '' : ` (or ${formatShortDate(otherDate)}?)`;
  const day = date === null ? 'No date' : `${formatShortDate(date)}${other}`;
  const stop = stopOf(context);
  if (!stop || date === null) return `${day}, ${formatWallTime(time, '24')}`;
  const line = lineByItself(meeting, stop);
  const atHome = homeTime(line, context.trip);
  const [home = ''] = journeyOf(context.trip).homeCity.split(',');
  const elsewhere = [otherClock?.text ?? '', atHome && `${atHome} ${home || 'home'}`];
  const clocks = elsewhere.filter(Boolean).join('; ');
  return `${day}, ${localTimes(line, context.trip, '24')}${clocks && ` (${clocks})`}`;
};

/** The title only where it says more than kind and names do. */
const whatOf = ({ tokens, meeting, unknown }: TypedLine): readonly string[] => {
  const hasWords = tokens.some(({ kind, text }) => kind === 'text' && text.trim() !== '');
  const kind = meeting.kind ?? 'other';
  const named = tokens.find((token) => token.kind === 'kind')?.meaning ?? '';
  return [
    hasWords ? quoted(meeting.title ?? '') : '',
    (kind === 'other' ? (hasWords ? '' : named) : meetingKinds[kind]).toLowerCase(),
    unknown.length === 0 ? '' : `not known: ${unknown.map(({ text }) => text).join(', ')}`,
  ];
};

const quoted = (title: string): string => (title === '' ? '' : `“${title}”`);

const whoOf = ({ meeting }: TypedLine, { trip }: LineContext): string => {
  const names = Object.keys(meeting.participants ?? {}).flatMap((id) => {
    const person = find(trip.people, id);
    return person ? [fullName(person)] : [];
  });
  return names.length === 0 ? '' : `with ${names.join(', ')}`;
};

const whereOf = ({ meeting }: TypedLine, { trip }: LineContext): string =>
  [find(trip.venues, meeting.venue ?? null)?.name ?? '', meeting.room ?? '']
    .filter(Boolean)
    .join(', ');

const howOf = ({ meeting }: TypedLine, { trip }: LineContext): readonly string[] => {
  const { coverage, plusOurs, plusHost, interpretation } = meeting;
  const topics = Object.keys(meeting.topics ?? {}).map((id) => find(trip.topics, id)?.title ?? '');
  return [
    coverage ? coverages[coverage].toLowerCase() : '',
    plusOurs === undefined ? '' : `ours +${plusOurs}`,
    plusHost === undefined ? '' : `host +${plusHost}`,
    ...topics,
    interpretation ? interpretationModes[interpretation].toLowerCase() : '',
    tracksOf(meeting.tracks ?? {}),
  ];
};

const tracksOf = (on: NonNullable<TypedLine['meeting']['tracks']>): string => {
  const names = Object.entries(tracks)
    .filter(([track]) => track in on)
    .map(([, name]) => name.toLowerCase());
  return names.length === 0 ? '' : `track: ${names.join(', ')}`;
};
