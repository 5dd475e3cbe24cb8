import { useRef, useState } from 'react';
import {
  Autocomplete,
  Header,
  Input,
  Keyboard,
  Menu,
  MenuItem,
  MenuSection,
  SearchField,
  Text,
} from 'react-aria-components';
import { findNamed, type Thing, thingsOf } from '../../input/find-things';
import { useLegation, useOpenTrip } from '../../store/use-legation';
import { Dialog } from '../kit/dialog';
import field from '../kit/field.module.css';
import { useGoTo } from '../kit/go-to';
import { focusLineAfterDialog } from '../kit/line-id';
import type { Command } from './commands/command';
import { commands } from './commands/commands';
import { keysText } from './commands/keys-text';
import styles from './find-dialog.module.css';
import { thingWords } from './thing-words';

interface FindDialogProps {
  readonly onClose: () => void;
}

const MOST_THINGS = 16;
const MOST_COMMANDS = 12;

/** One field that finds everything of the trip, and does everything that can be done. */
export const FindDialog = ({ onClose }: FindDialogProps) => {
  const trip = useOpenTrip((open) => open.trip);
  const { store, actions } = useLegation();
  const goTo = useGoTo();
  const [typed, setTyped] = useState('');
  const possible = commands.filter(
    ({ id, isPossible }) => id !== 'find' && isPossible(store.getState()),
  );
  const found = {
    commands: findNamed(possible, typed, typed.trim() === '' ? possible.length : MOST_COMMANDS),
    // Without a word, only what can be done is of use.
    things: typed.trim() === '' ? [] : findNamed(thingsOf(trip), typed, MOST_THINGS),
  };

  const [best] = [...found.things.map(keyOf), ...found.commands.map(({ id }) => `do ${id}`)];
  const isLed = useRef(false);
  const type = (text: string): void => {
    isLed.current = false;
    setTyped(text);
  };
  const isChosen = useRef(false);
  const choose = (key: string): void => {
    if (isChosen.current) return;
    isChosen.current = true;
    onClose();
    const command = found.commands.find(({ id }) => `do ${id}` === key);
    if (command) {
      command.run(actions, store.getState());
      return;
    }
    const thing = found.things.find((one) => keyOf(one) === key);
    if (!thing) return;
    goTo({ kind: thing.kind, id: thing.id });
    if (thing.kind === 'meeting') focusLineAfterDialog(thing.id);
  };

  return (
    <Dialog title="Find or do" onClose={onClose}>
      <Autocomplete inputValue={typed} onInputChange={type}>
        <div className={styles.found}>
          <SearchField
            aria-label="Find or do"
            autoFocus
            className={styles.search ?? ''}
            onKeyDown={({ key }) => {
              // Closed at once: the field's own way would empty it first.
              if (key === 'Escape') onClose();
            }}
          >
            <Input
              className={field.input ?? ''}
              placeholder="A person, place, meeting, topic, or what to do"
              onKeyDownCapture={({ key }) => {
                if (key.startsWith('Arrow')) isLed.current = true;
                // The list marks its first entry late: what was typed counts, until an arrow leads on.
                if (key === 'Enter' && best !== undefined && !isLed.current) choose(best);
              }}
            />
          </SearchField>
          <Menu
            className={styles.list ?? ''}
            aria-label="Found"
            onAction={(key) => choose(String(key))}
            renderEmptyState={() => (
              <p className={styles.none}>
                Nothing in this trip is called so, and nothing can be done by that name.
              </p>
            )}
          >
            <Things things={found.things} />
            <Commands commands={found.commands} />
          </Menu>
        </div>
      </Autocomplete>
    </Dialog>
  );
};

const keyOf = ({ kind, id }: Thing): string => `${kind} ${id}`;

interface ThingsProps {
  readonly things: readonly Thing[];
}

const Things = ({ things }: ThingsProps) =>
  things.length === 0 ? null : (
    <MenuSection>
      <Header className={styles.heading ?? ''}>In this trip</Header>
      {things.map((thing) => (
        <MenuItem
          key={keyOf(thing)}
          id={keyOf(thing)}
          textValue={thing.title}
          className={styles.item ?? ''}
        >
          <Text slot="label">
            {thing.title} {thing.native}
          </Text>
          <span className={styles.detail}>{thing.detail}</span>
          <span className={styles.kind}>{thingWords[thing.kind]}</span>
        </MenuItem>
      ))}
    </MenuSection>
  );

interface CommandsProps {
  readonly commands: readonly Command[];
}

const Commands = ({ commands: possible }: CommandsProps) =>
  possible.length === 0 ? null : (
    <MenuSection>
      <Header className={styles.heading ?? ''}>Do</Header>
      {possible.map(({ id, title, keys }) => (
        <MenuItem key={id} id={`do ${id}`} textValue={title} className={styles.item ?? ''}>
          <Text slot="label">{title}</Text>
          {keys === null ? null : (
            <Keyboard className={styles.keys ?? ''}>{keysText(keys)}</Keyboard>
          )}
        </MenuItem>
      ))}
    </MenuSection>
  );
