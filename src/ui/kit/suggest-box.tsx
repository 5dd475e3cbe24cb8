import { type KeyboardEvent, memo, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import {
  Button,
  ComboBox,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
} from 'react-aria-components';
import field from './field.module.css';
import { CREATE, type Entry, entriesFor, meantBy, sameText, unknownText } from './suggest-entries';
import styles from './suggest-field.module.css';
import { ClosesAfterChoice, OpensLate } from './suggest-list';

export interface Suggestion<Value> extends Entry {
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
  readonly isStacked?: boolean | undefined;
  readonly isLabelHidden?: boolean | undefined;
  readonly hasFirstFocus?: boolean | undefined;
  /** Leaving the field takes the only match over, as if it had been typed in full. */
  readonly takesOnlyMatch?: boolean | undefined;
  /** The name of the cell of a line that this is. */
  readonly cell?: string | undefined;
}

/**
 * The suggest field itself, made of the library's parts. A box that nobody is in is drawn again only
 * when its looks change: the library takes its time, and an edit concerns few of the fields around.
 */
export const SuggestBox = <Value,>(props: SuggestFieldProps<Value>) => {
  const { suggest, onChoose, onCreate, onClear, ...looks } = props;
  const [isInUse, setIsInUse] = useState(false);
  const latest = useRef(props);
  useLayoutEffect(() => {
    latest.current = props;
  });
  const [latestOf] = useState(() => ({
    suggest: (typed: string): readonly Entry[] => latest.current.suggest(typed),
    choose: (typed: string, key: string): void => {
      const chosen = latest.current.suggest(typed).find(({ id }) => id === key);
      if (key === CREATE) latest.current.onCreate?.(typed.trim());
      else if (chosen) latest.current.onChoose(chosen.value);
    },
    clear: (): void => latest.current.onClear?.(),
  }));
  return (
    <Box
      {...looks}
      canCreate={onCreate !== undefined}
      suggest={isInUse ? suggest : latestOf.suggest}
      choose={latestOf.choose}
      clear={latestOf.clear}
      onUse={setIsInUse}
    />
  );
};

type Looks = Omit<SuggestFieldProps<never>, 'suggest' | 'onChoose' | 'onCreate' | 'onClear'>;

interface BoxProps extends Looks {
  readonly canCreate: boolean;
  readonly suggest: (typed: string) => readonly Entry[];
  readonly choose: (typed: string, key: string) => void;
  readonly clear: () => void;
  readonly onUse: (isInUse: boolean) => void;
}

const Box = memo((props: BoxProps) => {
  const { label, text, suggest, onUse } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [choices, setChoices] = useState(0);
  const problemId = useId();
  const known = useMemo(() => suggest(typed ?? ''), [suggest, typed]);
  const items = entriesFor(known, typed, props.canCreate);
  // What was typed in full was chosen, even if the list was never looked at.
  const takeOver = (): void => {
    const name = typed?.trim() ?? '';
    const meant = meantBy(known, name, props.takesOnlyMatch ?? false);
    if (name !== '' && !sameText(name, text) && !meant) {
      setProblem(unknownText(name, props.canCreate, known));
      return;
    }
    if (meant && !sameText(name, text)) props.choose(name, meant.id);
    if (typed !== null && name === '' && text !== '') props.clear();
    reset();
  };
  const leave = (): void => {
    onUse(false);
    takeOver();
  };
  const reset = (): void => {
    setTyped(null);
    setProblem(null);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (typed === null || event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      // Taken back, before leaving takes it over.
      event.stopPropagation();
      reset();
    }
    if (event.key !== 'Enter' || isInList(event.currentTarget)) return;
    // The one thing on offer may be to add what was typed.
    if (known.length === 0 && props.canCreate && typed.trim() !== '') choose(CREATE);
    else takeOver();
  };
  const choose = (key: string | number | null): void => {
    if (key !== null) {
      props.choose(typed ?? '', String(key));
      setChoices(choices + 1);
    }
    reset();
  };
  const frame = [field.field, props.isStacked || props.isLabelHidden ? field.stacked : ''];
  return (
    <ComboBox
      className={frame.join(' ')}
      items={items}
      inputValue={typed ?? text}
      onInputChange={(value) => {
        if (value === (typed ?? text)) return;
        setTyped(value);
        setProblem(null);
      }}
      onChange={choose}
      value={null}
      onFocus={() => onUse(true)}
      onBlur={leave}
      menuTrigger="input"
      autoFocus={props.hasFirstFocus ?? false}
      allowsCustomValue
      {...(props.isLabelHidden ? { 'aria-label': label } : {})}
    >
      {props.isLabelHidden ? null : <Label className={field.label ?? ''}>{label}</Label>}
      <div className={styles.box}>
        <Input
          className={field.input ?? ''}
          placeholder={props.placeholder ?? ''}
          data-cell={props.cell}
          data-unfinished={typed !== null && !sameText(typed, text)}
          onKeyDown={onKeyDown}
          {...(problem === null ? {} : { 'aria-invalid': true, 'aria-describedby': problemId })}
        />
        <Button className={styles.open ?? ''} aria-label={`Choices for ${label}`}>
          <span aria-hidden="true">▾</span>
        </Button>
      </div>
      {problem === null ? null : (
        <p id={problemId} className={field.problem} role="alert">
          {problem}
        </p>
      )}
      <OpensLate isAwaited={typed !== null && items.length === 0} />
      <ClosesAfterChoice choices={choices} />
      <Popover className={styles.popover ?? ''} offset={2}>
        <ListBox<Entry>>{EntryItem}</ListBox>
      </Popover>
    </ComboBox>
  );
});

/** An entry of the list is in hand: the library chooses it. */
const isInList = (input: Element): boolean => Boolean(input.getAttribute('aria-activedescendant'));

const EntryItem = ({ id, label, detail }: Entry) => (
  <ListBoxItem id={id} textValue={label} className={styles.item ?? ''}>
    <Text slot="label">{label}</Text>
    {detail ? <span className={styles.detail}>{detail}</span> : null}
  </ListBoxItem>
);
