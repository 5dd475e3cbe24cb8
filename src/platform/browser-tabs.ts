import type { Tabs } from '../store/ports';

const channelName = 'legation.copies';
const lockPrefix = 'legation.author.';

/**
 * The tabs of this browser. Each holds a lock in the name of its author for as long as it lives, so
 * that the others know who is at work; the browser gives it back when the tab closes or crashes.
 */
export const browserTabs = (author: string): Tabs => {
  const channel = new BroadcastChannel(channelName);
  const seen: Source = [document, 'visibilitychange'];
  holdForLife(lockPrefix + author);
  return {
    tell: (copy) => channel.postMessage(copy),
    onTold: (heard) => {
      const onMessage = ({ data }: MessageEvent<unknown>): void => {
        if (typeof data === 'string') heard(data);
      };
      channel.addEventListener('message', onMessage);
      return () => channel.removeEventListener('message', onMessage);
    },
    onReturn: (look) =>
      listen([seen, [document, 'resume'], [window, 'pageshow'], [window, 'focus']], () => {
        if (document.visibilityState === 'visible') look();
      }),
    onHide: (flush) =>
      listen([seen, [window, 'pagehide']], (event) => {
        if (event.type === 'pagehide' || document.visibilityState === 'hidden') flush();
      }),
    authorsElsewhere: () => authorsElsewhere(author),
  };
};

/** Without TLS a page from another computer has no locks. */
const holdForLife = (name: string): void => {
  if ('locks' in navigator) void navigator.locks.request(name, () => new Promise(() => undefined));
};

const authorsElsewhere = async (author: string): Promise<ReadonlySet<string> | null> => {
  if (!('locks' in navigator)) return null;
  const { held = [] } = await navigator.locks.query();
  const authors = held
    .map(({ name = '' }) => name)
    .filter((name) => name.startsWith(lockPrefix))
    .map((name) => name.slice(lockPrefix.length));
  return new Set(authors.filter((other) => other !== author));
};

type Source = readonly [EventTarget, string];

const listen = (sources: readonly Source[], heard: (event: Event) => void): (() => void) => {
  for (const [target, kind] of sources) target.addEventListener(kind, heard);
  return () => {
    for (const [target, kind] of sources) target.removeEventListener(kind, heard);
  };
};
