import { useEffect, useState } from 'react';
import { useAppState } from '../../store/use-legation';

/** Nobody sees this as waiting. */
const LONGEST_WAIT_MS = 150;

/**
 * The lines wait a moment for the first check, so that what it finds does not push them apart. Those
 * of a long schedule do not: it takes longer to check than to draw.
 */
export const useWaitsForChecks = (isLong: boolean): boolean => {
  const isComing = useAppState(({ rules, areFactsComing }) => rules === 'coming' || areFactsComing);
  const [isOver, setIsOver] = useState(isLong || !isComing);
  useEffect(() => {
    const timer = setTimeout(() => setIsOver(true), LONGEST_WAIT_MS);
    return () => clearTimeout(timer);
  }, []);
  if (!isComing && !isOver) setIsOver(true);
  return isComing && !isOver;
};
