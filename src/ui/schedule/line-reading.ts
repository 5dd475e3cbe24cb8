import { onDemand } from '../kit/on-demand';
import { whenIdle } from '../kit/when-idle';

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

/** Ahead of need. */
export const fetchLineReading = (): (() => void) =>
  whenIdle(() => void lineReading.fetch().catch(() => undefined));
