import { languageName } from '../../domain/describe/language-name';
import { fixesOfLanguageGaps } from '../fixes/bridge-languages';
import type { Limit } from '../limit';
import type { Rule } from '../rule';
import { languageGapsAt } from '../subjects/language-gaps';
import { reportOfMissing } from '../visit-report';
import { listed } from '../wording';

const ahead: Limit = {
  id: 'interpreter-days',
  label: 'Interpreters are assigned so many days before',
  unit: 'days',
  usual: 7,
  least: 0,
  most: 90,
};

export const languageGap: Rule<'visit'> = {
  id: 'language-gap',
  group: 'people',
  looksAt: 'visit',
  severity: 'warning',
  description:
    'From a week before a meeting with a counterpart or host who does not speak our language, an ' +
    'interpreter of both languages is in the room, or the host provides one. Silent while nobody ' +
    'said how it is interpreted. One finding a stop.',
  silences: [],
  heeds: ['now'],
  limits: [ahead],
  check: (visit, { now, limitOf }) => {
    const gaps = languageGapsAt(visit, now, limitOf(ahead));
    const languages = new Set(gaps.map(({ language }) => languageName(language)));
    const subjects = gaps.map(({ subject }) => subject);
    const text = `no ${listed([...languages])} interpreter for`;
    return gaps.length > 0 && reportOfMissing(visit, subjects, text, 'participants');
  },
  fixes: (visit, trip, { now, limitOf }) =>
    fixesOfLanguageGaps(languageGapsAt(visit, now, limitOf(ahead)), trip),
};
