import { useState } from 'react';
import { Section } from '../../../web/layout/Section.tsx';
import { dateInWords } from '../../../web/lib/dates.ts';
import { useCommand } from '../../../web/lib/use-command.ts';
import { classes } from '../../../web/ui/classes.ts';
import { Form } from '../../../web/ui/forms/Form.tsx';
import { InPlace, InPlaceActions } from '../../../web/ui/forms/InPlace.tsx';
import { RadioGroup } from '../../../web/ui/forms/RadioGroup.tsx';
import { TextArea } from '../../../web/ui/forms/TextArea.tsx';
import { useFields } from '../../../web/ui/forms/use-fields.ts';
import { Law } from '../../../web/ui/Law.tsx';
import { weightWords } from '../domain/texts.sv.ts';
import { type ChildView, childrenKey, ofChild } from './api.ts';
import css from './Children.module.css';
import { permits } from './permitted.ts';
import { words } from './texts-family.sv.ts';

const c = classes(css);
const { say: texts } = words;
type Weight = keyof typeof weightWords;

const options = (['heard', 'with_guardian', 'alone'] as const).map((value) => ({
  value,
  label: weightWords[value].name,
  description: weightWords[value].says,
}));

/** How much the child's own word weighs, who judged it and why. */
export function SaySection({ child }: { child: ChildView }) {
  const { say } = child;
  const isUnborn = child.identity.kind === 'unborn';
  return (
    <Section heading={texts.heading}>
      {say ? <Judged say={say} /> : <p>{isUnborn ? texts.unborn : texts.none}</p>}
      {!isUnborn && permits(child, 'child.judgeSay') && (
        <InPlace label={say ? texts.judgeAgain : texts.judge} about={texts.about}>
          {(close) => <JudgeForm child={child} close={close} />}
        </InPlace>
      )}
    </Section>
  );
}

const Judged = ({ say: { weight, judgement } }: { say: NonNullable<ChildView['say']> }) => (
  <div className={c('say')}>
    <p className={c('weight')}>{weightWords[weight].name}</p>
    <p>{weightWords[weight].says}</p>
    {judgement ? (
      <>
        <p>
          {texts.why} {judgement.reason}
        </p>
        <p className={c('small')}>{texts.judged(judgement.by, dateInWords(judgement.on))}</p>
      </>
    ) : (
      <p className={c('small')}>{texts.elsewhere}</p>
    )}
  </div>
);

function JudgeForm({ child, close }: { child: ChildView; close: (said?: string) => void }) {
  const first: { weight: Weight | ''; reason: string } = { weight: child.say?.weight ?? '', reason: '' };
  const { values, field } = useFields(first);
  const [isUnchosen, setUnchosen] = useState(false);
  const judge = useCommand({
    run: ofChild(child.id).judgeSay,
    refresh: [childrenKey, ['sharing']],
    onDone: () => close(texts.said),
  });
  const send = () => {
    const { weight, reason } = values;
    setUnchosen(weight === '');
    if (weight !== '') judge.mutate({ purpose: 'sip', weight, reason });
  };
  return (
    <Form
      onSubmit={send}
      problem={judge.error}
      errors={isUnchosen ? [{ path: 'weight', message: texts.chooseWeight }] : []}
      label={texts.heading}
    >
      <ul>
        {child.guidance.map((rule) => (
          <li key={rule.source + rule.says}>
            <Law {...rule} />
          </li>
        ))}
      </ul>
      <RadioGroup {...field('weight')} label={texts.weight} options={options} />
      <TextArea {...field('reason')} label={texts.reason} description={texts.reasonAbout} max={1000} isShort />
      <InPlaceActions label={texts.button} busy={judge.isPending} close={close} />
    </Form>
  );
}
