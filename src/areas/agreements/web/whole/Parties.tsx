import { classes } from '../../../../web/ui/classes.ts';
import { Icon } from '../../../../web/ui/Icon.tsx';
import { PrincipalMark } from '../../../../web/ui/PrincipalMark.tsx';
import { principalOf } from '../../../directory/web/principal.ts';
import type { WholeVersion } from '../../domain/contract-whole.ts';
import { fullDate } from '../full-date.ts';
import { words } from '../texts.sv.ts';
import css from './Whole.module.css';

const c = classes(css);
const { agreement: texts } = words;
type Party = WholeVersion['parties'][number];

/** Who has agreed, down to the units that it reaches, and who has signed for them. */
export const Parties = ({ parties }: { parties: readonly Party[] }) =>
  parties.length === 0 ? (
    <p>{texts.noParties}</p>
  ) : (
    <ul className={c('parties')} aria-label={texts.parties}>
      {parties.map((party) => (
        <li key={party.id} className={c('party')}>
          <PrincipalMark principal={principalOf(party.organisation.kind)} />
          <div>
            <strong>{party.name}</strong>
            <p className={c('small')}>{unitsInWords(party)}</p>
            <Signatories party={party} />
          </div>
        </li>
      ))}
    </ul>
  );

function unitsInWords({ whole, units }: Party): string {
  if (whole) return texts.wholeOrganisation;
  return units.length > 0 ? units.map(({ name }) => name).join(' · ') : texts.noUnits;
}

const Signatories = ({ party: { signatories } }: { party: Party }) =>
  signatories.length > 0 && (
    <ul className={c('signed')}>
      {signatories.map(({ id, name, title, signedOn }) => (
        <li key={id}>
          <Icon name={signedOn ? 'check' : 'clock'} size={16} />{' '}
          {signedOn ? texts.signed(name, title, fullDate(signedOn)) : texts.unsigned(name, title)}
        </li>
      ))}
    </ul>
  );
