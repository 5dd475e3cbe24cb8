import { meetingsInOrder } from '../domain/derive/meetings-in-order';
import type { Trip } from '../domain/records/tables';
import { find } from '../domain/trip';
import type { Marked, Selection, State } from './state';

export const noneMarked: Marked = {};

const none: readonly string[] = [];
const lists = new WeakMap<Marked, { readonly trip: Trip; readonly ids: readonly string[] }>();

/**
 * The meetings that are marked, in the order of the schedule; one that is no longer in the trip
 * counts no more. The same list, by identity, for as long as it names the same meetings.
 */
export const markedMeetings = ({ open, marked }: State): readonly string[] => {
  if (!open || marked === noneMarked) return none;
  const kept = lists.get(marked);
  if (kept?.trip === open.trip) return kept.ids;
  const found = meetingsInOrder(open.trip).filter((id) => marked[id] === true);
  const ids = kept && isSameList(kept.ids, found) ? kept.ids : found;
  lists.set(marked, { trip: open.trip, ids });
  return ids;
};

const isSameList = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((id, index) => id === other[index]);

export const isAnyMarked = (state: State): boolean => markedMeetings(state).length > 0;

/** What a planner works on now: all that is marked, else the meeting that is selected, if one is. */
export const chosenMeetings = (state: State): readonly string[] => {
  const marked = markedMeetings(state);
  const { open, selection } = state;
  if (marked.length > 0 || selection.kind !== 'meeting' || !open) return marked;
  return find(open.trip.meetings, selection.id) ? alone(selection) : none;
};

const singles = new WeakMap<Selection, readonly string[]>();

/** The same list for the same selection. */
const alone = (selection: Selection & { readonly id: string }): readonly string[] => {
  const kept = singles.get(selection) ?? [selection.id];
  singles.set(selection, kept);
  return kept;
};
