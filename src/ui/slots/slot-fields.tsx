import { principalAttends } from '../../domain/derive/attendance';
import { byText } from '../../domain/derive/by-order';
import { recordName } from '../../domain/describe/record-name';
import { meetingKinds } from '../../domain/records/choices';
import type { Trip } from '../../domain/records/tables';
import { find, journeyOf } from '../../domain/trip';
import { findNamed, thingsOf } from '../../input/find-things';
import { CheckField } from '../kit/check-field';
import { ChoiceField } from '../kit/choice-field';
import { SuggestField } from '../kit/suggest-field';
import { TextField } from '../kit/text-field';
import styles from './slots.module.css';
import type { SlotForm } from './use-slot-form';

interface SlotFieldsProps {
  readonly form: SlotForm;
}

/** What it is, how long, where, within which days, and who must be there. */
export const SlotFields = ({ form }: SlotFieldsProps) => {
  const { span } = form;
  return (
    <div className={styles.fields}>
      {form.isNew ? <WhatFields form={form} /> : null}
      <div className={styles.pair}>
        <TextField
          label="Minutes"
          value={form.length}
          help={form.problem ?? undefined}
          hasFirstFocus={!form.isNew}
          onChange={form.setLength}
        />
        <ChoiceField
          label="Where"
          choices={placesOf(form.trip)}
          value={form.wanted.meeting.venue}
          noneLabel="Place TBD"
          onChange={form.wanted.setVenue}
        />
        <ChoiceField
          label="From"
          choices={span.choices}
          value={span.from}
          onChange={(day) => day !== null && span.chooseFrom(day)}
        />
        <ChoiceField
          label="To"
          choices={span.choices}
          value={span.until}
          onChange={(day) => day !== null && span.chooseUntil(day)}
        />
      </div>
      <WhoFields form={form} />
    </div>
  );
};

const WhatFields = ({ form }: SlotFieldsProps) => (
  <div className={styles.pair}>
    <TextField
      label="Title"
      value={form.wanted.title}
      placeholder="Call on the foreign minister"
      hasFirstFocus
      onChange={form.wanted.setTitle}
    />
    <ChoiceField
      label="Kind"
      choices={meetingKinds}
      value={form.wanted.meeting.kind}
      onChange={(kind) => form.wanted.setKind(kindNamed(kind))}
    />
  </div>
);

type Kind = keyof typeof meetingKinds;

const isKind = (name: string | null): name is Kind =>
  name !== null && Object.hasOwn(meetingKinds, name);
const kindNamed = (name: string | null): Kind => (isKind(name) ? name : 'other');

/** Those who are named in it, each to be spared; the principal comes with the track. */
const WhoFields = ({ form }: SlotFieldsProps) => {
  const { trip } = form;
  const { meeting, who } = form.wanted;
  const principal = principalAttends(trip, meeting) ? journeyOf(trip).principal : null;
  const named = Object.keys(meeting.participants).filter((id) => id !== principal);
  return (
    <fieldset className={styles.who}>
      <legend className={styles.legend}>Must be there</legend>
      <div className={styles.people}>
        {principal === null ? null : (
          <CheckField label={nameOf(trip, principal)} isOn isReadOnly onChange={() => undefined} />
        )}
        {named.map((id) => (
          <CheckField
            key={id}
            label={nameOf(trip, id)}
            isOn={who.isNeeded(id)}
            onChange={(isOn) => who.need(id, isOn)}
          />
        ))}
      </div>
      <SuggestField
        label="Add a person"
        text=""
        placeholder="Name"
        takesOnlyMatch
        suggest={(typed) => peopleNamed(trip, typed, [...named, principal])}
        onChoose={who.add}
      />
    </fieldset>
  );
};

const nameOf = (trip: Trip, id: string): string => recordName(trip, 'people', id);

const MOST_PEOPLE = 50;

const peopleNamed = (trip: Trip, typed: string, except: readonly (string | null)[]) =>
  findNamed(
    thingsOf(trip).filter(({ kind, id }) => kind === 'person' && !except.includes(id)),
    typed,
    MOST_PEOPLE,
  ).map(({ id, title, detail }) => ({ id, label: title, detail, value: id }));

/** 'Bayi Building, Beijing', 'Hotel, Beijing': by stop and name. */
const placesOf = (trip: Trip): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.values(trip.venues)
      .map(({ id, name, stop }) => {
        const city = find(trip.stops, stop)?.city ?? '';
        const place = name || 'Unnamed place';
        return { id, city, label: place.endsWith(city) ? place : `${place}, ${city}` };
      })
      .toSorted((one, other) => byText(one.city, other.city) || byText(one.label, other.label))
      .map(({ id, label }) => [id, label]),
  );
