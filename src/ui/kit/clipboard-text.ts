import { textOfHtml } from '../../input/block/html-text';

/** What was copied, as text; a table of a word processor or a page keeps its cells. */
export const clipboardText = (data: DataTransfer): string => {
  const plain = data.getData('text/plain');
  const html = data.getData('text/html');
  return /<table/i.test(html) && !plain.includes('\t') ? textOfHtml(html) : plain;
};
