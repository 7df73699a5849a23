import { useQuery } from '@tanstack/react-query';
import { CheckboxGroup } from '../../../../web/ui/forms/CheckboxGroup.tsx';
import { RadioGroup } from '../../../../web/ui/forms/RadioGroup.tsx';
import { agreementQuery } from '../../../agreements/web/api.ts';
import { words } from '../texts.sv.ts';
import type { Draft } from './draft.ts';
import { partyOptions } from './party-options.ts';

const { form: texts } = words;
const whom = [
  { value: 'every', label: texts.every },
  { value: 'some', label: texts.some },
] as const;

interface SideFieldsProps {
  readonly draft: Draft;
  readonly setDraft: (draft: Draft) => void;
  readonly side: 'by' | 'to';
  readonly label: string;
}

/** Every party to the agreement, or some of them. */
export function SideFields({ draft, setDraft, side, label }: SideFieldsProps) {
  const chosen = side === 'by' ? draft.byWhom : draft.toWhom;
  return (
    <>
      <RadioGroup
        name={chosen === 'every' ? side : `${side}Whom`}
        label={label}
        options={whom}
        value={chosen}
        onChange={(value) => setDraft({ ...draft, [`${side}Whom`]: value })}
      />
      {chosen === 'some' && draft.agreementId !== '' && (
        <Some draft={draft} setDraft={setDraft} side={side} label={label} />
      )}
    </>
  );
}

function Some({ draft, setDraft, side, label }: SideFieldsProps) {
  const { data: agreement } = useQuery(agreementQuery(draft.agreementId));
  const options = partyOptions(agreement?.versions[0]?.parties ?? []);
  if (agreement === undefined) return null;
  if (options.length === 0) return <p>{texts.noParties}</p>;
  return (
    <CheckboxGroup
      name={side}
      label={`${label} ${texts.which}`}
      options={options}
      value={draft[side]}
      onChange={(value) => setDraft({ ...draft, [side]: value })}
    />
  );
}
