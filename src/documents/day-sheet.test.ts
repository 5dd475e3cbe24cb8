import { describe, expect, it } from 'vitest';
import { aTrip, at, beijing, tokyo } from '../domain/testing/a-trip';
import { dayOfSheet, daySheetOf } from './day-sheet';
import { footOf } from './paper';

const trip = aTrip({
  journey: { title: 'SecDef · China, Japan' },
  stops: { beijing, tokyo },
  people: {
    liang: { family: 'Liang', rank: 'Gen.', side: 'host', phone: '555-0199' },
    site: { family: 'Smith', phone: '555-0140' },
    runner: { family: 'Morrell' },
  },
  venues: { bayi: { name: 'Bayi Building', siteOfficer: 'site' } },
  meetings: {
    talks: {
      title: 'Talks with Gen. Liang',
      kind: 'plenary',
      slot: at('beijing', '2011-01-10', '09:30'),
      minutes: 75,
      status: 'confirmed',
      venue: 'bayi',
      coverage: 'pooled',
      participants: { liang: { host: true }, runner: { 'event-officer': true } },
      details: 'Honor cordon',
      notes: 'For us alone',
    },
    opera: { title: 'Opera', slot: at('beijing', '2011-01-11', '19:00') },
  },
});

const facts = { asOf: Date.UTC(2011, 0, 7, 18), version: 'WORKING COPY', dates: null };
const sheet = (date: string | null) => daySheetOf(trip, 'delegation', date, facts);

describe('the day sheet', () => {
  it('has one day: each line with its place and who runs it, and not who attends', () => {
    const paper = sheet('2011-01-10');
    expect(paper.title).toBe('Day sheet, Monday, 10 January 2011');
    expect(paper.days.map(({ id }) => id)).toEqual(['beijing/2011-01-10']);
    expect(paper.days[0]?.rows[0]).toMatchObject({
      local: '0930–1045',
      home: '2030 Sun',
      details: ['Bayi Building\u00a0· event officer: Morrell\u00a0· site officer: Smith'],
      attendance: [],
      press: 'Pooled',
    });
  });

  it('has both parts of a date that two stops share', () => {
    expect(sheet('2011-01-12').days.map(({ id }) => id)).toEqual([
      'beijing/2011-01-12',
      'tokyo/2011-01-12',
    ]);
  });

  it('says what it is, for whom and of when at its foot', () => {
    expect(footOf(sheet('2011-01-10'))).toBe(
      'SecDef · China, Japan · Day sheet · For: Delegation · WORKING COPY as of 071800Z JAN 11',
    );
  });

  it('says nothing that its readers may not see', () => {
    const text = JSON.stringify(sheet('2011-01-10'));
    expect(text).not.toMatch(/555-|For us alone/);
  });

  it('is of the first day where the chosen one is no longer in the trip', () => {
    expect(dayOfSheet(trip, '2010-01-01')).toBe('2011-01-09');
    expect(daySheetOf(aTrip(), 'delegation', null, facts).days).toEqual([]);
  });
});
