import { useLayoutEffect, useRef, useState } from 'react';
import type { PageSize } from '../../documents/page-size';
import { type PageLayout, paginate } from '../../documents/paginate';
import type { Paper } from '../../documents/paper';
import { DaySection } from './day-section';
import { type Measure, MeasuringBox } from './measuring-box';
import { PageBox } from './page-box';
import { PaperHeader } from './paper-header';
import { useFontsLoaded } from './use-fonts-loaded';

interface PaperPagesProps {
  readonly paper: Paper;
  readonly size: PageSize;
  readonly onLaid?: (pages: number) => void;
}

/** What was laid into pages, and with which fonts; the pages stay while the next are measured. */
interface Laid {
  readonly paper: Paper;
  readonly size: PageSize;
  readonly fonts: number;
  readonly pages: readonly PageLayout[];
}

/**
 * A paper in pages, for the screen and for the printer alike. Measuring and laying happen within one
 * commit, so that the pages are there before anything is shown or printed.
 */
export const PaperPages = ({ paper, size, onLaid }: PaperPagesProps) => {
  const measure = useRef<Measure>(null);
  const fonts = useFontsLoaded();
  const [laid, setLaid] = useState<Laid | null>(null);
  const isStale = laid?.paper !== paper || laid.size !== size || laid.fonts !== fonts;
  useLayoutEffect(() => {
    if (!isStale || measure.current === null) return;
    const pages = paginate(measure.current());
    setLaid({ paper, size, fonts, pages });
    onLaid?.(pages.length);
  }, [isStale, paper, size, fonts, onLaid]);
  return (
    <>
      {laid ? <Pages {...laid} /> : null}
      {isStale ? <MeasuringBox ref={measure} paper={paper} size={size} /> : null}
    </>
  );
};

const Pages = ({ paper, size, pages }: Laid) =>
  pages.map(({ sections, isOverfull }, index) => (
    <PageBox
      // biome-ignore lint/suspicious/noArrayIndexKey: a page is its number
      key={index}
      paper={paper}
      size={size}
      number={`Page ${index + 1} of ${pages.length}`}
      isOverfull={isOverfull}
    >
      {index === 0 ? <PaperHeader paper={paper} /> : null}
      {sections.map(({ day: dayIndex, ...section }) => {
        const day = paper.days[dayIndex];
        return day ? <DaySection key={day.id} day={day} paper={paper} {...section} /> : null;
      })}
    </PageBox>
  ));
