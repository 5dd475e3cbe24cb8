import { schemaNumber } from '../schema';
import { soundTrip } from './sound-file';

const { cyber } = soundTrip.topics;
const drive = soundTrip.drives['bayi~regis'];
const journey = soundTrip.trip.trip;

const topics = (count: number): object =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`t${index}`, { ...cyber, id: `t${index}` }]),
  );

const revisions = Array.from({ length: 10_001 }, () => '0'.repeat(32));

/**
 * What it is, the place, what stands there instead (undefined: nothing), the code, and where below
 * the place the fault is seen.
 */
export type HostileValue = readonly [string, string, unknown, string, string?];

const around: readonly HostileValue[] = [
  ['another program', 'format', 'geojson', 'format'],
  ['a newer schema', 'schema', schemaNumber + 1, 'newer'],
  ['a schema in words', 'schema', '1', 'format'],
  ['schema 0', 'schema', 0, 'format'],
  ['no revision', 'rev', undefined, 'missing'],
  ['a revision that is a script', 'rev', '<script>', 'value'],
  ['an ancestor that is a number', 'ancestors/0', 7, 'value'],
  ['too many ancestors', 'ancestors', revisions, 'value'],
  ['something beside the trip', 'macro', 'x', 'unknown'],
  ['no trip', 'trip', undefined, 'missing'],
  ['a trip that is a list', 'trip', [], 'value'],
  ['no table of topics', 'trip/topics', undefined, 'missing'],
  ['an unknown table', 'trip/weapons', {}, 'unknown'],
  ['a table that is null', 'trip/topics', null, 'value'],
  ['too many records', 'trip/topics', { cyber, ...topics(20_000) }, 'too-many'],
  ['a record that is a text', 'trip/meetings/m12', 'talks', 'value'],
  ['no record of the trip', 'trip/trip', {}, 'journey'],
  [
    'two records of the trip',
    'trip/trip',
    { trip: journey, two: { ...journey, id: 'two' } },
    'journey',
  ],
  ['an id with a space', 'trip/topics/a b', cyber, 'id'],
  ['an id of 81 letters', `trip/topics/${'a'.repeat(81)}`, cyber, 'id'],
  ['an id that is not its key', 'trip/meetings/m12/id', 'm13', 'id'],
  ['an id that is a number', 'trip/meetings/m12/id', 12, 'id'],
];

const values: readonly HostileValue[] = [
  ['a missing field', 'trip/meetings/m12/minutes', undefined, 'missing'],
  ['a length of -5', 'trip/meetings/m12/minutes', -5, 'value'],
  ['a length in words', 'trip/meetings/m12/minutes', '45', 'value'],
  ['half a minute', 'trip/meetings/m12/minutes', 0.5, 'value'],
  ['an unknown status', 'trip/meetings/m12/status', 'agreed', 'value'],
  ['a status of every object', 'trip/meetings/m12/status', 'toString', 'value'],
  ['30 February', 'trip/meetings/m12/slot/date', '2011-02-30', 'value'],
  [
    '29 February 2011',
    'trip/moves/v2/leadsTo',
    { night: 'beijing', date: '2011-02-29' },
    'value',
    '/date',
  ],
  ['a date of another order', 'trip/meetings/m12/slot/date', '10/01/2011', 'value'],
  ['the year 9999', 'trip/meetings/m12/slot/date', '9999-01-01', 'value'],
  ['a time of 24:00', 'trip/meetings/m12/slot/time', { at: '24:00' }, 'value', '/at'],
  ['a time of two things', 'trip/meetings/m12/slot/time', { at: '09:00', tbd: true }, 'value'],
  ['a time of 9:30', 'trip/moves/v1/departs', '9:30', 'value'],
  ['half a slot', 'trip/meetings/m12/slot/fold', undefined, 'missing'],
  ['more than a slot', 'trip/meetings/m12/slot/zone', 'Asia/Tokyo', 'unknown'],
  ['a meeting without a stop', 'trip/meetings/m12/slot/stop', null, 'value'],
  ['an unknown role', 'trip/meetings/m12/participants/liang', { king: true }, 'unknown', '/king'],
  [
    'a role that is false',
    'trip/meetings/m12/participants/liang',
    { host: false },
    'value',
    '/host',
  ],
  ['an order that is none', 'trip/meetings/m12/order', 'b0', 'value'],
  ['an unknown zone', 'trip/stops/beijing/zone', 'Asia/Beijing', 'value'],
  ['a bare offset', 'trip/stops/beijing/zone', '+08:00', 'value'],
  ['a country in words', 'trip/stops/beijing/country', 'China', 'value'],
  ['a language in words', 'trip/people/gates/languages', { English: true }, 'unknown', '/English'],
  [
    'a language that is none',
    'trip/people/gates/languages',
    { 'en-12': true },
    'unknown',
    '/en-12',
  ],
  ['a night of no date', 'trip/stops/beijing/ron', { soon: 'regis' }, 'unknown', '/soon'],
  ['a night nowhere', 'trip/stops/beijing/ron', { '2011-01-09': null }, 'value', '/2011-01-09'],
  ['a place beyond the pole', 'trip/venues/bayi/coordinates/latitude', 91, 'value'],
  ['an instant without a zone', 'trip/trip/trip/asIf', '2011-01-07T18:00:00', 'value'],
  ['an instant of 30 February', 'trip/trip/trip/asIf', '2011-02-30T18:00:00Z', 'value'],
  ['two destinations', 'trip/moves/v1/leadsTo', { meeting: 'm12', wheelsUp: 'tokyo' }, 'value'],
];

