import { CalendarSheet } from './calendar-sheet';
import { ObjectiveSheet } from './objective-sheet';
import { OptionSheet } from './option-sheet';
import { TabbedSheets } from './tabbed-sheets';
import { TaskSheet } from './task-sheet';

const sheets = [
  { name: 'Objectives', kind: 'objective', Content: ObjectiveSheet },
  { name: 'Tasks', kind: 'task', Content: TaskSheet },
  { name: 'Open questions', kind: 'option', Content: OptionSheet },
  { name: 'Calendar', kind: 'calendar', Content: CalendarSheet },
] as const;

/** What the trip is for, what is still to be done and decided for it, and what days to mind. */
export const AimsView = () => <TabbedSheets sheets={sheets} />;
