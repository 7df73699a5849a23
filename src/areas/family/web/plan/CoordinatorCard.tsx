import { midSentence } from '../../../../web/lib/mid-sentence.ts';
import { ButtonAnchor } from '../../../../web/ui/ButtonLink.tsx';
import { classes } from '../../../../web/ui/classes.ts';
import { WithPhones } from '../words/WithPhones.tsx';
import css from './CoordinatorCard.module.css';
import type { Coordinator } from './names.ts';
import { planWords } from './texts.sv.ts';

const c = classes(css);
const { who, worse } = planWords;

/** Whom to turn to with anything about the plan, with the telephone to press. */
export const CoordinatorCard = ({
  coordinator: { given, family, title, unit, phone },
}: {
  coordinator: Coordinator;
}) => (
  <div className={c('card')}>
    <p>
      <strong>
        {given} {family}
      </strong>
      , {midSentence(title)}
    </p>
    <p className={c('unit')}>{unit}</p>
    <p>{who.coordinatorAbout}</p>
    {phone && (
      <p>
        <ButtonAnchor href={`tel:${phone.replaceAll(/[^\d+]/g, '')}`}>
          <WithPhones text={worse.call(phone)} asText />
        </ButtonAnchor>
      </p>
    )}
  </div>
);
