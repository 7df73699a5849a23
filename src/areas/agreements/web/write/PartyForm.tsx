import { useQuery } from '@tanstack/react-query';
import { Checkbox } from '../../../../web/ui/forms/Checkbox.tsx';
import { CheckboxGroup } from '../../../../web/ui/forms/CheckboxGroup.tsx';
import { Form } from '../../../../web/ui/forms/Form.tsx';
import { InPlaceActions } from '../../../../web/ui/forms/InPlace.tsx';
import { SearchSelect } from '../../../../web/ui/forms/SearchSelect.tsx';
import { TextField } from '../../../../web/ui/forms/TextField.tsx';
import { type UnitLine, unitsQuery } from '../../../directory/web/api.ts';
import type { AgreementView, WholeVersion } from '../../domain/contract-whole.ts';
import { words } from './texts.sv.ts';
import { type Close, useAgreementForm } from './use-form.ts';

const { party: texts } = words;

interface PartyFormProps {
  readonly agreement: AgreementView;
  readonly version: WholeVersion;
  /** The one that is changed; a new one without. */
  readonly party?: WholeVersion['parties'][number];
  readonly close: Close;
}

/** The organisations that have units, each once. */
const organisationsOf = (units: readonly UnitLine[]) => [
  ...new Map(
    units.map(({ organisation }) => [organisation.id, { value: organisation.id, label: organisation.name }]),
  ).values(),
];

/** A party and the units that it reaches. Units are those of the organisation that work where the agreement holds. */
export function PartyForm({ agreement, version, party, close }: PartyFormProps) {
  const { data: units = [] } = useQuery(unitsQuery);
  const { values, field, send, busy, form } = useAgreementForm({
    scope: `party-${party?.id ?? 'new'}`,
    method: party ? 'PUT' : 'POST',
    path: `/${agreement.id}/versions/${version.id}/parties${party ? `/${party.id}` : ''}`,
    close,
    initial: {
      organisationId: party?.organisation.id ?? '',
      name: party?.name ?? '',
      whole: party?.whole ?? false,
      unitIds: party?.units.map(({ id }) => id as string) ?? [],
    },
  });
  const own = units.filter(
    ({ organisation, municipality }) =>
      organisation.id === values.organisationId &&
      (agreement.municipality === null || municipality === null || municipality === agreement.municipality),
  );
  const submit = () => send({ ...values, version: agreement.version, unitIds: values.whole ? [] : values.unitIds });
  return (
    <Form {...form} onSubmit={submit} label={party ? `${texts.change} ${party.name}` : texts.add}>
      {party === undefined && (
        <SearchSelect {...field('organisationId')} label={texts.organisation} options={organisationsOf(units)} />
      )}
      <TextField {...field('name')} label={texts.name} />
      <Checkbox {...field('whole')} label={texts.whole} description={texts.wholeAbout} />
      {!values.whole &&
        (own.length > 0 ? (
          <CheckboxGroup
            {...field('unitIds')}
            label={texts.units}
            options={own.map(({ id, name }) => ({ value: id as string, label: name }))}
          />
        ) : (
          <p>{texts.chooseFirst}</p>
        ))}
      <InPlaceActions label={texts.button} busy={busy} close={close} />
    </Form>
  );
}
