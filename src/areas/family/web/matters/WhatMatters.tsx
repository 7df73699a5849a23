import type { FamilyPlan } from '../api.ts';
import { Block, Written } from '../plan/Block.tsx';
import { planWords } from '../plan/texts.sv.ts';
import type { Voice } from '../words/voice.ts';
import { OwnWords } from './OwnWords.tsx';
import css from './WhatMatters.module.css';

const words = planWords.matters;

/** What matters to the child: its own words first, with whose they are, and what staff have written down. */
export function WhatMatters({ plan, voice }: { plan: FamilyPlan; voice: Voice }) {
  const mayWrite = plan.permittedActions.includes('family.plan.writeMatters');
  // What the reader may write on stands in the field already.
  const written = plan.childWords.filter((one) => one.words !== '' && !(mayWrite && one.mine));
  const isEmpty = written.length === 0 && plan.childMatters === '' && plan.ownWords === null;
  return (
    <>
      {isEmpty && <p>{words.nothing(voice)}</p>}
      {written.map(({ author, authorKind, mine, words: said }) => (
        <div key={author ?? authorKind} className={css['said']}>
          <Written text={said} own />
          {!mine && author && <p className={css['by']}>{words.by(author)}</p>}
        </div>
      ))}
      {mayWrite && <OwnWords plan={plan} voice={voice} />}
      {plan.childMatters &&
        (written.length > 0 || mayWrite ? (
          <Block heading={words.byOthers}>
            <Written text={plan.childMatters} own />
          </Block>
        ) : (
          <Written text={plan.childMatters} own />
        ))}
    </>
  );
}
