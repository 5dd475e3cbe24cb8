import { useMemo, useRef } from 'react';
import { meetingsBetween, meetingsOfSameDay } from '../../domain/derive/meetings-in-order';
import { find } from '../../domain/trip';
import { isAnyMarked } from '../../store/marked';
import type { State } from '../../store/state';
import { useLegation } from '../../store/use-legation';

/** Marks lines of the schedule: one, a range from where one stood, or a day. */
export interface Marking {
  /** From the line where the range began, or else where one stands, to this one. */
  readonly extendTo: (meeting: string) => void;
  readonly toggle: (meeting: string) => void;
  /** As `toggle`; the first to be added takes the selected meeting along, as a click with Ctrl does. */
  readonly add: (meeting: string) => void;
  readonly markDay: (meeting: string) => void;
  /** The next range begins where one then stands. */
  readonly leaveRange: () => void;
}

export const useMarking = (): Marking => {
  const { store, actions } = useLegation();
  const from = useRef<string | null>(null);
  return useMemo(() => {
    const toggle = (meeting: string): void => {
      from.current = meeting;
      actions.toggleMarked(meeting);
    };
    return {
      toggle,
      extendTo: (meeting) => {
        const state = store.getState();
        const trip = state.open?.trip;
        if (!trip) return;
        if (!find(trip.meetings, from.current)) from.current = selectedMeeting(state) ?? meeting;
        actions.mark(meetingsBetween(trip, from.current ?? meeting, meeting, state.programme));
      },
      add: (meeting) => {
        const selected = selectedMeeting(store.getState());
        if (isAnyMarked(store.getState()) || selected === null) toggle(meeting);
        else {
          from.current = meeting;
          actions.mark([selected, meeting]);
        }
      },
      markDay: (meeting) => {
        const { open, programme } = store.getState();
        if (open) actions.mark(meetingsOfSameDay(open.trip, meeting, programme));
      },
      leaveRange: () => {
        from.current = null;
      },
    };
  }, [store, actions]);
};

const selectedMeeting = ({ open, selection }: State): string | null =>
  selection.kind === 'meeting' && open && find(open.trip.meetings, selection.id)
    ? selection.id
    : null;
