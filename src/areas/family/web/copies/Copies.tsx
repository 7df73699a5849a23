import { useQuery } from '@tanstack/react-query';
import { Section } from '../../../../web/layout/Section.tsx';
import { dateInWords, dayOf } from '../../../../web/lib/dates.ts';
import { Loaded } from '../../../../web/ui/states/Loaded.tsx';
import { SkeletonLines } from '../../../../web/ui/states/Skeleton.tsx';
import { Opener } from '../../../plans/web/pieces/Opener.tsx';
import { copyDocumentAddress, copyQuery, type FamilyPlan } from '../api.ts';
import type { Voice } from '../words/voice.ts';
import css from './Copies.module.css';
import { CopyView } from './CopyView.tsx';
import { copyWords as words } from './texts.sv.ts';

/** Every version that the reader has been given, to open here and as paper. Nothing before there is one. */
export const Copies = ({ plan, voice }: { plan: FamilyPlan; voice: Voice }) =>
  plan.copies.length > 0 && (
    <Section heading={words.heading}>
      <p>{words.about}</p>
      <ul className={css['copies']}>
        {plan.copies.map(({ number, deliveredAt }) => (
          <li key={number} className={css['copy']}>
            <h3>{words.version(number, dateInWords(dayOf(deliveredAt)))}</h3>
            <Opener label={words.read} about={words.named(number)}>
              {() => <Copy planId={plan.id} number={number} voice={voice} />}
            </Opener>
            <p>
              <a href={copyDocumentAddress(plan.id, number)} target="_blank" rel="noreferrer">
                {words.paper(number)}
              </a>
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );

const Copy = ({ planId, number, voice }: { planId: string; number: number; voice: Voice }) => (
  <Loaded query={useQuery(copyQuery(planId, number))} skeleton={<SkeletonLines lines={8} />}>
    {(edition) => <CopyView edition={edition} voice={voice} />}
  </Loaded>
);
