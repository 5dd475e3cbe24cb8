import { type Checked, checkTrip } from '../checks/engine';
import { nowIn, type World } from '../checks/world';
import { sameValue } from '../domain/edits/canonical';
import type { Trip } from '../domain/records/tables';
import { type Context, updateOpen } from './context';
import type { TripFigures } from './ports';
import { severityCounts } from './severity-counts';
import type { OpenTrip } from './state';
import { figuresOf } from './summary';

/** The check of a trip at this hour, by what is known by now. */
export const checkNow = (context: Context, trip: Trip, previous: Checked | null): Checked =>
  checkTrip(trip, previous, worldOf(context));

/** How many findings of each severity a trip has that is not open. */
export const countNow = (context: Context, trip: Trip): TripFigures['findings'] =>
  severityCounts(checkNow(context, trip, null).findings);

/** Looks at the open trip again if the hour or what is known has become another. */
export const lookAgain = (context: Context): void => {
  const { open } = context.store.getState();
  if (!open || isUpToDate(open, worldOf(context))) return;
  updateOpen(context, { checked: checkNow(context, open.trip, open.checked) });
  keepCounts(context);
};

/** What the list of trips shows of the open trip is what is found in it now. */
export const keepCounts = (context: Context): void => {
  const { open } = context.store.getState();
  if (!open) return;
  const figures = figuresOf(open.trip, severityCounts(open.checked.findings));
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
  nowIn(trip, checked.world) === nowIn(trip, world) && checked.world.facts === world.facts;
