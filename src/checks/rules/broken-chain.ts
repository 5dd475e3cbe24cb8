import { cityText } from '../../domain/describe/travel-text';
import { formatShortDate } from '../../domain/time/local-date';
import { fixesOfChain } from '../fixes/chain-fixes';
import { isLeftTooEarly, isReachedTooEarly } from '../moments';
import type { Report, Rule } from '../rule';
import type { StopOnRoute } from '../subjects/stop';
import { dateAndTime } from '../wording';

export const brokenChain: Rule<'stop'> = {
  id: 'broken-chain',
  group: 'legs',
  looksAt: 'stop',
  severity: 'error',
  description:
    'Each stop is reached before it is left, and the stops follow each other by their dates; TBD ' +
    'never contradicts. Leaving from another airfield than one landed at is a warning, as the ' +
    'aircraft has to move there.',
  silences: [],
  check: (subject) => leftTooEarly(subject) ?? reachedTooEarly(subject) ?? movedAircraft(subject),
  fixes: fixesOfChain,
};

const leftTooEarly = ({ stop }: StopOnRoute): Report | null => {
  const { wheelsDown, wheelsUp } = stop;
  if (!wheelsDown || !wheelsUp || !isLeftTooEarly(stop)) return null;
  return {
    severity: 'error',
    about: [{ kind: 'stop', id: stop.id }],
    message: `Wheels up from ${cityText(stop)} (${dateAndTime(wheelsUp)}) is not after wheels down there (${dateAndTime(wheelsDown)}).`,
    field: 'wheelsUp',
    data: { wheelsDown, wheelsUp },
  };
};

const reachedTooEarly = ({ stop, previous }: StopOnRoute): Report | null => {
  const up = previous?.wheelsUp;
  const down = stop.wheelsDown;
  if (!previous || !up || !down || !isReachedTooEarly(previous, stop)) return null;
  return {
    severity: 'error',
    about: [{ kind: 'leg', id: stop.id }],
    message: `${cityText(stop)} is reached on ${formatShortDate(down.date)}, but ${cityText(previous)} is left on ${formatShortDate(up.date)}.`,
    field: 'wheelsDown',
    data: { wheelsDown: down, wheelsUp: up },
  };
};

const movedAircraft = (subject: StopOnRoute): Report | null => {
  const { stop, arrivalAirfield, departureAirfield } = subject;
  if (!arrivalAirfield || !departureAirfield || arrivalAirfield.id === departureAirfield.id)
    return null;
  return {
    severity: 'warning',
    about: [
      { kind: 'stop', id: stop.id },
      { kind: 'venue', id: arrivalAirfield.id },
      { kind: 'venue', id: departureAirfield.id },
    ],
    message: `${cityText(stop)}: arrives ${arrivalAirfield.name}, departs ${departureAirfield.name}.`,
    field: 'wheelsUpAirfield',
    data: {},
  };
};
