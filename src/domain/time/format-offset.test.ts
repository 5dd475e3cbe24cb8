import { describe, expect, it } from 'vitest';
import { formatDuration, formatHomeDifference, formatOffset } from './format-offset';

describe('an offset is written', () => {
  it.each([
    [480, 'UTC+8'],
    [345, 'UTC+5:45'],
    [-300, 'UTC−5'],
    [-210, 'UTC−3:30'],
    [840, 'UTC+14'],
    [-30, 'UTC−0:30'],
    [0, 'UTC'],
  ])('%d minutes as %s', (minutes, text) => {
    expect(formatOffset(minutes)).toBe(text);
  });

  it('to the minute where it has seconds', () => {
    expect(formatOffset(-44.5)).toBe('UTC−0:45');
    expect(formatOffset(-0.25)).toBe('UTC');
  });
});

describe('the difference from home is written', () => {
  it.each([
    [-780, '−13 h'],
    [60, '+1 h'],
    [0, '±0 h'],
    [630, '+10 h 30'],
    [-30, '−30 min'],
  ])('%d minutes as %s', (minutes, text) => {
    expect(formatHomeDifference(minutes)).toBe(text);
  });
});

describe('a duration is written', () => {
  it.each([
    [45, '45 min'],
    [60, '1 h'],
    [65, '1 h 05'],
    [113, '1 h 53'],
    [832, '13 h 52'],
    [0, '0 min'],
    [-90, '−1 h 30'],
    [59.6, '1 h'],
  ])('%d minutes as %s', (minutes, text) => {
    expect(formatDuration(minutes)).toBe(text);
  });
});
