import { describe, expect, it } from 'vitest';
import { applyEdit } from '../../domain/edits/edit';
import { aTrip, beijing, tokyo } from '../../domain/testing/a-trip';
import { readVenuesBlock } from './read-venues-block';
import { takeRecords, usualDecision } from './take-records';

const trip = aTrip({
  stops: { beijing, tokyo },
  people: { li: { family: 'Li', given: 'Anna' } },
  venues: { bayi: { name: 'Bayi Building', stop: 'beijing' } },
});
const context = { trip, countriesNamed: () => [], stop: 'beijing' } as const;

describe('a list of places', () => {
  it('becomes places of the stop that is said, with kind, officer and own script', () => {
    const text = [
      'Venue\tCity\tLocal name\tPOC\tParking',
      'Bayi Building\t\t八一大楼\tLi\tP2',
      'Park Hyatt Hotel\tTokyo\t\tsomebody\t',
    ].join('\n');
    const { rows } = readVenuesBlock(text, {}, context);
    const decided = rows.map((row, index) => ({
      ...row,
      id: `new${index}`,
      decision: usualDecision(row),
    }));
    const { venues } = applyEdit(trip, takeRecords('venues', decided, context)).trip;
    expect(venues.bayi).toMatchObject({
      native: '八一大楼',
      siteOfficer: 'li',
      notes: 'Parking: P2',
    });
    expect(venues.new1).toMatchObject({ stop: 'tokyo', kind: 'hotel', notes: 'POC: somebody' });
    expect(Object.keys(venues)).toHaveLength(2);
  });

  it('tells places of the same name in two cities apart', () => {
    const { rows } = readVenuesBlock('Name\tCity\nBayi Building\tTokyo', {}, context);
    expect(rows[0]?.known).toBeNull();
  });

  it('takes a cell with line ends in quotes as one', () => {
    const { rows } = readVenuesBlock(
      'Name\tAddress\nHall\t"West side\nof ""the"" square"',
      {},
      context,
    );
    expect(rows[0]?.told).toEqual({ name: 'Hall', address: 'West side of "the" square' });
  });
});
