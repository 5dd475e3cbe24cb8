import type { Trip } from '../records/tables';
import { recordName } from './record-name';

/** What a copy keeps and what it does not, in sentences, from these stops to another or the same. */
export const copyText = (trip: Trip, from: readonly string[], to: string): string => {
  const clock = `Times stay the same, on the clock of ${recordName(trip, 'stops', to)}.`;
  const elsewhere = from.filter((stop) => stop !== to);
  const kept =
    elsewhere.length === 0
      ? 'Places, people, press and topics come along.'
      : 'Titles, lengths, press, tracks and our people come along; places, hosts, topics and notes ' +
        `stay in ${elsewhere.map((stop) => recordName(trip, 'stops', stop)).join(' and ')}.`;
  return `${clock} ${kept} Copies are pencilled, ideas stay ideas; nobody has confirmed them.`;
};
