import { cityText } from '../../domain/describe/travel-text';
import { formatDayMonth } from '../../domain/time/local-date';
import { isNear } from '../countdown';
import { fixesByPlaces } from '../fixes/known-places';
import type { Limit } from '../limit';
import { type MissingLink, missingLinks } from '../missing-links';
import type { Rule } from '../rule';
import type { Setting } from '../setting';
import type { Visit } from '../subjects/visit';

const daysBefore: Limit = {
  id: 'chain-closed-by',
  label: 'Ways from and to hotel and airfield are known by',
  unit: 'days',
  usual: 10,
  least: 0,
  most: 90,
};

export const dayChain: Rule<'visit'> = {
  id: 'day-chain',
  group: 'time',
  looksAt: 'visit',
  severity: 'warning',
  description:
    'Something brings the party from the airfield to its first line, from the last one of a day ' +
    'to a hotel, and to the airfield. One finding a stop, when the day is near.',
  silences: [],
  heeds: ['now'],
  limits: [daysBefore],
  check: (visit, setting) => {
    const { stop } = visit;
    const links = linksOf(visit, setting);
    if (links.length === 0) return null;
    const texts = links.map(({ text, date }) => `${text} on ${formatDayMonth(date)}`);
    return {
      severity: 'warning',
      about: [{ kind: 'stop', id: stop.id }],
      message: `${cityText(stop)}: nothing brings the party ${texts.join('; ')}.`,
      field: fields[links[0]?.kind ?? 'hotel'],
      data: { links: links.map(({ kind, date }) => ({ kind, date })) },
    };
  },
  fixes: (visit, _, setting) => fixesByPlaces(visit, linksOf(visit, setting)),
};

const fields: Readonly<Record<MissingLink['kind'], string>> = {
  hotel: 'ron',
  'arrival airfield': 'wheelsDownAirfield',
  'departure airfield': 'wheelsUpAirfield',
};

const linksOf = (visit: Visit, { now, limitOf }: Setting): readonly MissingLink[] =>
  missingLinks(visit).filter(({ date }) => isNear(visit.stop.zone, now, date, limitOf(daysBefore)));
