import { useNavigate } from '@tanstack/react-router';
import { Button } from '../../../web/ui/Button.tsx';
import { ProblemState } from '../../../web/ui/states/ProblemState.tsx';
import { emptyDraft } from '../domain/content.ts';
import { useConcernCommand } from './api.ts';
import { words } from './texts.sv.ts';

/** Begins a report of concern and goes to it. */
export function WriteButton() {
  const navigate = useNavigate();
  const start = useConcernCommand<object, { id: string }>(
    () => ({ method: 'POST', path: '/api/concern-drafts', body: { content: emptyDraft() } }),
    ({ id }) => void navigate({ to: '/orosanmalningar/skriv/$draftId', params: { draftId: id } }),
  );
  return (
    <>
      <Button kind="main" busy={start.isPending} onClick={() => start.mutate({})}>
        {words.list.write}
      </Button>
      <div role="alert">{start.error && <ProblemState problem={start.error} />}</div>
    </>
  );
}
