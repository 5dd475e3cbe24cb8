import { tracks as trackWords } from '../../domain/records/choices';
import { CheckGroup } from '../kit/check-field';
import { ChoiceField } from '../kit/choice-field';
import { TextField } from '../kit/text-field';
import styles from './running-late.module.css';
import { SELECTED, type ShiftForm } from './use-shift-request';

interface ShiftFieldsProps {
  readonly form: ShiftForm;
}

const ways = { late: 'later', early: 'earlier' } as const;

/** Minutes, which way, from which line, on which tracks. */
export const ShiftFields = ({ form }: ShiftFieldsProps) => {
  const { offeredTracks, from } = form;
  const choices = Object.fromEntries(offeredTracks.map((track) => [track, trackWords[track]]));
  return (
    <div className={styles.fields}>
      <div className={styles.howMuch}>
        <TextField
          label="Minutes"
          value={form.text}
          placeholder="20"
          help={form.problem ?? undefined}
          hasFirstFocus
          onChange={form.typeMinutes}
        />
        <ChoiceField
          label="Which way"
          choices={ways}
          value={form.way}
          onChange={(way) => form.chooseWay(way === 'early' ? 'early' : 'late')}
        />
      </div>
      <ChoiceField
        label="From"
        choices={fromChoices(form)}
        value={from}
        onChange={(id) => id !== null && form.chooseFrom(id)}
      />
      {offeredTracks.length > 1 ? (
        <CheckGroup
          label="Tracks"
          choices={choices}
          isOn={(track) => track in form.tracks}
          onChange={form.chooseTrack}
        />
      ) : null}
    </div>
  );
};

/** Of more lines than this those of the day in hand are offered: the others are selected first. */
const MOST_LINES = 400;

const fromChoices = ({
  origins,
  from,
  selectedLines,
}: ShiftForm): Readonly<Record<string, string>> => {
  const inHand = origins.find(({ id }) => id === from)?.date;
  const offered =
    origins.length > MOST_LINES ? origins.filter(({ date }) => date === inHand) : origins;
  return {
    ...(selectedLines > 0 ? { [SELECTED]: `Only the selected lines (${selectedLines})` } : {}),
    ...Object.fromEntries(offered.map(({ id, text }) => [id, text])),
  };
};
