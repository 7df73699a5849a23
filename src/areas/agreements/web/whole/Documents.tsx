import { dayOf } from '../../../../web/lib/dates.ts';
import { Icon } from '../../../../web/ui/Icon.tsx';
import { useTold } from '../../../../web/ui/use-told.tsx';
import type { AgreementView, WholeVersion } from '../../domain/contract-whole.ts';
import { fullDate } from '../full-date.ts';
import { words } from '../texts.sv.ts';
import { Attach } from '../write/Attach.tsx';
import { Remove } from '../write/Remove.tsx';
import { words as writing } from '../write/texts.sv.ts';
import css from '../write/Write.module.css';

const { document: texts } = writing;

interface DocumentsProps {
  readonly agreement: AgreementView;
  readonly version: WholeVersion;
  readonly mayWrite: boolean;
}

/** The documents of a version, to save; who may write attaches more, and takes away from a draft. */
export function Documents({ agreement, version, mayWrite }: DocumentsProps) {
  const { told, tell } = useTold();
  const base = `/${agreement.id}/versions/${version.id}/documents`;
  return (
    <div className={css['attached']}>
      <h4>{words.agreement.documents}</h4>
      {told}
      {version.documents.length === 0 ? (
        <p className={css['small']}>{words.agreement.noDocuments}</p>
      ) : (
        <ul className={css['documents']}>
          {version.documents.map(({ id, name, size, by, uploadedAt }) => (
            <li key={id} className={css['document']}>
              <Icon name="file" size={16} />
              <a href={`/api/agreements${base}/${id}`} download={name}>
                {name}
              </a>
              <span className={css['small']}>
                {texts.size(size / 1024)}, {texts.line(by, fullDate(dayOf(uploadedAt)))}
              </span>
              {mayWrite && version.state === 'draft' && (
                <Remove
                  path={`${base}/${id}`}
                  label={texts.remove}
                  about={name}
                  heading={texts.removeHeading(name)}
                  says={texts.removeSays}
                  onDone={() => tell(writing.removed)}
                />
              )}
            </li>
          ))}
        </ul>
      )}
      {mayWrite && <Attach agreement={agreement} version={version} />}
    </div>
  );
}
