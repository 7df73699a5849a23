import type { LoginProblem } from '../../areas/identity/domain/login.ts';
import { whoWords } from '../../areas/identity/domain/texts.sv.ts';
import { words } from '../layout/texts.sv.ts';
import { signInAddress } from '../lib/me.ts';
import { ButtonAnchor } from '../ui/ButtonLink.tsx';
import { classes } from '../ui/classes.ts';
import css from './StartPage.module.css';

const c = classes(css);
const { start } = words;

const doors = {
  usual: [
    { as: 'staff', word: start.staff, about: start.staffAbout },
    { as: 'family', word: start.family, about: start.familyAbout },
  ],
  who: [
    { as: 'guardian', word: whoWords.guardian, about: '' },
    { as: 'child', word: whoWords.child, about: '' },
  ],
} as const;

/** The two doors; or, for someone who is both guardian and child here, the choice between the two. */
export const Doors = ({ problem, to }: { problem: LoginProblem | undefined; to: string | undefined }) => (
  <ul className={c('ways')}>
    {doors[problem === 'valj-vem' ? 'who' : 'usual'].map(({ as, word, about }) => (
      <li key={as} className={c('way')}>
        {about && <p className={c('about')}>{about}</p>}
        <ButtonAnchor kind="main" href={signInAddress(as, to)}>
          {word}
        </ButtonAnchor>
      </li>
    ))}
  </ul>
);
