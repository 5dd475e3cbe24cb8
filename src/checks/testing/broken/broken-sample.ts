import type { Group } from '../../rule';
import type { Breaks } from './break';
import { calendar } from './calendar';
import { completeness } from './completeness';
import { legs } from './legs';
import { manifests } from './manifests';
import { objectives } from './objectives';
import { papers } from './papers';
import { people } from './people';
import { places } from './places';
import { press } from './press';
import { protocol } from './protocol';
import { rest } from './rest';
import { time } from './time';

/** The sample broken in every way: for each rule, by its group, the smallest edit that it tells. */
export const breaks = {
  time,
  people,
  places,
  protocol,
  rest,
  calendar,
  press,
  legs,
  completeness,
  objectives,
  manifests,
  papers,
} as const satisfies Record<Group, Breaks>;
