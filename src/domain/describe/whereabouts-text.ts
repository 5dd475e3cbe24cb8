import { answersOf } from '../derive/alternatives';
import { choiceOnLine } from '../derive/choice-on-line';
import type { Unknown, Whereabouts } from '../derive/who-is-where';
import type { Meeting } from '../records/meeting';
import type { Trip } from '../records/tables';
import { find } from '../trip';
import { choiceText } from './choice-text';
import { placeText, titleText } from './line-text';
import { dotted } from './piece';
import { cityText } from './travel-text';

const whyUnknown = {
  'travel time': 'Not known: the travel time is TBD',
  'flight times': 'Not known: wheels up or down is TBD',
  'no track': 'Not known: travels on no track, and is named in nothing now',
  'ahead of the party': 'Not known: nothing of theirs is planned now',
} as const satisfies Readonly<Record<Unknown, string>>;

/** 'Talks with Gen. Liang · Bayi Building, hall TBD', 'Free · Hotel, Beijing', '~ On the way …' */
export const whereaboutsText = (
  trip: Trip,
  { doing, stop, isAbout, perhaps }: Whereabouts,
): string => {
  const placeOf = (venue: string | null): string =>
    find(trip.venues, venue)?.name || (stop ? `${cityText(stop)}, place TBD` : 'place TBD');
  const tilde = isAbout ? '~ ' : '';
  const maybe = perhaps.map((meeting) => titleText(trip, meeting)).join(', ');
  const isFirm = doing.kind === 'meetings' && doing.isEndKnown && !isAbout;
  const after = maybe === '' || isFirm ? '' : `perhaps ${maybe}: its time is open`;
  const meetings = (all: readonly Meeting[]): string =>
    all
      .map((meeting) => {
        const option = choiceOnLine(trip, answersOf(trip), meeting);
        const open = option ? ` (${choiceText(option)}, still open)` : '';
        return dotted([`${titleText(trip, meeting)}${open}`, placeText(trip, meeting)]);
      })
      .join('; ');
  const what = (): string => {
    if (doing.kind === 'meetings')
      return `${meetings(doing.meetings)}${doing.isEndKnown ? '' : ' (its end is TBD)'}`;
    if (doing.kind === 'on the way') {
      const { from, to } = doing.movement;
      return `On the way from ${placeOf(from)} to ${placeOf(to)}`;
    }
    if (doing.kind === 'aboard') {
      const way = `Aboard, ${cityText(doing.leg.from)} to ${cityText(doing.leg.to)}`;
      return dotted([way, meetings(doing.meetings)]);
    }
    if (doing.kind === 'hotel')
      return (
        find(trip.venues, doing.venue)?.name ?? `Hotel TBD${stop ? `, ${cityText(stop)}` : ''}`
      );
    if (doing.kind === 'free') return `Free · ${placeOf(doing.venue)}`;
    if (doing.kind === 'unknown') return whyUnknown[doing.why];
    return doing.kind === 'before the trip' ? 'The trip has not begun' : 'The trip is over';
  };
  return dotted([`${tilde}${what()}`, after]);
};
