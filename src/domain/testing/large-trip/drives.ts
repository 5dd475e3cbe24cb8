import type { Drive } from '../../records/drive';
import type { WeekVenues } from './venues';

type GivenDrive = readonly [string, string, Pick<Drive, 'minutes' | 'source'>];

const timed = (minutes: number): GivenDrive[2] => ({ minutes, source: 'advance' });

/** As the advance timed them: from the hotel to every place of its city, from the airfield to every site, and to the next site. */
export const drivesOfCities = ({ sites }: WeekVenues): readonly GivenDrive[] =>
  sites.flatMap((ofCity) => {
    const [first] = ofCity;
    if (!first) return [];
    const [hotel, airfield] = [`${first.stop}-hotel`, `${first.stop}-airfield`];
    return [
      [hotel, airfield, timed(30)] as const,
      ...ofCity.flatMap(({ id }, index): readonly GivenDrive[] => {
        const next = ofCity[(index + 1) % ofCity.length]?.id ?? id;
        const isLast = next === id || (ofCity.length === 2 && index === 1);
        return [
          [hotel, id, timed(10 + (index % 4) * 5)],
          [airfield, id, timed(30)],
          ...(isLast ? [] : [[id, next, timed(15)] as const]),
        ];
      }),
    ];
  });
