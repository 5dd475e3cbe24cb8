import { useEffect, useMemo } from 'react';
import { createPortal } from 'react-dom';
import { type DateSpan, itineraryOf } from '../../documents/itinerary';
import type { PageSize } from '../../documents/page-size';
import type { Trip } from '../../domain/records/tables';
import type { Instant } from '../../domain/time/instant';
import styles from './paper.module.css';
import { PaperPages } from './paper-pages';
import { loadPaperFonts } from './use-fonts-loaded';
import { useIsPrinting } from './use-is-printing';

interface PrintablePagesProps {
  readonly trip: Trip;
  readonly asOf: Instant;
  readonly size: PageSize;
  readonly dates?: DateSpan | null;
}

/**
 * What the printer gets in place of the app. It is nothing until the browser is about to print;
 * then the pages are made beside the app, which print leaves out.
 */
export const PrintablePages = (props: PrintablePagesProps) => {
  const isPrinting = useIsPrinting();
  useEffect(loadPaperFonts, []);
  return isPrinting ? createPortal(<PagesForPrinter {...props} />, document.body) : null;
};

const PagesForPrinter = ({ trip, asOf, size, dates = null }: PrintablePagesProps) => {
  const paper = useMemo(
    () => itineraryOf(trip, 'delegation', { asOf, version: 'WORKING COPY', dates }),
    [trip, asOf, dates],
  );
  return (
    <div className={styles.printed} data-printed>
      <PaperPages paper={paper} size={size} />
    </div>
  );
};
