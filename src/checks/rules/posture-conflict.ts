import type { Posture } from '../../domain/records/choices';
import { type Candidate, candidate, type Rule } from '../rule';
import { type PostureConflict, postureConflictsOf } from '../subjects/posture-conflicts';
import { listText, meetingsText } from '../wording';

export const postureConflict: Rule<'visit'> = {
  id: 'posture-conflict',
  group: 'objectives',
  looksAt: 'visit',
  severity: 'note',
  description: 'What is raised with one host is not kept from another in the same city.',
  silences: [],
  check: (visit) => {
    const conflicts = postureConflictsOf(visit);
    if (conflicts.length === 0) return null;
    const meetings = conflicts.flatMap(({ raise, keep }) => [...keep, ...raise]);
    const ids = [...new Set(meetings.map(({ meeting }) => meeting.id))];
    return {
      severity: 'note',
      about: [
        ...ids.map((id) => ({ kind: 'meeting', id }) as const),
        ...conflicts.map(({ topic }) => ({ kind: 'topic', id: topic.id }) as const),
      ],
      knownBy: [{ kind: 'stop', id: visit.stop.id }],
      message: `${listText(conflicts.map(textOf))}.`,
      field: 'topics',
      data: { topics: conflicts.map(({ topic }) => topic.id), meetings: ids },
    };
  },
  fixes: (visit) => {
    const conflicts = postureConflictsOf(visit);
    const titles = listText(conflicts.map(({ topic }) => topic.title || 'the topic'));
    return [
      align(`Do not raise ${titles} at any of them`, conflicts, 'raise', 'do-not-raise'),
      align(`Raise ${titles} at all of them`, conflicts, 'keep', 'raise'),
    ];
  },
};

/** “Iran: raise at Talks, do not raise at Dinner” */
const textOf = ({ topic, raise, keep }: PostureConflict): string => {
  const [raised, kept] = [raise, keep].map((of) => meetingsText(of));
  return `${topic.title || 'A topic'}: raise at ${raised}, do not raise at ${kept}`;
};

const align = (
  label: string,
  conflicts: readonly PostureConflict[],
  which: 'raise' | 'keep',
  posture: Posture,
): Candidate =>
  candidate(label, (draft) => {
    for (const conflict of conflicts)
      for (const { meeting } of conflict[which]) {
        const held = draft.meetings[meeting.id]?.topics[conflict.topic.id];
        if (held) held.posture = posture;
      }
  });
