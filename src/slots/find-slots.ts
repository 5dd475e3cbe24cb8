import { type Checked, checkedOf } from '../checks/engine';
import type { Facts } from '../domain/facts/facts';
import type { Trip } from '../domain/records/tables';
import { type Agendas, agendasOf } from './busy';
import { dayPlanOf } from './day-plan';
import type { SlotDay, SlotRequest } from './found-slot';
import { slotsOn } from './slots-on';
import { whyNone } from './why-none';

/** So many in all, shared out among the days. */
const MOST = 20;
const MOST_A_DAY = 5;

/**
 * The free slots of each day that was asked for, best first, and where a day has none the reason.
 * Each day is a step, so that whoever asks may leave off after any of them.
 */
export function* findSlots(
  trip: Trip,
  request: SlotRequest,
  facts: Facts,
): Generator<SlotDay, void> {
  const checked = checkedOf(trip);
  const agendas = agendasOf(trip, request);
  const most = Math.max(1, Math.min(MOST_A_DAY, Math.ceil(MOST / request.days.length)));
  for (const day of request.days) {
    const found = slotDayOf({ checked, facts, request, agendas, most }, day);
    if (found) yield found;
  }
}

interface Search {
  readonly checked: Checked;
  readonly facts: Facts;
  readonly request: SlotRequest;
  readonly agendas: Agendas;
  readonly most: number;
}

const slotDayOf = (
  { checked, facts, request, agendas, most }: Search,
  day: SlotRequest['days'][number],
): SlotDay | null => {
  const plan = dayPlanOf({ trip: checked.trip, facts }, request, agendas, day);
  if (!plan) return null;
  const { slots, refusal } = slotsOn(plan, checked, request, most);
  return { day, slots, why: slots.length > 0 ? [] : whyNone(plan, refusal) };
};
