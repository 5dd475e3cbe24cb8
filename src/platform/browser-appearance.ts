import type { Appearance } from '../store/ports';

/** `public/theme.js` reads it before the first paint; a test holds the two together. */
const key = 'legation.theme';

export const browserAppearance: Appearance = {
  theme: () => {
    const { theme } = document.documentElement.dataset;
    return theme === 'light' || theme === 'dark' ? theme : 'system';
  },
  chooseTheme: (theme) => {
    const { dataset } = document.documentElement;
    if (theme === 'system') delete dataset.theme;
    else dataset.theme = theme;
    try {
      if (theme === 'system') localStorage.removeItem(key);
      else localStorage.setItem(key, theme);
    } catch {
      // For this visit only, where nothing may be kept.
    }
  },
};
