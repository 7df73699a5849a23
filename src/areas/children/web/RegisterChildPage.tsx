import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { Page } from '../../../web/layout/Page.tsx';
import { AlreadyThere, type Difference, differences } from './AlreadyThere.tsx';
import { childQuery } from './api.ts';
import { RegisterChildForm, type WrittenChild } from './RegisterChildForm.tsx';
import { words } from './texts.sv.ts';

const { register } = words;

/** Writes a child down; goes on to the child, or first says that it was there already with other words. */
export function RegisterChildPage() {
  const client = useQueryClient();
  const navigate = useNavigate();
  const [known, setKnown] = useState<{ childId: string; differences: readonly Difference[] }>();
  const goOn = async (childId: string, wrote: WrittenChild) => {
    const stands = await client.fetchQuery({ ...childQuery(childId), staleTime: 0 });
    const found = differences(wrote, stands);
    if (found.length > 0) setKnown({ childId, differences: found });
    else await navigate({ to: '/barn/$childId', params: { childId }, replace: true });
  };
  return (
    <Page
      heading={register.heading}
      tab={register.tab}
      lead={register.lead}
      back={{ link: { to: '/barn' }, word: register.back }}
    >
      {known ? <AlreadyThere {...known} /> : <RegisterChildForm onDone={goOn} />}
    </Page>
  );
}
