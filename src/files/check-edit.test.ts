import { describe, expect, test } from 'vitest';
import { applyEdit, type Edit } from '../domain/edits/edit';
import { addRecord, removeNamed, setEntry, setNamedField } from '../domain/edits/record-edits';
import { newDrive, newMeeting, newPerson } from '../domain/records/new-record';
import type { Trip } from '../domain/records/tables';
import { at } from '../domain/testing/a-trip';
import { explainBadEdit } from './check-edit';
import { soundTrip } from './testing/sound-file';
import { readTripFile, writeTripFile } from './trip-file';

const rev = '0123456789abcdef0123456789abcdef';

const explain = (edit: Edit): string | null => {
  const { trip, patches } = applyEdit(soundTrip, edit);
  const isRead = readTripFile(writeTripFile({ trip, rev, ancestors: [] })).ok;
  const says = explainBadEdit(trip, patches);
  expect(says === null).toBe(isRead);
  return says;
};

const set = (name: string, value: unknown): Edit =>
  setNamedField(soundTrip, 'meetings', 'm12', name, value);
const remove = (change: (draft: { -readonly [Name in keyof Trip]: object }) => void): Edit => ({
  label: 'remove',
  change,
});

describe('an edit is refused exactly when the file of the trip would be', () => {
  test.each<[string, Edit, RegExp]>([
    [
      'a number out of range',
      set('minutes', 5000),
      /has 5000 under “Length”; it must be a whole number of minutes from 0 to 2880\.$/,
    ],
    ['half a minute', set('minutes', 0.5), /0\.5/],
    ['a choice that there is not', set('kind', 'party'), /“party” under “Kind”/],
    ['a value of another kind', set('title', 7), /has 7 under “Title”; it must be text/],
    ['no value', set('title', undefined), /has no “Title”/],
    ['half an entry', set('topics', { cyber: { x: 1 } }), /has no “posture”/],
    ['a reference to nothing', set('venue', 'atlantis'), /names the venue “atlantis”/],
    [
      'an entry that names nobody',
      setEntry(soundTrip, 'meetings', 'm12', 'participants', 'elvis', {}),
      /names the person “elvis”/,
    ],
    ['a stop that there is not', set('slot', at('nowhere', null)), /names the stop “nowhere”/],
    ['a date that there is not', set('slot', at('beijing', '2011-02-30')), /“2011-02-30”/],
    ['a key that could mislead', set('x-mood', { '\u202E': 1 }), /invisible character U\+202E/],
    ['another id than its own', set('id', 'm13'), /stands under another id/],
    [
      'an id that no file may have',
      addRecord('people', newPerson('a b', {}), 'x'),
      /must have an id/,
    ],
    [
      'the name of a part of the language as an id',
      addRecord('people', newPerson('constructor', {}), 'x'),
      /must have an id/,
    ],
    [
      'a meeting without a stop',
      addRecord('meetings', newMeeting('m13', { title: 'Call' }), 'x'),
      /^The meeting “Call” has/,
    ],
    [
      'a drive from a place to itself',
      addRecord('drives', newDrive('bayi', 'bayi', {}), 'x'),
      /must have two venues/,
    ],
    [
      'a record that others still name',
      remove(({ people }) => Reflect.deleteProperty(people, 'liang')),
      /names the person “liang”/,
    ],
    [
      'the trip’s own record',
      remove(({ trip }) => Reflect.deleteProperty(trip, 'trip')),
      /must have one record/,
    ],
  ])('with %s', (_what, edit, says) => {
    const sentence = explain(edit);
    expect(sentence).toMatch(says);
    expect(sentence).toMatch(/^The [^\n]+\.$/);
    expect(sentence).not.toContain('/trip/');
  });

  test.each<[string, Edit]>([
    ['a change', set('minutes', 2880)],
    ['a field that this version does not know', set('x-mood', { good: [1, 2] })],
    ['a removal with its references', removeNamed(soundTrip, 'stops', 'beijing')],
    ['an addition', addRecord('meetings', newMeeting('m13', { slot: at('tokyo', null) }), 'x')],
  ])('but not %s', (_what, edit) => {
    expect(explain(edit)).toBeNull();
  });
});
