import { Navigate, useRouter } from '@tanstack/react-router';
import type { Me } from '../../areas/identity/domain/contract.ts';
import { inShort } from '../layout/assignment-words.ts';
import { placesFor } from '../layout/navigation.ts';
import { words } from '../layout/texts.sv.ts';
import { useFamilyAway } from '../layout/use-family-away.ts';
import { actAs, signOut } from '../lib/me.ts';
import { Button } from '../ui/Button.tsx';
import { classes } from '../ui/classes.ts';
import { StateBlock } from '../ui/states/StateBlock.tsx';
import css from './StartPage.module.css';

const c = classes(css);

/** For one who is signed in: to the family's pages, to the first place of the acting assignment, or to choose one. */
export function WayOn({ me }: { me: Me }) {
  const places = placesFor(me, useRouter().routesByPath);
  // One's own work before what everybody may read.
  const first = places.find(({ entrance }) => entrance !== undefined) ?? places[0];
  if (useFamilyAway(me)) return null;
  if (me.assignment && first) return <Navigate to={first.to} replace />;
  if (me.otherAssignments.length === 0)
    return (
      <StateBlock
        icon="lock"
        heading={words.start.none}
        actions={<Button onClick={() => void signOut()}>{words.signOut}</Button>}
      >
        <p>{words.start.noneAbout}</p>
      </StateBlock>
    );
  return (
    <section>
      <h2>{words.start.choose}</h2>
      <p className={c('about')}>{words.start.chooseAbout}</p>
      <ul className={c('choices')}>
        {me.otherAssignments.map((assignment) => (
          <li key={assignment.id}>
            <button type="button" className={c('choice')} onClick={() => void actAs(assignment.id)}>
              <strong>{inShort(assignment, me.title)}</strong>
              <span className={c('about')}>{assignment.organisation}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
