import { nativeLanguage } from '../../domain/describe/native-language';

interface NativeTextProps {
  readonly text: string;
  readonly country: string;
}

/** A name in its own script, set in the reader's font for that language. */
export const NativeText = ({ text, country }: NativeTextProps) =>
  text === '' ? null : (
    <span lang={nativeLanguage(country)} dir="auto" className="native">
      {text}
    </span>
  );
