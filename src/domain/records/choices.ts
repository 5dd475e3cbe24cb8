/** The closed sets of the trade: stored value → the word a planner reads. */

export const stopRoles = {
  origin: 'Origin',
  visit: 'Visit',
  technical: 'Technical stop',
  return: 'Return',
} as const;
export type StopRole = keyof typeof stopRoles;

export const meetingKinds = {
  bilateral: 'Bilateral',
  'one-on-one': 'One-on-one',
  plenary: 'Plenary',
  courtesy: 'Courtesy call',
  'pull-aside': 'Pull-aside',
  roundtable: 'Roundtable',
  briefing: 'Briefing',
  ceremony: 'Ceremony',
  visit: 'Visit',
  meal: 'Working meal',
  banquet: 'Banquet',
  speech: 'Speech',
  press: 'Press availability',
  greet: 'Meet-and-greet',
  hold: 'Hold',
  down: 'Down time',
  filing: 'Filing time',
  other: 'Other',
} as const;
export type MeetingKind = keyof typeof meetingKinds;

export const statuses = {
  idea: 'Idea',
  requested: 'Requested',
  proposed: 'Proposed',
  pencilled: 'Pencilled',
  confirmed: 'Confirmed',
  done: 'Done',
  declined: 'Declined',
  postponed: 'Postponed',
  cancelled: 'Cancelled',
} as const;
export type Status = keyof typeof statuses;

/** Where a time or a number comes from; an illustrative one carries a mark wherever it is shown. */
export const sources = {
  documented: 'Documented',
  host: 'Host',
  advance: 'Advance',
  estimate: 'Estimate',
  illustrative: 'Illustrative',
} as const;
export type Source = keyof typeof sources;

export const tracks = {
  principal: 'Principal',
  deputy: 'Deputy',
  spouse: 'Spouse',
  press: 'Press',
  advance: 'Advance',
  baggage: 'Baggage',
} as const;
export type Track = keyof typeof tracks;

export const participantRoles = {
  principal: 'Principal',
  counterpart: 'Counterpart',
  host: 'Host',
  participant: 'Participant',
  interpreter: 'Interpreter',
  notetaker: 'Notetaker',
  greeter: 'Greeter',
  'event-officer': 'Event officer',
} as const;
export type ParticipantRole = keyof typeof participantRoles;

export const interpretationModes = {
  none: 'Not needed',
  consecutive: 'Consecutive',
  simultaneous: 'Simultaneous',
  whispered: 'Whispered',
} as const;
export type InterpretationMode = keyof typeof interpretationModes;

export const providers = { us: 'Provided by us', host: 'Provided by the host' } as const;
export type Provider = keyof typeof providers;

export const coverages = {
  open: 'Open',
  pooled: 'Pooled',
  'spray-top': 'Spray at top',
  'spray-top-remarks': 'Spray at top with remarks',
  'spray-bottom': 'Spray at bottom',
  'opening-remarks': 'Opening remarks open',
  invited: 'Invited only',
  stills: 'Stills only',
  print: 'Print pool only',
  closed: 'Closed',
} as const;
export type Coverage = keyof typeof coverages;

export const postures = {
  raise: 'Raise',
  'if-raised': 'If raised',
  'do-not-raise': 'Do not raise',
} as const;
export type Posture = keyof typeof postures;

export const sides = { ours: 'Ours', host: 'Host', other: 'Other' } as const;
export type Side = keyof typeof sides;

export const nameOrders = {
  'given-first': 'Given name first',
  'family-first': 'Family name first',
} as const;
export type NameOrder = keyof typeof nameOrders;

export const venueKinds = { site: 'Site', hotel: 'Hotel', airfield: 'Airfield' } as const;
export type VenueKind = keyof typeof venueKinds;

export const travelModes = {
  motorcade: 'Motorcade',
  helicopter: 'Helicopter',
  walk: 'On foot',
  train: 'Train',
  boat: 'Boat',
} as const;
export type TravelMode = keyof typeof travelModes;

export const legModes = {
  aircraft: 'Aircraft',
  train: 'Train',
  road: 'Road',
  ship: 'Ship',
} as const;
export type LegMode = keyof typeof legModes;

export const folds = { earlier: 'The earlier', later: 'The later' } as const;

export const speakers = { host: 'Host first', guest: 'Guest first' } as const;
export type Speaker = keyof typeof speakers;

/** By the office, the highest first: it says who may be asked to meet whom. */
export const levels = {
  'head-of-state': 'Head of state',
  'head-of-government': 'Head of government',
  minister: 'Minister',
  'deputy-minister': 'Deputy minister',
  director: 'Director-general',
  other: 'Other',
} as const;
export type Level = keyof typeof levels;

export const sensitivities = { usual: 'Usual', sensitive: 'Sensitive' } as const;
export type Sensitivity = keyof typeof sensitivities;

export const paperStatuses = {
  none: 'No paper needed',
  drafting: 'Being drafted',
  cleared: 'Cleared',
} as const;
export type PaperStatus = keyof typeof paperStatuses;

export const pressAccesses = {
  admitted: 'Press admitted',
  pool: 'Pool only',
  barred: 'Press barred',
} as const;
export type PressAccess = keyof typeof pressAccesses;

/** Where a permission stands: a landing clearance, a visa. */
export const clearances = {
  'not-needed': 'Not needed',
  'to-ask': 'To be asked for',
  asked: 'Asked for',
  granted: 'Granted',
  refused: 'Refused',
} as const;
export type Clearance = keyof typeof clearances;

export const crews = { basic: 'One crew', augmented: 'Augmented crew' } as const;
export type Crew = keyof typeof crews;

export const taskKinds = {
  'thank-you': 'Thank-you letter',
  readout: 'Readout',
  survey: 'Site survey',
  points: 'Talking points',
  confirm: 'Confirmation',
  place: 'Place or room',
  diet: 'Diets',
  other: 'Other',
} as const;
export type TaskKind = keyof typeof taskKinds;

export const calendarKinds = {
  holiday: 'Holiday',
  'working-day': 'Working day',
  religious: 'Prayer or fast',
  political: 'Politics',
  reshuffle: 'Election or reshuffle',
  home: 'At home',
} as const;
export type CalendarKind = keyof typeof calendarKinds;

/** How a planner has a rule speak on a trip; without one it speaks as it is made. */
export const voices = { error: 'Error', warning: 'Warning', note: 'Note', off: 'Off' } as const;
export type Voice = keyof typeof voices;

/** In the order of the week, Monday first. */
export const weekdays = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
} as const;
export type Weekday = keyof typeof weekdays;
