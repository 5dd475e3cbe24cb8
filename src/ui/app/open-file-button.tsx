import { useRef } from 'react';
import { useActions } from '../../store/use-legation';
import { Button } from '../kit/button';

/** The browser's own file chooser, behind a button of ours. */
export const OpenFileButton = () => {
  const input = useRef<HTMLInputElement>(null);
  const { importTrip } = useActions();
  const read = async (file: File): Promise<void> => importTrip(file.name, await file.text());
  return (
    <>
      <Button onPress={() => input.current?.click()}>Open a file</Button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        aria-label="Trip file"
        hidden
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          event.target.value = '';
          if (file) void read(file);
        }}
      />
    </>
  );
};
