import { classes } from '../../../../web/ui/classes.ts';
import { InPlace } from '../../../../web/ui/forms/InPlace.tsx';
import { PrincipalMark } from '../../../../web/ui/PrincipalMark.tsx';
import { useTold } from '../../../../web/ui/use-told.tsx';
import { principalOf } from '../../../directory/web/principal.ts';
import type { AgreementView, WholeVersion } from '../../domain/contract-whole.ts';
import { words } from '../texts.sv.ts';
import { PartyForm } from '../write/PartyForm.tsx';
import { Remove } from '../write/Remove.tsx';
import { AddSignatoryForm } from '../write/SignatoryForms.tsx';
import { words as writing } from '../write/texts.sv.ts';
import { Signatories } from './Signatories.tsx';
import css from './Whole.module.css';

const c = classes(css);
const { agreement: texts } = words;
type Party = WholeVersion['parties'][number];

interface PartiesProps {
  readonly agreement: AgreementView;
  readonly version: WholeVersion;
  readonly mayWrite: boolean;
}

/** Who has agreed, down to the units that it reaches, and who has signed for them. */
export function Parties({ agreement, version, mayWrite }: PartiesProps) {
  const { told, tell } = useTold();
  const onRemoved = () => tell(writing.removed);
  return (
    <>
      {told}
      {version.parties.length === 0 ? (
        <p>{texts.noParties}</p>
      ) : (
        <ul className={c('parties')} aria-label={texts.parties}>
          {version.parties.map((party) => (
            <li key={party.id} className={c('party')}>
              <PrincipalMark principal={principalOf(party.organisation.kind)} />
              <div>
                <strong>{party.name}</strong>
                <p className={c('small')}>{unitsInWords(party)}</p>
                <Signatories
                  agreement={agreement}
                  version={version}
                  party={party}
                  mayWrite={mayWrite}
                  onRemoved={onRemoved}
                />
                {mayWrite && <Change agreement={agreement} version={version} party={party} onRemoved={onRemoved} />}
              </div>
            </li>
          ))}
        </ul>
      )}
      {mayWrite && (
        <InPlace label={writing.party.add}>
          {(close) => <PartyForm agreement={agreement} version={version} close={close} />}
        </InPlace>
      )}
    </>
  );
}

function unitsInWords({ whole, units }: Party): string {
  if (whole) return texts.wholeOrganisation;
  return units.length > 0 ? units.map(({ name }) => name).join(' · ') : texts.noUnits;
}

interface ChangeProps extends Omit<PartiesProps, 'mayWrite'> {
  readonly party: Party;
  readonly onRemoved: () => void;
}

const Change = ({ agreement, version, party, onRemoved }: ChangeProps) => (
  <div className={c('tools')}>
    <InPlace label={writing.party.change} about={party.name} kind="quiet">
      {(close) => <PartyForm agreement={agreement} version={version} party={party} close={close} />}
    </InPlace>
    <InPlace label={writing.signatory.add} about={writing.signatory.addAbout(party.name)} kind="quiet">
      {(close) => <AddSignatoryForm agreement={agreement} version={version} partyId={party.id} close={close} />}
    </InPlace>
    <Remove
      path={`/${agreement.id}/versions/${version.id}/parties/${party.id}`}
      label={writing.party.remove}
      about={party.name}
      heading={writing.party.removeHeading(party.name)}
      says={writing.party.removeSays}
      onDone={onRemoved}
    />
  </div>
);
