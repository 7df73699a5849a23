import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Checkbox } from '../../../../../web/ui/forms/Checkbox.tsx';
import { TextArea } from '../../../../../web/ui/forms/TextArea.tsx';
import { TextField } from '../../../../../web/ui/forms/TextField.tsx';
import type { PlanView } from '../../../domain/contract.ts';
import { planQuery, sendTo, useRefresh } from '../../api.ts';
import { ConflictNotice } from '../../draft/ConflictNotice.tsx';
import { DraftFields } from '../../draft/DraftFields.tsx';
import { DraftStatus } from '../../draft/DraftStatus.tsx';
import { useDraft } from '../../draft/use-draft.ts';
import { Part } from '../../pieces/Card.tsx';
import { words } from './texts.sv.ts';

/** The unit's part as it lies; version 0 and empty when nobody at the unit has begun. */
function rowOf(plan: PlanView, unitId: string) {
  const part = plan.parts.find((one) => one.authorKind === 'unit' && one.authorId === unitId);
  return {
    values: {
      needs: part?.needs ?? '',
      ongoing: part?.ongoing ?? '',
      contact: part?.contact ?? '',
      done: part?.doneAt != null,
    },
    version: part?.version ?? 0,
  };
}

/** The own unit's part of the mapping: needs, what goes on, whom to reach, and that it is done. Saves as one goes. */
export function WriteOwnPart({ plan, own }: { plan: PlanView; own: PlanView['parties'][number] }) {
  const client = useQueryClient();
  const refresh = useRefresh();
  const server = useMemo(() => rowOf(plan, own.unitId), [plan, own.unitId]);
  const form = useDraft({
    server,
    put: async (values, version) => {
      await sendTo(plan.id, { method: 'PUT', path: '/parts/own', body: { ...values, version } });
      refresh();
      return version + 1;
    },
    reload: async () => rowOf(await client.fetchQuery({ ...planQuery(plan.id), staleTime: 0 }), own.unitId),
  });
  return (
    <Part heading={words.own} about={words.ownAbout} id="uppgift-part" note={<DraftStatus form={form} />}>
      <ConflictNotice form={form} labels={{ needs: words.needs, ongoing: words.ongoing, contact: words.contact }} />
      <DraftFields form={form}>
        <TextArea {...form.field('needs')} label={words.needs} description={words.needsAbout} max={8000} />
        <TextArea {...form.field('ongoing')} label={words.ongoing} description={words.ongoingAbout} max={8000} />
        <TextField {...form.field('contact')} label={words.contact} description={words.contactAbout} />
        <Checkbox
          {...form.field('done')}
          name={`parts.${own.unitId}`}
          label={words.done}
          description={words.doneAbout}
        />
      </DraftFields>
    </Part>
  );
}
