const AT_THE_LATEST_MS = 1000;

/**
 * Calls back once what is on the screen has been painted and nobody waits for anything. The returned
 * function calls it off.
 */
export const whenIdle = (run: () => void): (() => void) => {
  // Safari has no idle callbacks.
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(run, 100);
    return () => clearTimeout(timer);
  }
  const handle = requestIdleCallback(run, { timeout: AT_THE_LATEST_MS });
  return () => cancelIdleCallback(handle);
};
