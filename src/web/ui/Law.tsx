import { classes } from './classes.ts';
import css from './Law.module.css';
import { words } from './texts.sv.ts';

const c = classes(css);

/** A rule as a page shows it: what it means in our words, then where it stands. */
export interface LawText {
  readonly says: string;
  /** «SoL 2025:400 20 kap. 2 §», or the agreement that a local limit comes from. */
  readonly source: string;
}

/** One reference to a rule: the meaning first, its number after. What is not a section of an act has no mark of one. */
export const Law = ({ says, source }: LawText) => (
  <span className={c('law')}>
    {says} <span className={c('source', source.includes('§') && 'statute')}>{source}</span>
  </span>
);

/** The rules behind a page, for the side column. Nothing is shown when there are none. */
export const LawList = ({ rules, heading = words.law.heading }: { rules: readonly LawText[]; heading?: string }) =>
  rules.length === 0 ? null : (
    <section>
      <h2 className={c('heading')}>{heading}</h2>
      <ul className={c('list')}>
        {rules.map((rule) => (
          <li key={rule.source + rule.says}>
            <Law {...rule} />
          </li>
        ))}
      </ul>
    </section>
  );
