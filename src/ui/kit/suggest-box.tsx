import { useMemo, useState } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text } from 'react-aria-components';
import field from './field.module.css';
import styles from './suggest-field.module.css';

export interface Suggestion<Value> {
  readonly id: string;
  readonly label: string;
  readonly detail?: string | undefined;
  readonly value: Value;
}

export interface SuggestFieldProps<Value> {
  readonly label: string;
  /** The text while nobody types. */
  readonly text: string;
  readonly suggest: (typed: string) => readonly Suggestion<Value>[];
  readonly onChoose: (value: Value) => void;
  /** Offered as the last entry, "New: …", when given. */
  readonly onCreate?: ((name: string) => void) | undefined;
  /** Leaving the field empty takes the value away, when given. */
  readonly onClear?: (() => void) | undefined;
  readonly placeholder?: string | undefined;
  readonly isReadOnly?: boolean | undefined;
  readonly isStacked?: boolean | undefined;
  readonly isLabelHidden?: boolean | undefined;
  readonly hasFirstFocus?: boolean | undefined;
  /** The name of the cell of a line that this is. */
  readonly cell?: string | undefined;
}

const CREATE = '+';

/** The suggest field itself, made of the library's parts. Only choosing changes anything. */
export const SuggestBox = <Value,>(props: SuggestFieldProps<Value>) => {
  const { label, text, suggest, onChoose, onCreate, onClear } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const known = useMemo(() => suggest(typed ?? ''), [suggest, typed]);
  const items = entriesFor(known, typed, onCreate !== undefined);
  // What was typed in full was chosen, even if the list was never looked at.
  const leave = (): void => {
    const named = typed === null ? [] : known.filter(({ label }) => sameText(label, typed));
    if (typed?.trim() === '' && text !== '') onClear?.();
    else if (named[0] && named.length === 1) onChoose(named[0].value);
    setTyped(null);
  };
  const choose = (key: string | number | null): void => {
    const chosen = known.find(({ id }) => id === key);
    if (key === CREATE) onCreate?.((typed ?? '').trim());
    else if (chosen) onChoose(chosen.value);
    setTyped(null);
  };
  const frame = [field.field, props.isStacked || props.isLabelHidden ? field.stacked : ''];
  return (
    <ComboBox
      className={frame.join(' ')}
      items={items}
      inputValue={typed ?? text}
      onInputChange={(value) => {
        if (value !== (typed ?? text)) setTyped(value);
      }}
      onChange={choose}
      value={null}
      onBlur={leave}
      menuTrigger="focus"
      autoFocus={props.hasFirstFocus ?? false}
      allowsCustomValue
      isReadOnly={props.isReadOnly ?? false}
      {...(props.isLabelHidden ? { 'aria-label': label } : {})}
    >
      {props.isLabelHidden ? null : <Label className={field.label ?? ''}>{label}</Label>}
      <Input
        className={field.input ?? ''}
        placeholder={props.placeholder ?? ''}
        data-cell={props.cell}
      />
      <Popover className={styles.popover ?? ''} offset={2}>
        <ListBox<Entry>>{EntryItem}</ListBox>
      </Popover>
    </ComboBox>
  );
};

type Entry = Pick<Suggestion<unknown>, 'id' | 'label' | 'detail'>;

const EntryItem = ({ id, label, detail }: Entry) => (
  <ListBoxItem id={id} textValue={label} className={styles.item ?? ''}>
    <Text slot="label">{label}</Text>
    {detail ? <span className={styles.detail}>{detail}</span> : null}
  </ListBoxItem>
);

const entriesFor = (
  known: readonly Entry[],
  typed: string | null,
  mayCreate: boolean,
): readonly Entry[] => {
  const name = typed?.trim() ?? '';
  const isKnown = known.some(({ label }) => sameText(label, name));
  if (!mayCreate || name === '' || isKnown) return known;
  return [...known, { id: CREATE, label: `New: ${name}` }];
};

const sameText = (one: string, other: string): boolean =>
  one.trim().toLowerCase() === other.trim().toLowerCase();
