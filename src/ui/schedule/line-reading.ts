import { fetchAhead } from '../kit/fetch-ahead';
import { onDemand } from '../kit/on-demand';

/** What understands a typed line: apart from the first load, as nobody types before the screen stands. */
export const lineReading = onDemand(async () => {
  const [{ completionsAt }, { readLine }, { typedValues }, { QuickLineReading }] =
    await Promise.all([
      import('../../input/complete'),
      import('../../input/read-line'),
      import('../../input/typed-values'),
      import('./quick-line-reading'),
    ]);
  return { completionsAt, readLine, typedValues, QuickLineReading };
});

export const fetchLineReading = (): (() => void) => fetchAhead(lineReading);
