import type { Trip } from '../../domain/records/tables';
import type { Decision } from '../../input/block/match/decide';
import type { Suggestion } from '../../input/block/match/suggestions';
import { oursInWords, type SideWords, theirsInWords } from '../../input/block/match/words';
import { Button } from '../kit/button';
import styles from './compare-lines.module.css';

interface SuggestionRowProps {
  readonly trip: Trip;
  readonly suggestion: Suggestion;
  readonly decision: Decision | undefined;
  readonly isTabStop: boolean;
  readonly onFocus: () => void;
  readonly onDecide: (decision: Decision) => void;
}

const kindWords = { new: 'New', gone: 'Gone', moved: 'Moved', changed: 'Changed' } as const;
const decisionWords = { taken: 'Taken', refused: 'Refused' } as const;

/** Ours at the left, theirs at the right; what differs is marked in both. */
export const SuggestionRow = (props: SuggestionRowProps) => {
  const { trip, suggestion, decision, isTabStop, onFocus, onDecide } = props;
  const ours = suggestion.kind === 'new' ? null : oursInWords(trip, suggestion.ours);
  const theirs = theirsInWords(trip, suggestion);
  const title = (ours ?? theirs)?.title ?? '';
  const word = kindWords[suggestion.kind];
  return (
    <li className={`${styles.row} ${decision ? styles[decision] : ''}`} onFocus={onFocus}>
      <article
        tabIndex={isTabStop ? 0 : -1}
        data-suggestion
        className={styles.sides}
        aria-label={`${word}: ${title}${decision ? `, ${decisionWords[decision].toLowerCase()}` : ''}`}
      >
        <p className={`${styles.kind} ${styles[suggestion.kind]}`}>{word}</p>
        <Side name="Ours" words={ours} other={theirs} none="Not in ours" />
        <Side name="Theirs" words={theirs} other={ours} none="Not in theirs" />
      </article>
      <div className={styles.buttons}>
        {decision ? <p className={styles.decided}>{decisionWords[decision]}</p> : null}
        <Button isSmall label={`Take: ${title}`} onPress={() => onDecide('taken')}>
          Take
        </Button>
        <Button isSmall label={`Refuse: ${title}`} onPress={() => onDecide('refused')}>
          Refuse
        </Button>
      </div>
    </li>
  );
};

interface SideProps {
  readonly name: string;
  readonly words: SideWords | null;
  readonly other: SideWords | null;
  readonly none: string;
}

/** The title is theirs or ours by right; other words for it are no difference. */
const Side = ({ name, words, other, none }: SideProps) => (
  <div className={styles.side}>
    <span className="visually-hidden">{name}: </span>
    {words === null ? (
      <p className={styles.none}>{none}</p>
    ) : (
      <>
        <p>
          <Part text={words.when} other={other?.when} /> <strong>{words.title}</strong>
        </p>
        <p className={styles.facts}>
          <Part text={words.where} other={other?.where} />
          {words.who === other?.who ? null : <Part text={words.who} other={other?.who} />}
          {words.how === other?.how ? null : <Part text={words.how} other={other?.how} />}
        </p>
      </>
    )}
  </div>
);

const Part = ({ text, other }: { readonly text: string; readonly other: string | undefined }) => {
  if (text === '') return null;
  return other === undefined || other === text ? <span>{text}</span> : <mark>{text}</mark>;
};
