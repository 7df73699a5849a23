import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { meQuery } from '../../../web/lib/me.ts';
import { classes } from '../../../web/ui/classes.ts';
import css from './Children.module.css';
import { words } from './texts.sv.ts';

const c = classes(css);

/** Ways on from the child: who may be let in, and, for those who look after the log, who has read. */
export function ChildWays({ childId }: { childId: string }) {
  const { data: me } = useQuery(meQuery);
  return (
    <nav aria-label={words.page.more}>
      <ul className={c('ways', 'inLine')}>
        <li>
          <Link to="/barn/$childId/samtycken" params={{ childId }}>
            {words.page.consents}
          </Link>
        </li>
        {me?.entrances.includes('log_review') && (
          <li>
            <Link to="/barn/$childId/logg" params={{ childId }}>
              {words.page.log}
            </Link>
          </li>
        )}
      </ul>
    </nav>
  );
}
