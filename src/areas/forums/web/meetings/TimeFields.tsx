import { DateField } from '../../../../web/ui/forms/DateField.tsx';
import { TextField } from '../../../../web/ui/forms/TextField.tsx';
import { callWords as words } from '../texts.sv.ts';
import type { WrittenTime } from './time-values.ts';

export interface WrittenMeeting extends WrittenTime {
  readonly place: string;
  readonly link: string;
}

interface TimeFieldsProps {
  readonly field: (name: keyof WrittenMeeting) => {
    readonly name: string;
    readonly value: string;
    readonly onChange: (value: string) => void;
  };
}

/** Day, from, to, place and link of a meeting. */
export const TimeFields = ({ field }: TimeFieldsProps) => (
  <>
    <DateField {...field('day')} label={words.day} />
    <TextField {...field('startsAt')} label={words.from} description={words.clockAbout} inputMode="numeric" />
    <TextField {...field('endsAt')} label={words.to} description={words.clockAbout} inputMode="numeric" />
    <TextField {...field('place')} label={words.place} optional />
    <TextField {...field('link')} label={words.link} description={words.linkAbout} type="url" optional />
  </>
);
