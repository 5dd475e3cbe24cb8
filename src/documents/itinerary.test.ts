import { describe, expect, it } from 'vitest';
import type { Meeting } from '../domain/records/meeting';
import { aTrip, at, beijing, moment, type TripParts, tokyo } from '../domain/testing/a-trip';
import { datesWithLines, itineraryOf, type PageFacts } from './itinerary';
import { footOf, type PaperRow } from './paper';

const facts: PageFacts = {
  asOf: Date.UTC(2011, 0, 7, 18),
  version: 'WORKING COPY',
  dates: null,
};

const parts: TripParts = {
  journey: {
    title: 'SecDef · China, Japan',
    principal: 'gates',
    homeCity: 'Washington',
    marking: 'UNCLASSIFIED // SAMPLE',
    preparedBy: 'Executive Secretariat',
  },
  stops: {
    beijing: { ...beijing, cityNative: '北京', ron: { '2011-01-10': 'hotel' } },
    tokyo: { ...tokyo, wheelsUp: moment('2011-01-12', '23:00'), greeters: { host: true } },
  },
  people: {
    gates: { family: 'Gates', given: 'Robert M.', title: 'Secretary of Defense' },
    huntsman: { rank: 'Amb.', family: 'Huntsman', precedence: 2 },
    host: { rank: 'Mr.', family: 'Kitazawa', given: 'Toshimi', side: 'host' },
    liang: {
      rank: 'Gen.',
      family: 'Liang',
      given: 'Guanglie',
      nameOrder: 'family-first',
      native: '梁光烈',
      country: 'CN',
      side: 'host',
      title: 'Minister of National Defense',
    },
  },
  venues: { hotel: { name: 'Hotel' }, bayi: { name: 'Bayi Building' } },
  drives: [['hotel', 'bayi', 25]],
  meetings: {
    staff: {
      kind: 'greet',
      title: 'Meet and greet with Embassy staff',
      slot: at('beijing', '2011-01-10', '08:15'),
      minutes: 30,
      venue: 'hotel',
      room: 'ballroom',
      source: 'illustrative',
      status: 'confirmed',
      coverage: 'closed',
    },
    talks: {
      kind: 'bilateral',
      title: 'Talks with Gen. Liang Guanglie',
      slot: at('beijing', '2011-01-10', '09:30'),
      minutes: 75,
      venue: 'bayi',
      room: 'hall TBD',
      status: 'confirmed',
      participants: { liang: { counterpart: true, greeter: true }, huntsman: {} },
      plusOurs: 8,
      plusHost: 8,
      interpretation: 'consecutive',
      speaksFirst: 'host',
      coverage: 'spray-top',
      pressNotes: '5 min',
      details: 'Honor cordon\nPhoto',
      sequence: {
        welcome: { order: 'a0', minutes: 5, actor: 'Gen. Liang', text: 'welcome' },
        talks: { order: 'a1', minutes: null, actor: '', text: 'Talks' },
      },
    },
    tea: {
      kind: 'greet',
      title: 'Embassy families, tea',
      slot: at('beijing', '2011-01-10', '15:00'),
      tracks: { spouse: true },
      status: 'pencilled',
    },
    dinner: {
      kind: 'banquet',
      title: 'Dinner',
      slot: at('beijing', '2011-01-10'),
      status: 'cancelled',
    },
  },
};

const paper = itineraryOf(aTrip(parts), 'delegation', facts);

const written = (row: PaperRow): string =>
  [
    row.local,
    row.home,
    [row.track, row.activity.map(({ text }) => text).join(''), row.status]
      .filter(Boolean)
      .join(' | '),
    ...row.details.map((line) => `- ${line}`),
    ...row.attendance,
    row.press,
  ]
    .filter(Boolean)
    .join('\n');

const headings = () =>
  paper.days.map(({ heading, aside }) => [heading.map(({ text }) => text).join(''), aside]);

