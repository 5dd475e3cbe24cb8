import { useCallback, useRef, useState } from 'react';
import { type PageSize, pageBoxes } from '../../documents/page-size';
import type { Paper } from '../../documents/paper';
import styles from './page-preview.module.css';
import { PaperPages } from './paper-pages';
import { useFit } from './use-fit';

interface PagePreviewProps {
  readonly paper: Paper;
  readonly size: PageSize;
  readonly pages: number;
  readonly onLaid: (pages: number) => void;
}

/** The sheets as they will be printed, shrunk where they are wider than the screen has room for. */
export const PagePreview = ({ paper, size, pages, onLaid }: PagePreviewProps) => {
  const frame = useRef<HTMLElement>(null);
  const sheets = useRef<HTMLDivElement>(null);
  const { width } = pageBoxes[size];
  const { scale, height } = useFit(frame, sheets, width);
  const [current, setCurrent] = useState(1);
  const readPage = useCallback((): void => {
    const { scrollTop = 0, clientHeight = 0, scrollHeight = 1 } = frame.current ?? {};
    setCurrent(Math.floor(((scrollTop + clientHeight / 2) / scrollHeight) * pages) + 1);
  }, [pages]);
  return (
    <section
      ref={frame}
      className={styles.frame}
      aria-label="Preview"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
      tabIndex={0}
      onScroll={readPage}
    >
      <div className={styles.fit} style={{ width: width * scale, height: height || 'auto' }}>
        <div ref={sheets} className={styles.sheets} style={{ width, transform: `scale(${scale})` }}>
          <PaperPages paper={paper} size={size} onLaid={onLaid} />
        </div>
      </div>
      <p className={styles.place} aria-hidden="true">
        Page {Math.min(current, Math.max(pages, 1))} of {pages}
      </p>
    </section>
  );
};
