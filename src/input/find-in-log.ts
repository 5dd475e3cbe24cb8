import type { LogEntry } from '../domain/records/log-entry';
import { keyOf } from './plain-text';

/** The entries in which every word occurs somewhere, without regard to case and accents. */
export const findInLog = (entries: readonly LogEntry[], query: string): readonly LogEntry[] => {
  const words = query
    .split(/\s+/)
    .map(keyOf)
    .filter((word) => word !== '');
  return words.length === 0
    ? entries
    : entries.filter((entry) => {
        const text = keyOf(wordsOf(entry).join(' '));
        return words.every((word) => text.includes(word));
      });
};

const wordsOf = ({ who, channel, subject, from, to, said }: LogEntry): readonly string[] => [
  who,
  channel,
  subject,
  from,
  to,
  said,
];
