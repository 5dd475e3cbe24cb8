import type { Break } from './break-and-mend';

const talksWithLiang = { line: /Talks with Gen\. Liang/ };
const talksWithKim = { line: /Talks with Minister Kim/ };
const seoul = { route: /^Seoul 서울/, head: 'Seoul' };
const beijing = { route: /^Beijing 北京/, head: 'Beijing' };
const tokyo = { route: /^Tokyo 東京/, head: 'Tokyo' };
const legToTokyo = { route: /^Leg Beijing to Tokyo/, head: 'Beijing – Tokyo' };

const field = (name: string, text: string) => ({ field: name, role: 'textbox', text }) as const;
const choice = (name: string, text: string) => ({ field: name, role: 'combobox', text }) as const;
const takesOut = (name: string) =>
  ({ field: `Take ${name} out`, role: 'button', text: '' }) as const;
const time = (text: string) => ({ cell: 'Time', role: 'textbox', text }) as const;
const keys = (pressed: string, times = 1) => ({ keys: pressed, times });

/**
 * What goes wrong with the sample, by groups of rules, in the words of its planner. Papers and
 * files speak of what has left the house, which no screen tells yet.
 */
export const breaks: readonly Break[] = [
  {
    group: 'Time',
    breaks: 'the talks run on by ten minutes',
    at: talksWithLiang,
    does: [keys('Alt+Shift+ArrowRight', 2)],
    says: 'Talks with Gen. Liang Guanglie (0930–1055) and Joint press conference with Gen. Liang (1050–1120) overlap by 5 min.',
    saidAt: { line: /Joint press conference with Gen\. Liang/ },
    mends: { byKey: 'start Joint press conference with Gen. Liang at 1055' },
  },
  {
    group: 'Time',
    breaks: 'the talks leave no time for the drive to the President',
    at: talksWithKim,
    does: [keys('Alt+Shift+ArrowRight', 3)],
    says: 'Talks with Minister Kim Kwan-jin ends at 1430, Call on President Lee Myung-bak starts at 1445, motorcade 15 min, 10 min to get in and out: 10 min short.',
    saidAt: { line: /Call on President Lee/ },
    mends: { byKey: 'end Talks with Minister Kim Kwan-jin at 1420' },
  },
  {
    group: 'Time',
    breaks: 'the party is greeted before it has landed',
    at: { line: /12\d\d.*Planeside/ },
    does: [time('1240-1245')],
    says: 'Planeside meet-and-greet (1240–1245) is before wheels down in Seoul (1245).',
    mends: { byKey: 'start Planeside meet-and-greet at 1255' },
  },
  {
    group: 'Time',
    breaks: 'the down time of the afternoon is struck',
    at: { line: /1400.*Down time/ },
    does: [keys('Delete')],
    says: 'Tokyo: 1400–1600 on 13 Jan is empty (hold, meal, down time?).',
    saidAt: { line: /Read-through of the Keio speech/ },
    mends: { byKey: 'add down time 1400–1600' },
    mendedAt: { line: /Read-through of the Keio speech/ },
  },
  {
    group: 'People',
    breaks: 'an adviser is asked to tea while he calls on the Vice President',
    at: { line: /Meet Embassy families/ },
    does: [choice('Add a person', 'Michael Schiffer')],
    says: 'Michael Schiffer is named in both: Meet Embassy families, tea (1500–1700) and Call on Vice President Xi Jinping (1500–1545) overlap by 45 min.',
    saidAt: { line: /Call on Vice President Xi/ },
    mends: { byFix: 'Take Michael Schiffer out of Meet Embassy families, tea' },
  },
  {
    group: 'People',
    breaks: 'both interpreters are taken out of the call on the President',
    at: { line: /Call on President Hu/ },
    does: [
      takesOut('Interpreter 1'),
      takesOut('Beijing host interpreter'),
      choice('Interpreter', 'Provided by us'),
    ],
    says: 'No Chinese interpreter for Call on President Hu Jintao.',
    mends: { byKey: 'assign Interpreter 1 to Call on President Hu Jintao' },
  },
  {
    group: 'Places',
    breaks: 'a call goes to a place that the advance never saw',
    at: { day: '11 January' },
    does: [{ quickLine: '1500 pull-aside @ Second Artillery Corps headquarters' }],
    says: 'Second Artillery Corps headquarters: not walked by the advance.',
    mends: { byFix: 'Add a task to walk Second Artillery Corps headquarters' },
  },
  {
    group: 'Protocol',
    breaks: 'we come with three where the host comes with eight',
    at: talksWithLiang,
    does: [field('Ours: plus', '3')],
    says: 'Talks with Gen. Liang Guanglie: ours 1+3, host 1+8.',
    mends: { byKey: 'come to Talks with Gen. Liang Guanglie with 1+8' },
  },
  {
    group: 'Protocol',
    breaks: 'the guest is to speak first in the host’s house',
    at: talksWithLiang,
    does: [choice('Speaks first', 'Guest')],
    says: 'The guest speaks first at Talks with Gen. Liang Guanglie, where Gen. Liang is host.',
    mends: { byKey: 'let the host speak first at Talks with Gen. Liang Guanglie' },
  },
  {
    group: 'Protocol',
    breaks: 'the host calls with another time',
    at: talksWithKim,
    does: [field('What was said', 'Kim’s office by phone: 1335 → 1400')],
    says: 'Kim’s office says 1400 for Talks with Minister Kim Kwan-jin, ours is 1335.',
    mends: {
      byKey: 'add a task: answer Kim’s office on Talks with Minister Kim Kwan-jin: 1400 or 1335',
    },
  },
  {
    group: 'Protocol',
    breaks: 'the talks with the counterpart are struck',
    at: talksWithKim,
    does: [keys('Delete')],
    says: 'No meeting in South Korea with Minister Kim (the host).',
    saidAt: seoul,
    mends: { byKey: 'add talks with Minister Kim, time TBD' },
    mendedAt: seoul,
  },
  {
    group: 'Rest and meals',
    breaks: 'the dinner goes on until one in the morning',
    at: { line: /Dinner hosted by Gen\. Xu/ },
    does: [time('2230-0100')],
    says: '6 h 45 of sleep in the night of 11 Jan, between Dinner hosted by Gen. Xu Caihou (until 0100) and Visit to Second Artillery headquarters, Gen. Jing Zhiyuan (0915); 7 h is the least.',
    saidAt: { line: /Visit to Second Artillery/ },
    mendedAt: { line: /Visit to Second Artillery/ },
    mends: { byKey: 'end Dinner hosted by Gen. Xu Caihou at 0045' },
  },
  {
    group: 'Rest and meals',
    breaks: 'the lunch of Thursday is struck',
    at: { line: /1310.*Working lunch/ },
    does: [keys('Delete')],
    says: 'Tokyo: no lunch on 13 Jan.',
    saidAt: tokyo,
    mends: { byKey: 'add lunch at 1235 on 13 Jan' },
    mendedAt: tokyo,
  },
  {
    group: 'Calendar',
    breaks: 'the Prime Minister is called on before his office opens',
    at: { line: /Call on Prime Minister Kan/ },
    does: [time('0830-0855')],
    says: 'Call on Prime Minister Kan Naoto (0830–0855) is before office hours.',
    mends: { byKey: 'add a task to confirm Call on Prime Minister Kan Naoto with the host' },
  },
  {
    group: 'Calendar',
    breaks: 'a call is put on a Sunday',
    at: { day: '9 January' },
    does: [
      { quickLine: '2045-2115 courtesy call w/ Gen. Liang Guanglie @ Bayi Building, confirmed' },
    ],
    says: 'Sun 9 Jan, weekend in China: Courtesy call on Gen. Liang Guanglie.',
    saidAt: { line: /Courtesy call on Gen\. Liang/ },
    mends: { byFix: 'Move Courtesy call on Gen. Liang Guanglie to Mon 10 Jan' },
  },
  {
    group: 'Press',
    breaks: 'nobody says any more what the press may see',
    at: { line: /Meeting with Foreign Minister Yang/ },
    does: [choice('Press', 'TBD')],
    says: 'Press coverage is not decided for Meeting with Foreign Minister Yang Jiechi.',
    mends: { byKey: 'close Meeting with Foreign Minister Yang Jiechi to the press' },
  },
  {
    group: 'Press',
    breaks: 'a spray is planned where the press is barred',
    at: { line: /Visit to Second Artillery/ },
    does: [choice('Press', 'Spray at top')],
    says: 'Second Artillery Corps headquarters bars the press; Visit to Second Artillery headquarters, Gen. Jing Zhiyuan is planned as “spray at top”.',
    mends: {
      byKey: 'close Visit to Second Artillery headquarters, Gen. Jing Zhiyuan to the press',
    },
  },
  {
    group: 'Legs',
    breaks: 'the aircraft is faster than any',
    at: legToTokyo,
    does: [field('Wheels down: time', '1700')],
    says: 'Beijing to Tokyo, 1,130 nm in 1 h: 1,130 kt. Expect 3 h.',
    saidAt: { line: /Wheels down Tokyo/ },
    mends: { byKey: 'wheels down in Tokyo at 1900' },
  },
  {
    group: 'Legs',
    breaks: 'the aircraft lands as it takes off',
    at: legToTokyo,
    does: [field('Wheels down: time', '1600')],
    says: 'Wheels down in Tokyo (12 Jan 1600) is not after wheels up from Beijing (12 Jan 1500, 12 Jan 1600 in Tokyo).',
    saidAt: { line: /Wheels down Tokyo/ },
    mends: { byKey: 'wheels down in Tokyo at 1900' },
  },
  {
    group: 'Legs',
    breaks: 'the President keeps the party until after its cars had to leave',
    at: { line: /Call on President Lee/ },
    does: [field('Length', '80')],
    says: 'Call on President Lee Myung-bak ends at 1605, departure at 1545, 30 min to the airfield, wheels up at 1645: 20 min short.',
    mends: { byKey: 'leave for the airfield at 1605' },
  },
  {
    group: 'Completeness',
    breaks: 'the interpretation is open again',
    at: { line: /Talks with Defense Minister Kitazawa/ },
    does: [choice('Interpretation', 'TBD')],
    says: 'Interpretation is not settled for Talks with Defense Minister Kitazawa Toshimi.',
    mends: { byKey: 'plan consecutive interpretation, provided by the host' },
  },
  {
    group: 'Completeness',
    breaks: 'nobody takes notes of the talks',
    at: talksWithKim,
    does: [takesOut('Seoul Notetaker')],
    says: 'No notetaker for Talks with Minister Kim Kwan-jin.',
    mends: { byKey: 'assign Seoul Notetaker to Talks with Minister Kim Kwan-jin' },
  },
  {
    group: 'Completeness',
    breaks: 'the greeting two days off is only pencilled',
    at: { line: /2010.*Planeside/ },
    does: [choice('Status', 'Pencilled')],
    says: 'Planeside meet-and-greet: pencilled, 42 h out.',
    mends: { byKey: 'add a task to chase Planeside meet-and-greet' },
  },
  {
    group: 'Completeness',
    breaks: 'Seoul loses its control officer',
    at: seoul,
    does: [choice('Control officer', '')],
    says: 'Seoul: no control officer.',
    mends: { byKey: 'make Seoul Control Officer control officer in Seoul' },
  },
  {
    group: 'Objectives',
    breaks: 'a topic is raised with one and kept from another',
    at: talksWithLiang,
    does: [choice('Posture on North Korea', 'Do not raise')],
    says: 'North Korea: raise at Meeting with Foreign Minister Yang Jiechi and Call on President Hu Jintao, do not raise at Talks with Gen. Liang Guanglie.',
    mends: { byKey: 'raise North Korea at all of them' },
  },
  {
    group: 'Manifests and nights',
    breaks: 'the bags of the last morning are forgotten',
    at: { line: /0645.*Bag call/ },
    does: [keys('Delete')],
    says: 'Beijing: no bag call on Wed 12 Jan, the day of departure.',
    saidAt: beijing,
    mends: { byKey: 'call the bags in Beijing at 0740' },
    mendedAt: beijing,
  },
];
