import { useQuery } from '@tanstack/react-query';
import { useBlocker, useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { command, get } from '../../../../web/lib/http.ts';
import type { FieldProblem } from '../../../../web/lib/problem.ts';
import { Button } from '../../../../web/ui/Button.tsx';
import { ConfirmButton } from '../../../../web/ui/ConfirmButton.tsx';
import { Form, FormActions } from '../../../../web/ui/forms/Form.tsx';
import { SaveStatus } from '../../../../web/ui/forms/SaveStatus.tsx';
import { useDraft } from '../../../plans/web/draft/use-draft.ts';
import type { DraftContent } from '../../domain/content.ts';
import type { DraftView } from '../../domain/contract.ts';
import { receiverQuery, useConcernCommand } from '../api.ts';
import css from '../Concerns.module.css';
import { ChildrenFields } from './ChildrenFields.tsx';
import { DangerFields } from './DangerFields.tsx';
import { DraftFiles } from './DraftFiles.tsx';
import { FamilyFields } from './FamilyFields.tsx';
import { ReceiverFields } from './ReceiverFields.tsx';
import { words } from './texts.sv.ts';
import { WorryFields } from './WorryFields.tsx';
import { YouFields } from './YouFields.tsx';

/** What every part of the form gets: what is written, and how a field writes. */
export interface DraftPart {
  readonly values: DraftContent;
  readonly field: <Name extends keyof DraftContent>(
    name: Name,
  ) => { readonly name: Name; readonly value: DraftContent[Name]; readonly onChange: (v: DraftContent[Name]) => void };
}

/** The form, saved as one goes. What is missing is said when it is sent, and then nothing has been sent. */
export function DraftForm({ draft }: { draft: DraftView }) {
  const navigate = useNavigate();
  const path = `/api/concern-drafts/${draft.id}`;
  const server = useMemo(() => ({ values: draft.content, version: draft.version }), [draft]);
  const form = useDraft<DraftContent>({
    server,
    put: async (content, version) => (await command<{ version: number }>('PUT', path, { content, version })).version,
    reload: async () => {
      const fresh = await get<DraftView>(path);
      return { values: fresh.content, version: fresh.version };
    },
  });
  const send = useConcernCommand<object, { reportIds: string[] }>(
    () => ({ method: 'POST', path: `${path}/send`, body: { version: form.version } }),
    ({ reportIds: [reportId = ''] }) =>
      void navigate({ to: '/orosanmalningar/skickad/$reportId', params: { reportId }, replace: true }),
  );
  const remove = useConcernCommand<object>(
    () => ({ method: 'DELETE', path }),
    () => void navigate({ to: '/orosanmalningar', replace: true }),
  );
  const { data: receiver } = useQuery(receiverQuery(form.values.municipality));
  const isOutside = receiver?.unit != null && !receiver.inSamsyn;
  const isFailed = form.status.state === 'failed';
  // What cannot be saved is said at its field; the server speaks of the whole content.
  const unsaved = form.status.state === 'failed' ? form.status.problem.errors.map(withinContent) : [];
  useBlocker({
    shouldBlockFn: () => isFailed && !window.confirm(words.leave),
    enableBeforeUnload: () => isFailed,
  });
  return (
    <Form
      label={words.heading}
      onSubmit={form.saveNow}
      errors={unsaved}
      problem={unsaved.length > 0 ? null : (send.error ?? remove.error)}
    >
      <DangerFields {...form} receiver={receiver} />
      <ChildrenFields {...form} />
      <ReceiverFields {...form} receiver={receiver} />
      <WorryFields {...form} />
      <FamilyFields {...form} />
      <YouFields {...form} />
      <DraftFiles draft={draft} />
      {form.theirs ? (
        <div className={css['stop']} role="alert">
          <p>{words.conflict}</p>
          <Button onClick={form.keepOwn}>{words.keepMine}</Button>{' '}
          <Button onClick={form.takeTheirs}>{words.takeTheirs}</Button>
        </div>
      ) : (
        <SaveStatus status={form.status} saveNow={form.saveNow} />
      )}
      <FormActions>
        <ConfirmButton
          kind="main"
          label={isOutside ? words.finish : words.send}
          heading={isOutside ? words.finishHeading : words.sendHeading}
          says={(isOutside ? words.finishSays : words.sendSays)(
            receiver?.unit?.name ?? words.someone,
            form.values.children.length,
          )}
          busy={send.isPending || !form.isSaved}
          onConfirm={() => send.mutate({})}
        />
        <ConfirmButton
          kind="quiet"
          label={words.remove}
          heading={words.removeHeading}
          says={words.removeSays}
          busy={remove.isPending}
          onConfirm={() => remove.mutate({})}
        />
      </FormActions>
    </Form>
  );
}

const withinContent = ({ path, ...said }: FieldProblem): FieldProblem => ({
  ...said,
  path: path.replace(/^content\./, ''),
});
