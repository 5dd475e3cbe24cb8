import { keysInOrder } from '../../domain/derive/by-order';
import { isLive } from '../../domain/derive/status';
import type { Person } from '../../domain/records/person';
import { find } from '../../domain/trip';
import { hostsOf } from './hosts';
import type { MeetingAtStop } from './meeting';
import { meetingsWhere } from './of-each-meeting';
import type { Visit } from './visit';

/** A gift at a meeting, and to whom it goes. */
export interface GiftOfVisit {
  readonly subject: MeetingAtStop;
  readonly id: string;
  readonly text: string;
  readonly to: Person;
}

/** The gifts of a visit that somebody was already given there, in the order of time. */
export const giftsGivenTwice = (visit: Visit): readonly GiftOfVisit[] => {
  const given = new Set<string>();
  return giftsOf(visit).filter(({ text, to }) => {
    const key = `${to.id} ${text.toLowerCase()}`;
    const isAgain = given.has(key);
    given.add(key);
    return isAgain;
  });
};

const giftsOf = (visit: Visit): readonly GiftOfVisit[] =>
  withGifts(visit, null).flatMap((subject) =>
    keysInOrder(subject.meeting.gifts).flatMap((id) => {
      const gift = subject.meeting.gifts[id];
      const to = find(visit.people, gift?.to ?? null) ?? onlyHostOf(subject);
      const text = gift?.text.trim() ?? '';
      return to && text !== '' ? [{ subject, id, text, to }] : [];
    }),
  );

const withGifts = meetingsWhere(
  ({ meeting }) => Object.keys(meeting.gifts).length > 0 && isLive(meeting.status),
);

/** Where nobody else is named, a gift is for the host. */
const onlyHostOf = (subject: MeetingAtStop): Person | null => {
  const [host, ...others] = hostsOf(subject);
  return host && others.length === 0 ? host : null;
};
