import { describe, expect, it } from 'vitest';
import { monday, read } from './testing/a-line';

const peopleIn = (text: string, stop = 'beijing'): readonly string[] => {
  const { meeting, unknown } = read(text, { ...monday, stop });
  return [...Object.keys(meeting.participants ?? {}), ...unknown.map((name) => `? ${name.text}`)];
};

describe('a person', () => {
  it.each([
    ['w/ Liang', ['liang']],
    ['w/liang', ['liang']],
    ['with Gen. Liang', ['liang']],
    ['w/ General Liang Guanglie', ['liang']],
    ['w/ Guanglie Liang', ['liang']],
    ['w/ LIANG GUANGLIE', ['liang']],
    ['w/ 梁光烈', ['liang']],
    ['w/ 梁光烈上将', ['liang']],
    ['w/ Yang', ['yang']],
    ['w/ FM Yang', ['yang']],
    ['w/ Foreign Minister Yang Jiechi', ['yang']],
    ['w/ Mr. Yang', ['yang']],
    ['w/ Orban', ['orban']],
    ['w/ Orbán Viktor', ['orban']],
    ['w/ Viktor Orban', ['orban']],
    ['w/ Robert Gates', ['gates']],
    ['w/ Secretary Gates', ['gates']],
    ['w/ Kim Kwan-jin', ['kwanjin']],
    ['w/ Kim Kwan jin', ['kwanjin']],
    ['w/ 김관진', ['kwanjin']],
    ['w/ Minister Kim', ['kwanjin']],
    ['w/ FM Kim', ['sunghwan']],
    ['w/ Gen. Liang, Yang and Amb. Huntsman', ['liang', 'yang', 'huntsman']],
    ['w/ Liang & Yang / Xi', ['liang', 'yang', 'xi']],
    ['press conference with Liang, Yang first', ['liang']],
    ['w/ Liang, Yang closed press', ['liang', 'yang']],
    ['hosted by Gen. Xu', ['xu']],
    ['w/ the Vice President Xi', ['xi']],
  ])('is known in %j', (text, people) => {
    expect(peopleIn(text)).toEqual(people);
  });

  it.each([
    ['w/ Kim', ['? Kim']],
    ['w/ Gen. Yang', ['? Gen. Yang']],
    ['w/ Mrs. Gates', ['? Mrs. Gates']],
    ['w/ Liang Xiaoming', ['? Liang Xiaoming']],
    ['w/ Lianga', ['? Lianga']],
    ['w/ Wang Yi and Liang', ['liang', '? Wang Yi']],
    ['w/ Wang Yi closed press', ['? Wang Yi']],
    ['w/ Ursula von der Leyen on trade', ['? Ursula von der Leyen']],
    ['with troops', []],
    ['w/ 30 students', []],
    ['with', []],
  ])('is never made up in %j', (text, people) => {
    expect(peopleIn(text).toSorted()).toEqual([...people].sort());
  });

  it('of whom there are two is the one who receives us here', () => {
    const { people, stops } = monday.trip;
    const hosted = { ...stops, seoul: { ...stops.beijing, country: 'KR', host: 'sunghwan' } };
    const trip = Object.assign({ ...monday.trip }, { people, stops: hosted });
    const { meeting } = read('w/ Kim', { ...monday, stop: 'seoul', trip });
    expect(Object.keys(meeting.participants ?? {})).toEqual(['sunghwan']);
  });

  it('takes part on our side, and is host on theirs', () => {
    expect(read('w/ Liang and Amb. Huntsman').meeting.participants).toEqual({
      liang: { host: true },
      huntsman: { participant: true },
    });
  });

  it('with several candidates says whom it may be', () => {
    const [token] = read('w/ Kim').tokens;
    expect(token?.meaning).toBe('Which of Minister Kim Kwan-jin, Kim Sung-hwan?');
  });
});

describe('a venue', () => {
  it.each([
    ['@ Bayi', 'bayi', ''],
    ['@Bayi', 'bayi', ''],
    ['@ bay', 'bayi', ''],
    ['@ the Bayi Building', 'bayi', ''],
    ['@ building closed press', 'bayi', ''],
    ['@ Great Hall', 'hall', ''],
    ['@ Mutianyu', 'wall', ''],
    ['@ great w', 'wall', ''],
    ['@ 八一大楼', 'bayi', ''],
    ['@ 人民', 'hall', ''],
    ['@ Hotel', 'hotel', ''],
    ['@ Hotel, Beijing', 'hotel', ''],
    ['@ Ministry of National Defense, Yongsan, closed', 'mnd', ''],
    ['at the Great Hall', 'hall', ''],
    ['@ Great Hall / East Room', 'hall', 'East Room'],
    ['@ Great Hall/East Room, closed', 'hall', 'East Room'],
    ['@ Bayi, hall 2', 'bayi', 'hall 2'],
    ['@ Bayi, 2nd floor, closed', 'bayi', '2nd floor'],
    ['@ Nowhere / Room 2', undefined, 'Room 2'],
  ])('is read in %j', (text, venue, room) => {
    const { meeting } = read(text);
    expect([meeting.venue, meeting.room ?? '']).toEqual([venue, room]);
  });

  it.each([
    ['@ Great', 'Great'],
    ['@ the', 'the'],
    ['@ Great Wall Hotel', 'Great Wall Hotel'],
    ['@ Nowhere Palace, closed', 'Nowhere Palace'],
    ['lunch @ Nowhere w/ Liang', 'Nowhere'],
  ])('is not guessed in %j', (text, name) => {
    const { meeting, unknown } = read(text);
    expect([meeting.venue, unknown]).toEqual([undefined, [{ kind: 'venue', text: name }]]);
    expect(meeting.title).toContain(name);
  });

  it.each(['mail a@bayi.example', 'at noon', 'at the wall'])('is not seen in %j', (text) => {
    expect(read(text).meeting.venue).toBeUndefined();
    expect(read(text).unknown).toEqual([]);
  });
});

describe('a topic', () => {
  it.each([
    ['#cyber', ['cyber']],
    ['#Cyber?', ['cyber']],
    ['#korea', ['korea']],
    ['#northkorea', ['korea']],
    ['#north-korea', ['korea']],
    ['#North Korea, closed', ['korea']],
    ['#north korea !', ['korea']],
    ['#mil', ['mil']],
    ['#iran #cyber', ['iran', 'cyber']],
    ['#Cybersecurity and military modernization', ['cyber']],
  ])('is read in %j', (text, topics) => {
    expect(Object.keys(read(text).meeting.topics ?? {})).toEqual(topics);
  });

  it('keeps the order in which it was typed', () => {
    expect(read('#iran #cyber').meeting.topics).toEqual({
      iran: { posture: 'raise', order: 'a0' },
      cyber: { posture: 'if-raised', order: 'a1' },
    });
  });

  it('that nobody knows stays in the title', () => {
    const { meeting, unknown } = read('bilat w/ Liang #trade');
    expect(meeting.title).toBe('Bilateral with Gen. Liang Guanglie #trade');
    expect(unknown).toEqual([{ kind: 'topic', text: 'trade' }]);
    expect(read('Gate #2').unknown).toEqual([]);
  });
});
