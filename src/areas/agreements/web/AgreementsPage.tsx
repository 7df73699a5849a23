import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { Page } from '../../../web/layout/Page.tsx';
import { dayOf, isDay } from '../../../web/lib/dates.ts';
import { Button } from '../../../web/ui/Button.tsx';
import { ButtonLink } from '../../../web/ui/ButtonLink.tsx';
import { classes } from '../../../web/ui/classes.ts';
import { DateField } from '../../../web/ui/forms/DateField.tsx';
import { Loaded } from '../../../web/ui/states/Loaded.tsx';
import { SkeletonRows } from '../../../web/ui/states/Skeleton.tsx';
import { daysToShow, isShown } from '../domain/days.ts';
import css from './AgreementsPage.module.css';
import { statusQuery } from './api.ts';
import { CountyOnDay } from './county/CountyOnDay.tsx';
import { ToKnow } from './follow/ToKnow.tsx';
import { words } from './texts.sv.ts';
import { words as writing } from './write/texts.sv.ts';

const c = classes(css);

/** The county's agreements on a day: map, table and the line of the years. The day stands in the address. */
export function AgreementsPage() {
  const { dag } = useSearch({ from: '/staff/overenskommelser' });
  const on = dag ?? dayOf();
  const county = useQuery({ ...statusQuery(on), placeholderData: (before) => before });
  const mayStart = county.data?.permittedActions.includes('agreement.start') ?? false;
  return (
    <Page
      heading={words.heading}
      tab={words.tab}
      lead={words.lead}
      action={
        mayStart && (
          <ButtonLink kind="main" to="/overenskommelser/ny">
            {writing.start.action}
          </ButtonLink>
        )
      }
      wide
    >
      <ToKnow />
      <DayPicker key={on} on={on} />
      <Loaded query={county} skeleton={<SkeletonRows rows={10} />}>
        {(loaded) => <CountyOnDay county={loaded} />}
      </Loaded>
      {county.data?.permittedActions.includes('agreement.write') && <ButtonLink to="/utbyte">{words.lists}</ButtonLink>}
    </Page>
  );
}

/** The day is followed as soon as it is one; what is half typed changes nothing. */
function DayPicker({ on }: { on: string }) {
  const navigate = useNavigate({ from: '/overenskommelser' });
  const [typed, setTyped] = useState(on);
  const [isWrong, setWrong] = useState(false);
  const today = dayOf();
  const show = (day: string) => void navigate({ search: day === today ? {} : { dag: day }, replace: true });
  return (
    <form
      className={c('day')}
      aria-label={words.day}
      onSubmit={(event) => {
        event.preventDefault();
        const isRight = isDay(typed) && isShown(typed);
        setWrong(!isRight);
        if (isRight) show(typed);
      }}
      data-print="no"
    >
      <DateField
        label={words.day}
        value={typed}
        onChange={setTyped}
        min={daysToShow.from}
        max={daysToShow.to}
        error={isWrong ? words.wrongDay : undefined}
      />
      <div className={c('buttons')}>
        <Button type="submit">{words.show}</Button>
        {on !== today && (
          <Button kind="quiet" onClick={() => show(today)}>
            {words.toToday}
          </Button>
        )}
      </div>
    </form>
  );
}
