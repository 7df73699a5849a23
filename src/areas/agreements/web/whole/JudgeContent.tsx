import { useState } from 'react';
import { InPlace } from '../../../../web/ui/forms/InPlace.tsx';
import { Select } from '../../../../web/ui/forms/Select.tsx';
import { type ContentItem, contentItems } from '../../domain/content.ts';
import type { AgreementView, WholeVersion } from '../../domain/contract-whole.ts';
import { contentWords } from '../../domain/texts.sv.ts';
import { JudgeForm } from '../write/JudgeForm.tsx';
import { words } from '../write/texts.sv.ts';

const items = contentItems.map((item) => ({ value: item, label: contentWords[item] }));
const isItem = (value: string): value is ContentItem => contentItems.some((item) => item === value);

/** Judges one of the things that are required: first which, then how well. */
export function JudgeContent({ agreement, version }: { agreement: AgreementView; version: WholeVersion }) {
  const [item, setItem] = useState('');
  return (
    <InPlace label={words.content.label} about={words.content.what}>
      {(close) => (
        <>
          <Select label={words.content.which} options={items} value={item} onChange={setItem} />
          {isItem(item) && <JudgeForm key={item} agreement={agreement} version={version} item={item} close={close} />}
        </>
      )}
    </InPlace>
  );
}
