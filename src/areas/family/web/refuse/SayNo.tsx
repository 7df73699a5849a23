import { useState } from 'react';
import { Section } from '../../../../web/layout/Section.tsx';
import { addDays, dateInWords, dayOf } from '../../../../web/lib/dates.ts';
import { useCommand } from '../../../../web/lib/use-command.ts';
import { Form } from '../../../../web/ui/forms/Form.tsx';
import { InPlace, InPlaceActions } from '../../../../web/ui/forms/InPlace.tsx';
import { RadioGroup } from '../../../../web/ui/forms/RadioGroup.tsx';
import { TextArea } from '../../../../web/ui/forms/TextArea.tsx';
import { useSay } from '../../../plans/web/pieces/Say.tsx';
import { type FamilyPlan, familyKey, sayNo } from '../api.ts';
import type { Voice } from '../words/voice.ts';
import { refuseWords as words } from './texts.sv.ts';

const distances = { soon: 30, later: 91, half: 182 } as const;
type Distance = keyof typeof distances;
const order: readonly Distance[] = ['soon', 'later', 'half'];

/** A way out that says first what follows: the plan is not made, and when the question comes again. */
export const SayNo = ({ plan, voice }: { plan: FamilyPlan; voice: Voice }) => (
  <Section heading={words.heading}>
    <p>{words.about(voice)}</p>
    <InPlace label={words.open}>{(close) => <NoForm plan={plan} close={close} />}</InPlace>
  </Section>
);

function NoForm({ plan, close }: { plan: FamilyPlan; close: (said?: string) => void }) {
  const today = dayOf();
  const say = useSay();
  const [reason, setReason] = useState('');
  const [distance, setDistance] = useState<Distance>('later');
  const no = useCommand({
    run: sayNo(plan.id),
    refresh: [familyKey],
    onDone: () => {
      say(words.said);
      close();
    },
  });
  const dayAt = (at: Distance) => addDays(today, distances[at]);
  return (
    <Form
      label={words.heading}
      problem={no.error}
      onSubmit={() => no.mutate({ reason, offerAgain: dayAt(distance), version: plan.version })}
    >
      <div>
        <p>{words.what}</p>
        <ul>
          {words.happens.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </div>
      <TextArea
        name="reason"
        value={reason}
        onChange={setReason}
        label={words.why}
        description={words.whyAbout}
        optional
        max={2000}
        isShort
      />
      <RadioGroup
        name="offerAgain"
        label={words.again}
        options={order.map((value) => ({ value, label: words.days[value](dateInWords(dayAt(value), today)) }))}
        value={distance}
        onChange={setDistance}
      />
      <InPlaceActions label={words.send} busy={no.isPending} close={close} kind="danger" />
    </Form>
  );
}
