import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import type { FieldProblem } from '../../../../web/lib/problem.ts';
import { Checkbox } from '../../../../web/ui/forms/Checkbox.tsx';
import { Form } from '../../../../web/ui/forms/Form.tsx';
import { InPlaceActions } from '../../../../web/ui/forms/InPlace.tsx';
import { RadioGroup } from '../../../../web/ui/forms/RadioGroup.tsx';
import { Select } from '../../../../web/ui/forms/Select.tsx';
import { TextArea } from '../../../../web/ui/forms/TextArea.tsx';
import { useFields } from '../../../../web/ui/forms/use-fields.ts';
import { useMunicipalities } from '../../../children/web/MunicipalityField.tsx';
import { ageBands } from '../../domain/codes.ts';
import type { ForumView } from '../../domain/contract.ts';
import { ageBandWords } from '../../domain/texts.sv.ts';
import { useForumCommand } from '../api.ts';
import { ChildChoice } from './ChildChoice.tsx';
import { Room } from './Room.tsx';
import { lineWords as words } from './texts.sv.ts';

interface Written {
  readonly mode: 'anonymous' | 'named';
  readonly ageBand: string;
  readonly municipality: string;
  readonly childId: string;
  readonly question: string;
  readonly sure: boolean;
}

/** A question about a child: without a name unless the forum allows names and the family has said yes. */
export function RaiseForm({ forum, close }: { forum: ForumView; close: (said?: string) => void }) {
  const navigate = useNavigate();
  const municipalities = useMunicipalities();
  const first: Written = {
    mode: 'anonymous',
    ageBand: '',
    municipality: forum.municipalities[0] ?? '',
    childId: '',
    question: '',
    sure: false,
  };
  const { values, field } = useFields(first);
  const [errors, setErrors] = useState<readonly FieldProblem[]>([]);
  const raise = useForumCommand<object, { id: string }>(
    (body) => ({ method: 'POST', path: `/api/forums/${forum.id}/lines`, body }),
    ({ id }) => {
      close(words.saved);
      void navigate({ to: '/forum/$forumId/barn/$lineId', params: { forumId: forum.id, lineId: id } });
    },
  );
  const { mode, question, childId, ageBand, municipality, sure } = values;
  const isNamed = mode === 'named';
  const isWarned = raise.error?.errors.some(({ path }) => path === 'sure') ?? false;
  const submit = () => {
    const wrong = isNamed && childId === '' ? [{ path: 'childId', message: words.whichChild }] : [];
    setErrors(wrong);
    if (wrong.length > 0) return;
    raise.mutate(isNamed ? { mode, childId, question } : { mode, ageBand, municipality, question, sure });
  };
  return (
    <Form onSubmit={submit} errors={errors} problem={raise.error} label={words.raise}>
      {forum.identity === 'named' && (
        <RadioGroup
          {...field('mode')}
          label={words.mode}
          options={[
            { value: 'anonymous', label: words.anonymous, description: words.anonymousAbout },
            { value: 'named', label: words.named, description: words.namedAbout },
          ]}
        />
      )}
      {isNamed ? (
        <>
          <ChildChoice {...field('childId')} label={words.child} />
          {childId && <Room forumId={forum.id} childId={childId} />}
        </>
      ) : (
        <>
          <Select
            {...field('ageBand')}
            label={words.ageBand}
            description={words.ageBandAbout}
            options={ageBands.map((value) => ({ value, label: ageBandWords[value] }))}
          />
          <Select {...field('municipality')} label={words.municipality} options={municipalities} />
        </>
      )}
      <TextArea
        {...field('question')}
        label={words.question}
        description={isNamed ? words.questionNamedAbout : words.questionAbout}
        max={2000}
        isShort
      />
      {!isNamed && (isWarned || sure) && <Checkbox {...field('sure')} label={words.sure} />}
      <InPlaceActions label={words.save} busy={raise.isPending} close={close} />
    </Form>
  );
}
