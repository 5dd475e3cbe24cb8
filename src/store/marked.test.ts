import { describe, expect, it } from 'vitest';
import { moveMeetings } from '../domain/edits/move-meetings';
import { removeMeetings } from '../domain/edits/remove-meetings';
import { aTrip, at, beijing, tokyo } from '../domain/testing/a-trip';
import { chosenMeetings, isAnyMarked, markedMeetings } from './marked';
import { aBrowser, reloaded, type Window, withTrip } from './testing/a-browser';

const trip = aTrip({
  stops: { beijing, tokyo },
  meetings: {
    dinner: { slot: at('beijing', '2011-01-10', '19:00') },
    talks: { slot: at('beijing', '2011-01-10', '09:30') },
    call: { slot: at('tokyo', '2011-01-13', '09:30') },
  },
});

const marked = ({ state }: Window) => markedMeetings(state());

describe('what is marked', () => {
  it('stands in the order of the schedule, however it was marked', async () => {
    const window = await withTrip(aBrowser(), trip);
    window.actions.mark(['call', 'dinner']);
    window.actions.toggleMarked('talks');
    expect(marked(window)).toEqual(['talks', 'dinner', 'call']);
    window.actions.toggleMarked('dinner');
    expect(marked(window)).toEqual(['talks', 'call']);
    window.actions.clearMarked();
    expect(isAnyMarked(window.state())).toBe(false);
  });

  it('is the same list for as long as an edit leaves it as it is', async () => {
    const window = await withTrip(aBrowser(), trip);
    window.actions.mark(['talks', 'dinner']);
    const before = marked(window);
    const move = moveMeetings(trip, before, 5);
    if (move) window.actions.edit(move);
    expect(marked(window)).toBe(before);
  });

  it('counts no meeting that is gone, and counts it again once it is back', async () => {
    const window = await withTrip(aBrowser(), trip);
    window.actions.mark(['talks', 'dinner']);
    window.actions.edit(removeMeetings(trip, ['dinner']));
    expect(marked(window)).toEqual(['talks']);
    window.actions.undo();
    expect(marked(window)).toEqual(['talks', 'dinner']);
  });

  it('stays while one goes from line to line, and ends where something else is selected', async () => {
    const window = await withTrip(aBrowser(), trip);
    window.actions.mark(['talks', 'dinner']);
    window.actions.standAt({ kind: 'meeting', id: 'call' });
    expect(marked(window)).toEqual(['talks', 'dinner']);
    window.actions.select({ kind: 'stop', id: 'tokyo' });
    expect(marked(window)).toEqual([]);
  });

  it('is forgotten with the trip that it was of', async () => {
    const browser = aBrowser();
    const window = await withTrip(browser, trip);
    window.actions.mark(['talks']);
    expect(marked(await reloaded(browser, window))).toEqual([]);
  });
});

it('works on what is marked, else on the one that is selected', async () => {
  const window = await withTrip(aBrowser(), trip);
  expect(chosenMeetings(window.state())).toEqual([]);
  window.actions.select({ kind: 'meeting', id: 'call' });
  expect(chosenMeetings(window.state())).toEqual(['call']);
  expect(chosenMeetings(window.state())).toBe(chosenMeetings(window.state()));
  window.actions.mark(['dinner', 'talks']);
  expect(chosenMeetings(window.state())).toEqual(['talks', 'dinner']);
});
