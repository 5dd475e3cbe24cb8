import { useState } from 'react';
import { type Tracks, tracksOf } from '../../domain/derive/tracks';
import { tracks } from '../../domain/records/choices';
import { CheckGroup } from '../kit/check-field';
import field from '../kit/field.module.css';

interface TracksFieldProps {
  readonly value: Tracks;
  readonly onChange: (track: string, isOn: boolean) => void;
}

/** The tracks of a meeting or movement, of which there is always one. */
export const TracksField = ({ value, onChange }: TracksFieldProps) => {
  const [isRefused, setIsRefused] = useState(false);
  const on = tracksOf({ tracks: value });
  const change = (track: string, isOn: boolean): void => {
    const isLast = !isOn && Object.keys(on).length === 1;
    setIsRefused(isLast);
    if (!isLast) onChange(track, isOn);
  };
  return (
    <>
      <CheckGroup label="Tracks" choices={tracks} isOn={(track) => track in on} onChange={change} />
      {isRefused ? (
        <p role="alert" className={field.problem}>
          It is on one track at least: tick another first.
        </p>
      ) : null}
    </>
  );
};
