import type { Clock } from '../store/ports';

const MINUTE = 60_000;

export const browserClock: Clock = {
  now: () => Date.now(),
  onMinute: (tick) => {
    let timer: ReturnType<typeof setTimeout>;
    // Measured anew each minute: an interval drifts, and sleeps with the computer.
    const wait = (): void => {
      timer = setTimeout(
        () => {
          wait();
          tick();
        },
        MINUTE - (Date.now() % MINUTE),
      );
    };
    wait();
    return () => clearTimeout(timer);
  },
};
