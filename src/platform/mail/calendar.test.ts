import { expect, it } from 'vitest';
import { Temporal } from '../time/time.ts';
import { type Appointment, cancellation, invitation } from './calendar.ts';

const appointment: Appointment = {
  uid: 'f0c6@samsyn.example',
  sequence: 0,
  start: Temporal.Instant.from('2026-11-27T13:00:00Z'),
  end: Temporal.Instant.from('2026-11-27T14:00:00Z'),
  summary: 'Möte i Samsyn',
  link: 'https://samsyn.example/kallelser/1',
  organizer: { name: 'Samsyn', email: 'svara-inte@samsyn.example' },
  attendee: 'skolskoterska@falun.example',
  stamp: Temporal.Instant.from('2026-11-20T08:00:00Z'),
};
/** The content lines, unfolded as RFC 5545 3.1 tells. */
const lines = (ics: string) => ics.replaceAll('\r\n ', '').split('\r\n');

it('puts a winter meeting at the hour on the Swedish wall clock, and describes that clock', () => {
  const { ics } = invitation(appointment);
  expect(lines(ics)).toEqual(
    expect.arrayContaining([
      'DTSTART;TZID=Europe/Stockholm:20261127T140000',
      'DTEND;TZID=Europe/Stockholm:20261127T150000',
      'TZID:Europe/Stockholm',
      'DTSTAMP:20261120T080000Z',
    ]),
  );
});

it('knows that Swedish summer is two hours ahead', () => {
  const { ics } = invitation({ ...appointment, start: Temporal.Instant.from('2026-06-01T07:00:00Z') });
  expect(lines(ics)).toContain('DTSTART;TZID=Europe/Stockholm:20260601T090000');
});

it('cancels the same appointment that it called to', () => {
  const call = invitation(appointment);
  const cancel = cancellation({ ...appointment, sequence: 1 });
  expect(call.method).toBe('REQUEST');
  expect(lines(call.ics)).toEqual(expect.arrayContaining(['METHOD:REQUEST', 'UID:f0c6@samsyn.example', 'SEQUENCE:0']));
  expect(cancel.method).toBe('CANCEL');
  expect(lines(cancel.ics)).toEqual(
    expect.arrayContaining(['METHOD:CANCEL', 'UID:f0c6@samsyn.example', 'SEQUENCE:1', 'STATUS:CANCELLED']),
  );
});

it('says when, and where to sign in; nothing else about the meeting', () => {
  const event = invitation(appointment).ics.match(/BEGIN:VEVENT[\s\S]*END:VEVENT/)?.[0] ?? '';
  const names = lines(event).map((line) => line.split(/[;:]/)[0]);
  expect(names).toEqual(
    'BEGIN UID SEQUENCE DTSTAMP DTSTART DTEND SUMMARY DESCRIPTION ORGANIZER ATTENDEE URL STATUS END'.split(' '),
  );
});
