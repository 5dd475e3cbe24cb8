import type { Address } from '../store/ports';

/** After the `#`, so that any server of plain files can serve the page. */
const trips = '#/trips/';

export const browserAddress: Address = {
  current: () => copyIn(window.location.hash),
  show: (copy) => {
    const { pathname, search, hash } = window.location;
    if (copyIn(hash) !== copy)
      window.history.pushState(null, '', copy === null ? pathname + search : trips + copy);
  },
  onChange: (changed) => {
    // An anchor within the page is no other trip.
    const onMove = (): void => {
      const { hash } = window.location;
      if (hash === '' || hash.startsWith(trips)) changed();
    };
    window.addEventListener('popstate', onMove);
    return () => window.removeEventListener('popstate', onMove);
  },
};

const copyIn = (hash: string): string | null => {
  const copy = hash.startsWith(trips) ? hash.slice(trips.length) : '';
  return /^[\w-]{1,80}$/.test(copy) ? copy : null;
};
