import { type Ref, useImperativeHandle, useRef } from 'react';
import type { PageSize } from '../../documents/page-size';
import type { Measures } from '../../documents/paginate';
import type { Paper } from '../../documents/paper';
import { DaySection } from './day-section';
import { PageBox } from './page-box';
import styles from './paper.module.css';
import { PaperHeader } from './paper-header';

/** Reads the heights of what the box has drawn. */
export type Measure = () => Measures;

interface MeasuringBoxProps {
  readonly paper: Paper;
  readonly size: PageSize;
  readonly ref: Ref<Measure>;
}

/** The whole paper on one endless sheet that nobody sees, with the widths and fonts of the pages. */
export const MeasuringBox = ({ paper, size, ref }: MeasuringBoxProps) => {
  const box = useRef<HTMLDivElement>(null);
  useImperativeHandle(ref, () => () => measuresOf(box.current), []);
  return (
    <div ref={box} className={styles.measuring} aria-hidden="true">
      <PageBox paper={paper} size={size} number="Page 888 of 888" isOverfull={false}>
        {null}
      </PageBox>
      <PageBox paper={paper} size={size} number="" isOverfull={true}>
        <PaperHeader paper={paper} />
        {paper.days.map((day) => (
          <div key={day.id} data-block="days">
            <DaySection
              day={day}
              paper={paper}
              isContinued={false}
              firstRow={0}
              endRow={day.rows.length}
            />
            <DaySection day={day} paper={paper} isContinued={true} firstRow={0} endRow={0} />
          </div>
        ))}
      </PageBox>
    </div>
  );
};

const measuresOf = (box: HTMLDivElement | null): Measures => ({
  room: heightOf(box?.querySelector('[data-block="body"]')),
  header: heightOf(box?.querySelector('[data-block="header"]')),
  days: [...(box?.querySelectorAll('[data-block="days"]') ?? [])].map((days) => {
    const [whole, continued] = days.querySelectorAll('[data-block="day"]');
    const rows = [...days.querySelectorAll('[data-block="row"]')].map(heightOf);
    return {
      heading: heightOf(whole) - rows.reduce((sum, height) => sum + height, 0),
      continuedHeading: heightOf(continued),
      rows,
    };
  }),
});

const heightOf = (element: Element | null | undefined): number =>
  element?.getBoundingClientRect().height ?? 0;
