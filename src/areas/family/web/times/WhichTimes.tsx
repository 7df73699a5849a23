import { useCommand } from '../../../../web/lib/use-command.ts';
import { Button } from '../../../../web/ui/Button.tsx';
import { Form, FormActions } from '../../../../web/ui/forms/Form.tsx';
import { TimesChoice } from '../../../plans/web/meetings/TimesChoice.tsx';
import { useTimesThatFit } from '../../../plans/web/meetings/times-that-fit.ts';
import { focusSoon } from '../../../plans/web/pieces/focus.ts';
import { useSay } from '../../../plans/web/pieces/Say.tsx';
import { type FamilyPlan, familyKey, sayWhichTimes } from '../api.ts';
import { Place } from '../plan/Place.tsx';
import { places } from '../plan/places.ts';
import { timeWords as words } from './texts.sv.ts';

/** The proposed times, to say which of them fit. Nothing is said of a time that is left without an answer. */
export function WhichTimes({ plan }: { plan: FamilyPlan }) {
  const say = useSay();
  const times = useTimesThatFit(plan.meetings, ({ fitsMe }) => fitsMe);
  const isAnswered = plan.meetings.some(({ fitsMe }) => fitsMe !== null);
  const send = useCommand({
    run: sayWhichTimes(plan.id),
    refresh: [familyKey],
    onDone: () => {
      say(words.said);
      focusSoon(places.times);
    },
  });
  return (
    <Place id={places.times} heading={words.heading} level={3}>
      <p>{words.about}</p>
      <Form label={words.heading} problem={send.error} onSubmit={() => send.mutate({ times: times.answered })}>
        <TimesChoice choices={times.choices} />
        <FormActions>
          <Button kind={isAnswered ? 'other' : 'main'} type="submit" busy={send.isPending}>
            {isAnswered ? words.change : words.send}
          </Button>
        </FormActions>
      </Form>
    </Place>
  );
}
