import { Link } from '@tanstack/react-router';
import { entryKinds } from '../domain/model.ts';
import { kindWords } from '../domain/texts.sv.ts';
import { listPaths } from './paths.ts';
import { words } from './texts.sv.ts';
import css from './WhereTo.module.css';

/** What stands behind the answer, and what else there is to read. */
export const CatalogueLinks = () => (
  <>
    <p>{words.whereTo.danger}</p>
    <nav aria-label={words.catalogue.nav}>
      <ul className={css['links']}>
        {entryKinds.map((kind) => (
          <li key={kind}>
            <Link to={listPaths[kind]}>{kindWords[kind]}</Link>
          </li>
        ))}
      </ul>
    </nav>
  </>
);
