import { type Day, daysBetween } from '../lib/dates.ts';

type Tone = 'calm' | 'near' | 'late' | 'done';

/** How a last day looks: coloured only from three days left, red only when it has passed, calm again when done. */
export function toneOf(day: Day, today: Day, doneOn?: Day): Tone {
  if (doneOn) return 'done';
  const left = daysBetween(today, day);
  if (left < 0) return 'late';
  return left <= 3 ? 'near' : 'calm';
}
