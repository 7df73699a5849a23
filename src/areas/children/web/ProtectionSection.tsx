import { Section } from '../../../web/layout/Section.tsx';
import { useCommand } from '../../../web/lib/use-command.ts';
import { ConfirmButton } from '../../../web/ui/ConfirmButton.tsx';
import { classes } from '../../../web/ui/classes.ts';
import { InPlace } from '../../../web/ui/forms/InPlace.tsx';
import { ProblemState } from '../../../web/ui/states/ProblemState.tsx';
import { useTold } from '../../../web/ui/use-told.tsx';
import { protectionWords } from '../domain/texts.sv.ts';
import { type ChildView, childrenKey, ofChild } from './api.ts';
import css from './Children.module.css';
import { NameForm, ProtectForm } from './ProtectionForms.tsx';
import { permits } from './permitted.ts';
import { words as common } from './texts.sv.ts';
import { words } from './texts-family.sv.ts';

const c = classes(css);
const { protection: texts } = words;

/** The level of protection, who is named under it, and the ways to change both. */
export function ProtectionSection({ child }: { child: ChildView }) {
  const isProtected = child.protection !== 'none';
  return (
    <Section heading={texts.heading}>
      <div className={c('say')}>
        <p className={c('weight')}>{protectionWords[child.protection].name}</p>
        <p>{protectionWords[child.protection].says}</p>
      </div>
      {isProtected && <Named child={child} />}
      <div className={c('buttons')}>
        {permits(child, 'child.protect') && (
          <InPlace label={common.change} about={texts.about}>
            {(close) => <ProtectForm child={child} close={close} />}
          </InPlace>
        )}
        {isProtected && permits(child, 'child.name') && (
          <InPlace label={texts.add}>{(close) => <NameForm child={child} close={close} />}</InPlace>
        )}
      </div>
    </Section>
  );
}

function Named({ child }: { child: ChildView }) {
  const { told, tell } = useTold();
  const unname = useCommand({
    run: ofChild(child.id).unname,
    refresh: [childrenKey],
    onDone: () => tell(texts.removeSaid),
  });
  if (child.named === null) return <p className={c('small')}>{texts.hidden}</p>;
  return (
    <>
      <h3>{texts.named}</h3>
      {told}
      {unname.error && <ProblemState problem={unname.error} />}
      <ul className={c('people')}>
        {child.named.map(({ id, name, kind }) => (
          <li key={id} className={c('named')}>
            <span>
              {name}, {texts[kind]}
            </span>
            {permits(child, 'child.unname') && (
              <ConfirmButton
                kind="quiet"
                label={texts.remove}
                about={name}
                heading={texts.removeHeading(name)}
                says={texts.removeFact}
                onConfirm={() => unname.mutate(id)}
              />
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
