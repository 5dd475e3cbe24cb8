import type { Calendars } from '../../domain/facts/closed-day';
import type { Setting } from '../setting';
import type { Visit } from './visit';

export const calendarsOf = (
  { calendar }: Pick<Visit, 'calendar'>,
  { facts }: Setting,
): Calendars => ({
  facts,
  calendar,
});
