import { Button } from '../kit/button';
import { Dialog, DialogButtons } from '../kit/dialog';
import { type CommandGroup, commandGroups } from './commands/command';
import { commands } from './commands/commands';
import { keysText } from './commands/keys-text';
import { lineKeys } from './commands/line-keys';
import { sheetKeys } from './commands/sheet-keys';
import styles from './keyboard-sheet.module.css';

interface KeyboardSheetProps {
  readonly onClose: () => void;
}

interface Row {
  readonly title: string;
  readonly keys: string;
}

const isGroup = (name: string): name is CommandGroup => Object.hasOwn(commandGroups, name);

/** Every key there is, by what it is for. */
export const KeyboardSheet = ({ onClose }: KeyboardSheetProps) => (
  <Dialog title="Keyboard" onClose={onClose} isWide>
    <div className={styles.sheet}>
      <KeyList heading="On a line of the schedule" rows={lineKeys} />
      <KeyList heading="In a table of people and places" rows={sheetKeys} />
      {Object.keys(commandGroups)
        .filter(isGroup)
        .map((group) => (
          <KeyList key={group} heading={commandGroups[group]} rows={rowsOf(group)} />
        ))}
    </div>
    <DialogButtons>
      <Button look="primary" onPress={onClose}>
        Close
      </Button>
    </DialogButtons>
  </Dialog>
);

const rowsOf = (group: CommandGroup): readonly Row[] =>
  commands.flatMap((command) =>
    command.group === group && command.keys !== null
      ? [{ title: command.title, keys: command.keys }]
      : [],
  );

interface KeyListProps {
  readonly heading: string;
  readonly rows: readonly Row[];
}

const KeyList = ({ heading, rows }: KeyListProps) =>
  rows.length === 0 ? null : (
    <section className={styles.group}>
      <h3 className={styles.heading}>{heading}</h3>
      <dl className={styles.keys}>
        {rows.map(({ title, keys }) => (
          <div key={title} className={styles.row}>
            <dt>{title}</dt>
            <dd>
              <kbd>{keysText(keys)}</kbd>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
