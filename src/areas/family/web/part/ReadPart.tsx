import type { FamilyPlan } from '../api.ts';
import { Block, Written } from '../plan/Block.tsx';
import type { Voice } from '../words/voice.ts';
import { partWords as words } from './texts.sv.ts';

/** The reader's own part when it can no longer be changed. Nothing when nothing was written. */
export function ReadPart({ plan: { ownPart }, voice }: { plan: FamilyPlan; voice: Voice }) {
  const written = ownPart
    ? [
        { label: words.needs(voice), text: ownPart.needs },
        { label: words.ongoing, text: ownPart.ongoing },
        { label: words.contact, text: ownPart.contact },
      ].filter(({ text }) => text !== '')
    : [];
  if (written.length === 0) return null;
  return (
    <Block heading={words.read}>
      {written.map(({ label, text }) => (
        <div key={label}>
          <h4>{label}</h4>
          <Written text={text} />
        </div>
      ))}
    </Block>
  );
}
