import { describe, expect, it } from 'vitest';
import { aTrip } from '../domain/testing/a-trip';
import { completionsAt } from './complete';
import { newRecordFor } from './new-record-for';
import { readLine } from './read-line';
import { monday, read, theTrip } from './testing/a-line';

/** The caret stands at `|`. */
const complete = (marked: string) => {
  const caret = marked.indexOf('|');
  return completionsAt(marked.replace('|', ''), caret, monday);
};

const labels = (marked: string): readonly string[] => complete(marked).map(({ label }) => label);

const choose = (marked: string, label: string): string => {
  const found = complete(marked).find((completion) => completion.label === label);
  if (!found) throw new Error(`${label} is not offered`);
  const text = marked.replace('|', '');
  return text.slice(0, found.insert.start) + found.insert.text + text.slice(found.insert.end);
};

describe('completions of people', () => {
  it('come best first: by family name, of the stop, by any word', () => {
    expect(labels('1430 bilat w/ x|')).toEqual([
      'Vice President Xi Jinping',
      'Gen. Xu Caihou',
      'new: x',
    ]);
    expect(labels('w/ gu|')).toEqual(['Gen. Liang Guanglie', 'new: gu']);
    expect(labels('w/ defense|')).toEqual(['Robert M. Gates', 'new: defense']);
  });

  it('care for neither accents nor script nor rank', () => {
    expect(labels('w/ orban|')).toEqual(['Orbán Viktor']);
    expect(labels('w/ 梁|')).toEqual(['Gen. Liang Guanglie', 'new: 梁']);
    expect(labels('w/ Gen. l|')).toEqual(['Gen. Liang Guanglie']);
    expect(labels('w/ Gen.|')).toContain('Gen. Xu Caihou');
  });

  it('follow each way to name somebody', () => {
    for (const opening of ['w/', 'with ', 'hosted by ', 'w/ Yang and ', 'w/ Yang, '])
      expect(labels(`dinner ${opening}lia|`)[0]).toBe('Gen. Liang Guanglie');
    expect(labels('1430 call on lia|')[0]).toBe('Gen. Liang Guanglie');
    expect(labels('courtesy call on President Nobody|')).toEqual(['new: President Nobody']);
  });

  it('are everybody, the hosts of the stop first, before anything is typed', () => {
    expect(labels('w/ |').slice(0, 2)).toEqual([
      'Gen. Liang Guanglie',
      'Vice President Xi Jinping',
    ]);
    expect(labels('w/ |')).toHaveLength(8);
  });

  it('end with a new one where nobody has just that name', () => {
    expect(labels('w/ Liang|')).toEqual(['Gen. Liang Guanglie']);
    expect(labels('w/ Gen. Nobody|')).toEqual(['new: Gen. Nobody']);
    expect(complete('w/ Gen. Nobody|')[0]?.creates).toEqual({
      kind: 'person',
      name: 'Gen. Nobody',
    });
    expect(labels('w/ Liang, clos|')).toEqual([]);
  });

  it('replace the whole word at the caret, and are read as whom they name', () => {
    expect(choose('w/ Li|ang @ Bayi', 'Gen. Liang Guanglie')).toBe('w/ Gen. Liang Guanglie @ Bayi');
    for (const { label } of complete('w/ |')) {
      const { meeting, unknown } = read(choose('w/ |', label));
      expect([Object.keys(meeting.participants ?? {}).length, unknown]).toEqual([1, []]);
    }
  });
});

describe('completions of venues and topics', () => {
  it('come by any word, those of the stop first', () => {
    expect(labels('visit @ great|')).toEqual([
      'Great Hall of the People',
      'Great Wall at Mutianyu',
      'new: great',
    ]);
    expect(labels('visit @ b|')).toEqual(['Bayi Building', 'Hotel, Beijing', 'new: b']);
    expect(labels('visit @ Bayi closed pre|')).toEqual([]);
    expect(labels('visit at bui|')).toEqual(['Bayi Building']);
    expect(labels('visit at noo|')).toEqual([]);
  });

  it('are read as what they name', () => {
    const venues = complete('visit @ |').map(({ label }) => {
      const { venue } = read(choose('visit @ |', label)).meeting;
      return [label, theTrip.venues[venue ?? '']?.name];
    });
    expect(venues).toEqual(venues.map(([label]) => [label, label]));
    expect(venues.length).toBeGreaterThan(0);
    for (const { label } of complete('talks #|'))
      expect(Object.keys(read(choose('talks #|', label)).meeting.topics ?? {})).toHaveLength(1);
  });

  it('of a topic begin its title or one of its words', () => {
    expect(labels('talks #mil|')).toEqual(['Military-to-military framework', 'new: mil']);
    expect(labels('talks #iran|')).toEqual(['Iran']);
    expect(labels('talks #trade|')).toEqual(['new: trade']);
  });
});

