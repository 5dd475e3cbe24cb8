import type { Trip } from '../../domain/records/tables';
import { type Candidate, candidate } from '../rule';
import type { LanguageGap } from '../subjects/language-gaps';
import { scheduled } from '../subjects/scheduled';
import { listed, meetingName, namesOf } from '../wording';
import { freeFor } from './free-for';

/** One of ours who is free at each, or the host's. */
export const fixesOfLanguageGaps = (
  gaps: readonly LanguageGap[],
  trip: Trip,
): readonly Candidate[] => {
  const where = listed(gaps.map(({ subject }) => meetingName(subject.meeting)));
  return [
    ...withOurs(gaps, trip, where),
    candidate(`Let the host provide the interpreter for ${where}`, (draft) => {
      for (const { subject } of gaps) {
        const meeting = draft.meetings[subject.meeting.id];
        if (meeting) meeting.interpretationBy = 'host';
      }
    }),
  ];
};

const withOurs = (
  gaps: readonly LanguageGap[],
  trip: Trip,
  where: string,
): readonly Candidate[] => {
  const chosen = gaps.flatMap(({ subject, canBridge }) => {
    const entry = scheduled(subject.meeting, subject.stop);
    const free = entry ? freeFor(trip, 'interpreter', entry) : [];
    const person = free.find((one) => one.side === 'ours' && canBridge(one));
    return person ? [{ meeting: subject.meeting.id, person }] : [];
  });
  if (chosen.length < gaps.length) return [];
  const names = namesOf([...new Set(chosen.map(({ person }) => person))]);
  return [
    candidate(`Assign ${names} to ${where}`, (draft) => {
      for (const { meeting, person } of chosen) {
        const participants = draft.meetings[meeting]?.participants;
        if (participants)
          participants[person.id] = { ...participants[person.id], interpreter: true };
      }
    }),
  ];
};
