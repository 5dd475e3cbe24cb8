import { describe, expect, it } from 'vitest';
import type { MeetingKind } from '../records/choices';
import { newMeeting } from '../records/new-record';
import { aTrip } from '../testing/a-trip';
import { activityOf } from './activity';
import { withNativeNames } from './title-pieces';

const trip = aTrip({
  people: {
    xi: {
      rank: 'Vice President',
      family: 'Xi',
      given: 'Jinping',
      nameOrder: 'family-first',
      native: '习近平',
      country: 'CN',
      side: 'host',
    },
  },
});

const said = (kind: MeetingKind, title: string): string => {
  const { verb, rest } = activityOf(trip, newMeeting('x', { kind, title }));
  return verb + rest;
};

describe('an activity', () => {
  it('has the title’s own word for what is done in capitals, and no second verb', () => {
    expect(said('greet', 'Meet and greet with Embassy staff')).toBe(
      'MEET AND GREET with Embassy staff',
    );
    expect(said('bilateral', 'Talks with Gen. Liang')).toBe('TALKS with Gen. Liang');
    expect(said('press', 'Joint press conference')).toBe('JOINT PRESS CONFERENCE');
    expect(said('meal', 'Working lunch with delegation')).toBe('WORKING LUNCH with delegation');
    expect(said('courtesy', 'Call on President Lee')).toBe('CALL ON President Lee');
    expect(said('bilateral', 'Opening remarks, then talks')).toBe('OPENING REMARKS, then talks');
  });

  it('has the verb of its kind where the title tells with whom or where', () => {
    expect(said('bilateral', 'Vice President Xi Jinping')).toBe('MEET Vice President Xi Jinping');
    expect(said('visit', 'Great Wall at Mutianyu')).toBe('VISIT Great Wall at Mutianyu');
    expect(said('speech', 'Keio University')).toBe('SPEECH: Keio University');
    expect(said('greet', 'Embassy families, tea')).toBe('MEET Embassy families, tea');
  });

  it('leaves names and words inside longer words as they were written', () => {
    expect(said('speech', 'Keio University speech')).toBe('Keio University speech');
    expect(said('other', 'Wait at the Hold-over Hall')).toBe('Wait at the Hold-over Hall');
    expect(said('visit', 'Restored quarter')).toBe('VISIT Restored quarter');
  });

  it('stands without a title', () => {
    expect(said('down', '')).toBe('DOWN TIME');
    expect(said('other', '')).toBe('Untitled line');
    const call = newMeeting('x', { kind: 'courtesy', participants: { xi: { host: true } } });
    expect(activityOf(trip, call)).toEqual({ verb: 'CALL ON', rest: ' Vice President Xi Jinping' });
  });
});

describe('a title', () => {
  const meeting = newMeeting('x', { participants: { xi: { host: true } } });
  const texts = (title: string) => withNativeNames(trip, meeting, title);

  it('has the name in its own script after the Latin one', () => {
    expect(texts('Call on Xi Jinping, then tea')).toEqual([
      { text: 'Call on Xi Jinping ', lang: null },
      { text: '习近平', lang: 'zh-Hans' },
      { text: ', then tea', lang: null },
    ]);
    expect(texts('Mr. Xi')).toHaveLength(2);
  });

  it('is left alone where the name is not in it, is part of a word, or is there already', () => {
    for (const title of ['Dinner', 'Xian by night', '习近平 Xi Jinping'])
      expect(texts(title)).toEqual([{ text: title, lang: null }]);
  });
});
