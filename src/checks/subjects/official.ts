import { isLive } from '../../domain/derive/status';
import type { Meeting } from '../../domain/records/meeting';
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

/** Somebody of the other side is named in it. */
export const namesOthers = ({ attending }: Pick<MeetingAtStop, 'attending'>): boolean =>
  attending.some(({ person }) => person.side !== 'ours');

/** Somebody of the other side is named, or nobody at all: its kind then says that they come. */
export const isWithOthers = (subject: MeetingAtStop): boolean =>
  subject.attending.length === 0 || namesOthers(subject);

/** A call at an office of the host, which is open when the offices of the country are. */
export const isOfficeCall = (subject: MeetingAtStop): boolean => {
  const { meeting, stop, venue, homeCountry } = subject;
  return (
    isOfficial(meeting) &&
    isLive(meeting.status) &&
    meeting.aboard === null &&
    stop.country !== homeCountry &&
    (venue === null || venue.kind === 'site') &&
    isWithOthers(subject)
  );
};