describe('the itinerary', () => {
  it('says on its head what it is, for whom, of which version and when', () => {
    expect(paper).toMatchObject({
      title: 'Itinerary for the Secretary of Defense',
      route: 'Beijing · Tokyo, 9–12 January 2011',
      version: 'WORKING COPY as of 071800Z JAN 11',
      legend: '* illustrative time',
      homeHead: 'WASH.',
    });
    expect(footOf(paper)).toBe(
      'SecDef · China, Japan · Itinerary · For: Delegation · ' +
        'WORKING COPY as of 071800Z JAN 11 · Prepared by: Executive Secretariat',
    );
  });

  it('heads each day with its city, its clock, and its part of a shared date', () => {
    expect(headings()).toEqual([
      ['Sunday, 9 January 2011 — Beijing 北京', 'UTC+8 · Washington −13 h'],
      ['Monday, 10 January 2011 — Beijing 北京', 'UTC+8 · Washington −13 h'],
      ['Tuesday, 11 January 2011 — Beijing 北京', 'UTC+8 · Washington −13 h'],
      ['Wednesday, 12 January 2011 (1 of 2) — Beijing 北京', 'UTC+8 · Washington −13 h'],
      ['Wednesday, 12 January 2011 (2 of 2) — Tokyo, from Beijing', 'UTC+9 · Washington −14 h'],
    ]);
  });

  it('prints a day line by line', () => {
    expect(paper.days[1]?.rows.map(written).join('\n\n')).toMatchInlineSnapshot(`
      "0815–0845*
      1915 Sun
      MEET AND GREET with Embassy staff
      - Hotel, ballroom
      Closed

      0850–0915*
      1950 Sun
      DEPART Hotel by motorcade, ARRIVE Bayi Building (25 min)

      0930–1045
      2030 Sun
      TALKS with Gen. Liang Guanglie 梁光烈
      - Minister of National Defense
      - Bayi Building, hall TBD · consecutive · greeted by Gen. Liang · host speaks first
      - Honor cordon
      - Photo
      - 0930 Gen. Liang: welcome (5 min)
      - 0935 Talks
      Ours 1+8: Amb. Huntsman
      Host 1+8: Gen. Liang
      Spray at top, 5 min

      1500
      0200 Mon
      SPOUSE | MEET Embassy families, tea | pencilled
      - Place TBD

      TBD
      DINNER | cancelled
      - Place TBD

      1050–1115
      2150 Sun
      DEPART Bayi Building by motorcade, ARRIVE Hotel (25 min)

      RON
      Hotel, Beijing"
    `);
  });

  it('prints legs with their length and who waits at the end', () => {
    expect(
      paper.days
        .slice(3)
        .flatMap(({ rows }) => rows.map(written))
        .join('\n\n'),
    ).toMatchInlineSnapshot(`
        "1500
        0200 Wed
        DEPART Beijing by aircraft for Tokyo (3 h, clock +1 h)

        1900
        0500 Wed
        ARRIVE Tokyo from Beijing
        - Greeted by Mr. Kitazawa

        2300
        0900 Wed
        DEPART Tokyo"
      `);
  });

  it('leaves out the other days when told, and says so', () => {
    const dates = { first: '2011-01-10', last: '2011-01-11' };
    const extract = itineraryOf(aTrip(parts), 'delegation', { ...facts, dates });
    expect(extract.days.map(({ id }) => id)).toEqual(['beijing/2011-01-10', 'beijing/2011-01-11']);
    expect(extract.extract).toBe('Extract: 10–11 January 2011 only');
  });
});

const withMeeting = (meeting: Partial<Meeting>) =>
  itineraryOf(
    aTrip({ stops: { beijing }, meetings: { x: { slot: at('beijing', null), ...meeting } } }),
    'delegation',
    facts,
  );

it('prints what has no date yet at the end of its stop', () => {
  const last = withMeeting({ title: 'Opera', status: 'idea' }).days.at(-1);
  expect(last?.heading).toEqual([{ text: 'Unscheduled — Beijing', lang: null }]);
  expect(last?.rows.map(written)).toEqual(['TBD\nOpera | idea\n- Place TBD']);
});

it('marks a meeting that is illustrative itself, and says what the mark means', () => {
  expect(withMeeting({ title: 'Opera', illustrative: true }).legend).toBe(
    '* illustrative time or meeting',
  );
  expect(withMeeting({ title: 'Opera' }).legend).toBe('');
});

it('has no days for a trip without stops', () => {
  const empty = itineraryOf(aTrip(), 'delegation', facts);
  expect([empty.days, empty.title, empty.route]).toEqual([[], 'Itinerary', '']);
  expect(datesWithLines(aTrip())).toEqual([]);
});
