import type { FileSaver } from '../store/ports';

/** Long enough for a slow disk; the browser reads the bytes after the click. */
const KEPT = 60_000;

/** A plain download: it needs no permission, works in every browser and leaves no half-written file. */
export const browserFiles: FileSaver = {
  save: async (name, text) => {
    const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
    const link = document.createElement('a');
    link.href = address;
    link.download = name;
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(address), KEPT);
    return 'saved';
  },
};
