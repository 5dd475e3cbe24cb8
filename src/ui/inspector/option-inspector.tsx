import { choicesOf, meetingsOfOption } from '../../domain/derive/options';
import { meetingLineText } from '../../domain/describe/meeting-line-text';
import { setField } from '../../domain/edits/record-edits';
import type { Option } from '../../domain/records/option';
import { find } from '../../domain/trip';
import { useActions, useOpenTrip, useTripNow } from '../../store/use-legation';
import { ChoiceField } from '../kit/choice-field';
import { useGoTo } from '../kit/go-to';
import { Gone } from './gone';
import { Group } from './group';
import { Head } from './head';
import styles from './inspector.module.css';
import { RecordFields } from './record-fields';
import { RemoveButton } from './remove-button';

interface OptionInspectorProps {
  readonly id: string;
}

/** A question with its choices, the meetings that stand with each, and what was chosen. */
export const OptionInspector = ({ id }: OptionInspectorProps) => {
  const option = useOpenTrip((open) => find(open.trip.options, id));
  if (!option) return <Gone />;
  return (
    <>
      <Head
        title={option.title || 'Untitled question'}
        subtitle={option.chosen === '' ? 'Open' : `Decided: ${option.chosen}`}
        about={{ kind: 'option', id }}
      />
      <Group title="Question">
        <RecordFields
          table="options"
          id={id}
          stop={option.stop}
          names={['title', 'stop', 'trigger', 'decideBy']}
        />
        <Chosen option={option} />
      </Group>
      <Choices option={option} />
      <RemoveButton table="options" id={id} consequence="Its meetings stay, whatever was chosen." />
    </>
  );
};

interface OfOption {
  readonly option: Option;
}

const Chosen = ({ option }: OfOption) => {
  const trip = useOpenTrip((open) => open.trip);
  const tripNow = useTripNow();
  const { edit } = useActions();
  const choices = choicesOf(trip, option.id);
  return (
    <ChoiceField
      label="Chosen"
      choices={Object.fromEntries(choices.map((choice) => [choice, choice]))}
      value={option.chosen === '' ? null : option.chosen}
      noneLabel="Still open"
      onChange={(chosen, step) =>
        edit(setField(tripNow(), 'options', option.id, 'chosen', chosen ?? ''), step)
      }
    />
  );
};

/** The meetings of each choice, one choice beside the other. */
const Choices = ({ option }: OfOption) => {
  const trip = useOpenTrip((open) => open.trip);
  const goTo = useGoTo();
  const meetings = meetingsOfOption(trip, option.id);
  if (meetings.length === 0)
    return (
      <Group title="Choices">
        <p className={styles.text}>
          No meeting hangs on it yet. Choose this question under “Depends on” of a meeting.
        </p>
      </Group>
    );
  return choicesOf(trip, option.id).map((choice) => (
    <Group key={choice} title={`If ${choice}`}>
      <ul>
        {meetings
          .filter((meeting) => meeting.option?.choice === choice)
          .map((meeting) => (
            <li key={meeting.id}>
              <button
                type="button"
                className={styles.name}
                onClick={() => goTo({ kind: 'meeting', id: meeting.id })}
              >
                {meetingLineText(trip, meeting)}
              </button>
            </li>
          ))}
      </ul>
    </Group>
  ));
};
