import { isLive } from '../../domain/derive/status';
import { keptBy } from '../../domain/kept-by';
import type { Meeting } from '../../domain/records/meeting';
import type { Person } from '../../domain/records/person';
import { officialKinds, substantiveKinds } from '../substantive';
import type { MeetingAtStop } from './meeting';

/** The principal has to be awake for it, and it is not aboard. */
export const isDemanding = ({ meeting, isOfParty }: MeetingAtStop): boolean =>
  isOfParty &&
  isLive(meeting.status) &&
  meeting.aboard === null &&
  substantiveKinds.has(meeting.kind);

/** A meeting of substance with the other side. */
export const isOfficial = ({ kind }: Pick<Meeting, 'kind'>): boolean => officialKinds.has(kind);

/** Those of the other side who are named in it. */
export const othersIn = ({ attending }: Pick<MeetingAtStop, 'attending'>): readonly Person[] =>
  attending.flatMap(({ person }) => (person.side === 'ours' ? [] : [person]));

/** Somebody of the other side is named, or nobody at all: its kind then says that they come. */
export const isWithOthers = (subject: MeetingAtStop): boolean =>
  subject.attending.length === 0 || othersIn(subject).length > 0;

/** A call at an office of the host, which is open when the offices of the country are. */
export const isOfficeCall = keptBy((subject: MeetingAtStop): boolean => {
  const { meeting, stop, venue, homeCountry } = subject;
  return (
    isOfficial(meeting) &&
    isLive(meeting.status) &&
    meeting.aboard === null &&
    stop.country !== homeCountry &&
    (venue === null || venue.kind === 'site') &&
    isWithOthers(subject)
  );
});
