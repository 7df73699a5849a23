import { ConfirmButton } from '../../../../web/ui/ConfirmButton.tsx';
import { InPlace } from '../../../../web/ui/forms/InPlace.tsx';
import { ProblemState } from '../../../../web/ui/states/ProblemState.tsx';
import type { AgreementView, WholeVersion } from '../../domain/contract-whole.ts';
import { useWrite } from '../api.ts';
import { words } from '../texts.sv.ts';
import { DecideForm } from '../write/DecideForm.tsx';
import { MoveEndForm } from '../write/MoveEndForm.tsx';
import { words as writing } from '../write/texts.sv.ts';
import css from '../write/Write.module.css';
import { Documents } from './Documents.tsx';
import { VersionFacts } from './Versions.tsx';

interface VersionSectionProps {
  readonly agreement: AgreementView;
  readonly version: WholeVersion;
  readonly mayWrite: boolean;
}

/** A version: its days, the decisions about them, its documents; and what may be decided next. */
export function VersionSection({ agreement, version, mayWrite }: VersionSectionProps) {
  const heading = words.agreement.versionNumber(version.number);
  return (
    <section aria-label={heading} className={css['version']}>
      <h3>{heading}</h3>
      <VersionFacts version={version} />
      {mayWrite && <Decisions agreement={agreement} version={version} />}
      <Documents agreement={agreement} version={version} mayWrite={mayWrite} />
    </section>
  );
}

function Decisions({ agreement, version }: Omit<VersionSectionProps, 'mayWrite'>) {
  const about = writing.end.aboutVersion(version.number);
  if (version.state === 'draft')
    return (
      <InPlace label={writing.decide.label} about={about}>
        {(close) => <DecideForm agreement={agreement} version={version} close={close} />}
      </InPlace>
    );
  return (
    <div className={css['row']}>
      <InPlace label={writing.end.extend} about={about}>
        {(close) => <MoveEndForm agreement={agreement} version={version} kind="extended" close={close} />}
      </InPlace>
      <InPlace label={writing.end.end} about={about} kind="quiet">
        {(close) => <MoveEndForm agreement={agreement} version={version} kind="ended" close={close} />}
      </InPlace>
    </div>
  );
}

/** Begins the next version, on its own or out of a follow-up. Not shown while there is a draft. */
export function NewVersion({ agreement, roundId = null }: { agreement: AgreementView; roundId?: string | null }) {
  const start = useWrite({ path: `/${agreement.id}/versions` });
  if (agreement.versions.some(({ state }) => state === 'draft')) return null;
  const { label, heading, says, confirm } = writing.newVersion;
  return (
    <div>
      <ConfirmButton
        label={label}
        heading={heading}
        says={<p>{says}</p>}
        confirm={confirm}
        busy={start.isPending}
        onConfirm={() => start.mutate({ version: agreement.version, roundId })}
      />
      {start.error && <ProblemState problem={start.error} />}
    </div>
  );
}
