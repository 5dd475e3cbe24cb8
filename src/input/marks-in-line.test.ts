import { describe, expect, it } from 'vitest';
import { read } from './testing/a-line';

describe('press coverage', () => {
  it.each([
    ['open', 'open'],
    ['open press', 'open'],
    ['pooled', 'pooled'],
    ['spray', 'spray-top'],
    ['spray top', 'spray-top'],
    ['spray at the top', 'spray-top'],
    ['pool spray', 'spray-top'],
    ['spray top w/ remarks', 'spray-top-remarks'],
    ['spray bottom', 'spray-bottom'],
    ['opening remarks', 'opening-remarks'],
    ['invited only', 'invited'],
    ['stills only', 'stills'],
    ['print pool', 'print'],
    ['closed', 'closed'],
    ['closed press', 'closed'],
    ['Press: closed', undefined],
  ])('is read in %j', (phrase, coverage) => {
    expect(read(`1430 Lunch, ${phrase}`).meeting.coverage).toBe(coverage);
    expect(read(`1430 bilat w/ Liang ${phrase}`).meeting.coverage).toBe(coverage);
  });

  it.each([
    'Open house at the embassy',
    'Road closed',
    'Opening remarks, then talks',
    'Closed press briefing',
    'Pool reception',
  ])('is not seen in %j', (title) => {
    const { meeting } = read(`1430 ${title}`);
    expect([meeting.coverage, meeting.title]).toEqual([undefined, title]);
  });

  it('may stand in brackets, alone or with what else is understood', () => {
    expect(read('1600 press avail (pooled, 15 min)').meeting).toMatchObject({
      coverage: 'pooled',
      minutes: 15,
      title: 'Press availability',
    });
    expect(read('Lunch (pooled, on the lawn)').meeting.title).toBe('Lunch (on the lawn)');
    expect(read('Lunch (closed press)').meeting).toMatchObject({
      coverage: 'closed',
      title: 'Lunch',
    });
  });
});

describe('status', () => {
  it.each([
    ['Lunch !', 'confirmed'],
    ['Lunch ?', 'pencilled'],
    ['1430? lunch', 'pencilled'],
    ['lunch w/ Liang?', 'pencilled'],
    ['Lunch, confirmed', 'confirmed'],
    ['1430 proposed', 'proposed'],
    ['Lunch, requested', 'requested'],
    ['Lunch [confirmed]', 'confirmed'],
    ['Lunch, idea', 'idea'],
    ['Lunch, tentative', 'pencilled'],
    ['Lunch', 'idea'],
    ['Lunch?', 'idea'],
    ['Confirmed guests lunch', 'idea'],
  ])('is read in %j', (text, status) => {
    expect(read(text).meeting.status).toBe(status);
  });

  it('beside an anchor', () => {
    const { meeting } = read('1500 w/ Xi, confirmed anchor');
    expect([meeting.status, meeting.anchor]).toEqual(['confirmed', true]);
  });
});

describe('plus', () => {
  it.each([
    ['+4', 4, undefined],
    ['1+8', 8, 8],
    ['+8/+6', 8, 6],
    ['1+8/1+6', 8, 6],
    ['+4 #cyber', 4, undefined],
  ])('is read in %j', (text, ours, host) => {
    const { meeting } = read(`1430 bilat w/ Liang ${text}`);
    expect([meeting.plusOurs, meeting.plusHost]).toEqual([ours, host]);
    expect(meeting.title).toBe('Bilateral with Gen. Liang Guanglie');
  });

  it.each(['C++4 lesson', 'Call +12025550100'])('is not seen in %j', (title) => {
    expect(read(title).meeting).toMatchObject({ title });
    expect(read(title).meeting.plusOurs).toBeUndefined();
  });
});

describe('interpretation and track', () => {
  it.each([
    ['consecutive', 'consecutive'],
    ['consecutive interpretation', 'consecutive'],
    ['simultaneous', 'simultaneous'],
    ['whispered', 'whispered'],
    ['no interpreter', 'none'],
  ])('%j is read', (phrase, interpretation) => {
    expect(read(`talks w/ Liang, ${phrase}`).meeting.interpretation).toBe(interpretation);
  });

  it.each([
    ['spouse: 1000 tea', { spouse: true }],
    ['1000 spouse: tea', { spouse: true }],
    ['1000 tea [spouse]', { spouse: true }],
    ['1000 tea [principal, press]', { principal: true, press: true }],
    ['bags: 0500 tea', { baggage: true }],
    ['1000 tea', undefined],
    ['1000 tea [green]', undefined],
  ])('%j is on its track', (text, tracks) => {
    expect(read(text).meeting.tracks).toEqual(tracks);
  });
});
