import { describe, expect, it } from 'vitest';
import { applyEdit } from '../../domain/edits/edit';
import type { Person } from '../../domain/records/person';
import { aTrip, at, beijing } from '../../domain/testing/a-trip';
import { peopleOfWeek } from '../../domain/testing/large-trip/people';
import { randomOf } from '../../domain/testing/random';
import { checkerOf, checkTrip } from '../engine';
import { fixesFor } from '../fixes';
import { testRule } from '../testing/test-rule';
import { nearDuplicatePerson } from './near-duplicate-person';

const jing = {
  family: 'Jing',
  given: 'Zhiyuan',
  nameOrder: 'family-first',
  country: 'CN',
  side: 'host',
} as const;

const trip = (one: Partial<Person>, other: Partial<Person>) =>
  aTrip({
    stops: { beijing },
    people: { one: { ...jing, ...one }, other: { ...jing, ...other } },
    meetings: {
      visit: {
        slot: at('beijing', '2011-01-12', '09:15'),
        minutes: 60,
        status: 'confirmed',
        participants: { other: { host: true } },
      },
    },
  });

const reported = (one: Partial<Person>, other: Partial<Person>) => ({
  trip: trip(one, other),
  about: [['one', 'other']],
  severity: 'note' as const,
});

testRule(nearDuplicatePerson, {
  allows: {
    'another name': trip({}, { family: 'Liang', given: 'Guanglie' }),
    'the same name in another country': trip({}, { country: 'JP' }),
    'countries that nobody said': trip({ country: '' }, { country: '' }),
    'short names, of which many are alike': trip(
      { family: 'Kim', given: 'Jun' },
      { family: 'Kim', given: 'Jin' },
    ),
    'a part that is two letters apart': trip({}, { family: 'Jiabng' }),
    'another initial': trip({ family: 'Hansen' }, { family: 'Jansen' }),
    'people without names': trip(
      { family: '', given: '', function: 'Site officer' },
      { family: '', given: '', function: 'Site officer' },
    ),
    'names that differ in their own script': trip({ native: '靖志远' }, { native: '蒋志远' }),
  },
  reports: {
    'a spelling a letter apart': {
      ...reported({}, { family: 'Jiang' }),
      says: 'Jing Zhiyuan and Jiang Zhiyuan may be one person.',
      field: 'family',
      facts: {
        names: [
          ['Jing', 'Zhiyuan', ''],
          ['Jiang', 'Zhiyuan', ''],
        ],
      },
      mends: [
        ['Merge Jing Zhiyuan into Jiang Zhiyuan', 'one: removed'],
        [
          'Merge Jiang Zhiyuan into Jing Zhiyuan',
          'other: removed',
          'visit.participants.one: (host)',
          'visit.participants.other: removed',
        ],
      ],
    },
    'the same name twice': {
      ...reported({ native: '靖志远' }, {}),
      says: 'Jing Zhiyuan and Jing Zhiyuan may be one person.',
      fixes: [['other', 'visit']],
    },
    'a letter apart in each part': reported({}, { family: 'Jiang', given: 'Zhiyuang' }),
    'two letters exchanged': reported({}, { given: 'Zhiyaun' }),
    'a middle initial more': reported(
      { family: 'Gates', given: 'Robert M.' },
      { family: 'Gates', given: 'Robert' },
    ),
    'the parts the other way round, and a hyphen': reported(
      { family: 'Zhiyuan', given: 'Jing' },
      { given: 'Zhi-yuan' },
    ),
    'marks on the letters': reported(
      { family: 'Müller', given: 'Jürgen' },
      { family: 'Muller', given: 'Jurgen' },
    ),
    'names that are alike in their own script alone': reported(
      { native: '靖志远' },
      { family: 'Ching', given: 'Chih-yüan', native: '靖志远' },
    ),
    'a name typed in its own script': {
      ...reported({ native: '靖志远' }, { family: '靖', given: '志远' }),
      mends: [
        ['Merge Jing Zhiyuan into 靖 志远', 'one: removed', 'other.native: 靖志远'],
        [
          'Merge 靖 志远 into Jing Zhiyuan',
          'other: removed',
          'visit.participants.one: (host)',
          'visit.participants.other: removed',
        ],
      ],
    },
  },
});

describe('a merge', () => {
  it('is told by both names, and keeps what is known of either', () => {
    const before = trip({ native: '靖志远' }, { family: 'Jiang', title: 'Commander' });
    const [finding] = checkTrip(before, null).findings.filter(({ rule }) => rule === ID);
    const fixes = finding ? fixesFor(before, finding) : [];
    expect(fixes.map(({ label }) => label)).toEqual([
      'Merge Jing Zhiyuan into Jiang Zhiyuan',
      'Merge Jiang Zhiyuan into Jing Zhiyuan',
    ]);
    const { people } = applyEdit(before, fixes[1]?.edit ?? { label: '', change: () => {} }).trip;
    expect(people).toMatchObject({ one: { native: '靖志远', title: 'Commander' } });
  });
});

const ID = nearDuplicatePerson.id;

describe('a conference', () => {
  it('of thousands is compared in blocks, and tells of few', () => {
    const people = peopleOfWeek(randomOf(1), 5000).all;
    const conference = aTrip({ people: Object.fromEntries(people.map((one) => [one.id, one])) });
    expect(people).toHaveLength(3000);
    const { findings } = checkerOf([nearDuplicatePerson])(conference, null);
    expect(findings.length).toBeLessThan(5);
  });
});
