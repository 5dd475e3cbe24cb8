import { render, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { useBackCloses, useWayBack } from './way-back';

interface PageProps {
  readonly isOpen: boolean;
  readonly close: () => void;
}

const Page = ({ isOpen, close }: PageProps) => {
  useWayBack();
  useBackCloses(isOpen, close);
  return null;
};

const onScreen = (isPhone: boolean): void => {
  const addEventListener = vi.fn();
  const removeEventListener = vi.fn();
  vi.stubGlobal('matchMedia', () => ({ matches: isPhone, addEventListener, removeEventListener }));
};

const address = () => window.location.hash;

const goBack = async (): Promise<void> => {
  const moved = new Promise((resolve) => {
    window.addEventListener('popstate', resolve, { once: true });
  });
  window.history.back();
  await moved;
};

beforeEach(() => {
  window.history.pushState(null, '', '#/trips/before');
  window.history.pushState(null, '', '#/trips/now');
});

describe('the way back of the browser', () => {
  it('closes what lies over the page, and leaves the page only after it', async () => {
    onScreen(true);
    const close = vi.fn();
    const { rerender } = render(<Page isOpen close={close} />);
    await goBack();
    expect(close).toHaveBeenCalledOnce();
    expect(address()).toBe('#/trips/now');
    rerender(<Page isOpen={false} close={close} />);
    await goBack();
    expect(address()).toBe('#/trips/before');
    expect(close).toHaveBeenCalledOnce();
  });

  it('closes what is opened again and again', async () => {
    onScreen(true);
    const close = vi.fn();
    const { rerender } = render(<Page isOpen close={close} />);
    rerender(<Page isOpen={false} close={close} />);
    rerender(<Page isOpen close={close} />);
    await goBack();
    expect(close).toHaveBeenCalledTimes(1);
    rerender(<Page isOpen={false} close={close} />);
    rerender(<Page isOpen close={close} />);
    await goBack();
    expect(close).toHaveBeenCalledTimes(2);
    expect(address()).toBe('#/trips/now');
  });

  it('leaves the page at once where what lay over it was closed otherwise', async () => {
    onScreen(true);
    const close = vi.fn();
    const { rerender } = render(<Page isOpen close={close} />);
    rerender(<Page isOpen={false} close={close} />);
    await goBack();
    await waitFor(() => expect(address()).toBe('#/trips/before'));
    expect(close).not.toHaveBeenCalled();
  });

  it('leaves it to the browser where other pages were scrolled to', () => {
    onScreen(true);
    render(<Page isOpen close={vi.fn()} />);
    expect(window.history.scrollRestoration).toBe('auto');
  });

  it('stays as it is where there is room for everything', async () => {
    onScreen(false);
    const close = vi.fn();
    render(<Page isOpen close={close} />);
    await goBack();
    expect(address()).toBe('#/trips/before');
    expect(close).not.toHaveBeenCalled();
  });
});
