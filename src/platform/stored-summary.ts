import type { CopySummary } from '../store/ports';

/** What came to summaries later, and is not in those that were written before. */
type Later = 'figures' | 'deletedAt';

export type StoredSummary = Omit<CopySummary, Later> & Partial<Pick<CopySummary, Later>>;

export const readSummary = (stored: StoredSummary): CopySummary => ({
  figures: null,
  deletedAt: null,
  ...stored,
});
