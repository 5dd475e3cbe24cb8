import { byPrecedence } from '../derive/attendance';
import { keysInOrder } from '../derive/by-order';
import type { Line } from '../derive/line';
import type { Meeting } from '../records/meeting';
import type { Person } from '../records/person';
import type { Trip } from '../records/tables';
import { find } from '../trip';
import { fullName } from './names';
import { type RetimedLine, retimedLines } from './retimed-lines';

/** Somebody to ring after times have changed, and what to tell. */
export interface Call {
  readonly id: string;
  readonly whom: string;
  /** 'site officer, event officer' */
  readonly why: string;
  /** Empty where none is known. */
  readonly phone: string;
  readonly lines: readonly RetimedLine[];
}

/** Whom to ring of what differs between two states of a trip; in the order of the lines. For the house alone. */
export const callList = (before: Trip, after: Trip): readonly Call[] => {
  const calls = new Map<string, Gathered>();
  for (const line of retimedLines(before, after))
    for (const callee of calleesOf(after, line.line)) {
      const call = calls.get(callee.id) ?? { ...callee, reasons: new Set(), lines: [] };
      call.reasons.add(callee.reason);
      call.lines.push(line);
      calls.set(callee.id, call);
    }
  return [...calls.values()].map(({ id, whom, phone, reasons, lines }) => ({
    id,
    whom,
    phone,
    why: [...reasons].filter((reason) => reason !== whom.toLowerCase()).join(', '),
    lines: [...new Set(lines)],
  }));
};

interface Callee {
  readonly id: string;
  readonly whom: string;
  readonly phone: string;
  readonly reason: string;
}

interface Gathered extends Omit<Callee, 'reason'> {
  readonly reasons: Set<string>;
  readonly lines: RetimedLine[];
}

const calleesOf = (trip: Trip, line: Line): readonly Callee[] => {
  if (line.kind === 'meeting')
    return [
      ...siteOfficer(trip, line.meeting.venue),
      ...withRole(trip, line.meeting, 'event-officer', 'event officer'),
      ...pool(trip, line.meeting),
      ...hosts(trip, line.meeting),
    ];
  if (line.kind === 'movement')
    return [drivers(trip, line), ...siteOfficer(trip, line.movement.to)];
  if (line.kind === 'night') return [];
  const crew = { id: 'crew', whom: 'Aircraft crew', phone: '', reason: 'aircraft crew' };
  return [crew, ...someone(trip, line.stop.controlOfficer, 'control officer')];
};

const someone = (trip: Trip, id: string | null, reason: string): readonly Callee[] => {
  const person = find(trip.people, id);
  return person ? [callee(person, reason)] : [];
};

const callee = (person: Person, reason: string): Callee => ({
  id: person.id,
  whom: fullName(person),
  phone: person.phone,
  reason,
});

const siteOfficer = (trip: Trip, venue: string | null): readonly Callee[] =>
  someone(trip, find(trip.venues, venue)?.siteOfficer ?? null, 'site officer');

const withRole = (
  trip: Trip,
  { participants }: Meeting,
  role: 'event-officer' | 'host' | 'counterpart',
  reason: string,
): readonly Callee[] =>
  Object.entries(participants)
    .flatMap(([id, roles]) => (roles[role] ? (find(trip.people, id) ?? []) : []))
    .sort(byPrecedence)
    .map((person) => callee(person, reason));

/** Through their protocol, where somebody of it greets. */
const hosts = (trip: Trip, meeting: Meeting): readonly Callee[] => {
  const found = [
    ...withRole(trip, meeting, 'host', 'host'),
    ...withRole(trip, meeting, 'counterpart', 'host'),
  ];
  const greeters = Object.entries(meeting.participants)
    .flatMap(([id, roles]) => (roles.greeter ? (find(trip.people, id) ?? []) : []))
    .filter(({ side, phone }) => side === 'host' && phone !== '')
    .map((person) => callee(person, 'host’s protocol'));
  const ids = new Set<string>();
  return [...found, ...greeters].filter(({ id }) => !ids.has(id) && ids.add(id));
};

/** The pool is told by those of ours who travel with the press. */
const pool = (trip: Trip, { coverage, preset, poolInPlace }: Meeting): readonly Callee[] => {
  const isCovered = coverage !== null && coverage !== 'closed';
  if (!isCovered && preset === null && poolInPlace === null) return [];
  const officers = Object.values(trip.people)
    .filter(({ side, tracks, phone }) => side === 'ours' && tracks.press && phone !== '')
    .sort(byPrecedence)
    .map((person) => callee(person, 'pool'));
  return officers.length > 0
    ? officers
    : [{ id: 'pool', whom: 'Press pool', phone: '', reason: 'pool' }];
};

type MovementLine = Extract<Line, { readonly kind: 'movement' }>;

/** A car has no phone: whoever has the drivers' list rings them. */
const drivers = (trip: Trip, { movement }: MovementLine): Callee => {
  const vehicles = movement.move?.vehicles ?? {};
  const cars = keysInOrder(vehicles).flatMap((id) => vehicles[id]?.label || []);
  const to = find(trip.venues, movement.to)?.name || 'place TBD';
  const which = cars.length === 0 ? '' : ` (${cars.join(', ')})`;
  return {
    id: `drivers ${movement.id}`,
    whom: `Drivers to ${to}${which}`,
    phone: '',
    reason: 'drivers',
  };
};
