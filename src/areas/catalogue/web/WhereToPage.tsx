import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import { Page } from '../../../web/layout/Page.tsx';
import { meQuery } from '../../../web/lib/me.ts';
import { Loaded } from '../../../web/ui/states/Loaded.tsx';
import { SkeletonLines } from '../../../web/ui/states/Skeleton.tsx';
import { unitsQuery } from '../../directory/web/api.ts';
import { AnswerView } from './AnswerView.tsx';
import { type Asked, answerQuery } from './api.ts';
import { askedOf, roleAt, toAddress, writtenOf } from './asked.ts';
import { CatalogueLinks } from './CatalogueLinks.tsx';
import { QuestionForm } from './QuestionForm.tsx';
import { words } from './texts.sv.ts';

const route = getRouteApi('/staff/vart');
const { whereTo: texts } = words;

/** Five questions, and the answer below: who to turn to, in the order to do it. The address keeps the five answers. */
export function WhereToPage() {
  const address = route.useSearch();
  const navigate = route.useNavigate();
  const [turn, setTurn] = useState(0);
  const { data: me } = useQuery(meQuery);
  const units = useQuery(unitsQuery);
  const asked = askedOf(address);
  const written = writtenOf(address);
  const send = (next: Asked) => {
    setTurn(turn + 1);
    void navigate({ search: toAddress(next), replace: asked !== undefined, resetScroll: false });
  };
  return (
    <Page
      heading={texts.heading}
      tab={texts.tab}
      lead={texts.lead}
      side={
        <>
          <p>{texts.danger}</p>
          <CatalogueLinks />
        </>
      }
    >
      <Loaded query={units} skeleton={<SkeletonLines lines={10} />}>
        {(all) => {
          const own = all.find(({ id }) => id === me?.assignment?.unitId);
          const guess = own && {
            role: roleAt(own.kind, own.organisation.kind === 'private_provider'),
            municipality: own.municipality ?? '',
          };
          return (
            <QuestionForm
              key={own?.id ?? ''}
              first={{
                ...written,
                municipality: written.municipality || (guess?.municipality ?? ''),
                role: written.role || (guess?.role ?? ''),
              }}
              onAsk={send}
            />
          );
        }}
      </Loaded>
      {asked && <Answered asked={asked} turn={turn} />}
    </Page>
  );
}

function Answered({ asked, turn }: { asked: Asked; turn: number }) {
  const answer = useQuery(answerQuery(asked));
  return (
    <Loaded query={answer} skeleton={<SkeletonLines lines={8} />}>
      {(found) => <AnswerView asked={asked} answer={found} turn={turn} />}
    </Loaded>
  );
}
