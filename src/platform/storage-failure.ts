/** The database was made by a newer version of the app. */
export const isNewer = (error: unknown): boolean => isNamed(error, 'VersionError');

export const isAborted = (error: unknown): boolean => isNamed(error, 'AbortError');

/** What a failed access says to a planner. */
export const reasonOf = (error: unknown): string => {
  if (isNamed(error, 'QuotaExceededError')) return 'The storage of this browser is full.';
  if (isNamed(error, 'SecurityError') || isNamed(error, 'InvalidStateError'))
    return 'This browser does not let the page store anything.';
  if (isNewer(error)) return 'A newer Legation has taken over the storage; reload this page.';
  if (isAborted(error)) return 'The browser took the change back; its storage may be full.';
  return `The browser could not store: ${error instanceof Error ? error.message : String(error)}`;
};

const isNamed = (error: unknown, name: string): boolean =>
  error instanceof DOMException && error.name === name;
