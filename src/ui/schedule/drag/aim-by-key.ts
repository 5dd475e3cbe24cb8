import type { Place } from '../../../domain/derive/places';
import { type Aim, type DropTarget, type Places, placeKey } from './drop-target';

const STEP_MINUTES = 5;

/**
 * Where a key leads: ↑ and ↓ to the place before or after, Page Up and Page Down to the day before
 * or after at the same clock time, ← and → by five minutes. Null for any other key.
 */
export const aimByKey = (key: string, aim: Aim, places: Places, target: DropTarget): Aim | null => {
  switch (key) {
    case 'ArrowUp':
      return stepped(places.between, target.landing, -1);
    case 'ArrowDown':
      return stepped(places.between, target.landing, 1);
    case 'PageUp':
      return stepped(places.days, { kind: 'day', day: target.landing.day }, -1);
    case 'PageDown':
      return stepped(places.days, { kind: 'day', day: target.landing.day }, 1);
    case 'ArrowLeft':
      return { ...aim, besideMinutes: aim.besideMinutes - STEP_MINUTES };
    case 'ArrowRight':
      return { ...aim, besideMinutes: aim.besideMinutes + STEP_MINUTES };
    default:
      return null;
  }
};

const stepped = (places: readonly Place[], from: Place, by: 1 | -1): Aim => {
  const own = places.findIndex((place) => placeKey(place) === placeKey(from));
  const next = places[Math.min(places.length - 1, Math.max(0, own + by))];
  return { place: next ? placeKey(next) : null, besideMinutes: 0 };
};
