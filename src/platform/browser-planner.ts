import type { Planner } from '../store/ports';

const key = 'legation.planner';

/** The name of who works here; it belongs to no trip, so that the next trip knows it, too. */
export const browserPlanner: Planner = {
  name: () => {
    try {
      return localStorage.getItem(key);
    } catch {
      return null;
    }
  },
  keepName: (name) => {
    try {
      if (name === '') localStorage.removeItem(key);
      else localStorage.setItem(key, name);
    } catch {
      // For this visit only, where nothing may be kept.
    }
  },
};
