/** NaN of no values. */
export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** The value that the given share of all values does not exceed: 0.99 is p99. NaN of no values. */
export const quantile = (values: readonly number[], share: number): number => {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
};

export const inMilliseconds = (value: number): string => `${value.toFixed(0)} ms`;

export const inMicroseconds = (value: number): string => `${value.toFixed(1)} µs`;

/** The fastest tells most of a machine that is shared: others can only make a round slower. */
export const spreadOf = (times: readonly number[]): string =>
  `p50 ${inMilliseconds(median(times))}, ${Math.min(...times).toFixed(0)}–${inMilliseconds(Math.max(...times))}`;
