import type { CopySummary } from '../../../store/ports';

export const tripName = ({ title }: CopySummary): string => title || 'Untitled trip';
