import type { Stop } from '../../domain/records/stop';
import type { MeetingAtStop } from './meeting';
import type { Visit } from './visit';

type Meetings = Visit['meetings'];

interface Known<Made, Given> {
  readonly meetings: Meetings;
  readonly given: Given;
  readonly made: readonly (readonly Made[])[];
  readonly all: readonly Made[];
}

/**
 * What is made of each meeting of a visit by itself, in one list. An edit changes few of thousands:
 * only those are looked at again that are not where they were before, or right after what came or went.
 */
export const ofEachMeeting = <Made, Given = null>(
  make: (subject: MeetingAtStop, given: Given) => readonly Made[],
): ((visit: Pick<Visit, 'stop' | 'meetings'>, given: Given) => readonly Made[]) => {
  const known = new WeakMap<Stop, Known<Made, Given>>();
  return ({ stop, meetings }, given) => {
    const kept = known.get(stop);
    const before = kept?.given === given ? kept : undefined;
    if (before?.meetings === meetings) return before.all;
    const shift = (before?.meetings.length ?? 0) - meetings.length;
    const madeBefore = (subject: MeetingAtStop, index: number) => {
      if (before?.meetings[index] === subject) return before.made[index];
      return before?.meetings[index + shift] === subject ? before.made[index + shift] : undefined;
    };
    const made = meetings.map(
      (subject, index) => madeBefore(subject, index) ?? make(subject, given),
    );
    const all = joined(made);
    known.set(stop, { meetings, given, made, all });
    return all;
  };
};

/** The meetings of a visit of which something holds that hangs on nothing else. */
export const meetingsWhere = <Given = null>(
  holds: (subject: MeetingAtStop, given: Given) => boolean,
): ((visit: Pick<Visit, 'stop' | 'meetings'>, given: Given) => Meetings) =>
  ofEachMeeting((subject, given) => (holds(subject, given) ? [subject] : none));

const none: Meetings = [];

/** As most of them are empty, much faster than to flatten them. */
const joined = <Made>(lists: readonly (readonly Made[])[]): readonly Made[] => {
  const all: Made[] = [];
  for (const list of lists) if (list.length > 0) all.push(...list);
  return all;
};
