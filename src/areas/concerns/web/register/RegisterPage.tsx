import { useState } from 'react';
import { Page } from '../../../../web/layout/Page.tsx';
import { RadioGroup } from '../../../../web/ui/forms/RadioGroup.tsx';
import { FileForm } from './FileForm.tsx';
import { ToldForm } from './ToldForm.tsx';
import { words } from './texts.sv.ts';

/** Takes in a report that came outside Samsyn: told, written, or as a file from another system. */
export function RegisterPage() {
  const [way, setWay] = useState<'told' | 'file'>('told');
  return (
    <Page
      heading={words.heading}
      tab={words.tab}
      lead={words.lead}
      back={{ link: { to: '/orosanmalningar/inkomna' }, word: words.back }}
    >
      <RadioGroup
        label={words.ways}
        options={[
          { value: 'told', label: words.told },
          { value: 'file', label: words.asFile },
        ]}
        value={way}
        onChange={setWay}
      />
      {way === 'told' ? <ToldForm /> : <FileForm />}
    </Page>
  );
}
