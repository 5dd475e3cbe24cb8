import { keysInOrder } from '../../domain/derive/by-order';
import type { Coverage } from '../../domain/records/choices';
import type { Meeting } from '../../domain/records/meeting';
import type { SequenceStep } from '../../domain/records/meeting-parts';

/** No field says so of a step: its words do, with what is planned for the press. */
export const publicSteps = (meeting: Meeting): readonly SequenceStep[] =>
  keysInOrder(meeting.sequence)
    .flatMap((id) => meeting.sequence[id] ?? [])
    .filter(
      (step) =>
        (isWithPress(step) && meeting.coverage !== 'closed') ||
        (isRemarks(step) && areRemarksHeard(meeting)),
    );

/** Of our press, or of the host's. */
export const areRemarksHeard = ({ coverage, hostCoverage }: CoverageOfBoth): boolean =>
  [coverage, hostCoverage].some((of) => of !== null && remarksHeard.has(of));

type CoverageOfBoth = Pick<Meeting, 'coverage' | 'hostCoverage'>;

const remarksHeard: ReadonlySet<Coverage> = new Set(['opening-remarks', 'spray-top-remarks']);

const isWithPress = ({ actor, text }: SequenceStep): boolean =>
  /\b(press|spray|cameras?|media|reporters?)\b/i.test(`${actor} ${text}`) &&
  !/\b(leaves?|out|withdraws?)\b/i.test(text);

const isRemarks = ({ text }: SequenceStep): boolean =>
  /\b(remarks|statements?)\b/i.test(text) && !/\b(closing|concluding)\b/i.test(text);
