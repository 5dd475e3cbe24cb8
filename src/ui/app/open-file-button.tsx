import { useRef } from 'react';
import { useActions } from '../../store/use-legation';
import { Button } from '../kit/button';

/** A little more than a trip file may have. */
const MOST_BYTES = 26 * 1024 * 1024;

/** The browser's own file chooser, behind a button of ours. */
export const OpenFileButton = () => {
  const input = useRef<HTMLInputElement>(null);
  const { importTrip } = useActions();
  const read = async (file: File): Promise<void> => {
    // What is far too large is refused by its beginning: the reader says so without all of it.
    await importTrip(file.name, await file.slice(0, MOST_BYTES).text());
  };
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
