/** The heading of a day, which sticks to where it is read last: its section says where it begins. */
export const scrollToDay = (heading: HTMLElement | null): void =>
  heading?.closest('section')?.scrollIntoView({ block: 'start', behavior: 'instant' });
