import { Link } from '@tanstack/react-router';
import type { CountyStatus } from '../../domain/contract.ts';
import css from './Follow.module.css';
import { words } from './texts.sv.ts';

/** The agreements that reach my unit and that I have not confirmed yet. */
export const ToKnow = ({ agreements }: { agreements: CountyStatus['toKnow'] }) =>
  agreements.length > 0 && (
    <section className={css['mine']} data-print="no">
      <h2>{words.known.waiting}</h2>
      <p>{words.known.waitingAbout}</p>
      <ul>
        {agreements.map(({ id, title }) => (
          <li key={id}>
            <Link to="/overenskommelser/$agreementId" params={{ agreementId: id }}>
              {title}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
