import { isLive } from '../../domain/derive/status';
import type { Person } from '../../domain/records/person';
import type { Instant } from '../../domain/time/instant';
import { isMeetingNear } from '../countdown';
import type { Attending, MeetingAtStop } from './meeting';
import { ofEachMeeting } from './of-each-meeting';
import type { Visit } from './visit';

/** A meeting at which nobody can interpret for somebody of the other side. */
export interface LanguageGap {
  readonly subject: MeetingAtStop;
  /** One of theirs. */
  readonly language: string;
  readonly canBridge: (interpreter: Person) => boolean;
}

/** In live meetings that are no further away than so many days; who provides and how is another matter. */
export const languageGapsAt = (visit: Visit, now: Instant, days: number): readonly LanguageGap[] =>
  gapsOfEach(visit, null).filter(({ subject }) => isMeetingNear(subject, now, days));

const gapsOfEach = ofEachMeeting((subject): readonly LanguageGap[] => {
  const gap = isLive(subject.meeting.status) ? gapOf(subject) : null;
  return gap ? [gap] : [];
});

const gapOf = (subject: MeetingAtStop): LanguageGap | null => {
  const { interpretation, interpretationBy } = subject.meeting;
  if (interpretation === null || interpretation === 'none' || interpretationBy === 'host')
    return null;
  const ours = languagesOfOurs(subject);
  const interpreters = subject.attending.filter(({ roles }) => roles.interpreter);
  for (const { person } of subject.attending.filter(isOfOtherSide)) {
    const [language] = Object.keys(person.languages);
    const canBridge = (other: Person): boolean =>
      speaksOneOf(other, ours) && speaksOneOf(other, person.languages);
    if (language === undefined || ours.length === 0 || speaksOneOf(person, ours)) continue;
    if (!interpreters.some((each) => canBridge(each.person) || isUnknown(each.person)))
      return { subject, language, canBridge };
  }
  return null;
};

const isOfOtherSide = ({ person, roles }: Attending): boolean =>
  person.side !== 'ours' && (roles.counterpart === true || roles.host === true);

/** The principal's, or where the principal is not, those of ours who speak there. */
const languagesOfOurs = ({ isOfParty, principal, attending }: MeetingAtStop): readonly string[] => {
  if (isOfParty && principal) return Object.keys(principal.languages);
  const speakers = attending.filter(
    ({ person, roles }) => person.side === 'ours' && !roles.interpreter && !roles.notetaker,
  );
  return speakers.flatMap(({ person }) => Object.keys(person.languages));
};

const speaksOneOf = (
  { languages }: Person,
  wanted: readonly string[] | Person['languages'],
): boolean =>
  (Array.isArray(wanted) ? wanted : Object.keys(wanted)).some((one) => one in languages);

const isUnknown = ({ languages }: Person): boolean => Object.keys(languages).length === 0;
