import type { Checks } from '../checks/all-checks';
import type { Checked } from '../checks/engine';
import { uncheckedOf } from '../checks/unchecked';
import { nowIn, type World } from '../checks/world';
import { sameValue } from '../domain/edits/canonical';
import type { Trip } from '../domain/records/tables';
import { type Context, updateOpen } from './context';
import type { TripFigures } from './ports';
import { countsOf } from './severity-counts';
import { sliceOf } from './slice-of';
import type { OpenTrip } from './state';
import { figuresOf } from './summary';

/**
 * The check of a trip at this hour, by what is known by now; pending until the rules are here and have
 * looked at all of it once.
 */
export const checkNow = (context: Context, trip: Trip, previous: Checked | null): Checked => {
  const { checks } = context.session;
  if (!checks || previous?.isPending) return notChecked(context, trip);
  return checks.checkTrip(trip, previous, worldOf(context));
};

/** A trip at which no rule has looked yet. */
export const notChecked = (context: Context, trip: Trip): Checked =>
  uncheckedOf(trip, worldOf(context));

/** How many findings of each severity a trip has that is not open. */
export const countNow = (context: Context, trip: Trip): TripFigures['findings'] =>
  countsOf(checkNow(context, trip, null));

/** Looks at the open trip again if the hour or what is known has become another. */
export const lookAgain = (context: Context): void => {
  const { session, store } = context;
  const { open } = store.getState();
  if (!open || !session.checks || isUpToDate(open, worldOf(context))) return;
  if (open.checked.isPending) lookFirst(context, session.checks, open.trip);
  else look(context, open.checked);
};

/** A slice at a time: the first look takes long, and keys that are pressed meanwhile come first. */
const lookFirst = (context: Context, { checkInSteps }: Checks, trip: Trip): void => {
  const { session, parts } = context;
  const { visit } = session;
  if (session.firstLook === visit) return;
  session.firstLook = visit;
  const whenIdle = (run: () => void): void =>
    parts.whenIdle(() => {
      if (session.visit === visit) run();
    });
  const steps = checkInSteps(trip, null, worldOf(context));
  const goOn = (): void => {
    const { done, value: checked } = sliceOf(steps);
    whenIdle(done ? () => look(context, checked) : goOn);
  };
  goOn();
};

const look = (context: Context, previous: Checked): void => {
  const { open } = context.store.getState();
  if (!open) return;
  updateOpen(context, { checked: checkNow(context, open.trip, previous) });
  keepCounts(context);
};

/** What the list of trips shows of the open trip is what is found in it now. */
const keepCounts = (context: Context): void => {
  const { open } = context.store.getState();
  if (!open || open.checked.isPending) return;
  const figures = figuresOf(open.trip, countsOf(open.checked));
  if (sameValue(open.summary.figures, figures)) return;
  const summary = { ...open.summary, figures };
  updateOpen(context, { summary });
  context.session.journal?.note(summary);
};

const worldOf = ({ ports, session }: Context): World => ({
  now: ports.clock.now(),
  facts: session.known.facts,
});

const isUpToDate = ({ trip, checked }: OpenTrip, world: World): boolean =>
  !checked.isPending &&
  nowIn(trip, checked.world) === nowIn(trip, world) &&
  checked.world.facts === world.facts;
