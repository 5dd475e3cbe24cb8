import { ofEach } from '../../domain/lists/of-each';
import type { MeetingAtStop } from './meeting';
import type { Visit } from './visit';

type Meetings = Visit['meetings'];
type OfVisit<Made, Given> = (
  visit: Pick<Visit, 'stop' | 'meetings'>,
  given: Given,
) => readonly Made[];

/** What is made of each meeting of a visit by itself, in one list. */
export const ofEachMeeting = <Made, Given = null>(
  make: (subject: MeetingAtStop, given: Given) => readonly Made[],
): OfVisit<Made, Given> => {
  const of = ofEach(make);
  return ({ stop, meetings }, given) => of(stop, meetings, given);
};

/** The meetings of a visit of which something holds that hangs on nothing else. */
export const meetingsWhere = <Given = null>(
  holds: (subject: MeetingAtStop, given: Given) => boolean,
): OfVisit<MeetingAtStop, Given> =>
  ofEachMeeting((subject, given) => (holds(subject, given) ? [subject] : none));

const none: Meetings = [];