const references: readonly HostileValue[] = [
  ['a venue that is not there', 'trip/meetings/m12/venue', 'nowhere', 'reference'],
  ['a venue that every object has', 'trip/meetings/m12/venue', 'toString', 'reference'],
  ['a person for a venue', 'trip/meetings/m12/venue', 'liang', 'reference'],
  ['a stop that is not there', 'trip/meetings/m12/slot/stop', 'seoul', 'reference'],
  ['a stranger', 'trip/meetings/m12/participants/wang', { host: true }, 'reference'],
  ['a lost destination', 'trip/moves/v1/leadsTo', { wheelsUp: 'seoul' }, 'reference', '/wheelsUp'],
  ['a night in no hotel', 'trip/stops/beijing/ron/2011-01-09', 'hilton', 'reference'],
  ['a drive of another name', 'trip/drives', { xyz: { ...drive, id: 'xyz' } }, 'drive', '/xyz'],
  ['a drive back', 'trip/drives/bayi~regis', { ...drive, from: 'regis', to: 'bayi' }, 'drive'],
  ['a drive in a circle', 'trip/drives/bayi~regis', { ...drive, to: 'bayi' }, 'drive'],
];

const texts: readonly HostileValue[] = [
  ['text that turns around', 'trip/meetings/m12/title', 'Talks \u202Egnaid', 'text'],
  ['an isolate that turns text', 'trip/meetings/m12/notes', 'a\u2067b', 'text'],
  ['a turn in a field of others', 'trip/meetings/m12/x-note', ['\u202D'], 'text', '/0'],
  ['a key that turns', 'trip/meetings/m12/x\u202E', 1, 'text'],
  ['a control', 'trip/meetings/m12/title', 'a\u0000b', 'text'],
  ['a control of old terminals', 'trip/meetings/m12/title', 'a\u009Bb', 'text'],
  ['a carriage return', 'trip/meetings/m12/notes', 'a\r\nb', 'text'],
  ['a line separator', 'trip/meetings/m12/notes', 'a\u2028b', 'text'],
  ['lost characters', 'trip/meetings/m12/title', 'Caf\uFFFD', 'text'],
  ['a title of two lines', 'trip/meetings/m12/title', 'Talks\nDinner', 'text'],
  ['a part of two lines', 'trip/meetings/m12/confirmed/who', 'a\nb', 'text'],
];

export const hostileValues: readonly HostileValue[] = [
  ...around,
  ...values,
  ...references,
  ...texts,
];
