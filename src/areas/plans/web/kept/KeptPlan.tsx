import { queryOptions, useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import { Page } from '../../../../web/layout/Page.tsx';
import { Section } from '../../../../web/layout/Section.tsx';
import { dateInWords, dayOf } from '../../../../web/lib/dates.ts';
import { get } from '../../../../web/lib/http.ts';
import { asProblem } from '../../../../web/lib/problem.ts';
import { ButtonLink } from '../../../../web/ui/ButtonLink.tsx';
import { EmptyState } from '../../../../web/ui/states/EmptyState.tsx';
import { ProblemState } from '../../../../web/ui/states/ProblemState.tsx';
import { SkeletonCards } from '../../../../web/ui/states/Skeleton.tsx';
import type { Kept } from '../../domain/contract-mapping.ts';
import { Stack } from '../pieces/Card.tsx';
import { Opener } from '../pieces/Opener.tsx';
import { ReadList } from '../pieces/ReadList.tsx';
import { words as pageWords } from '../texts.sv.ts';
import { EditionView } from '../versions/EditionView.tsx';
import { words } from './texts.sv.ts';

const keptQuery = (planId: string) =>
  queryOptions({
    queryKey: ['plans', 'kept', planId],
    queryFn: ({ signal }) => get<z.infer<typeof Kept>>(`/api/plans/${planId}/kept`, signal),
  });

interface KeptPlanProps {
  readonly planId: string;
  /** Why the plan itself is not shown: the answer when the unit keeps nothing. */
  readonly problem: unknown;
  /** What one did last, when it was that which made the plan go away. */
  readonly farewell: string;
}

/**
 * A plan that one may not read: what the own unit wrote and was handed, which consent that has ended does not take away.
 */
export function KeptPlan({ planId, problem, farewell }: KeptPlanProps) {
  const query = useQuery(keptQuery(planId));
  const back = { link: { to: '/planer' }, word: pageWords.back } as const;
  return (
    <Page
      heading={query.data ? words.heading : pageWords.heading}
      tab={pageWords.tab}
      back={back}
      protection={query.data?.protection}
    >
      {query.isPending && <SkeletonCards />}
      {query.isError && !farewell && <ProblemState problem={asProblem(problem)} />}
      {farewell && (
        <EmptyState heading={farewell} icon="check" action={<ButtonLink to="/min-dag">{words.toMyDay}</ButtonLink>}>
          {words.gone}
        </EmptyState>
      )}
      {query.data && <Sheet kept={query.data} />}
    </Page>
  );
}

const Sheet = ({ kept: { part, copies } }: { kept: z.infer<typeof Kept> }) => (
  <>
    <p>{words.why}</p>
    <Section heading={words.own}>
      {part ? (
        <ReadList
          items={[
            { label: words.needs, text: part.needs },
            { label: words.ongoing, text: part.ongoing },
            { label: words.contact, text: part.contact },
          ]}
        />
      ) : (
        <p>{words.noPart}</p>
      )}
    </Section>
    <Section heading={words.copies}>
      <Stack>
        {copies.length === 0 && <p>{words.noCopies}</p>}
        {copies.map(({ number, deliveredAt, edition }) => (
          <Opener key={number} label={words.copy(number, dateInWords(dayOf(deliveredAt)))}>
            {() => <EditionView edition={edition} />}
          </Opener>
        ))}
      </Stack>
    </Section>
  </>
);
