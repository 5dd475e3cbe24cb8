import type { Level } from '../../domain/records/choices';
import { levels } from '../../domain/records/choices';
import type { Person } from '../../domain/records/person';
import type { MeetingAtStop } from './meeting';

/** Who receives us: the hosts of the other side; where nobody is named as such, its counterparts. */
export const hostsOf = ({ attending }: MeetingAtStop): readonly Person[] => {
  const others = attending.filter(({ person }) => person.side !== 'ours');
  const hosts = others.filter(({ roles }) => roles.host);
  const received = hosts.length > 0 ? hosts : others.filter(({ roles }) => roles.counterpart);
  return received.map(({ person }) => person);
};

const inOrder: readonly string[] = Object.keys(levels);

/** How far below the highest level: 0 for a head of state. */
export const levelsBelowHighest = (level: Level): number => inOrder.indexOf(level);
