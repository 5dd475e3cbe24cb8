import { describe, expect, test } from 'vitest';
import { aTrip, at, beijing } from '../testing/a-trip';
import { choiceWithMovement, firstChoices, shownDays, wholeTrip } from './programme';
import { scheduleOf } from './schedule';

const slot = (clock: string) => at('beijing', '2011-01-10', clock);

const outing = (chosen: string) =>
  aTrip({
    stops: { beijing: { ...beijing, ron: { '2011-01-10': 'hotel' } } },
    venues: { hotel: {}, wall: {}, museum: {}, hall: {} },
    drives: [
      ['hotel', 'wall', 75],
      ['hotel', 'museum', 15],
      ['hall', 'wall', 80],
      ['hall', 'museum', 10],
    ],
    options: { outing: { title: 'Great Wall or museum', chosen } },
    meetings: {
      breakfast: { slot: slot('07:00'), minutes: 30, venue: 'hotel' },
      museum: {
        slot: slot('08:30'),
        minutes: 60,
        venue: 'museum',
        option: { group: 'outing', choice: 'B' },
      },
      wall: {
        slot: slot('09:00'),
        minutes: 90,
        venue: 'wall',
        option: { group: 'outing', choice: 'A' },
      },
      lunch: { slot: slot('12:30'), minutes: 60, venue: 'hall' },
    },
  });

type Days = ReturnType<typeof scheduleOf>;

const told = (days: Days): readonly string[] =>
  (days.find(({ date }) => date === '2011-01-10')?.lines ?? []).map((line) => {
    if (line.kind === 'movement') return `${line.movement.from} → ${line.movement.to}`;
    if (line.kind !== 'meeting' || line.choice === null) return line.id.split(' ')[0] ?? '';
    return `${line.choice.standing} ${line.choice.choice}: ${line.id}`;
  });

describe('the schedule of what is open', () => {
  test('leads along the first choice, and tells the other beside it', () => {
    expect(told(scheduleOf(outing('')))).toEqual([
      'breakfast',
      'hotel → wall',
      'other B: museum',
      'taken A: wall',
      'wall → hall',
      'lunch',
      'hall → hotel',
      'night',
    ]);
  });

  test('leads along another choice while that is looked at', () => {
    const { days } = shownDays(outing(''), wholeTrip, { outing: 'B' });
    expect(told(days)).toEqual([
      'breakfast',
      'hotel → museum',
      'taken B: museum',
      'other A: wall',
      'museum → hall',
      'lunch',
      'hall → hotel',
      'night',
    ]);
    const ofTrack = shownDays(outing(''), { kind: 'track', track: 'principal' }, { outing: 'B' });
    expect(told(ofTrack.days)).toEqual(told(days));
  });

  test('never leads from one choice to another, whichever is looked at', () => {
    for (const lookedAt of [firstChoices, { outing: 'B' }, { outing: 'gone' }])
      for (const line of told(shownDays(outing(''), wholeTrip, lookedAt).days))
        expect(['museum → wall', 'wall → museum']).not.toContain(line);
  });

  test('leads along what was chosen, which is a line like any other, whatever is looked at', () => {
    const chosen = outing('B');
    expect(told(scheduleOf(chosen))).toContain('museum');
    expect(told(scheduleOf(chosen))).toContain('ruled out A: wall');
    expect(told(scheduleOf(chosen))).toContain('museum → hall');
    const { days } = shownDays(chosen, wholeTrip, { outing: 'A' });
    expect(told(days)).toEqual(told(scheduleOf(chosen)));
  });

  test('tells of a question with one choice as of what takes place', () => {
    const { museum: _, ...meetings } = outing('').meetings;
    expect(told(scheduleOf({ ...outing(''), meetings }))).toContain('taken A: wall');
  });

  test('finds the choice that a movement belongs to', () => {
    expect(choiceWithMovement(outing(''), wholeTrip, 'meeting museum')).toEqual({
      group: 'outing',
      choice: 'B',
    });
    expect(choiceWithMovement(outing(''), wholeTrip, 'meeting nowhere')).toBeUndefined();
  });
});
