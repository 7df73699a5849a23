import { classes } from '../../../../web/ui/classes.ts';
import { InPlace } from '../../../../web/ui/forms/InPlace.tsx';
import { Icon } from '../../../../web/ui/Icon.tsx';
import type { AgreementView, WholeVersion } from '../../domain/contract-whole.ts';
import { fullDate } from '../full-date.ts';
import { words } from '../texts.sv.ts';
import { Remove } from '../write/Remove.tsx';
import { SignForm } from '../write/SignatoryForms.tsx';
import { words as writing } from '../write/texts.sv.ts';
import css from './Whole.module.css';

const c = classes(css);
const { agreement: texts } = words;

interface SignatoriesProps {
  readonly agreement: AgreementView;
  readonly version: WholeVersion;
  readonly party: WholeVersion['parties'][number];
  readonly mayWrite: boolean;
  readonly onRemoved: () => void;
}

/** Who has signed for a party, and who is waited for. */
export function Signatories({ agreement, version, party, mayWrite, onRemoved }: SignatoriesProps) {
  if (party.signatories.length === 0) return null;
  return (
    <ul className={c('signed')}>
      {party.signatories.map(({ id, name, title, signedOn }) => (
        <li key={id}>
          <Icon name={signedOn ? 'check' : 'clock'} size={16} />{' '}
          {signedOn ? texts.signed(name, title, fullDate(signedOn)) : texts.unsigned(name, title)}
          {mayWrite && signedOn === null && (
            <div className={c('tools')}>
              <InPlace label={writing.signatory.sign} about={writing.signatory.signAbout(name)} kind="quiet">
                {(close) => <SignForm agreement={agreement} version={version} signatoryId={id} close={close} />}
              </InPlace>
              <Remove
                path={`/${agreement.id}/versions/${version.id}/signatories/${id}`}
                label={writing.signatory.remove}
                about={name}
                heading={writing.signatory.removeHeading(name)}
                says={writing.signatory.removeSays}
                onDone={onRemoved}
              />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}
