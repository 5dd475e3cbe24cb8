import { describe, expect, it } from 'vitest';
import type { Trip } from '../records/tables';
import { aTrip, at, beijing } from '../testing/a-trip';
import { emptyTables } from '../trip';
import { type Commit, newCommit } from './commit';
import { compareTrips } from './compare';
import { applyEdit, type Edit } from './edit';
import { type History, historyOf, undoStep } from './history';
import { removeNamed, setEntry, setField } from './record-edits';

const trip = aTrip({
  stops: { beijing },
  people: { gates: {}, liang: {} },
  meetings: {
    talks: {
      title: 'Talks',
      slot: at('beijing', '2011-01-10', '09:30'),
      participants: { liang: { host: true } },
    },
  },
});

const title = (text: string): Edit => setField(trip, 'meetings', 'talks', 'title', text);

const isMine = ({ author }: Commit): boolean => author === 'me';
const isSound = (): boolean => true;

/** A journal to which edits are added, by step, as the store does. */
const aJournal = () => {
  const commits: Commit[] = [];
  let now: Trip = trip;
  const add = (step: string, undoes: string | null, changed: Trip, author = 'me'): void => {
    const before = commits.length === 0 ? emptyTables : now;
    const details = { label: step, author, at: '', parents: [], step, undoes };
    commits.push(newCommit({ ...details, patches: compareTrips(before, changed) }));
    now = changed;
  };
  const takeBack = (direction: 'undo' | 'redo', step: string): number => {
    const target = historyOf(commits, isMine)[direction].at(-1);
    if (!target) throw new Error(`Nothing to ${direction}.`);
    const { trip: changed, left } = undoStep(now, target.commits, isSound);
    add(step, target.step, changed);
    return left.length;
  };
  add('new trip', null, trip);
  return {
    edit: (step: string, edit: Edit) => add(step, null, applyEdit(now, edit).trip),
    fromElsewhere: (edit: Edit) => add('theirs', null, applyEdit(now, edit).trip, 'you'),
    takeBack,
    now: () => now,
    titleNow: () => now.meetings.talks?.title,
    steps: () => stepsOf(historyOf(commits, isMine)),
  };
};

const stepsOf = ({ undo, redo }: History): readonly string[] => [
  undo.map(({ step }) => step).join(' '),
  redo.map(({ step }) => step).join(' '),
];

describe('the history', () => {
  it('begins after the trip was made: that cannot be undone', () => {
    expect(aJournal().steps()).toEqual(['', '']);
  });

  it('takes what was typed in one field back at once', () => {
    const journal = aJournal();
    for (const text of ['P', 'Pl', 'Plenary']) journal.edit('typing', title(text));
    expect(journal.steps()).toEqual(['typing', '']);
    journal.takeBack('undo', 'u');
    expect(journal.now()).toEqual(trip);
    journal.takeBack('redo', 'r');
    expect(journal.titleNow()).toBe('Plenary');
    expect(journal.steps()).toEqual(['r', '']);
  });

  it('takes back only what was typed since the last undo in a field that was never left', () => {
    const journal = aJournal();
    journal.edit('typing', title('Plenary'));
    journal.takeBack('undo', 'u');
    journal.edit('typing', title('Roundtable'));
    expect(journal.takeBack('undo', 'v')).toBe(0);
    expect(journal.now()).toEqual(trip);
    expect(journal.steps()).toEqual(['', 'v']);
  });

  it('undoes steps of one name that had another between them one by one', () => {
    const journal = aJournal();
    journal.edit('typing', title('Plenary'));
    journal.edit('other', setField(trip, 'meetings', 'talks', 'minutes', 45));
    journal.edit('typing', title('Roundtable'));
    expect(journal.takeBack('undo', 'u')).toBe(0);
    expect(journal.titleNow()).toBe('Plenary');
    journal.takeBack('undo', 'v');
    expect(journal.takeBack('undo', 'w')).toBe(0);
    expect(journal.now()).toEqual(trip);
  });

  it('has nothing to do again after a new edit, even one of the same step', () => {
    const journal = aJournal();
    journal.edit('typing', title('Plenary'));
    journal.edit('other', setField(trip, 'meetings', 'talks', 'minutes', 45));
    journal.takeBack('undo', 'u');
    expect(journal.steps()).toEqual(['typing', 'u']);
    journal.edit('typing', title('Roundtable'));
    expect(journal.steps()).toEqual(['typing', '']);
    journal.takeBack('undo', 'v');
    expect(journal.now()).toEqual(trip);
  });
});

describe('an undo', () => {
  it('brings a removed record back with all references to it', () => {
    const journal = aJournal();
    journal.edit('remove', removeNamed(trip, 'people', 'liang'));
    expect(journal.now().meetings.talks?.participants).toEqual({});
    journal.takeBack('undo', 'u');
    expect(journal.now()).toEqual(trip);
  });

  it('leaves alone what somebody else has changed since, and says so', () => {
    const journal = aJournal();
    journal.edit('mine', {
      label: 'both',
      change: (draft) => {
        title('Plenary').change(draft);
        setField(trip, 'meetings', 'talks', 'minutes', 45).change(draft);
      },
    });
    journal.fromElsewhere(title('Roundtable'));
    expect(journal.takeBack('undo', 'u')).toBe(1);
    expect(journal.now().meetings.talks).toMatchObject({ title: 'Roundtable', minutes: null });
  });

  it('leaves alone what is gone with a record that somebody else removed', () => {
    const journal = aJournal();
    const leave = setEntry(trip, 'meetings', 'talks', 'participants', 'liang', undefined);
    journal.edit('leave', leave);
    journal.fromElsewhere(removeNamed(trip, 'meetings', 'talks'));
    expect(journal.takeBack('undo', 'u')).toBe(1);
    expect(journal.now().meetings).toEqual({});
  });
});
