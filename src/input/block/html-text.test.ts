import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { textOfHtml } from './html-text';

it('a table keeps its rows and cells', () => {
  const html = `<html><head><title>x</title><style>td { color: red }</style></head><body>
    <p>Programme &ndash; <b>Monday</b></p>
    <table class="a"><tr><th>Time</th><th>Event</th></tr>
    <tr><td><p>0930</p></td><td><p>Talks &amp; tea<br>Bayi</p></td><td></td></tr></table></body></html>`;
  expect(textOfHtml(html)).toBe('Programme – Monday\nTime\tEvent\n0930\tTalks & tea Bayi\t');
});

it('what is no mark stays as it was written', () => {
  expect(textOfHtml('5 < 6 &unknown; &#8211; &#x2013;')).toBe('5 < 6 &unknown; – –');
});

it('every letter outside of marks is kept, whatever they are', () => {
  const part = fc.constantFrom(
    '<td>',
    '</td>',
    '<tr>',
    '</tr>',
    '<p>',
    '<br/>',
    '<b',
    'word',
    'é',
    '&',
    ';',
    ' ',
    '\n',
    '>',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
      const html = parts.join('');
      const kept = html.replace(/<\/?[a-z][a-z0-9]*[^<>]*>/g, '').replace(/\s/g, '');
      expect(textOfHtml(html).replace(/\s/g, '')).toBe(kept);
    }),
  );
});

it.each(['<', '<td', '<td>', '<style>', '&#1', '<!--'])(
  'ten thousand of %j are read in a moment',
  (part) => {
    const started = performance.now();
    textOfHtml(part.repeat(10_000));
    expect(performance.now() - started).toBeLessThan(1000);
  },
);
