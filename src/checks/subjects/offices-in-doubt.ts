import { byText } from '../../domain/derive/by-order';
import { isLive } from '../../domain/derive/status';
import { shortName } from '../../domain/describe/names';
import type { CalendarEntry } from '../../domain/records/calendar-entry';
import type { Meeting } from '../../domain/records/meeting';
import type { Person } from '../../domain/records/person';
import { addDays, type LocalDate } from '../../domain/time/local-date';
import type { Attending, MeetingAtStop } from './meeting';
import { meetingsWhere } from './of-each-meeting';
import type { Visit } from './visit';

/** Something after which somebody may not be in office any more. */
interface Change {
  readonly name: string;
  readonly date: LocalDate;
}

export interface OfficesInDoubt {
  /** In the order of time. */
  readonly changes: readonly Change[];
  readonly people: readonly Person[];
  readonly meetings: readonly Meeting[];
}

/** Those of the other side, in live meetings with a date, whose office may have changed by then. */
export const officesInDoubt = (visit: Visit, days: number): OfficesInDoubt | null => {
  const reshuffles = Object.values(visit.calendar).filter(({ kind }) => kind === 'reshuffle');
  const asked = reshuffles.length === 0 ? endingIn(visit, null) : visit.meetings;
  const found = asked.flatMap((subject) =>
    subject.attending.flatMap((attending) => doubtsOf(visit, reshuffles, subject, attending, days)),
  );
  if (found.length === 0) return null;
  const changes = new Map(found.map(({ change }) => [`${change.date} ${change.name}`, change]));
  return {
    changes: [...changes].sort(([one], [other]) => byText(one, other)).map(([, each]) => each),
    people: [...new Set(found.map(({ person }) => person))],
    meetings: [...new Set(found.map(({ meeting }) => meeting))],
  };
};

/** Without a reshuffle only an office that ends is in doubt. */
const endingIn = meetingsWhere(({ attending }) =>
  attending.some(({ person }) => person.officeEnds !== null),
);

const doubtsOf = (
  { stop }: Visit,
  reshuffles: readonly CalendarEntry[],
  { meeting }: MeetingAtStop,
  { person, roles }: Attending,
  days: number,
) => {
  const { date } = meeting.slot;
  const isSupport = roles.interpreter || roles.notetaker || roles.greeter;
  if (date === null || person.side === 'ours' || isSupport || !isLive(meeting.status)) return [];
  const country = person.country || stop.country;
  const changes = reshuffles.flatMap((entry): readonly Change[] => {
    if (entry.country !== country || entry.date === null) return [];
    const last = entry.until ?? entry.date;
    const isNear = date >= addDays(entry.date, -days) && date <= addDays(last, days);
    return isNear ? [{ name: entry.name || 'election or reshuffle', date: entry.date }] : [];
  });
  const ends = person.officeEnds;
  const ended =
    ends !== null && ends < date
      ? [{ name: `${shortName(person)}’s office ends`, date: ends }]
      : [];
  return [...changes, ...ended].map((change) => ({ change, person, meeting }));
};
