import type { Trip } from '../../domain/records/tables';
import { aTrip, beijing, tokyo } from '../../domain/testing/a-trip';
import { readLine } from '../read-line';
import type { LineContext, TypedLine } from '../typed-line';

const china = { side: 'host', country: 'CN', nameOrder: 'family-first' } as const;
const korea = { side: 'host', country: 'KR', nameOrder: 'family-first' } as const;

/** A trip to Beijing, Tokyo and Seoul with the people and places that lines speak of. */
export const theTrip: Trip = aTrip({
  journey: { homeCity: 'Washington', homeZone: 'America/New_York', homeCountry: 'US' },
  stops: {
    beijing: { ...beijing, host: 'liang' },
    tokyo,
    seoul: { city: 'Seoul', country: 'KR', zone: 'Asia/Seoul', order: 'a3' },
  },
  people: {
    liang: { ...china, family: 'Liang', given: 'Guanglie', rank: 'Gen.', native: '梁光烈' },
    yang: { ...china, family: 'Yang', given: 'Jiechi', title: 'Foreign Minister' },
    xi: { ...china, family: 'Xi', given: 'Jinping', rank: 'Vice President' },
    xu: { ...china, family: 'Xu', given: 'Caihou', rank: 'Gen.' },
    kwanjin: { ...korea, family: 'Kim', given: 'Kwan-jin', rank: 'Minister', native: '김관진' },
    sunghwan: { ...korea, family: 'Kim', given: 'Sung-hwan', title: 'Foreign Minister' },
    orban: { ...korea, country: 'HU', family: 'Orbán', given: 'Viktor' },
    gates: { family: 'Gates', given: 'Robert M.', title: 'Secretary of Defense' },
    huntsman: { family: 'Huntsman', given: 'Jon', rank: 'Amb.' },
  },
  venues: {
    bayi: { stop: 'beijing', name: 'Bayi Building', native: '八一大楼' },
    hall: { stop: 'beijing', name: 'Great Hall of the People', native: '人民大会堂' },
    wall: { stop: 'beijing', name: 'Great Wall at Mutianyu' },
    hotel: { stop: 'beijing', kind: 'hotel', name: 'Hotel, Beijing' },
    mnd: { stop: 'seoul', name: 'Ministry of National Defense, Yongsan' },
  },
  topics: {
    cyber: { title: 'Cybersecurity and military modernization', posture: 'if-raised' },
    korea: { title: 'North Korea' },
    mil: { title: 'Military-to-military framework' },
    iran: { title: 'Iran' },
  },
});

/** The foot of Monday in Beijing. */
export const monday: LineContext = {
  trip: theTrip,
  stop: 'beijing',
  date: '2011-01-10',
  afterClock: null,
};

export const read = (text: string, context: LineContext = monday): TypedLine =>
  readLine(text, context);
