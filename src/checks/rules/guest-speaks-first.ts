import { setMeeting } from '../fixes/set-meeting';
import type { Rule } from '../rule';
import { atMostNote, ownSeverity } from '../severity';
import { hostsOf } from '../subjects/hosts';
import { meetingName, namesOf } from '../wording';

export const guestSpeaksFirst: Rule<'meeting'> = {
  id: 'guest-speaks-first',
  group: 'protocol',
  looksAt: 'meeting',
  severity: 'note',
  description:
    'At a meeting that the host gives, the host opens. Times from the host are not told.',
  silences: [],
  check: (subject) => {
    const { meeting } = subject;
    if (meeting.speaksFirst !== 'guest' || meeting.source === 'host') return null;
    const hosts = hostsOf(subject);
    if (hosts.length === 0) return null;
    return {
      severity: atMostNote(ownSeverity(meeting.status)),
      about: [{ kind: 'meeting', id: meeting.id }],
      message: `The guest speaks first at ${meetingName(meeting)}, where ${namesOf(hosts)} ${hosts.length === 1 ? 'is' : 'are'} host.`,
      field: 'speaksFirst',
      data: { hosts: hosts.map(({ id }) => id) },
    };
  },
  fixes: ({ meeting }) => [
    setMeeting(`Let the host speak first at ${meetingName(meeting)}`, meeting, {
      speaksFirst: 'host',
    }),
  ],
};
