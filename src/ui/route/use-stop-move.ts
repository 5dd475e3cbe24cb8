import { useState } from 'react';
import { shiftText } from '../../domain/describe/shift-text';
import type { MeetingChoice } from '../../domain/edits/meetings-of-stay';
import { movedTo, type NewStay, type Stay, type StayMove } from '../../domain/edits/move-stay';
import type { MovedStop } from '../../domain/edits/moved-stop';
import type { Stop } from '../../domain/records/stop';
import { isNoShift, isSameShift, noShift } from '../../domain/time/shift';
import { readShift } from '../../input/read-shift';
import type { When } from '../kit/moment-field';
import { isMeetingChoice } from './moving-choices';

export interface StopMove {
  /** As it is typed: '1 day'; empty where the two ends move differently. */
  readonly text: string;
  /** What is wrong with the text, in a sentence. */
  readonly problem: string | null;
  readonly moved: MovedStop;
  readonly move: StayMove;
  readonly moveBy: (text: string) => void;
  readonly putEnd: (end: 'wheelsDown' | 'wheelsUp', when: When) => void;
  readonly choose: (meetings: string | null) => void;
  readonly follow: (following: string | null) => void;
}

/** What a planner has said so far of how a stop moves. */
export const useStopMove = (now: Stop, was: Stay | null): StopMove => {
  const stop = was ? { ...now, ...was } : now;
  const [to, setTo] = useState<NewStay>(was ? endsOf(now) : { by: noShift });
  const [text, setText] = useState(() => textOf(movedTo(stop, to)));
  const [chosen, setChosen] = useState<MeetingChoice | null>(null);
  const [following, setFollowing] = useState<StayMove['following']>('stay');
  const moved = movedTo(stop, to);
  const reading = readShift(text);

  const moveBy = (typed: string): void => {
    setText(typed);
    const read = readShift(typed);
    setTo({ by: read.ok ? read.value : noShift });
  };
  const putEnd: StopMove['putEnd'] = (end, { date, time, fold }) => {
    const { wheelsDown, wheelsUp } = moved;
    const ends = { wheelsDown, wheelsUp, [end]: date === null ? null : { date, time, fold } };
    setTo(ends);
    setText(textOf(movedTo(stop, ends)));
  };
  return {
    text,
    problem: reading.ok ? null : reading.problem,
    moved,
    move: { stop: stop.id, to, meetings: chosen ?? usual(moved, was), following },
    moveBy,
    putEnd,
    choose: (meetings) => setChosen(isMeetingChoice(meetings) ? meetings : null),
    follow: (next) => setFollowing(next === 'along' ? 'along' : 'stay'),
  };
};

const endsOf = ({ wheelsDown, wheelsUp }: Stop): Stay => ({ wheelsDown, wheelsUp });

const textOf = (moved: MovedStop): string => (isWhole(moved) ? shiftText(moved.arrival) : '');

/** A stop that moves as a whole takes its meetings along; one that grows or shrinks leaves them. */
const usual = (moved: MovedStop, was: Stay | null): MeetingChoice => {
  if (isWhole(moved)) return 'shift';
  return was ? 'clip' : 'keep';
};

const isWhole = ({ arrival, departure }: MovedStop): boolean =>
  isSameShift(arrival, departure) && !isNoShift(arrival);
