import { useMemo, useState } from 'react';
import { sameValue } from '../../domain/edits/canonical';
import type { Edit } from '../../domain/edits/edit';
import { LONGEST_MEETING_MINUTES } from '../../domain/records/meeting-parts';
import { find } from '../../domain/trip';
import { readMinutes } from '../../input/read-fields';
import type { FoundSlot, SlotRequest } from '../../slots/found-slot';
import { takeSlot } from '../../slots/take-slot';
import { useAppState, useOpenTrip } from '../../store/use-legation';
import { stopInHand } from '../kit/selected-stop';
import { useDaySpan } from './use-day-span';
import { useWanted } from './use-wanted';

const USUAL_MINUTES = 30;

/** What the planner says of the meeting, and the request that it makes; null: a new meeting. */
export const useSlotForm = (asked: string | null) => {
  const trip = useOpenTrip((open) => open.trip);
  const selection = useAppState((state) => state.selection);
  const stands = find(trip.meetings, asked);
  const wanted = useWanted(trip, stands);
  const span = useDaySpan(trip, stands?.slot.stop ?? stopInHand(trip, selection)?.id ?? null);
  const [length, setLength] = useState(`${stands?.minutes ?? USUAL_MINUTES}`);
  const reading = readMinutes(length, { start: null, most: LONGEST_MEETING_MINUTES });
  const minutes = reading.ok ? (reading.value ?? 0) : 0;
  const { meeting, title } = wanted;
  const { spared } = wanted.who;

  const request = useMemo((): SlotRequest | null => {
    if (minutes === 0) return null;
    const needed = Object.keys(meeting.participants).filter((person) => !(person in spared));
    const isNeeded = Object.fromEntries(needed.map((person) => [person, true] as const));
    return { meeting, minutes, needed: isNeeded, days: span.within };
  }, [meeting, minutes, spared, span.within]);

  return {
    trip,
    isNew: stands === undefined,
    wanted,
    span,
    length,
    setLength,
    problem: reading.ok ? null : reading.problem,
    request,
    /** Whether a slot is the one that the meeting has. */
    standsAt: ({ slot }: FoundSlot): boolean =>
      stands !== undefined && sameValue(slot, stands.slot),
    taking: (of: SlotRequest, { slot }: FoundSlot): Edit =>
      takeSlot(trip, stands ? of : { ...of, meeting: { ...meeting, title: title.trim() } }, slot),
  };
};

export type SlotForm = ReturnType<typeof useSlotForm>;
