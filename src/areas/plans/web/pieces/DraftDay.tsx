import { type ComponentProps, useState } from 'react';
import { isDay } from '../../../../web/lib/dates.ts';
import { DateField } from '../../../../web/ui/forms/DateField.tsx';

/** A day in a form that saves as one goes: only whole days go to the server, what is half typed stays on the page. */
export function DraftDay({ value, onChange, ...field }: ComponentProps<typeof DateField>) {
  const [unclear, setUnclear] = useState<string>();
  const take = (text: string) => {
    const isWhole = text === '' || isDay(text);
    setUnclear(isWhole ? undefined : text);
    if (isWhole) onChange(text);
  };
  return <DateField {...field} value={unclear ?? value} onChange={take} />;
}
