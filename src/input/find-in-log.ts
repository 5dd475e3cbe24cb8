import type { LogEntry } from '../domain/records/log-entry';
import { findByWords } from './find-by-words';

/** The entries in which every word occurs somewhere, without regard to case and accents. */
export const findInLog = (entries: readonly LogEntry[], query: string): readonly LogEntry[] =>
  findByWords(entries, query, (entry) => wordsOf(entry).join(' '));

const wordsOf = ({
  who,
  channel,
  subject,
  from,
  to,
  said,
  notedBy,
}: LogEntry): readonly string[] => [who, channel, subject, from, to, said, notedBy];
