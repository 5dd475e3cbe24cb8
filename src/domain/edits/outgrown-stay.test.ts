import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Trip } from '../records/tables';
import { aMovingTrip } from '../testing/a-moving-trip';
import { aTrip, at, beijing, moment, tokyo } from '../testing/a-trip';
import type { Moment } from '../time/wall-time';
import { canonical } from './canonical';
import type { Commit } from './commit';
import { applyEdit, type Edit } from './edit';
import { meetingChoices } from './meetings-of-stay';
import { movedTo, moveStay } from './move-stay';
import { outgrownStay } from './outgrown-stay';
import { setField } from './record-edits';

interface State {
  readonly trip: Trip;
  readonly commits: readonly Commit[];
}

const commitOf = (label: string, patches: Commit['patches']): Commit => ({
  ...{ rev: label, parents: [], step: label, label, author: 'me', at: '', undoes: null },
  patches,
});

const changedBy = (trip: Trip, ...edits: readonly ((trip: Trip) => Edit)[]): State =>
  edits.reduce<State>(
    (state, edit) => {
      const { label, change } = edit(state.trip);
      const made = applyEdit(state.trip, { label, change });
      return { trip: made.trip, commits: [...state.commits, commitOf(label, made.patches)] };
    },
    { trip, commits: [] },
  );

const typed =
  (end: 'wheelsDown' | 'wheelsUp', when: Moment | null, stop = 'beijing') =>
  (trip: Trip): Edit =>
    setField(trip, 'stops', stop, end, when);

const titled =
  (title: string) =>
  (trip: Trip): Edit =>
    setField(trip, 'meetings', 'talks', 'title', title);

const trip = aTrip({
  stops: { beijing, tokyo },
  meetings: {
    talks: { slot: at('beijing', '2011-01-10', '09:30'), minutes: 60 },
    tea: { slot: at('beijing', '2011-01-11', '16:00'), minutes: 60 },
    before: { slot: at('beijing', '2011-01-05', '10:00'), minutes: 60 },
  },
});

const outgrown = ({ trip: now, commits }: State) => {
  const stay = outgrownStay(now, commits, 'beijing');
  return stay && { ...stay, meetings: stay.meetings.map(({ id }) => id) };
};

const was = { wheelsDown: beijing.wheelsDown, wheelsUp: beijing.wheelsUp };

describe('a stay whose ends are typed over', () => {
  it('has outgrown the meetings that fitted it before', () => {
    const state = changedBy(trip, typed('wheelsDown', moment('2011-01-10', '14:00')));
    expect(outgrown(state)).toEqual({ was, typed: 'wheelsDown', meetings: ['talks'] });
  });

  it('goes back to before the first of several ends that were typed in a row', () => {
    const state = changedBy(
      trip,
      typed('wheelsDown', moment('2011-01-10', '20:00')),
      typed('wheelsDown', moment('2011-01-10', '12:00')),
      typed('wheelsUp', moment('2011-01-11', '12:00')),
      titled('Talks with Gen. Liang'),
    );
    expect(outgrown(state)).toEqual({ was, typed: 'wheelsDown', meetings: ['talks', 'tea'] });
  });

  it('has outgrown nothing once they fit, or when it was moved with what is at it', () => {
    const late = typed('wheelsDown', moment('2011-01-10', '14:00'));
    const back = typed('wheelsDown', beijing.wheelsDown);
    expect(outgrown(changedBy(trip, late, back))).toBeNull();
    const along = (now: Trip): Edit =>
      moveStay(now, {
        stop: 'beijing',
        to: { by: { days: 3, minutes: 0 } },
        meetings: 'keep',
        following: 'along',
      });
    expect(outgrown(changedBy(trip, along))).toBeNull();
    expect(outgrown(changedBy(trip, titled('Talks')))).toBeNull();
  });

  it('and is followed then, is the stay that was moved with all at once', () => {
    const shift = fc.record({
      days: fc.integer({ min: -10, max: 10 }),
      minutes: fc.integer({ min: -600, max: 600 }),
    });
    const law = fc.property(
      aMovingTrip,
      shift,
      fc.constantFrom(...meetingChoices),
      (of, by, meetings) => {
        const stop = of.stops.here;
        if (!stop) throw new Error('There is no stop.');
        const { wheelsDown, wheelsUp } = movedTo(stop, { by });
        const move = {
          stop: 'here',
          to: { wheelsDown, wheelsUp },
          meetings,
          following: 'stay',
        } as const;
        const state = changedBy(
          of,
          typed('wheelsDown', wheelsDown, 'here'),
          typed('wheelsUp', wheelsUp, 'here'),
        );
        const ends = { wheelsDown: stop.wheelsDown, wheelsUp: stop.wheelsUp };
        const followed = applyEdit(state.trip, moveStay(state.trip, move, ends)).trip;
        expect(canonical(followed)).toBe(canonical(applyEdit(of, moveStay(of, move)).trip));
      },
    );
    fc.assert(law);
  });
});