describe('completions of kinds', () => {
  it('stand at the start of the title alone', () => {
    expect(labels('1430 pul|')).toEqual(['pull-aside']);
    expect(labels('spouse: 1430 visi|')).toEqual(['visit']);
    expect(labels('press c|')).toEqual(['press conference', 'joint press conference']);
    expect(labels('1430 conf|')).toContain('press conference');
    expect(labels('1430 embassy lun|')).toEqual([]);
    expect(labels('1430 |')).toEqual([]);
    expect(labels('lunch|')).not.toContain('lunch');
  });
});

describe('a new record', () => {
  const personNamed = (name: string, stop: string) => {
    const stops = {
      beijing: theTrip.stops.beijing ?? {},
      paris: { country: 'FR' },
      home: { country: 'US' },
    };
    const trip = aTrip({ journey: { homeCountry: 'US' }, stops });
    return newRecordFor({ kind: 'person', name }, 'new', { ...monday, trip, stop }).record;
  };

  it.each([
    ['Gen. Ma Xiaotian', 'beijing', 'Gen.', 'Ma', 'Xiaotian', 'family-first'],
    ['Vice President Xi Jinping', 'beijing', 'Vice President', 'Xi', 'Jinping', 'family-first'],
    ['Nobody', 'beijing', '', 'Nobody', '', 'family-first'],
    ['President', 'beijing', '', 'President', '', 'family-first'],
    ['Jiechi YANG', 'beijing', '', 'Yang', 'Jiechi', 'given-first'],
    ['PM François Fillon', 'paris', 'PM', 'Fillon', 'François', 'given-first'],
    ['Dr. Ursula von der Leyen', 'paris', 'Dr.', 'von der Leyen', 'Ursula', 'given-first'],
  ])('of %j in %s has rank and names', (name, stop, rank, family, given, nameOrder) => {
    expect(personNamed(name, stop)).toMatchObject({ rank, family, given, nameOrder, side: 'host' });
  });

  it('is of our side at home, and of the host elsewhere', () => {
    expect(personNamed('Jane Roe', 'home')).toMatchObject({ side: 'ours', country: 'US' });
    expect(personNamed('Jane Roe', 'paris')).toMatchObject({ side: 'host', country: 'FR' });
  });

  it('is what the line then reads', () => {
    for (const [text, kind, table] of [
      ['w/ Gen. Ma Xiaotian', 'person', 'people'],
      ['@ Temple of Heaven', 'venue', 'venues'],
      ['#climate change', 'topic', 'topics'],
    ] as const) {
      const creation = completionsAt(text, text.length, monday).find(({ creates }) => creates);
      if (!creation?.creates) throw new Error(`Nothing new is offered for ${text}`);
      expect(creation.creates.kind).toBe(kind);
      const created = newRecordFor(creation.creates, 'new', monday);
      expect(created.table).toBe(table);
      const records = { ...theTrip[created.table], new: created.record };
      const trip = Object.assign({ ...theTrip }, { [created.table]: records });
      const line = readLine(text, { ...monday, trip });
      expect(line.unknown).toEqual([]);
      expect(JSON.stringify(line.meeting)).toContain('"new"');
    }
  });

  it('of a topic comes after the topics that there are', () => {
    const { record } = newRecordFor({ kind: 'topic', name: 'Climate' }, 'new', monday);
    const last = Object.values(theTrip.topics).map(({ order }) => order);
    expect('posture' in record && last.every((order) => order < record.order)).toBe(true);
  });

  it('knows hotels and airfields by their names', () => {
    const kindOf = (name: string) => newRecordFor({ kind: 'venue', name }, 'new', monday).record;
    expect(kindOf('Hotel Adlon')).toMatchObject({ kind: 'hotel', stop: 'beijing' });
    expect(kindOf('Seoul Air Base')).toMatchObject({ kind: 'airfield' });
    expect(kindOf('Temple of Heaven')).toMatchObject({ kind: 'site' });
  });
});
