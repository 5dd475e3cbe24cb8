import { cityText } from '../domain/describe/travel-text';
import type { Stop } from '../domain/records/stop';
import type { Report } from './rule';
import { worstOf } from './severity';
import { listed } from './wording';

/** One report of several: what each says, the first of them in full. */
export const toldTogether = (stop: Stop, reports: readonly Report[]): Report => {
  const [first, ...others] = reports;
  if (!first || others.length === 0) return first ?? nothing;
  const about = reports.flatMap((report) => report.about);
  const texts = reports.map(({ message }) => message.replace(/\.$/, ''));
  return {
    severity: worstOf(reports.map(({ severity }) => severity)),
    about: [{ kind: 'stop', id: stop.id }, ...about],
    message: `${cityText(stop)}: ${listed(texts)}.`,
    data: { told: reports.map(({ about: of, data }) => ({ of, data })) },
  };
};

/** 'Beijing: no lunch on 10 Jan; no dinner on 11 Jan.' of parts that begin small and end without a stop. */
export const toldInParts = (stop: Stop, reports: readonly Report[]): Report => ({
  severity: worstOf(reports.map(({ severity }) => severity)),
  about: reports.flatMap(({ about }) => about),
  message: `${cityText(stop)}: ${reports.map(({ message }) => message).join('; ')}.`,
  data: { told: reports.map(({ data }) => data) },
});

const nothing: Report = { severity: null, about: [], message: '', data: {} };
