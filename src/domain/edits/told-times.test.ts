import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toldDeparture } from '../derive/told-departure';
import { aTrip, at, beijing, tokyo } from '../testing/a-trip';
import { clockTimeOf } from '../time/clock-time';
import { MINUTE } from '../time/instant';
import { instantOf } from '../time/zones';
import { canonical } from './canonical';
import { applyEdit } from './edit';
import { moveMeetings } from './move-meetings';
import { applyPatches, invertPatch } from './patch';
import { withToldTimes } from './told-times';

const trip = (start: string, lead = 30, more = {}) => {
  const told = clockTimeOf(
    (Number(start.slice(0, 2)) * 60 + Number(start.slice(3)) - lead + 1440) % 1440,
  );
  return aTrip({
    stops: { beijing, tokyo },
    meetings: {
      talks: { slot: at('beijing', '2011-01-10', start), preset: told, poolInPlace: null, ...more },
      tea: { slot: at('beijing', '2011-01-10', '16:00'), preset: '15:30' },
    },
    moves: {
      van: { leadsTo: { meeting: 'talks' }, departs: told },
      car: { leadsTo: { meeting: 'talks' }, departs: null },
    },
  });
};

const moved = (of: ReturnType<typeof trip>, minutes: number) => {
  const edit = moveMeetings(of, ['talks'], minutes);
  if (!edit) throw new Error('The talks have no clock time.');
  return applyEdit(of, edit);
};

/** How long before the start a told clock time is. */
const leadOf = (of: ReturnType<typeof trip>, told: string | null | undefined): number => {
  const slot = of.meetings.talks?.slot;
  if (!slot || slot.date === null || !('at' in slot.time) || !told) return Number.NaN;
  const due = instantOf(beijing.zone, slot.date, slot.time.at, slot.fold);
  return (due - (toldDeparture(beijing.zone, told, { free: null, due }) ?? Number.NaN)) / MINUTE;
};

describe('what was told for a meeting', () => {
  it('comes as long before it as it did, by whatever it moves', () => {
    const law = fc.property(
      fc.integer({ min: 0, max: 1439 }),
      fc.integer({ min: 0, max: 240 }),
      fc.integer({ min: -2000, max: 2000 }),
      (start, lead, minutes) => {
        const of = trip(clockTimeOf(start), lead);
        const { trip: after } = moved(of, minutes);
        expect(leadOf(after, after.meetings.talks?.preset)).toBe(lead);
        expect(leadOf(after, after.moves.van?.departs)).toBe(lead);
      },
    );
    fc.assert(law, { numRuns: 300 });
  });

  it('stays with what does not move, and where nothing was told', () => {
    const { trip: after } = moved(trip('09:30'), 20);
    expect(after.meetings.tea?.preset).toBe('15:30');
    expect(after.meetings.talks?.poolInPlace).toBeNull();
    expect(after.moves.car?.departs).toBeNull();
  });

  it('is as the edit itself says, where it does', () => {
    const of = trip('09:30');
    const edit = withToldTimes(of, {
      label: 'move',
      change: ({ meetings: { talks }, moves: { van } }) => {
        if (talks)
          Object.assign(talks, { slot: at('beijing', '2011-01-10', '10:30'), preset: '10:15' });
        if (van) van.departs = '10:20';
      },
    });
    const { trip: after } = applyEdit(of, edit);
    expect(after.meetings.talks?.preset).toBe('10:15');
    expect(after.moves.van?.departs).toBe('10:20');
  });

  it('waits as it was while the meeting has no clock time', () => {
    const of = trip('09:30');
    const edit = withToldTimes(of, {
      label: 'move',
      change: ({ meetings: { talks } }) => {
        if (talks) talks.slot = at('beijing', null, '09:30');
      },
    });
    expect(applyEdit(of, edit).trip.meetings.talks?.preset).toBe('09:00');
  });

  it('keeps its distance on the clock of another stop', () => {
    const of = trip('09:30');
    const edit = withToldTimes(of, {
      label: 'move',
      change: ({ meetings: { talks } }) => {
        if (talks) talks.slot = at('tokyo', '2011-01-13', '14:00');
      },
    });
    expect(applyEdit(of, edit).trip.meetings.talks?.preset).toBe('13:30');
  });

  it('comes back to the byte with the meeting', () => {
    const of = trip('09:30');
    const { trip: after, patches } = moved(of, 45);
    const back = applyPatches(after, patches.toReversed().map(invertPatch));
    expect(canonical(back)).toBe(canonical(of));
  });
});
