import { Link } from '@tanstack/react-router';
import { ButtonAnchor } from '../../../web/ui/ButtonLink.tsx';
import { classes } from '../../../web/ui/classes.ts';
import { Facts } from '../../../web/ui/Facts.tsx';
import { Hidden } from '../../../web/ui/Hidden.tsx';
import { Icon } from '../../../web/ui/Icon.tsx';
import type { AnswerLine } from './api.ts';
import { words } from './texts.sv.ts';
import css from './WhereTo.module.css';

const c = classes(css);
const { answer: texts } = words;

interface AnswerLineCardProps {
  readonly line: AnswerLine;
  /** Shown on the entry's own page: leads nowhere, and heads nothing. */
  readonly isPreview?: boolean;
}

/** One line of the answer: what to do or where to go, how, and where that is said. */
export const AnswerLineCard = ({ line: { key, title, says, source, way }, isPreview = false }: AnswerLineCardProps) => (
  <article className={c('line', way === null && 'law')}>
    {isPreview ? <p className={c('title')}>{title}</p> : <h4 className={c('title')}>{title}</h4>}
    {says && <p>{says}</p>}
    {key === 'urgent_112' && (
      <p>
        <ButtonAnchor kind="main" href="tel:112">
          {texts.call112}
        </ButtonAnchor>
      </p>
    )}
    {way?.doubt && (
      <p className={c('doubt')}>
        <Icon name="alert" size={16} />
        <span>{way.doubt}</span>
      </p>
    )}
    {way && (
      <Facts
        facts={[
          { label: texts.reach, value: way.reach },
          { label: texts.takesPart, value: way.takesPart.join(', ') },
          { label: texts.whom, value: way.whom },
          { label: texts.audience, value: way.audience },
          { label: texts.meets, value: way.meets },
          { label: texts.opening, value: way.staffed },
          { label: texts.consent, value: way.consent },
          { label: texts.agreement, value: way.agreement },
        ]}
      />
    )}
    {way?.note && <p className={c('note')}>{way.note}</p>}
    <p className={c('source')}>
      {texts.source}: {source}
      {way && !isPreview && (
        <>
          {' · '}
          <Link to="/vart/post/$entryId" params={{ entryId: way.entryId }} data-print="no">
            {texts.wrong}
            <Hidden> {texts.about2(title)}</Hidden>
          </Link>
        </>
      )}
    </p>
  </article>
);
