import type { SequenceStep } from '../domain/records/meeting-parts';
import { plainText } from './plain-text';

const LENGTH = String.raw`(\d{1,3}) ?(?:min(?:utes?|s)?\b\.?|['′])`;
const LENGTH_FIRST = new RegExp(`^${LENGTH}[ ,:]*`, 'i');
const LENGTH_LAST = new RegExp(`[ ,]*\\(?${LENGTH}\\)?$`, 'i');
const ACTOR = /^([^:：]{1,60})(?:：|: +)(?=\S)/u;

/** '5 min Gen. Liang: welcome', 'Photo, 5 min'; without minutes it is as long as nobody knows. */
export const readStep = (typed: string): Omit<SequenceStep, 'order'> => {
  const text = typed.trim();
  const plain = plainText(text);
  const first = LENGTH_FIRST.exec(plain);
  const last = first ? null : LENGTH_LAST.exec(plain);
  const minutes = first?.[1] ?? last?.[1];
  const rest = text.slice(first?.[0].length ?? 0, last?.index ?? text.length);
  const [whole = '', actor = ''] = ACTOR.exec(rest) ?? [];
  return {
    minutes: minutes === undefined ? null : Number(minutes),
    actor: actor.trim(),
    text: rest.slice(whole.length).trim(),
  };
};
