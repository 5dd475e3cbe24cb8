import { shortName } from '../../domain/describe/names';
import { levels, type MeetingKind } from '../../domain/records/choices';
import { askAbout } from '../fixes/ask-about';
import { setMeeting } from '../fixes/set-meeting';
import type { Limit } from '../limit';
import { isInHand } from '../open-tasks';
import type { Rule } from '../rule';
import { atMostWarning, ownSeverity } from '../severity';
import { hostsOf, levelsBelowHighest } from '../subjects/hosts';
import type { MeetingAtStop } from '../subjects/meeting';
import { meetingName } from '../wording';

const levelsApart: Limit = {
  id: 'rank-parity-levels',
  label: 'Host of talks below the principal by',
  unit: 'levels',
  usual: 2,
  least: 1,
  most: 5,
};

const talks: readonly MeetingKind[] = ['bilateral', 'one-on-one', 'plenary'];

/** Of a task by which somebody is on it. */
const RANK = /\b(?:rank|level|higher)\b/i;

export const rankParity: Rule<'meeting'> = {
  id: 'rank-parity',
  group: 'protocol',
  looksAt: 'meeting',
  severity: 'warning',
  description:
    'The host of the principal’s talks is not two or more levels below the principal. Courtesy ' +
    'calls, greeters and higher hosts are never told.',
  silences: [],
  limits: [levelsApart],
  check: (subject, { limitOf }) => {
    const unequal = unequalOf(subject);
    if (!unequal || unequal.below < limitOf(levelsApart)) return null;
    if (isInHand(subject.tasks, RANK)) return null;
    const { host, own, below } = unequal;
    const { meeting } = subject;
    const apart = `${below} ${below === 1 ? 'level' : 'levels'}`;
    return {
      severity: atMostWarning(ownSeverity(meeting.status)),
      about: [
        { kind: 'meeting', id: meeting.id },
        { kind: 'person', id: host.person.id },
      ],
      message: `${shortName(host.person)} (${levels[host.level].toLowerCase()}) hosts ${meetingName(meeting)}, ${apart} below ${shortName(own.person)} (${levels[own.level].toLowerCase()}).`,
      field: 'participants',
      data: { host: host.level, own: own.level },
    };
  },
  fixes: (subject, trip) => {
    const name = meetingName(subject.meeting);
    return [
      askAbout(trip, 'rank', subject, `Ask the host for somebody of higher rank for ${name}`),
      setMeeting(`Make ${name} a courtesy call`, subject.meeting, { kind: 'courtesy' }),
    ];
  },
};

/** By the highest of the hosts; null where one of the levels is not known. */
const unequalOf = (subject: MeetingAtStop) => {
  const { meeting, principal, isOfParty } = subject;
  if (!isOfParty || !talks.includes(meeting.kind) || !principal?.level) return null;
  const hosts = hostsOf(subject);
  const known = hosts.flatMap((person) => (person.level ? [{ person, level: person.level }] : []));
  const [host] = known.toSorted(
    (one, other) => levelsBelowHighest(one.level) - levelsBelowHighest(other.level),
  );
  if (!host || known.length < hosts.length) return null;
  const own = { person: principal, level: principal.level };
  return { host, own, below: levelsBelowHighest(host.level) - levelsBelowHighest(own.level) };
};
