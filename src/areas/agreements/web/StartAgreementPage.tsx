import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Page } from '../../../web/layout/Page.tsx';
import { Button } from '../../../web/ui/Button.tsx';
import { Form, FormActions } from '../../../web/ui/forms/Form.tsx';
import { RadioGroup } from '../../../web/ui/forms/RadioGroup.tsx';
import { Select } from '../../../web/ui/forms/Select.tsx';
import { TextField } from '../../../web/ui/forms/TextField.tsx';
import { useFields } from '../../../web/ui/forms/use-fields.ts';
import { Loaded } from '../../../web/ui/states/Loaded.tsx';
import { SkeletonRows } from '../../../web/ui/states/Skeleton.tsx';
import type { CountyStatus } from '../domain/contract.ts';
import { type AgreementKind, agreementKinds } from '../domain/model.ts';
import { kindWords } from '../domain/texts.sv.ts';
import { statusQuery, useWrite } from './api.ts';
import { words as shown } from './texts.sv.ts';
import { words } from './write/texts.sv.ts';

const { start: texts } = words;
const kinds = agreementKinds.map((value) => ({ value, label: kindWords[value] }));
const wholeCounty = 'county';
const noParent = 'none';

/** Puts an agreement into the register, as a draft to go on with on its own page. */
export function StartAgreementPage() {
  const county = useQuery(statusQuery());
  return (
    <Page
      heading={texts.heading}
      tab={texts.tab}
      lead={texts.lead}
      back={{ link: { to: '/overenskommelser' }, word: shown.back }}
    >
      <Loaded query={county} skeleton={<SkeletonRows rows={5} />}>
        {(loaded) => <StartForm county={loaded} />}
      </Loaded>
    </Page>
  );
}

function StartForm({ county }: { county: CountyStatus }) {
  const navigate = useNavigate();
  const start = useWrite<object, { id: string }>({
    path: '',
    onDone: ({ id }) => void navigate({ to: '/overenskommelser/$agreementId', params: { agreementId: id } }),
  });
  const { values, field } = useFields({
    kind: '' as AgreementKind | '',
    title: '',
    municipality: wholeCounty,
    parentId: noParent,
    ledBy: '',
  });
  const all = [...county.others, ...county.municipalities.flatMap(({ agreement }) => agreement ?? [])];
  const submit = () =>
    start.mutate({
      ...values,
      municipality: values.municipality === wholeCounty ? null : values.municipality,
      parentId: values.parentId === noParent ? null : values.parentId,
    });
  return (
    <Form onSubmit={submit} problem={start.error} label={texts.heading}>
      <RadioGroup {...field('kind')} label={texts.kind} options={kinds} />
      <TextField {...field('title')} label={texts.title} />
      <Select
        {...field('municipality')}
        label={texts.where}
        description={texts.whereAbout}
        options={[
          { value: wholeCounty, label: shown.table.wholeCounty },
          ...county.municipalities.map(({ code, name }) => ({ value: code, label: name })),
        ]}
      />
      <Select
        {...field('parentId')}
        label={texts.parent}
        options={[
          { value: noParent, label: texts.noParent },
          ...all.map(({ id, title }) => ({ value: id as string, label: title })),
        ]}
      />
      <TextField {...field('ledBy')} label={texts.ledBy} optional />
      <FormActions>
        <Button kind="main" type="submit" busy={start.isPending}>
          {texts.button}
        </Button>
      </FormActions>
    </Form>
  );
}
