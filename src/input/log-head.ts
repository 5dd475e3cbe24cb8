import type { Instant } from '../domain/time/instant';
import { plainText } from './plain-text';
import { readSaidAt, type SaidContext } from './read-said-at';

/** Who spoke, by what, and when, as far as the beginning of a line tells. */
export interface LogHead {
  readonly who: string;
  readonly channel: string;
  readonly at: Instant | null;
}

const CHANNEL = [
  String.raw`(?:secure )?(?:tele)?phone(?: call)?|(?:video )?call|tel\.?|e-?mail|mail|cable|telegram`,
  String.raw`fax|(?:diplomatic )?note(?: verbale)?|letter|sms|text(?: message)?|message|msg\.?`,
  'whatsapp|signal|wechat|kakaotalk|teams|zoom|vtc|video|radio|courier|hand',
  'in person|face to face|meeting',
].join('|');

const IS_CHANNEL = new RegExp(String.raw`^(?:the )?(?:${CHANNEL})(?![\p{L}\p{N}])`, 'iu');
const CHANNEL_FROM = new RegExp(String.raw`^((?:${CHANNEL})) (?:from|with) +(?=\S)`, 'iu');
const BY = / (?:by|via|over|on|through) +(?=\S)/gi;

/** 'Yang's office by phone at 1640', '061640Z Yang (cable)', 'E-mail from Post'. */
export const readLogHead = (text: string, context: SaidContext): LogHead => {
  const { rest, at } = withoutTime(text.trim(), context);
  return { ...whoAndChannel(rest), at };
};

/** Where the first words are who spoke by what, without a colon: where those words end. */
export const endOfPlainHead = (plain: string): number | null => {
  const head = new RegExp(
    `^[^,;.→>]{1,60}? (?:by|via|on|over) (?:the )?(?:${CHANNEL})(?=[ ,;]|$)`,
    'iu',
  );
  return head.exec(plain)?.[0].length ?? null;
};

const WITH_DAY = String.raw`\d{6}(?:[A-Z](?: ?[A-Z]{3} ?(?:20)?\d\d)?)?`;
const TIME_FIRST = new RegExp(String.raw`^(${WITH_DAY}|\d{4}[A-Z]?|\d\d:\d\d)[ ,;]+(?=\S)`);
const TIME_LAST = new RegExp(
  String.raw`(?:(?:^|[ ,;]+)(?:at )?(${WITH_DAY})|(?:, *| at )(\d{4}[A-Z]?|\d\d:\d\d))$`,
);

const withoutTime = (
  text: string,
  context: SaidContext,
): { readonly rest: string; readonly at: Instant | null } => {
  for (const place of [TIME_LAST, TIME_FIRST]) {
    const match = place.exec(plainText(text));
    if (!match) continue;
    const at = readSaidAt(match[1] ?? match[2] ?? '', context);
    const rest = text.slice(0, match.index) + text.slice(match.index + match[0].length);
    if (at !== null) return { rest: rest.trim(), at };
  }
  return { rest: text, at: null };
};

const whoAndChannel = (text: string): Pick<LogHead, 'who' | 'channel'> => {
  const plain = plainText(text);
  if (isChannel(plain) && !CHANNEL_FROM.test(plain) && !plain.includes(','))
    return { who: '', channel: text };
  return (
    inBrackets(text) ?? behindBy(text, plain) ?? beforeFrom(text, plain) ?? betweenCommas(text)
  );
};

type Found = Pick<LogHead, 'who' | 'channel'> | null;

const isChannel = (text: string): boolean => IS_CHANNEL.test(plainText(text).trim());

const inBrackets = (text: string): Found => {
  const [whole, inside = ''] = / *\(([^()]+)\)$/.exec(text) ?? [];
  if (whole === undefined || !isChannel(inside)) return null;
  return { who: text.slice(0, -whole.length), channel: inside.trim() };
};

const behindBy = (text: string, plain: string): Found => {
  for (const { 0: by, index } of plain.matchAll(BY)) {
    const channel = text.slice(index + by.length);
    if (isChannel(channel)) return { who: text.slice(0, index).replace(/,$/, ''), channel };
  }
  return null;
};

const beforeFrom = (text: string, plain: string): Found => {
  const [whole, channel = ''] = CHANNEL_FROM.exec(plain) ?? [];
  if (whole === undefined) return null;
  return { who: text.slice(whole.length), channel: text.slice(0, channel.length) };
};

/** 'Yang's office, phone'; without a channel all of it is who. */
const betweenCommas = (text: string): Pick<LogHead, 'who' | 'channel'> => {
  const parts = text.split(',').map((part) => part.trim());
  const place = parts.findIndex(isChannel);
  if (place < 0) return { who: text, channel: '' };
  return { who: parts.toSpliced(place, 1).join(', '), channel: parts[place] ?? '' };
};
