import fc from 'fast-check';

/**
 * The laws are tried on the same random cases in every run, so that a run is refused for what was
 * changed and never by chance; `npm run soak` looks for new ones.
 */
if (process.env.LEGATION_SOAK !== '1') fc.configureGlobal({ seed: 20110109 });
