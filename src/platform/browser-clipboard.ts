import type { Clipboard } from '../store/ports';

export const browserClipboard: Clipboard = {
  copy: async (text) => {
    try {
      await navigator.clipboard.writeText(text);
      return true;
    } catch {
      // Not allowed here, or not there at all.
      return false;
    }
  },
};
