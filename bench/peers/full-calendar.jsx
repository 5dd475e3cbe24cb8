import '@fullcalendar/react/skeleton.css';
import '@fullcalendar/react/themes/classic/theme.css';
import '@fullcalendar/react/themes/classic/palette.css';
import FullCalendar from '@fullcalendar/react';
import interaction from '@fullcalendar/react/interaction';
import classicTheme from '@fullcalendar/react/themes/classic';
import timeGrid from '@fullcalendar/react/timegrid';
import { useEffect, useRef } from 'react';
import { createRoot } from 'react-dom/client';

const moved = new URLSearchParams(location.search).get('moved');
const plugins = [timeGrid, interaction, classicTheme];

/** As its guide has it: a week that can be dragged in; `+` and `-` move the event that is asked for. */
export const prepare =
  ({ firstDate, events }) =>
  (root) =>
    createRoot(root).render(<Week firstDate={firstDate} events={events} />);

const Week = ({ firstDate, events }) => {
  const calendar = useRef(null);
  useEffect(() => {
    addEventListener('keydown', ({ key }) => {
      if (key !== '+' && key !== '-') return;
      const event = calendar.current?.getApi().getEventById(moved);
      event?.moveDates({ minutes: key === '+' ? 15 : -15 });
    });
  }, []);
  return (
    <FullCalendar
      ref={calendar}
      plugins={plugins}
      initialView="timeGridWeek"
      initialDate={firstDate}
      firstDay={0}
      height="100%"
      editable
      eventClass={classOf}
      eventTitleClass="title"
      events={events}
    />
  );
};

const classOf = ({ event }) => (event.id === moved ? 'event moved' : 'event');
