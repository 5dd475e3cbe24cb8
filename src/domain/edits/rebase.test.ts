import { describe, expect, it } from 'vitest';
import { newMeeting, newPerson } from '../records/new-record';
import type { Trip } from '../records/tables';
import { aTrip, at, beijing } from '../testing/a-trip';
import { type Commit, newCommit } from './commit';
import { applyEdit, type Edit } from './edit';
import { undoStep } from './history';
import { applyPatches, invertPatch } from './patch';
import { rebase, withoutCommits } from './rebase';
import { addRecord, removeNamed, setEntry, setField, together } from './record-edits';

const trip = aTrip({
  stops: { beijing },
  people: { liang: { family: 'Liang' } },
  meetings: { talks: { title: 'Talks', slot: at('beijing', '2011-01-10', '09:30') } },
});

const title = (text: string): Edit => setField(trip, 'meetings', 'talks', 'title', text);
const withLiang = setEntry(trip, 'meetings', 'talks', 'participants', 'liang', { host: true });
const withoutLiang = removeNamed(trip, 'people', 'liang');
const withoutBeijing = removeNamed(trip, 'stops', 'beijing');
const slot = at('beijing', '2011-01-10', '17:00');
const addTea = addRecord('meetings', newMeeting('tea', { title: 'Tea', slot }), 'Tea');

const aCommit = (before: Trip, edit: Edit, undoes: string | null = null): Commit => {
  const { patches } = applyEdit(before, edit);
  const details = { step: edit.label, label: edit.label, author: 'me', at: 'noon', undoes };
  return newCommit({ ...details, parents: ['common'], patches });
};

/** Whether each record's references lead to something; enough of the real check for these trips. */
const isSound = ({ stops, meetings, people }: Trip): boolean =>
  Object.values(meetings).every(
    ({ slot: { stop }, participants }) =>
      stops[stop] && Object.keys(participants).every((person) => people[person]),
  );

const onTopOf = (theirs: Edit, mine: readonly Commit[]) =>
  rebase({ trip: applyEdit(trip, theirs).trip, head: 'theirs' }, mine, isSound);

