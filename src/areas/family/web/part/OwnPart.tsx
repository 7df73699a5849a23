import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Checkbox } from '../../../../web/ui/forms/Checkbox.tsx';
import { SaveStatus } from '../../../../web/ui/forms/SaveStatus.tsx';
import { TextArea } from '../../../../web/ui/forms/TextArea.tsx';
import { TextField } from '../../../../web/ui/forms/TextField.tsx';
import { ConflictNotice } from '../../../plans/web/draft/ConflictNotice.tsx';
import { DraftFields } from '../../../plans/web/draft/DraftFields.tsx';
import { useDraft } from '../../../plans/web/draft/use-draft.ts';
import { type FamilyPlan, familyKey, planQuery, writePart } from '../api.ts';
import { Place } from '../plan/Place.tsx';
import { places } from '../plan/places.ts';
import type { Voice } from '../words/voice.ts';
import { ownPart } from './part-values.ts';
import { partWords as words } from './texts.sv.ts';

/** The reader's own part, saved as one goes. What is written on another telephone meanwhile is not written over. */
export function OwnPart({ plan, voice }: { plan: FamilyPlan; voice: Voice }) {
  const client = useQueryClient();
  const server = useMemo(() => ownPart(plan), [plan]);
  const form = useDraft({
    server,
    put: async (values, version) => {
      await writePart(plan.id, { ...values, version });
      // What waits depends on whether the part is done, and on nothing else in it.
      if (values.done !== server.values.done) void client.invalidateQueries({ queryKey: familyKey });
      return version + 1;
    },
    reload: async () => ownPart(await client.fetchQuery({ ...planQuery(plan.id), staleTime: 0 })),
  });
  return (
    <Place id={places.part} heading={words.heading} level={3}>
      <p>{words.about(voice)}</p>
      <ConflictNotice
        form={form}
        labels={{ needs: words.needs(voice), ongoing: words.ongoing, contact: words.contact }}
      />
      <DraftFields form={form}>
        <TextArea {...form.field('needs')} label={words.needs(voice)} description={words.needsAbout} max={8000} />
        <TextArea
          {...form.field('ongoing')}
          label={words.ongoing}
          description={words.ongoingAbout}
          max={8000}
          isShort
        />
        <TextField {...form.field('contact')} label={words.contact} description={words.contactAbout} optional />
        <Checkbox {...form.field('done')} label={words.done} description={words.doneAbout} />
      </DraftFields>
      <p>{words.autosave}</p>
      <SaveStatus status={form.status} saveNow={form.saveNow} />
    </Place>
  );
}
