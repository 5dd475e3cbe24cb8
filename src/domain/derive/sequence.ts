import type { Meeting } from '../records/meeting';
import type { SequenceStep } from '../records/meeting-parts';
import type { Stop } from '../records/stop';
import type { ClockTime } from '../time/clock-time';
import { MINUTE } from '../time/instant';
import { isExact } from '../time/wall-time';
import { wallClockAt } from '../time/zones';
import { keysInOrder } from './by-order';
import { spanOf } from './span';

/** A step of a meeting and when it begins, by the clock of the stop. */
export interface RunningStep extends SequenceStep {
  readonly id: string;
  /** Null while the meeting has no clock time. */
  readonly begins: ClockTime | null;
  /** After a step whose length is to be decided, or where the meeting's own time is about. */
  readonly isAbout: boolean;
}

/** The steps of a meeting in the planner's order, one after the other from its start. */
export const runningSteps = (meeting: Meeting, stop: Stop): readonly RunningStep[] => {
  const { start } = spanOf(meeting, stop);
  const { time } = meeting.slot;
  let isAbout = isExact(time) && time.about === true;
  let passed = 0;
  const steps: RunningStep[] = [];
  for (const id of keysInOrder(meeting.sequence)) {
    const step = meeting.sequence[id];
    if (!step) continue;
    const begins = start === null ? null : wallClockAt(stop.zone, start + passed * MINUTE).clock;
    steps.push({ ...step, id, begins, isAbout });
    passed += step.minutes ?? 0;
    isAbout ||= step.minutes === null;
  }
  return steps;
};

export interface SequenceTotal {
  /** Of the steps whose length is known. */
  readonly minutes: number;
  /** Steps whose length is to be decided. */
  readonly undecided: number;
  /** Minutes more than the meeting has; 0 where they fit or its length is not known. */
  readonly over: number;
}

export const sequenceTotal = ({ sequence, minutes: length }: Meeting): SequenceTotal => {
  let [minutes, undecided] = [0, 0];
  for (const step of Object.values(sequence)) {
    if (step.minutes === null) undecided += 1;
    else minutes += step.minutes;
  }
  return { minutes, undecided, over: length === null ? 0 : Math.max(0, minutes - length) };
};
