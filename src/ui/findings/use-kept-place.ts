import { type FocusEvent, type RefObject, useLayoutEffect, useRef } from 'react';

interface PlaceKeeper {
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void;
  readonly onBlur: () => void;
}

/** A finding that is mended takes its link with it: the focus goes to the one in its place. */
export const useKeptPlace = (panel: RefObject<HTMLElement | null>): PlaceKeeper => {
  const place = useRef(-1);
  useLayoutEffect(() => {
    if (place.current < 0 || document.activeElement !== document.body) return;
    const links = linksIn(panel.current);
    const next = links[Math.min(place.current, links.length - 1)];
    (next ?? panel.current)?.focus();
  });
  return {
    onFocus: ({ target }) => {
      place.current = linksIn(panel.current).indexOf(target);
    },
    // Told of those alone that are left, not of those that are taken away.
    onBlur: () => {
      place.current = -1;
    },
  };
};

const linksIn = (panel: HTMLElement | null): readonly HTMLElement[] => [
  ...(panel?.querySelectorAll<HTMLElement>('[data-finding]') ?? []),
];
