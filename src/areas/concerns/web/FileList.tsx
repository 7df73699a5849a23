import css from './Concerns.module.css';
import { words } from './texts.sv.ts';

/** The files of a report, to save. `base` is the address that their ids are added to. */
export const FileList = ({ files, base }: { files: readonly { id: string; name: string }[]; base: string }) =>
  files.length === 0 ? null : (
    <section>
      <h2>{words.content.files}</h2>
      <ul className={css['list']}>
        {files.map(({ id, name }) => (
          <li key={id} className={css['row']}>
            <a href={`${base}/${id}`} download>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
