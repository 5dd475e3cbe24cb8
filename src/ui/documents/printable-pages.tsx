import { useMemo } from 'react';
import { createPortal } from 'react-dom';
import type { DateSpan } from '../../documents/itinerary';
import type { PageSize } from '../../documents/page-size';
import { type ChosenPaper, paperOf } from '../../documents/papers';
import type { Trip } from '../../domain/records/tables';
import type { Instant } from '../../domain/time/instant';
import styles from './paper.module.css';
import { PaperPages } from './paper-pages';
import { useIsPrinting } from './use-is-printing';
import { usePaperFonts } from './use-paper-fonts';

interface PrintablePagesProps {
  readonly trip: Trip;
  readonly asOf: Instant;
  readonly size: PageSize;
  readonly dates?: DateSpan | null;
  /** The itinerary, where nothing else is said. */
  readonly chosen?: ChosenPaper;
}

/**
 * What the printer gets in place of the app. It is nothing until the browser is about to print;
 * then the pages are made beside the app, which print leaves out.
 */
export const PrintablePages = (props: PrintablePagesProps) => {
  const isPrinting = useIsPrinting();
  usePaperFonts(props.trip);
  return isPrinting ? createPortal(<PagesForPrinter {...props} />, document.body) : null;
};

const itinerary: ChosenPaper = { kind: 'itinerary' };

const PagesForPrinter = (props: PrintablePagesProps) => {
  const { trip, asOf, size, dates = null, chosen = itinerary } = props;
  const paper = useMemo(
    () => paperOf(trip, 'delegation', chosen, { asOf, version: 'WORKING COPY', dates }),
    [trip, asOf, dates, chosen],
  );
  return (
    <div className={styles.printed} data-printed>
      <PaperPages paper={paper} size={size} />
    </div>
  );
};
