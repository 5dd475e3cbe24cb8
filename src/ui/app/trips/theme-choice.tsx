import { useState } from 'react';
import { useActions } from '../../../store/use-legation';
import styles from './theme-choice.module.css';

const words = {
  system: 'as the system has it',
  light: 'light',
  dark: 'dark',
} as const;

type Theme = keyof typeof words;

/** Where no trip is open and no command can be given, the theme is chosen here. */
export const ThemeChoice = () => {
  const { theme, chooseTheme } = useActions();
  const [chosen, setChosen] = useState(theme);
  const choose = (next: Theme): void => {
    chooseTheme(next);
    setChosen(next);
  };
  return (
    <label className={styles.theme}>
      Theme
      <select
        className={styles.choice}
        value={chosen}
        // Another window may have chosen meanwhile.
        onFocus={() => setChosen(theme())}
        onChange={({ target }) => choose(themeNamed(target.value))}
      >
        {Object.entries(words).map(([name, word]) => (
          <option key={name} value={name}>
            {word}
          </option>
        ))}
      </select>
    </label>
  );
};

const themeNamed = (name: string): Theme => (name === 'light' || name === 'dark' ? name : 'system');
