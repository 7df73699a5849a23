import { ButtonAnchor } from '../../../web/ui/ButtonLink.tsx';
import { classes } from '../../../web/ui/classes.ts';
import type { Lists } from '../domain/contract.ts';
import { sheetWords } from '../domain/texts.sv.ts';
import { exportPath } from './api.ts';
import css from './Interchange.module.css';
import { words } from './texts.sv.ts';

const c = classes(css);
const formats = ['xlsx', 'csv'] as const;
const formatWords = { xlsx: words.out.excel, csv: words.out.csv } as const;

/** Every list as it stands, as a file of either kind. */
export const ExportLists = ({ lists }: { lists: Lists['lists'] }) => (
  <>
    <p>{words.out.note}</p>
    <ul className={c('lists')}>
      {lists.map(({ sheet }) => {
        const { name, row } = sheetWords[sheet];
        return (
          <li key={sheet}>
            <div>
              <strong>{name}</strong>
              <p className={c('about')}>{row}</p>
            </div>
            <div className={c('buttons')}>
              {formats.map((format) => (
                <ButtonAnchor
                  key={format}
                  href={exportPath(sheet, format)}
                  download
                  aria-label={words.out.as(name, formatWords[format])}
                >
                  {formatWords[format]}
                </ButtonAnchor>
              ))}
            </div>
          </li>
        );
      })}
    </ul>
  </>
);
