export const call = (listeners: ReadonlySet<() => void>): void => {
  for (const listener of listeners) listener();
};

export const listen = <Listener>(listeners: Set<Listener>, listener: Listener): (() => void) => {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
};
