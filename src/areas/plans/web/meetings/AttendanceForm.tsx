import { useState } from 'react';
import type { FieldProblem } from '../../../../web/lib/problem.ts';
import { Button } from '../../../../web/ui/Button.tsx';
import { Form, FormActions } from '../../../../web/ui/forms/Form.tsx';
import { RadioGroup } from '../../../../web/ui/forms/RadioGroup.tsx';
import { TextField } from '../../../../web/ui/forms/TextField.tsx';
import type { PlanView } from '../../domain/contract.ts';
import type { Expected, HoldMeeting } from '../../domain/contract-meeting.ts';
import { usePlanCommand } from '../api.ts';
import { attendanceOf, type Came, type Mark, marksOf } from './attendance-values.ts';
import type { Meeting } from './meeting-words.ts';
import { attendanceWords as words } from './texts.sv.ts';

interface AttendanceFormProps {
  readonly plan: PlanView;
  readonly meeting: Meeting;
  readonly expected: readonly Expected[];
  readonly close?: (said?: string) => void;
}

/** Who came, who did not and why. Sent together: it says that the meeting was held, or corrects what was said. */
export function AttendanceForm({ plan, meeting, expected, close }: AttendanceFormProps) {
  const [marks, setMarks] = useState(() => marksOf(expected, meeting));
  const [errors, setErrors] = useState<readonly FieldProblem[]>([]);
  const hold = usePlanCommand<Omit<HoldMeeting, 'version' | 'notes'>>(
    plan.id,
    (body) => ({
      method: 'POST',
      path: `/meetings/${meeting.id}/held`,
      body: { ...body, notes: meeting.notes, version: meeting.version },
    }),
    () => close?.(words.done),
  );
  const submit = () => {
    const { attendance, wrong } = attendanceOf(expected, marks);
    setErrors(wrong);
    if (wrong.length === 0) hold.mutate({ attendance });
  };
  const put = (whoId: string, mark: Mark) => setMarks((before) => ({ ...before, [whoId]: mark }));
  return (
    <Form
      onSubmit={submit}
      errors={scoped(meeting.id, errors.length > 0 ? errors : hold.error?.errors)}
      problem={hold.error}
      label={words.heading}
    >
      <p>{words.about}</p>
      {expected.map((one) => (
        <Row
          key={one.whoId}
          one={one}
          scope={meeting.id}
          mark={marks[one.whoId] ?? { came: '', reason: '' }}
          put={(mark) => put(one.whoId, mark)}
        />
      ))}
      <FormActions>
        <Button type="submit" busy={hold.isPending}>
          {meeting.state === 'held' ? words.correct : words.hold}
        </Button>
      </FormActions>
    </Form>
  );
}

/** Several meetings may be corrected at once: their fields have the meeting in their names, and so have the complaints. */
const scoped = (scope: string, problems: readonly FieldProblem[] = []): FieldProblem[] =>
  problems.map((problem) => ({ ...problem, path: `${scope}.${problem.path}` }));

const forUnits: { value: Came & string; label: string }[] = [
  { value: 'deciding', label: words.cameDeciding },
  { value: 'without', label: words.cameWithout },
  { value: 'absent', label: words.absent },
];
const forPeople: { value: Came & string; label: string }[] = [
  { value: 'came', label: words.came },
  { value: 'absent', label: words.absent },
];

interface RowProps {
  readonly one: Expected;
  readonly scope: string;
  readonly mark: Mark;
  readonly put: (mark: Mark) => void;
}

const Row = ({ one, scope, mark, put }: RowProps) => (
  <>
    <RadioGroup<Came & string>
      name={`${scope}.attendance.${one.whoId}`}
      label={one.name}
      options={one.whoKind === 'unit' ? forUnits : forPeople}
      value={mark.came}
      onChange={(came) => put({ ...mark, came })}
    />
    {mark.came === 'absent' && (
      <TextField
        name={`${scope}.attendance.${one.whoId}.reason`}
        label={words.why(one.name)}
        value={mark.reason}
        onChange={(reason) => put({ ...mark, reason })}
      />
    )}
  </>
);
