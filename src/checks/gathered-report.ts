import { cityText } from '../domain/describe/travel-text';
import type { Stop } from '../domain/records/stop';
import type { Report } from './rule';
import { worstOf } from './visit-report';
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

const nothing: Report = { severity: null, about: [], message: '', data: {} };
