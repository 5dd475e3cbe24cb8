/**
 * What was copied, as text. A table of a word processor keeps its cells: tabs between them, a row a
 * line. The document that is made of it runs nothing and fetches nothing.
 */
export const clipboardText = (data: DataTransfer): string => {
  const plain = data.getData('text/plain');
  const html = data.getData('text/html');
  if (!/<table/i.test(html) || plain.includes('\t')) return plain;
  return textOf(new DOMParser().parseFromString(html, 'text/html').body).trim();
};

const BLOCK = /^(?:P|DIV|TR|LI|H\d|TABLE|UL|OL|BR|BLOCKQUOTE)$/;
const UNSEEN = /^(?:STYLE|SCRIPT|TEMPLATE|HEAD|TITLE)$/;

const textOf = (node: Node): string => {
  if (node.nodeType === Node.TEXT_NODE) return (node.nodeValue ?? '').replace(/\s+/g, ' ');
  const name = node.nodeName;
  if (UNSEEN.test(name)) return '';
  const inner = [...node.childNodes].map(textOf).join('');
  if (name === 'TR') return `${cellTexts(node).join('\t')}\n`;
  return BLOCK.test(name) ? `${inner.trim()}\n` : inner;
};

const cellTexts = (row: Node): readonly string[] =>
  [...row.childNodes]
    .filter(({ nodeName }) => nodeName === 'TD' || nodeName === 'TH')
    .map((cell) => [...cell.childNodes].map(textOf).join('').replace(/\s+/g, ' ').trim());
