import 'react-big-calendar/lib/css/react-big-calendar.css';
import 'react-big-calendar/lib/addons/dragAndDrop/styles.css';
import { addMinutes, format, getDay, parse, parseISO, startOfWeek } from 'date-fns';
import { enUS } from 'date-fns/locale/en-US';
import { useCallback, useEffect, useState } from 'react';
import { Calendar, dateFnsLocalizer } from 'react-big-calendar';
import dragAndDrop from 'react-big-calendar/lib/addons/dragAndDrop';
import { createRoot } from 'react-dom/client';

// A CommonJS module, whose default export is one of its members.
const WeekCalendar = dragAndDrop.default(Calendar);
const locales = { 'en-US': enUS };
const localizer = dateFnsLocalizer({ format, parse, startOfWeek, getDay, locales });
const views = ['week'];
const moved = new URLSearchParams(location.search).get('moved');

/** As its guide has it: a week that can be dragged in; `+` and `-` move the event that is asked for. */
export const prepare = ({ firstDate, events }) => {
  const ofWeek = events.map((event) => ({
    ...event,
    start: parseISO(event.start),
    end: parseISO(event.end),
  }));
  const date = parseISO(firstDate);
  return (root) => createRoot(root).render(<Week date={date} given={ofWeek} />);
};

const Week = ({ date, given }) => {
  const [events, setEvents] = useState(given);
  const move = useCallback(
    ({ event: { id }, start, end }) =>
      setEvents((all) => all.map((one) => (one.id === id ? { ...one, start, end } : one))),
    [],
  );
  useEffect(() => {
    const byKey = ({ key }) => {
      if (key !== '+' && key !== '-') return;
      const event = events.find(({ id }) => id === moved);
      const minutes = key === '+' ? 15 : -15;
      move({
        event,
        start: addMinutes(event.start, minutes),
        end: addMinutes(event.end, minutes),
      });
    };
    addEventListener('keydown', byKey);
    return () => removeEventListener('keydown', byKey);
  }, [events, move]);
  return (
    <WeekCalendar
      localizer={localizer}
      date={date}
      view="week"
      views={views}
      onNavigate={ignore}
      onView={ignore}
      events={events}
      onEventDrop={move}
      onEventResize={move}
      eventPropGetter={classOf}
    />
  );
};

const classOf = ({ id }) => ({ className: id === moved ? 'event moved' : 'event' });
const ignore = () => undefined;
