import { expect, it } from 'vitest';
import { readStep } from './read-step';

it.each([
  ['5 min Gen. Liang: welcome', 5, 'Gen. Liang', 'welcome'],
  ["10' Photo", 10, '', 'Photo'],
  ['Arrival, greeted by Mr. Kim, 5 min', 5, '', 'Arrival, greeted by Mr. Kim'],
  ['Host: toast (3 min)', 3, 'Host', 'toast'],
  ['Cordon', null, '', 'Cordon'],
  ['2 ministers sign', null, '', '2 ministers sign'],
  ['at 14:30 they sit', null, '', 'at 14:30 they sit'],
  ['主人：致辞', null, '主人', '致辞'],
  ['5 min', 5, '', ''],
])('reads a step as it is said: %s', (typed, minutes, actor, text) => {
  expect(readStep(typed)).toEqual({ minutes, actor, text });
});
