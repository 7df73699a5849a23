import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { SaveStatus } from '../../../../web/ui/forms/SaveStatus.tsx';
import { TextArea } from '../../../../web/ui/forms/TextArea.tsx';
import { ConflictNotice } from '../../../plans/web/draft/ConflictNotice.tsx';
import { DraftFields } from '../../../plans/web/draft/DraftFields.tsx';
import { useDraft } from '../../../plans/web/draft/use-draft.ts';
import { type FamilyPlan, planQuery, writeMatters } from '../api.ts';
import { Place } from '../plan/Place.tsx';
import { places } from '../plan/places.ts';
import type { Voice } from '../words/voice.ts';
import { mattersWords as words } from './texts.sv.ts';

const rowOf = ({ ownWords }: FamilyPlan) => ({
  values: { words: ownWords?.words ?? '' },
  version: ownWords?.version ?? 0,
});

/** What matters, in the child's own words, or those of a guardian of one too young to sign in. Saved as one goes. */
export function OwnWords({ plan, voice }: { plan: FamilyPlan; voice: Voice }) {
  const client = useQueryClient();
  const server = useMemo(() => rowOf(plan), [plan]);
  const form = useDraft({
    server,
    put: async (values, version) => {
      await writeMatters(plan.id, { ...values, version });
      return version + 1;
    },
    reload: async () => rowOf(await client.fetchQuery({ ...planQuery(plan.id), staleTime: 0 })),
  });
  return (
    <Place id={places.matters} heading={words.heading(voice)} level={3}>
      <p>{words.about(voice)}</p>
      <ConflictNotice form={form} labels={{ words: words.label(voice) }} />
      <DraftFields form={form}>
        <TextArea
          {...form.field('words')}
          label={words.label(voice)}
          description={words.description(voice)}
          max={4000}
        />
      </DraftFields>
      <p>{words.autosave}</p>
      <SaveStatus status={form.status} saveNow={form.saveNow} />
    </Place>
  );
}
