import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { FieldProblem } from '../../../../web/lib/problem.ts';
import { CheckboxGroup } from '../../../../web/ui/forms/CheckboxGroup.tsx';
import { Form } from '../../../../web/ui/forms/Form.tsx';
import { InPlaceActions } from '../../../../web/ui/forms/InPlace.tsx';
import { RadioGroup } from '../../../../web/ui/forms/RadioGroup.tsx';
import { Select } from '../../../../web/ui/forms/Select.tsx';
import { TextArea } from '../../../../web/ui/forms/TextArea.tsx';
import { TextField } from '../../../../web/ui/forms/TextField.tsx';
import { useFields } from '../../../../web/ui/forms/use-fields.ts';
import { useMunicipalities } from '../../../children/web/MunicipalityField.tsx';
import { identities, levels, mandates, periods } from '../../domain/codes.ts';
import type { ForumView } from '../../domain/contract.ts';
import { identityWords, levelWords, mandateWords } from '../../domain/texts.sv.ts';
import { forumsQuery, useForumCommand } from '../api.ts';
import { UnitChoice } from '../pieces/UnitChoice.tsx';
import { editWords as words } from '../texts.sv.ts';
import { frameOf, writtenFrame } from './frame-values.ts';

const none = 'none';

/** What a forum is: for a new one, or a change of one that is there. */
export function ForumForm({ forum, close }: { forum?: ForumView; close: (said?: string) => void }) {
  const navigate = useNavigate();
  const { values, field } = useFields(writtenFrame(forum));
  const [errors, setErrors] = useState<readonly FieldProblem[]>([]);
  const municipalities = useMunicipalities();
  const { data: all } = useQuery(forumsQuery({ municipality: '', level: '' }));
  const save = useForumCommand<object, { id?: string }>(
    (body) =>
      forum
        ? { method: 'PUT', path: `/api/forums/${forum.id}`, body: { ...body, version: forum.version } }
        : { method: 'POST', path: '/api/forums', body: { ...body, source: values.source } },
    ({ id }) => {
      close(words.saved);
      if (id) void navigate({ to: '/forum/$forumId', params: { forumId: id } });
    },
  );
  const submit = () => {
    const { frame, wrong } = frameOf(values);
    setErrors(wrong);
    if (frame) save.mutate(frame);
  };
  return (
    <Form onSubmit={submit} errors={errors} problem={save.error} label={words.open}>
      <TextField {...field('name')} label={words.name} />
      <Select
        {...field('level')}
        label={words.level}
        options={levels.map((value) => ({ value, label: levelWords[value] }))}
      />
      <CheckboxGroup
        {...field('municipalities')}
        label={words.municipalities}
        description={words.municipalitiesAbout}
        options={municipalities}
      />
      <Select
        {...field('mandate')}
        label={words.mandate}
        options={mandates.map((value) => ({ value, label: mandateWords[value] }))}
      />
      <TextArea {...field('mandateWords')} label={words.mandateWords} optional max={1000} isShort />
      <RadioGroup
        {...field('identity')}
        label={words.identity}
        options={identities.map((value) => ({
          value: value as string,
          label: identityWords[value].name,
          description: identityWords[value].says,
        }))}
      />
      <TextField {...field('times')} label={words.times} description={words.timesAbout} inputMode="numeric" optional />
      {values.times !== '' && (
        <Select
          {...field('per')}
          label={words.per}
          options={periods.map((value) => ({ value, label: words.pers[value] }))}
        />
      )}
      <Select
        {...field('parentId')}
        label={words.parent}
        options={[
          { value: none, label: words.parentNone },
          ...(all?.forums ?? [])
            .filter(({ id }) => id !== forum?.id)
            .map(({ id, name }) => ({ value: id as string, label: name })),
        ]}
      />
      <UnitChoice {...field('conveningUnitId')} label={words.convening} optional />
      <TextArea {...field('note')} label={words.note} optional max={2000} isShort />
      {!forum && <TextField {...field('source')} label={words.source} description={words.sourceAbout} />}
      <InPlaceActions label={words.save} busy={save.isPending} close={close} />
    </Form>
  );
}
