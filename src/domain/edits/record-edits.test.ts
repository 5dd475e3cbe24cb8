import { describe, expect, it } from 'vitest';
import { newMeeting, newPerson } from '../records/new-record';
import { aTrip, at, beijing } from '../testing/a-trip';
import { applyEdit } from './edit';
import {
  addRecord,
  removeNamed,
  setEntry,
  setField,
  setNamedField,
  together,
} from './record-edits';

const trip = aTrip({
  stops: { beijing },
  people: { liang: { family: 'Liang' } },
  meetings: { talks: { title: 'Talks', slot: at('beijing', '2011-01-10', '09:30') } },
});

describe('several edits as one', () => {
  it('add a record and fill its maps, on a copy first and then for good', () => {
    const wang = newPerson('wang', { family: 'Wang' });
    const adding = together('add Wang to the talks', [
      addRecord('people', wang, 'a person'),
      setEntry(trip, 'people', 'wang', 'tracks', 'press', true),
      setNamedField(trip, 'meetings', 'talks', 'participants', {}),
      setEntry(trip, 'meetings', 'talks', 'participants', 'wang', { host: true }),
    ]);
    const first = applyEdit(trip, adding);
    const second = applyEdit(trip, adding);
    expect(second).toEqual(first);
    expect(wang.tracks).toEqual({});
    expect(second.trip.people.wang?.tracks).toEqual({ press: true });
    expect(second.trip.meetings.talks?.participants).toEqual({ wang: { host: true } });
  });
});

describe('an edit of a record', () => {
  it('comes out as one patch of the field, or of the one entry', () => {
    const edit = together('both', [
      setField(trip, 'meetings', 'talks', 'title', 'Plenary'),
      setEntry(trip, 'meetings', 'talks', 'participants', 'liang', { host: true }),
    ]);
    const record = { table: 'meetings', id: 'talks' } as const;
    expect(applyEdit(trip, edit).patches).toEqual([
      { ...record, path: ['participants', 'liang'], to: { host: true } },
      { ...record, path: ['title'], from: 'Talks', to: 'Plenary' },
    ]);
  });

  it('is called by what it changes', () => {
    expect(setField(trip, 'meetings', 'talks', 'minutes', 45).label).toBe('change length of Talks');
    expect(setEntry(trip, 'stops', 'beijing', 'ron', '2011-01-10', undefined).label).toBe(
      'change RON of Beijing',
    );
    expect(removeNamed(trip, 'people', 'liang').label).toBe('remove Liang');
  });

  it('changes nothing where the record is gone', () => {
    expect(applyEdit(trip, setField(trip, 'meetings', 'lost', 'title', 'x')).patches).toEqual([]);
    expect(applyEdit(trip, setEntry(trip, 'meetings', 'lost', 'topics', 'x', {})).patches).toEqual(
      [],
    );
  });

  it('leaves no character that could mislead in what was typed or pasted', () => {
    const pasted = 'Talks\u202E with\r\nGen. Liang\u0007';
    const edit = together('paste', [
      setField(trip, 'meetings', 'talks', 'title', pasted),
      setField(trip, 'meetings', 'talks', 'notes', pasted),
      setField(trip, 'meetings', 'talks', 'confirmed', { who: pasted, when: '', channel: '' }),
      addRecord('meetings', newMeeting('call', { title: pasted, slot: at('beijing', null) }), 'it'),
    ]);
    const { trip: cleaned, patches } = applyEdit(trip, edit);
    expect(cleaned.meetings.talks).toMatchObject({
      title: 'Talks with Gen. Liang',
      notes: 'Talks with\nGen. Liang',
      confirmed: { who: 'Talks with Gen. Liang' },
    });
    expect(cleaned.meetings.call?.title).toBe('Talks with Gen. Liang');
    expect(JSON.stringify(patches)).not.toMatch(/\u202E|\\u0007|\\r/);
  });

  it('is none when all that was typed is cleaned away', () => {
    const edit = setField(trip, 'meetings', 'talks', 'title', 'Talks\u0000');
    const edited = applyEdit(trip, edit);
    expect(edited.patches).toEqual([]);
    expect(edited.trip).toBe(trip);
  });
});
