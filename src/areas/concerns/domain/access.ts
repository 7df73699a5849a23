import type { Actor } from '../../../platform/access/actor.ts';
import { type ActionTable, may, nobody, type Rule } from '../../../platform/access/rules.ts';
import type { BaseFacts } from '../../../platform/http/context.ts';
import { isEmployee } from '../../identity/index.ts';

/** How the asker stands to a report, on either side of it, or to the acting unit's inbox when none is asked about. */
export interface ConcernFacts extends BaseFacts {
  /** Wrote the draft or sent the report, and acts at the unit that it was sent from. */
  readonly wrote: boolean;
  /** The acting unit is social services that receive reports. */
  readonly atReceiver: boolean;
  /** Receives at the unit where the report lies, or handles a report about the same child; and is not kept out. */
  readonly opens: boolean;
  /** Knows that the report lies here: the above, and the unit's managers. */
  readonly knows: boolean;
  /** Works at the unit that supports the whole county. */
  readonly atCountySupport: boolean;
}

const rule = (name: string, allows: (actor: Actor, facts: ConcernFacts) => boolean): Rule<ConcernFacts> => ({
  name,
  allows: (actor, facts) => isEmployee(actor) && allows(actor, facts),
});

const withChildren = ['professional', 'intake', 'manager', 'coordinator_support'];

const employee = {
  worksWithChildren: rule('works with children or leads those who do', (a) => withChildren.includes(a.role ?? '')),
  wrote: rule('wrote it', (_, f) => f.wrote),
  receives: rule('receives reports for the unit', (a, f) => f.atReceiver && a.role === 'intake'),
  worksAtReceiver: rule(
    'works with reports at the unit',
    (a, f) => f.atReceiver && ['intake', 'manager', 'professional'].includes(a.role ?? ''),
  ),
  opens: rule('receives it, or handles the child’s report', (_, f) => f.opens),
  leads: rule('leads the unit where it lies', (a, f) => f.knows && a.role === 'manager'),
  knows: rule('receives, handles or leads where it lies', (_, f) => f.knows),
  leadsReceiver: rule('leads a unit that receives reports', (a, f) => f.atReceiver && a.role === 'manager'),
  coordinatesCounty: rule(
    'coordinates for the whole county',
    (a, f) => a.role === 'coordinator_support' && f.atCountySupport,
  ),
};

const onlyHandlers =
  'Anmälan läses av mottagningen och av den som har hand om den. Som chef ser du att den finns och kan ge den till någon.';

/** Who writes, sends, receives and handles reports of concern. A reporter is never told more than the answer. */
export const concernActions = {
  'concern.write': may(
    [employee.worksWithChildren],
    'Orosanmälan skrivs av den som arbetar med barn eller leder dem som gör det. Byt uppdrag om du har ett sådant.',
  ),
  'concern.own': may([employee.wrote], 'Bara den som har skrivit anmälan läser den här.'),
  'intake.list': may([employee.worksAtReceiver], 'Inkomna anmälningar finns hos socialtjänsten.'),
  'intake.read': may([employee.opens], onlyHandlers),
  'intake.handle': may([employee.opens], onlyHandlers),
  'intake.assign': may([employee.knows], 'Mottagningen och enhetens chef bestämmer vem som har hand om anmälan.'),
  'intake.unblock': may([employee.leads], 'Enhetens chef häver en spärr.'),
  'intake.register': may([employee.receives], 'Mottagningen skriver in anmälningar som kommer utanför Samsyn.'),
  'intake.statistics': may(
    [employee.leadsReceiver],
    'Chefen för den enhet som tar emot anmälningar hämtar statistiken.',
  ),
  'consultation.answer': may([employee.receives], 'Mottagningen svarar på frågor.'),
  'concern.picture': may(
    [employee.leadsReceiver, employee.coordinatesCounty],
    'Bilden av hur anmälningar tas emot ser chefer för mottagningar och länets samordnare.',
  ),
  'concern.delete': nobody('En skickad anmälan tas inte bort. Den gallras när lagen säger det.'),
} as const satisfies ActionTable<ConcernFacts>;
