import { Checkbox } from '../../../../web/ui/forms/Checkbox.tsx';
import { FieldGroup } from '../../../../web/ui/forms/Form.tsx';
import { RadioGroup } from '../../../../web/ui/forms/RadioGroup.tsx';
import { Select } from '../../../../web/ui/forms/Select.tsx';
import { TextField } from '../../../../web/ui/forms/TextField.tsx';
import type { Sender } from '../../domain/codes.ts';
import type { Reporter } from '../../domain/content.ts';
import { senderOptions } from './options.ts';
import type { ContentPart } from './ToldForm.tsx';
import { words } from './texts.sv.ts';

interface ReporterPartProps extends ContentPart {
  readonly sender: {
    readonly name: string;
    readonly value: Sender | '';
    readonly onChange: (value: Sender | '') => void;
  };
}

/** Who told it. A private person may be nameless, and is not told what it leads to. */
export function ReporterPart({ content, of, sender }: ReporterPartProps) {
  const isPrivate = sender.value === 'private';
  const reporter = (name: keyof Reporter) => ({
    name: `content.reporter.${name}`,
    value: content.reporter[name],
    onChange: (value: string) => of('reporter').onChange({ ...content.reporter, [name]: value }),
  });
  return (
    <FieldGroup legend={words.who}>
      <Select
        {...sender}
        label={words.sender}
        options={senderOptions}
        onChange={(value) => sender.onChange(value as Sender)}
      />
      <TextField
        {...reporter('name')}
        label={words.name}
        {...(isPrivate && { description: words.nameAbout, optional: true })}
      />
      {!isPrivate && (
        <>
          <TextField {...reporter('role')} label={words.role} optional />
          <TextField {...reporter('unit')} label={words.unit} optional />
        </>
      )}
      <TextField {...of('phone')} label={words.phone} type="tel" optional />
      <RadioGroup
        {...of('meeting')}
        label={words.meeting}
        options={[
          { value: 'yes', label: words.yes },
          { value: 'no', label: words.no },
        ]}
      />
      {!isPrivate && <Checkbox {...of('asks')} label={words.asks} />}
    </FieldGroup>
  );
}
