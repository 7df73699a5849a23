import { useState } from 'react';
import { instantInWords } from '../../../../web/lib/dates.ts';
import type { FieldProblem } from '../../../../web/lib/problem.ts';
import { useCommand } from '../../../../web/lib/use-command.ts';
import { Button } from '../../../../web/ui/Button.tsx';
import { Form, FormActions } from '../../../../web/ui/forms/Form.tsx';
import { TextArea } from '../../../../web/ui/forms/TextArea.tsx';
import { useFields } from '../../../../web/ui/forms/use-fields.ts';
import { scoreSteps } from '../../../plans/domain/score-steps.sv.ts';
import { useSay } from '../../../plans/web/pieces/Say.tsx';
import { type FamilyPlan, familyKey, sendScore } from '../api.ts';
import type { Voice } from '../words/voice.ts';
import { Scale } from './Scale.tsx';
import { scoreWords as words } from './texts.sv.ts';

interface ScoreFormProps {
  readonly plan: FamilyPlan;
  readonly voice: Voice;
  readonly onDone: () => void;
}

/** Two questions with five answers, and own words. What was answered before is there to change. */
export function ScoreForm({ plan, voice, onDone }: ScoreFormProps) {
  const before = plan.ownScore;
  const { values, field } = useFields({
    better: before?.better ?? 0,
    listened: before?.listened ?? 0,
    words: before?.words ?? '',
  });
  const [wrong, setWrong] = useState<readonly FieldProblem[]>([]);
  const say = useSay();
  const score = useCommand({
    run: sendScore(plan.id),
    refresh: [familyKey],
    onDone: () => {
      say(words.said);
      onDone();
    },
  });
  const submit = () => {
    const missing = (['better', 'listened'] as const)
      .filter((name) => values[name] === 0)
      .map((name) => ({ path: name, message: words.missing[name] }));
    setWrong(missing);
    if (missing.length === 0) score.mutate(values);
  };
  return (
    <Form label={words.heading} onSubmit={submit} errors={wrong} problem={score.error}>
      <p>{words.about(voice)}</p>
      <Scale {...field('better')} label={words.better(voice)} steps={scoreSteps} />
      <Scale {...field('listened')} label={words.listened} steps={scoreSteps} />
      <TextArea {...field('words')} label={words.words} description={words.wordsAbout} max={4000} optional />
      {before && <p>{words.sent(instantInWords(before.writtenAt))}</p>}
      <FormActions>
        <Button kind="main" type="submit" busy={score.isPending}>
          {before ? words.change : words.send}
        </Button>
      </FormActions>
    </Form>
  );
}
