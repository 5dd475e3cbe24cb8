import { byText } from '../../domain/derive/by-order';
import { stopsInOrder } from '../../domain/derive/route';
import { spanOf } from '../../domain/derive/span';
import { isLive } from '../../domain/derive/status';
import { groupBy } from '../../domain/group-by';
import { thoseWhere } from '../../domain/lists/of-each';
import type { Meeting } from '../../domain/records/meeting';
import type { Option } from '../../domain/records/option';
import type { Trip } from '../../domain/records/tables';
import type { Instant } from '../../domain/time/instant';
import type { Zone } from '../../domain/time/zones';
import { find, journeyOf } from '../../domain/trip';
import type { Batch } from './batch';
import { meetingsOfStop } from './stop-meetings';

/** An open question with its choices. */
export interface Question {
  readonly option: Option;
  /** The clock of the decision. */
  readonly zone: Zone;
  /** By name. */
  readonly choices: readonly Choice[];
  /** When the last of its meetings starts; null where no time is known. */
  readonly lastStart: Instant | null;
}

export interface Choice {
  readonly name: string;
  /** The live ones. */
  readonly meetings: readonly Meeting[];
}

export const questionBatches = (trip: Trip): readonly Batch<Question>[] => {
  const { options, stops } = trip;
  if (Object.keys(options).length === 0) return [];
  const lists = stopsInOrder(trip).map((stop) => choicesIn(stop, meetingsOfStop(trip, stop), null));
  return [
    {
      key: 'questions',
      inputs: [options, stops, journeyOf(trip).homeZone, ...lists],
      make: () => questionsOf(trip, lists.flat()),
    },
  ];
};

const choicesIn = thoseWhere(({ option, status }: Meeting) => option !== null && isLive(status));

const questionsOf = (trip: Trip, choices: readonly Meeting[]) => {
  const byQuestion = groupBy(choices, ({ option }) => option?.group);
  return Object.values(trip.options).map((option) => ({
    key: option.id,
    subject: questionOf(trip, option, byQuestion.get(option.id) ?? []),
  }));
};

const questionOf = (trip: Trip, option: Option, meetings: readonly Meeting[]): Question => {
  const starts = meetings.flatMap((meeting) => {
    const stop = find(trip.stops, meeting.slot.stop);
    return (stop && spanOf(meeting, stop).start) ?? [];
  });
  return {
    option,
    zone: find(trip.stops, option.stop)?.zone ?? journeyOf(trip).homeZone,
    choices: [...groupBy(meetings, (meeting) => meeting.option?.choice ?? '')]
      .map(([name, of]) => ({ name, meetings: of }))
      .sort((one, other) => byText(one.name, other.name)),
    lastStart: starts.length === 0 ? null : Math.max(...starts),
  };
};
