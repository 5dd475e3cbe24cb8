import { cityText } from '../domain/describe/travel-text';
import type { Stop } from '../domain/records/stop';
import type { Report } from './rule';
import { worstOf } from './visit-report';

/** 'Beijing: no lunch on 10 Jan; no dinner on 11 Jan.' of parts that begin small and end without a stop. */
export const toldInParts = (stop: Stop, reports: readonly Report[]): Report => ({
  severity: worstOf(reports.map(({ severity }) => severity)),
  about: reports.flatMap(({ about }) => about),
  message: `${cityText(stop)}: ${reports.map(({ message }) => message).join('; ')}.`,
  data: { told: reports.map(({ data }) => data) },
});
