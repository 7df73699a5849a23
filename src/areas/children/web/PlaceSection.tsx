import { useQuery } from '@tanstack/react-query';
import { Section } from '../../../web/layout/Section.tsx';
import { useCommand } from '../../../web/lib/use-command.ts';
import { Facts } from '../../../web/ui/Facts.tsx';
import { Form } from '../../../web/ui/forms/Form.tsx';
import { InPlace, InPlaceActions } from '../../../web/ui/forms/InPlace.tsx';
import { SearchSelect } from '../../../web/ui/forms/SearchSelect.tsx';
import { TextArea } from '../../../web/ui/forms/TextArea.tsx';
import { TextField } from '../../../web/ui/forms/TextField.tsx';
import { useFields } from '../../../web/ui/forms/use-fields.ts';
import { StateBlock } from '../../../web/ui/states/StateBlock.tsx';
import { unitsQuery } from '../../directory/web/api.ts';
import { type ChildView, childrenKey, ofChild } from './api.ts';
import { permits } from './permitted.ts';
import { words as common } from './texts.sv.ts';
import { words } from './texts-family.sv.ts';

const { place: texts } = words;

/** Where the child can be found, or that it is hidden and what one can do. */
export const PlaceSection = ({ child }: { child: ChildView }) => (
  <Section heading={texts.heading}>
    {child.hidden ? (
      <StateBlock icon="shield" heading={texts.hidden}>
        <p>{texts.hiddenText}</p>
      </StateBlock>
    ) : permits(child, 'child.setPlace') ? (
      <Found place={child.place} />
    ) : (
      <p>{texts.notShared}</p>
    )}
    {permits(child, 'child.setPlace') && (
      <InPlace label={common.change} about={texts.about}>
        {(close) => <PlaceForm child={child} close={close} />}
      </InPlace>
    )}
  </Section>
);

function Found({ place }: { place: ChildView['place'] }) {
  const facts = [
    { label: texts.address, value: place?.address },
    { label: texts.school, value: place?.school?.name },
    { label: texts.whereabouts, value: place?.whereabouts },
  ];
  return facts.some(({ value }) => value) ? <Facts facts={facts} /> : <p>{texts.none}</p>;
}

const schools = ['school', 'preschool'];

function PlaceForm({ child, close }: { child: ChildView; close: (said?: string) => void }) {
  const { place } = child;
  const { data: units = [] } = useQuery(unitsQuery);
  const { values, field } = useFields({
    address: place?.address ?? '',
    schoolUnitId: place?.school?.id ?? '',
    whereabouts: place?.whereabouts ?? '',
    version: place?.version ?? null,
  });
  const save = useCommand({
    run: ofChild(child.id).setPlace,
    refresh: [childrenKey],
    onDone: () => close(common.saved),
  });
  const send = () => save.mutate({ ...values, schoolUnitId: values.schoolUnitId || null });
  return (
    <Form onSubmit={send} problem={save.error} label={texts.heading}>
      <TextField {...field('address')} label={texts.address} optional />
      <SearchSelect
        {...field('schoolUnitId')}
        label={texts.school}
        optional
        options={units
          .filter(({ kind }) => schools.includes(kind))
          .map(({ id, name, organisation }) => ({ value: id, label: name, about: organisation.name }))}
      />
      <TextArea
        {...field('whereabouts')}
        label={texts.whereabouts}
        description={texts.whereaboutsAbout}
        optional
        max={500}
        isShort
      />
      <InPlaceActions label={common.save} busy={save.isPending} close={close} />
    </Form>
  );
}
