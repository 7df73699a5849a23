import { Button } from '@midas-ds/components/button';
import { Menu, MenuItem, MenuPopover, MenuTrigger } from '@midas-ds/components/menu';
import type { Me } from '../../areas/identity/domain/contract.ts';
import { actAs } from '../lib/me.ts';
import { classes } from '../ui/classes.ts';
import css from './ActingAs.module.css';
import { inShort } from './assignment-words.ts';
import { words } from './texts.sv.ts';

const c = classes(css);

/** «Du arbetar som: skolsköterska, Elevhälsan — byt», with the person's other assignments behind it. */
export function ActingAs({ me }: { me: Me }) {
  const { assignment, otherAssignments, title } = me;
  const who = (
    <>
      {assignment && <span className={c('as')}>{words.actingAs} </span>}
      <span className={c('who')}>{assignment ? inShort(assignment, title) : words.noAssignment}</span>
    </>
  );
  if (otherAssignments.length === 0) return <p className={c('fixed')}>{who}</p>;
  return (
    <MenuTrigger>
      <Button variant="tertiary" size="medium" className={c('open')}>
        <span>
          {who} — <span className={c('change')}>{assignment ? words.change : words.choose}</span>
        </span>
      </Button>
      <MenuPopover placement="bottom end">
        <Menu aria-label={words.changeLabel} onAction={(key) => actAs(String(key))}>
          {otherAssignments.map((other) => (
            <MenuItem key={other.id} id={other.id} textValue={inShort(other, title)}>
              <span>
                {inShort(other, title)}
                <span className={c('unit')}>{other.organisation}</span>
              </span>
            </MenuItem>
          ))}
        </Menu>
      </MenuPopover>
    </MenuTrigger>
  );
}
