import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Checked, checkerOf } from '../checks/engine';
import type { Rule } from '../checks/rule';
import { rules } from '../checks/rules/index';
import { anyEdit, crowdedTrip } from '../checks/testing/random-trips';
import { factsOf } from '../checks/waive';
import type { World } from '../checks/world';
import { applyEdit, type Edit } from '../domain/edits/edit';
import { type Facts, noFacts } from '../domain/facts/facts';
import { voices } from '../domain/records/choices';
import { newWaiver } from '../domain/records/new-record';
import type { Trip } from '../domain/records/tables';
import { DAY, HOUR } from '../domain/time/instant';
import { explainBadEdit } from '../files/check-edit';
import { anyEditOf, type Choose } from './testing/random-edits';

const SOAK = process.env.LEGATION_SOAK === '1';
/** 250 edits a seed. */
const SEEDS = SOAK ? 400 : 40;
const STEPS = 250;
/** What an edit has left behind stays wrong: a look after each twenty-fifth finds it. */
const STEPS_BETWEEN_LOOKS = 25;

/** Fails at some meetings, as a rule with a mistake in it would. */
const brittle: Rule<'meeting'> = {
  id: 'brittle',
  group: 'time',
  looksAt: 'meeting',
  severity: 'note',
  description: 'Fails at a meeting of five hours.',
  silences: [],
  check: ({ meeting }) => {
    if (meeting.minutes === 300) throw new Error('no such field');
    return null;
  },
};

const check = checkerOf([brittle, ...rules]);
const checkWithout = checkerOf(rules);

const someFacts: Facts = {
  ...noFacts,
  holidays: { CN: { '2011-01-10': 'A holiday' }, JP: { '2011-01-12': 'Another' } },
  weekends: {},
};

const trialWorlds: readonly World[] = [
  { now: -Infinity, facts: noFacts },
  ...[-20 * DAY, -3 * DAY, -5 * HOUR, 2 * HOUR, 3 * DAY].flatMap((away) =>
    [noFacts, someFacts].map((facts) => ({ now: Date.UTC(2011, 0, 10, 1) + away, facts })),
  ),
];

/** A copy shares no record with the trip, so that nothing that is remembered can help. */
const freshly = (trip: Trip, world: World): Checked => check(structuredClone(trip), null, world);

/** The next state: another hour, a finding waived, a rule told otherwise, or any edit at all. */
const stepFrom = (checked: Checked, choose: Choose, newId: string): Checked => {
  const what = choose(() => fc.integer({ min: 0, max: 19 }));
  if (what === 0)
    return check(
      checked.trip,
      checked,
      choose(() => fc.constantFrom(...trialWorlds)),
    );
  const edit =
    what === 1
      ? waiving(checked, choose, newId)
      : what === 2
        ? tellingRule(choose)
        : what <= 12
          ? choose(() => anyEdit)
          : anyEditOf(checked.trip, choose, newId);
  const { trip, patches } = applyEdit(checked.trip, edit);
  return patches.length === 0 || explainBadEdit(trip, patches) !== null
    ? checked
    : check(trip, checked);
};

const waiving = ({ findings }: Checked, choose: Choose, id: string): Edit => {
  const finding = findings.length === 0 ? undefined : choose(() => fc.constantFrom(...findings));
  return {
    label: 'waive',
    change: (draft) => {
      if (finding)
        draft.waivers[id] = newWaiver(id, {
          rule: finding.rule,
          finding: finding.id,
          facts: factsOf(finding),
          reason: 'Known.',
          by: 'A planner',
        });
    },
  };
};

const limits = rules.flatMap((rule) => rule.limits ?? []);

const tellingRule = (choose: Choose): Edit => {
  const rule = choose(() => fc.constantFrom(...rules.map(({ id }) => id)));
  const voice = choose(() => fc.constantFrom(...Object.keys(voices)));
  const limit = choose(() => fc.constantFrom(...limits));
  const figure = choose(() => fc.integer({ min: limit.least, max: limit.most }));
  const isVoice = choose(() => fc.boolean());
  return {
    label: 'tell a rule',
    change: (draft) => {
      for (const journey of Object.values(draft.trip)) {
        if (!isVoice) journey.limits[limit.id] = figure;
        else if (voice === 'error' || voice === 'note' || voice === 'off')
          journey.voices[rule] = voice;
        else delete journey.voices[rule];
      }
    },
  };
};

const reversed = <Entry>(table: Readonly<Record<string, Entry>>): Record<string, Entry> =>
  Object.fromEntries(Object.entries(table).reverse());

const backwards = (trip: Trip): Trip => ({
  ...trip,
  stops: reversed(trip.stops),
  meetings: reversed(trip.meetings),
  moves: reversed(trip.moves),
  people: reversed(trip.people),
  venues: reversed(trip.venues),
  drives: reversed(trip.drives),
  topics: reversed(trip.topics),
  objectives: reversed(trip.objectives),
  tasks: reversed(trip.tasks),
  options: reversed(trip.options),
  calendar: reversed(trip.calendar),
  waivers: reversed(trip.waivers),
});

const told = ({ findings, waived }: Checked) => ({ findings, waived });

describe('after any edits, at any hour and by any facts', {
  timeout: SOAK ? 3_600_000 : 600_000,
}, () => {
  it('is found what a check from nothing finds, in whatever order records came and whatever rule fails', () => {
    fc.assert(
      fc.property(fc.gen(), (choose) => {
        let checked = check(crowdedTrip(), null);
        for (let step = 1; step <= STEPS; step += 1) {
          checked = stepFrom(checked, choose, `new${step}`);
          if (step % STEPS_BETWEEN_LOOKS !== 0) continue;
          const { trip, world } = checked;
          expect(told(checked)).toEqual(told(freshly(trip, world)));
        }
        const { trip, world, findings, waived } = checked;
        expect(told(freshly(backwards(trip), world))).toEqual(told(checked));
        expect(findings.filter(({ rule }) => rule !== 'broken-rule')).toEqual(
          checkWithout(structuredClone(trip), null, world).findings,
        );
        const isBroken = Object.values(trip.meetings).some(({ minutes }) => minutes === 300);
        const all = [...findings, ...waived.map(({ finding }) => finding)];
        const named = all.filter(({ rule }) => rule === 'broken-rule');
        expect(named.map(({ data }) => data.rule)).toEqual(isBroken ? ['brittle'] : []);
      }),
      { numRuns: SEEDS, seed: 20110108, endOnFailure: true },
    );
  });
});
