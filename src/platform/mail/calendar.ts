import icalendar, { ICalAttendeeRole, ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { type Temporal, zone } from '../time/time.ts';
import type { CalendarPart } from './send.ts';

/**
 * A time to put in somebody's calendar. There is no field for place, people or purpose: calendars are shared,
 * synchronised and shown on locked phones, so all of that waits behind the link.
 */
export interface Appointment {
  /** The same for every version of one appointment, so that a change moves it instead of adding another. */
  readonly uid: string;
  /** 0 the first time, then higher for each change and for the cancellation. */
  readonly sequence: number;
  readonly start: Temporal.Instant;
  readonly end: Temporal.Instant;
  /** Fixed words, such as «Möte i Samsyn». */
  readonly summary: string;
  /** Where one signs in to read more. */
  readonly link: string;
  readonly organizer: { readonly name: string; readonly email: string };
  /** The recipient's own address: calendars ignore a call without one (RFC 5546, 3.2.2). */
  readonly attendee: string;
  /** When the call was made. */
  readonly stamp: Temporal.Instant;
}

/** A call to an appointment, or a change of one with the same `uid`. Times are written in Swedish local time. */
export const invitation = (appointment: Appointment): CalendarPart => calendarPart('REQUEST', appointment);

/** Takes the appointment out of the recipient's calendar. */
export const cancellation = (appointment: Appointment): CalendarPart => calendarPart('CANCEL', appointment);

function calendarPart(method: CalendarPart['method'], appointment: Appointment): CalendarPart {
  const calendar = icalendar({
    prodId: { company: 'Samsyn', product: 'Samsyn', language: 'SV' },
    method: ICalCalendarMethod[method],
    // Without a name of its own the calendar stamps in UTC, as RFC 5545 3.8.7.2 asks; the event is in Swedish time.
    timezone: { name: null, generator: () => swedishTime },
  });
  calendar.createEvent({
    id: appointment.uid,
    sequence: appointment.sequence,
    stamp: appointment.stamp,
    start: appointment.start,
    end: appointment.end,
    summary: appointment.summary,
    description: appointment.link,
    url: appointment.link,
    timezone: zone,
    status: method === 'CANCEL' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    organizer: appointment.organizer,
    // Answers are given in Samsyn, with competence and mandate: a «yes» in the calendar would reach nobody.
    attendees: [{ email: appointment.attendee, role: ICalAttendeeRole.REQ, rsvp: false }],
  });
  return { method, ics: calendar.toString() };
}

/**
 * RFC 5545 3.6.5: who names a zone also describes it. Swedish clocks have changed on the last Sundays of March and
 * October since 1996 (directive 2000/84/EC).
 */
const swedishTime = [
  'BEGIN:VTIMEZONE',
  `TZID:${zone}`,
  'BEGIN:DAYLIGHT',
  'TZNAME:CEST',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZNAME:CET',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n');
