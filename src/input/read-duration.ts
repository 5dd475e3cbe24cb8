/** A length in the text, and where it ends. */
export interface FoundDuration {
  readonly minutes: number;
  readonly end: number;
}

const LONGEST_MINUTES = 2880;

const NOT_A_WORD = String.raw`(?![\p{L}\p{N}])`;

const FORMS: readonly (readonly [RegExp, (...parts: readonly string[]) => number])[] = [
  [
    /(\d{1,2}) ?h(?:(?:rs?|ours?)\b)?\.?(?: ?(?:and )?(\d{1,2})(?: ?m(?:in(?:ute)?s?)?)?)?/,
    (hours, minutes = '0') => Number(hours) * 60 + Number(minutes),
  ],
  [/(\d{1,4}) ?(?:min(?:ute)?s?\b\.?|m|')/, (minutes) => Number(minutes)],
  [
    /(\d{1,2})[.,](\d) ?h(?:(?:rs?|ours?)\b)?/,
    (hours, tenths) => Number(hours) * 60 + Number(tenths) * 6,
  ],
  [/half an hour/, () => 30],
  [/an? hour and a half/, () => 90],
  [/(?:an|one) hour/, () => 60],
];

const SCANNERS = FORMS.map(
  ([form, minutes]) => [new RegExp(`${form.source}${NOT_A_WORD}`, 'iuy'), minutes] as const,
);

/** '45 min', '1h30', '1 h 30', '1.5 h', 'half an hour'; at most two days. */
export const durationAt = (plain: string, at: number): FoundDuration | null => {
  for (const [scanner, toMinutes] of SCANNERS) {
    scanner.lastIndex = at;
    const match = scanner.exec(plain);
    if (!match) continue;
    const minutes = toMinutes(...match.slice(1).map((part: string | undefined) => part ?? '0'));
    if (minutes <= LONGEST_MINUTES) return { minutes, end: scanner.lastIndex };
  }
  return null;
};