describe('commits on top of those of another window', () => {
  it('keep step, label, author and time, and follow the new head by new revisions', () => {
    const first = aCommit(trip, title('Plenary'));
    const second = aCommit(applyEdit(trip, title('Plenary')).trip, withLiang);
    const { commits, head, trip: rebased } = onTopOf(addTea, [first, second]);
    expect(commits).toMatchObject([
      { parents: ['theirs'], step: first.step, label: first.label, author: 'me', at: 'noon' },
      { parents: [commits[0]?.rev], step: second.step },
    ]);
    expect(head).toBe(commits[1]?.rev);
    expect(rebased.meetings).toMatchObject({
      talks: { title: 'Plenary', participants: { liang: { host: true } } },
      tea: { title: 'Tea' },
    });
  });

  it('win over an earlier value of the same field, and know what they replaced', () => {
    const {
      trip: rebased,
      commits,
      cut,
    } = onTopOf(title('Theirs'), [aCommit(trip, title('Mine'))]);
    expect(rebased.meetings.talks?.title).toBe('Mine');
    expect(commits[0]?.patches).toMatchObject([{ from: 'Theirs', to: 'Mine' }]);
    expect(cut).toEqual([]);
  });

  it('lead back to the others’ state when their patches are inverted', () => {
    const theirs = applyEdit(trip, title('Theirs')).trip;
    const mine = aCommit(trip, together('both', [title('Mine'), withoutLiang]));
    const { trip: rebased, commits } = rebase({ trip: theirs, head: 'theirs' }, [mine], isSound);
    expect(withoutCommits(rebased, commits)).toEqual(theirs);
    expect(applyPatches(theirs, commits[0]?.patches ?? [])).toEqual(rebased);
  });

  it('stay, empty and with what was lost beside them, where their record is gone', () => {
    const mine = aCommit(trip, title('Mine'));
    const { commits, cut, trip: rebased } = onTopOf(removeNamed(trip, 'meetings', 'talks'), [mine]);
    expect(rebased.meetings).toEqual({});
    expect(commits).toMatchObject([{ step: mine.step, patches: [], leftOut: mine.patches }]);
    expect(cut).toEqual(commits);
  });

  it('lose a reference to what the others removed, and keep the rest', () => {
    const mine = aCommit(trip, together('both', [title('Mine'), withLiang]));
    const { commits, cut, trip: rebased } = onTopOf(withoutLiang, [mine]);
    expect(rebased.meetings.talks).toMatchObject({ title: 'Mine', participants: {} });
    expect(commits[0]?.leftOut).toMatchObject([{ path: ['participants', 'liang'] }]);
    expect(cut).toHaveLength(1);
  });

  it('lose a record that cannot be without what the others removed', () => {
    const { trip: rebased, cut } = onTopOf(withoutBeijing, [aCommit(trip, addTea)]);
    expect(rebased.meetings).toEqual({});
    expect(cut).toHaveLength(1);
  });

  it('that remove take out what the others have just put there, and say so', () => {
    const { trip: rebased, cut, widened } = onTopOf(addTea, [aCommit(trip, withoutBeijing)]);
    expect([rebased.stops, rebased.meetings]).toEqual([{}, {}]);
    expect([cut, widened.length]).toEqual([[], 1]);
  });

  it('that remove what is removed already change nothing, and nobody need hear of it', () => {
    const { commits, cut } = onTopOf(withoutLiang, [aCommit(trip, withoutLiang)]);
    expect(commits).toMatchObject([{ patches: [{ table: 'people', id: 'liang', path: [] }] }]);
    expect([cut, commits[0]?.leftOut]).toEqual([[], undefined]);
  });

  it('that set what is so already still win over what a third window sets meanwhile', () => {
    const { commits } = onTopOf(title('Mine'), [aCommit(trip, title('Mine'))]);
    expect(onTopOf(title('Third'), commits).trip.meetings.talks?.title).toBe('Mine');
  });

  it('are left out whole where nothing else makes the trip sound', () => {
    const theirs = applyEdit(trip, title('Theirs')).trip;
    const mine = aCommit(trip, title('Mine'));
    const onlyTheirs = (now: Trip) => now.meetings.talks?.title === 'Theirs';
    const { trip: rebased, commits } = rebase({ trip: theirs, head: '' }, [mine], onlyTheirs);
    expect(rebased).toBe(theirs);
    expect(commits).toMatchObject([{ patches: [], leftOut: mine.patches }]);
  });

  it('that undo leave alone what the others have changed', () => {
    const undo = aCommit(trip, title('Before'), 'a step');
    const { trip: rebased, cut } = onTopOf(title('Theirs'), [undo]);
    expect(rebased.meetings.talks?.title).toBe('Theirs');
    expect(cut).toHaveLength(1);
  });
});

describe('an undo after edits of another window', () => {
  const undoAfter = (mine: Edit, theirs: Edit) => {
    const commit = aCommit(trip, mine);
    const now = applyEdit(applyPatches(trip, commit.patches), theirs).trip;
    return { now, ...undoStep(now, [commit], isSound) };
  };

  it('leaves a record that they have come to name', () => {
    const addLi = addRecord('people', newPerson('li', { family: 'Li' }), 'Li');
    const { trip: undone, left } = undoAfter(
      together('both', [addLi, title('Mine')]),
      setEntry(trip, 'meetings', 'talks', 'participants', 'li', { host: true }),
    );
    expect(undone.meetings.talks).toMatchObject({ title: 'Talks', participants: { li: {} } });
    expect(left).toMatchObject([{ table: 'people', id: 'li', path: [] }]);
  });

  it('does not bring back a reference to what they removed', () => {
    const talks = { ...trip, meetings: applyEdit(trip, withLiang).trip.meetings };
    const commit = aCommit(
      talks,
      setEntry(talks, 'meetings', 'talks', 'participants', 'liang', undefined),
    );
    const now = applyEdit(applyPatches(talks, commit.patches), withoutLiang).trip;
    const { trip: undone, left } = undoStep(now, [commit], isSound);
    expect(undone).toEqual(now);
    expect(left).toEqual(commit.patches.map(invertPatch));
  });

  it('leaves alone a field that they set to a value it once had within the step', () => {
    const first = aCommit(trip, title('P'));
    const second = aCommit(applyPatches(trip, first.patches), title('Pl'));
    const now = applyEdit(trip, title('P')).trip;
    expect(undoStep(now, [first, second], isSound).trip.meetings.talks?.title).toBe('P');
  });
});
