import { type Source, sources, type TravelMode, travelModes } from '../domain/records/choices';
import { type Drive, LONGEST_TRAVEL_MINUTES } from '../domain/records/drive';
import { type Reading, readMinutes, refused, understood } from './read-fields';
import { readNamed } from './read-named';

type DriveValues = Pick<Drive, 'minutes' | 'source' | 'mode'>;

/** '25', '25 advance', '12 on foot', '1h10 heli estimate'; TBD or nothing where nobody knows. */
export const readDrive = (text: string): Reading<DriveValues> => {
  const words = text
    .trim()
    .replace(/^TBD\b/i, '')
    .split(/[\s,]+/)
    .filter(Boolean);
  for (let count = words.length; count >= 0; count -= 1) {
    const minutes = readMinutes(words.slice(0, count).join(' '), {
      start: null,
      most: LONGEST_TRAVEL_MINUTES,
    });
    if (minutes.ok) return withMarks(minutes.value, words.slice(count));
    if (count === 1 || words.length === 0) return minutes;
  }
  return understood({ minutes: null, source: 'estimate', mode: 'motorcade' });
};

const marks = [
  ...Object.entries(sources).map(([value, name]) => ({ name, value })),
  ...Object.entries(travelModes).map(([value, name]) => ({ name, value })),
];

const withMarks = (minutes: number | null, words: readonly string[]): Reading<DriveValues> => {
  let source: Source = 'estimate';
  let mode: TravelMode = 'motorcade';
  for (const word of words) {
    const mark = readNamed(word, marks);
    if (!mark.ok)
      return refused(`“${word}” says neither how nor by whom. Try 25 advance, or 12 on foot.`);
    if (isSource(mark.value)) source = mark.value;
    if (isMode(mark.value)) mode = mark.value;
  }
  return understood({ minutes, source, mode });
};

const isSource = (text: string): text is Source => Object.hasOwn(sources, text);
const isMode = (text: string): text is TravelMode => Object.hasOwn(travelModes, text);

/** As it is typed: an estimate by motorcade goes without saying. */
export const writeDrive = (drive: Drive | undefined): string => {
  if (!drive || drive.minutes === null) return '';
  const { minutes, source, mode } = drive;
  return [
    `${minutes}`,
    mode === 'motorcade' ? '' : travelModes[mode].toLowerCase(),
    source === 'estimate' ? '' : sources[source].toLowerCase(),
  ]
    .filter(Boolean)
    .join(' ');
};
