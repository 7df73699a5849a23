import { Link } from '@tanstack/react-router';
import { Section } from '../../../../web/layout/Section.tsx';
import { instantInWords } from '../../../../web/lib/dates.ts';
import { Button } from '../../../../web/ui/Button.tsx';
import { Hidden } from '../../../../web/ui/Hidden.tsx';
import { ProblemState } from '../../../../web/ui/states/ProblemState.tsx';
import type { IntakeView } from '../../domain/contract-intake.ts';
import { stateWords } from '../../domain/texts.sv.ts';
import { useConcernCommand } from '../api.ts';
import css from '../Concerns.module.css';
import { change } from './Deed.tsx';
import { words } from './texts.sv.ts';

const { one: texts } = words;

/** Other reports about the same child, and those that may be. A person says so, and can take it back. */
export function SameChild({ intake }: { intake: IntakeView }) {
  const say = useConcernCommand<{ sameAs: string | null }>(change(intake, 'PUT', 'same-child'));
  return (
    <>
      {intake.sameChild.length > 0 && (
        <Section heading={texts.same}>
          <ul className={css['list']}>
            {intake.sameChild.map(({ id, number, arrivedAt, state }) => (
              <li key={id} className={css['row']}>
                <Way id={id} number={number} arrivedAt={arrivedAt} />
                <span className={css['small']}>{stateWords[state]}</span>
              </li>
            ))}
          </ul>
          <Button kind="quiet" busy={say.isPending} onClick={() => say.mutate({ sameAs: null })}>
            {texts.part}
          </Button>
        </Section>
      )}
      {intake.alike.length > 0 && (
        <Section heading={texts.maybe}>
          <ul className={css['list']}>
            {intake.alike.map(({ id, number, arrivedAt, by }) => (
              <li key={id} className={css['row']}>
                <Way id={id} number={number} arrivedAt={arrivedAt} />
                <span className={css['small']}>{texts.by[by]}</span>
                <Button kind="quiet" busy={say.isPending} onClick={() => say.mutate({ sameAs: id })}>
                  {texts.join}
                  <Hidden> {number}</Hidden>
                </Button>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {say.error && <ProblemState problem={say.error} />}
    </>
  );
}

const Way = ({ id, number, arrivedAt }: { id: string; number: string; arrivedAt: string }) => (
  <Link to="/orosanmalningar/inkomna/$intakeId" params={{ intakeId: id }}>
    {texts.number(number, instantInWords(arrivedAt))}
  </Link>
);
