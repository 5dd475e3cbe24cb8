import { describe, expect, it } from 'vitest';
import { newWaiver } from '../domain/records/new-record';
import type { Trip } from '../domain/records/tables';
import { aTrip, at, beijing } from '../domain/testing/a-trip';
import { HOUR } from '../domain/time/instant';
import { checkerOf } from './engine';
import type { Limit } from './limit';
import type { Rule } from './rule';
import { factsOf } from './waive';
import { noWorld } from './world';

const shortTalks: Limit = {
  id: 'short-talks',
  label: 'Shortest talks',
  unit: 'min',
  usual: 10,
  least: 0,
  most: 60,
};

/** Talks too short by a limit, and told a stop at a time. */
const briefTalks: Rule<'meeting'> = {
  id: 'brief-talks',
  group: 'time',
  looksAt: 'meeting',
  severity: 'warning',
  description: 'For tests.',
  silences: [],
  limits: [shortTalks],
  check: ({ meeting, stop }, { limitOf }) => {
    const least = limitOf(shortTalks);
    return (
      (meeting.minutes ?? 0) < least && {
        severity: 'warning',
        about: [{ kind: 'meeting', id: meeting.id }],
        message: 'Short.',
        data: { least },
        gatherAt: stop,
      }
    );
  },
  gather: (_, reports) => ({
    severity: 'warning',
    about: reports.flatMap(({ about }) => about),
    message: `${reports.length} short.`,
    data: { meetings: reports.length },
  }),
};

/** Looked at again when the quarter of an hour changes. */
const soon: Rule<'meeting'> = {
  id: 'soon',
  group: 'time',
  looksAt: 'meeting',
  severity: 'note',
  description: 'For tests.',
  silences: [],
  heeds: ['now'],
  check: ({ meeting, start }, { now }) =>
    start !== null &&
    start > now &&
    start - now < HOUR && {
      severity: 'note',
      about: [{ kind: 'meeting', id: meeting.id }],
      message: 'Soon.',
      data: {},
    },
};

const twoCalls = aTrip({
  stops: { beijing },
  meetings: {
    one: { slot: at('beijing', '2011-01-10', '09:00'), minutes: 5 },
    two: { slot: at('beijing', '2011-01-10', '11:00'), minutes: 8 },
  },
});

const withJourney = (trip: Trip, values: Partial<Trip['trip'][string]>): Trip => ({
  ...trip,
  trip: Object.fromEntries(
    Object.entries(trip.trip).map(([id, journey]) => [id, { ...journey, ...values }]),
  ),
});

describe('a rule that the trip has a say in', () => {
  const checkBrief = checkerOf([briefTalks]);

  it('that gathers is told once a stop, with all that it found there', () => {
    const [finding, ...others] = checkBrief(twoCalls, null).findings;
    expect(others).toEqual([]);
    expect(finding?.about.map(({ id }) => id)).toEqual(['one', 'two']);
    expect(finding?.id).toBe('brief-talks: stop beijing');
  });

  it('that fails while it gathers is named, and is no more than that', () => {
    const failing = checkerOf([
      {
        ...briefTalks,
        gather: () => {
          throw new Error('no');
        },
      },
    ]);
    expect(failing(twoCalls, null).findings.map(({ id }) => id)).toEqual([
      'broken-rule: brief-talks',
    ]);
  });

  it('goes by the limits and with the voice that the trip gives it', () => {
    const first = checkBrief(twoCalls, null);
    const limited = withJourney(twoCalls, { limits: { 'short-talks': 6 } });
    expect(checkBrief(limited, first).findings[0]?.data).toEqual({ meetings: 1 });
    const loud = withJourney(twoCalls, { voices: { 'brief-talks': 'error' } });
    expect(checkBrief(loud, first).findings[0]?.severity).toBe('error');
    const silent = withJourney(twoCalls, { voices: { 'brief-talks': 'off' } });
    expect(checkBrief(silent, first).findings).toEqual([]);
  });

  it('that counts down is asked again as time goes by, and as the trip is looked at as if', () => {
    const checkSoon = checkerOf([soon]);
    const world = { ...noWorld, now: Date.parse('2011-01-10T00:20Z') };
    const found = checkSoon(twoCalls, null, world);
    expect(found.findings.map(({ about }) => about[0]?.id)).toEqual(['one']);
    const later = { ...noWorld, now: Date.parse('2011-01-10T02:20Z') };
    expect(checkSoon(twoCalls, found, later).findings.map(({ about }) => about[0]?.id)).toEqual([
      'two',
    ]);
    const asIf = withJourney(twoCalls, { asIf: '2011-01-10T02:20:00Z' });
    expect(checkSoon(asIf, found).findings.map(({ about }) => about[0]?.id)).toEqual(['two']);
    expect(checkSoon(twoCalls, null).findings).toEqual([]);
  });

  it('is silent where its finding is waived, until the facts change', () => {
    const [finding] = checkBrief(twoCalls, null).findings;
    if (!finding) throw new Error('Nothing was found.');
    const waiver = newWaiver('waiver', { finding: finding.id, facts: factsOf(finding) });
    const waivedTrip = { ...twoCalls, waivers: { waiver } };
    const { findings, waived } = checkBrief(waivedTrip, null);
    expect(findings).toEqual([]);
    expect(waived).toEqual([{ finding, waiver }]);
    const changed = withJourney(waivedTrip, { limits: { 'short-talks': 6 } });
    expect(checkBrief(changed, null).findings).toHaveLength(1);
  });
});
