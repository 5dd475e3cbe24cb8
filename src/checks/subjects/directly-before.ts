import { areAlternatives } from '../../domain/derive/alternatives';
import type { Scheduled } from './scheduled';

/** The last of somebody's agenda before the one at an index, and what may take place instead of it. */
export const directlyBefore = (
  agenda: readonly Scheduled[],
  index: number,
): readonly Scheduled[] => {
  const [of, last] = [agenda[index], agenda[index - 1]];
  if (last?.meeting.option === null) return [last];
  const found: Scheduled[] = [];
  for (let earlier = index - 1; of !== undefined && earlier >= 0; earlier -= 1) {
    const entry = agenda[earlier];
    if (entry === undefined || areAlternatives(entry.meeting, of.meeting)) continue;
    if (found.every((later) => areAlternatives(later.meeting, entry.meeting))) found.push(entry);
    if (entry.meeting.option === null) break;
  }
  return found;
};
