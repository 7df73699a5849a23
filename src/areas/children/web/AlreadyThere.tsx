import { ButtonLink } from '../../../web/ui/ButtonLink.tsx';
import { StateBlock } from '../../../web/ui/states/StateBlock.tsx';
import { protectionWords } from '../domain/texts.sv.ts';
import type { ChildView } from './api.ts';
import { languageInWords } from './languages.ts';
import type { WrittenChild } from './RegisterChildForm.tsx';
import { words } from './texts.sv.ts';

const { register, basics } = words;

export interface Difference {
  readonly label: string;
  readonly stands: string;
  readonly wrote: string;
}

/** What was written otherwise than it stands: only a child that was there already can differ. */
export function differences(wrote: WrittenChild, stands: ChildView): Difference[] {
  if (wrote.identity.kind === 'unborn') return [];
  const compared = [
    { label: register.given, stands: stands.given, wrote: wrote.given.trim() },
    { label: register.family, stands: stands.family, wrote: wrote.family.trim() },
    // What protection hides is not compared: to say that it differs would tell.
    ...(stands.municipality
      ? [{ label: basics.municipality, stands: stands.municipality.code, wrote: wrote.municipality }]
      : []),
    { label: basics.language, stands: languageInWords(stands.language), wrote: languageInWords(wrote.language) },
    {
      label: register.protection,
      stands: protectionWords[stands.protection].name,
      wrote: protectionWords[wrote.protection].name,
    },
  ];
  return compared.filter((each) => each.stands.normalize('NFC') !== each.wrote.normalize('NFC'));
}

/** Says that the child was there, what of the written was not taken, and the way on. */
export const AlreadyThere = ({
  childId,
  differences: found,
}: {
  childId: string;
  differences: readonly Difference[];
}) => (
  <div role="status">
    <StateBlock
      icon="people"
      heading={register.exists}
      actions={
        <ButtonLink kind="main" to="/barn/$childId" params={{ childId }} replace>
          {register.toChild}
        </ButtonLink>
      }
    >
      <p>{register.existsText}</p>
      <ul>
        {found.map(({ label, stands, wrote }) => (
          <li key={label}>{register.stands(label, stands, wrote)}</li>
        ))}
      </ul>
      <p>{register.existsNext}</p>
    </StateBlock>
  </div>
);
