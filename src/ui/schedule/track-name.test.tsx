import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { ChoiceName } from './choice-name';
import { TrackName } from './track-name';

it('is read apart from the title that it stands before', () => {
  render(
    <>
      <h3>
        <TrackName track="spouse" />
        Tea
      </h3>
      <h3>
        <ChoiceName choice={{ choice: 'B', standing: 'other' }} />
        Great Wall
      </h3>
    </>,
  );
  const headings = screen.getAllByRole('heading').map(({ textContent }) => textContent);
  expect(headings).toEqual(['Spouse: Tea', 'or B: Great Wall']);
});
