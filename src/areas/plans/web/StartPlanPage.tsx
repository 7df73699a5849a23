import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Page } from '../../../web/layout/Page.tsx';
import { command } from '../../../web/lib/http.ts';
import { useCommand } from '../../../web/lib/use-command.ts';
import { Button } from '../../../web/ui/Button.tsx';
import { ButtonLink } from '../../../web/ui/ButtonLink.tsx';
import { Form, FormActions } from '../../../web/ui/forms/Form.tsx';
import { TextArea } from '../../../web/ui/forms/TextArea.tsx';
import { useFields } from '../../../web/ui/forms/use-fields.ts';
import { EmptyState } from '../../../web/ui/states/EmptyState.tsx';
import { Loaded } from '../../../web/ui/states/Loaded.tsx';
import { SkeletonLines } from '../../../web/ui/states/Skeleton.tsx';
import { childQuery } from '../../children/web/api.ts';
import { words } from './start/texts.sv.ts';
import { words as callWords } from './steps/call/texts.sv.ts';

/** Begins a plan for the child in the address (`?barn=` and an id). */
export function StartPlanPage() {
  const { barn: childId } = useSearch({ from: '/staff/planer/ny' });
  const child = useQuery({ ...childQuery(childId ?? ''), enabled: Boolean(childId) });
  const back = childId
    ? ({ link: { to: '/barn/$childId', params: { childId } }, word: words.back } as const)
    : ({ link: { to: '/barn' }, word: words.backToChildren } as const);
  return (
    <Page heading={words.heading} tab={words.tab} lead={words.lead} back={back} protection={child.data?.protection}>
      {childId ? <ForChild childId={childId} /> : <NoChild />}
    </Page>
  );
}

const NoChild = () => (
  <EmptyState
    heading={words.chooseChild}
    icon="people"
    action={
      <ButtonLink kind="main" to="/barn">
        {words.toChildren}
      </ButtonLink>
    }
  >
    {words.chooseChildAbout}
  </EmptyState>
);

const ForChild = ({ childId }: { childId: string }) => (
  <Loaded query={useQuery(childQuery(childId))} skeleton={<SkeletonLines />}>
    {(child) => (
      <>
        {child.given && <p>{words.for(child.given)}</p>}
        <StartForm childId={childId} />
      </>
    )}
  </Loaded>
);

function StartForm({ childId }: { childId: string }) {
  const navigate = useNavigate();
  const { values, field } = useFields({ need: '', question: '', childMatters: '' });
  const start = useCommand<typeof values, { id: string }>({
    run: (body, key) => command('POST', '/api/plans', { ...body, childId }, key),
    refresh: [['plans'], ['children'], ['my-day']],
    onDone: ({ id }) => void navigate({ to: '/planer/$planId', params: { planId: id }, replace: true }),
  });
  return (
    <Form onSubmit={() => start.mutate(values)} problem={start.error} label={words.heading}>
      <TextArea {...field('need')} label={callWords.need} description={callWords.needAbout} max={4000} />
      <TextArea
        {...field('question')}
        label={callWords.question}
        description={callWords.questionAbout}
        max={1000}
        isShort
      />
      <TextArea
        {...field('childMatters')}
        label={callWords.childMatters}
        description={callWords.childMattersAbout}
        optional
        max={4000}
      />
      <FormActions>
        <Button kind="main" type="submit" busy={start.isPending}>
          {words.start}
        </Button>
      </FormActions>
    </Form>
  );
}
