import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Page } from '../../../web/layout/Page.tsx';
import { Section } from '../../../web/layout/Section.tsx';
import { instantInWords } from '../../../web/lib/dates.ts';
import { ButtonLink } from '../../../web/ui/ButtonLink.tsx';
import { classes } from '../../../web/ui/classes.ts';
import { Loaded } from '../../../web/ui/states/Loaded.tsx';
import { SkeletonRows } from '../../../web/ui/states/Skeleton.tsx';
import { StateBlock } from '../../../web/ui/states/StateBlock.tsx';
import type { ImportView } from '../domain/contract.ts';
import { sheetWords } from '../domain/texts.sv.ts';
import { importQuery } from './api.ts';
import { Decide } from './Decide.tsx';
import css from './Interchange.module.css';
import { Progress } from './Progress.tsx';
import { Rows } from './Rows.tsx';
import { words } from './texts.sv.ts';

const c = classes(css);
const { one: texts } = words;

/** One file on its way in: how far it has been read, what each row would do, and whether it shall be saved. */
export function ImportPage() {
  const { importId } = useParams({ from: '/staff/utbyte/$importId' });
  const found = useQuery(importQuery(importId));
  const one = found.data;
  return (
    <Page
      heading={one ? sheetWords[one.sheet].name : texts.tab}
      tab={texts.tab}
      lead={one && texts.sent(one.fileName, one.by, instantInWords(one.startedAt))}
      back={{ link: { to: '/utbyte' }, word: texts.back }}
      wide
    >
      <Loaded query={found} skeleton={<SkeletonRows />}>
        {(loaded) => <Whole one={loaded} />}
      </Loaded>
    </Page>
  );
}

function Whole({ one }: { one: ImportView }) {
  const isAtWork = one.state === 'waiting' || one.state === 'reading';
  const isJudged = one.state === 'ready' || one.state === 'applied';
  return (
    <>
      <div className={c('top')}>
        <Progress one={one} />
        {!isAtWork && one.state !== 'refused' && <Decide one={one} />}
      </div>
      {one.state === 'refused' && (
        <StateBlock icon="alert" heading={texts.refused} actions={<ButtonLink to="/utbyte">{texts.again}</ButtonLink>}>
          <p>{one.refusal}</p>
          <p>{texts.refusedNext}</p>
        </StateBlock>
      )}
      {one.state === 'refused' && <Decide one={one} />}
      {isJudged && (
        <Section heading={texts.rows}>
          {/* A file that has been judged anew has other rows: what was shown of the old ones is let go. */}
          <Rows key={JSON.stringify(one.counts)} one={one} />
        </Section>
      )}
    </>
  );
}
