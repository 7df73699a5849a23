import { z } from 'zod';
import { beginning } from './history.ts';
import { type LocalLimitId, localLimits } from './local-limits.ts';
import type { Histories, InForce, LegalRule, RuleHistory } from './model.ts';
import { dayBeside, periodProblems } from './periods.ts';
import { limitInWords } from './texts.sv.ts';

const ids = Object.keys(localLimits) as [LocalLimitId, ...LocalLimitId[]];

const wholeDays = /^P(?=.*[1-9])(\d{1,2}Y)?(\d{1,3}M)?(\d{1,3}W)?(\d{1,4}D)?$/;

const Period = z.strictObject({
  /** The agreement or decision, as people know it: this is what pages show. */
  source: z.string().trim().min(3).max(200),
  from: z.iso.date(),
  to: z.iso.date().exactOptional(),
  within: z.union([
    z.string().regex(wholeDays, 'not a length of time in whole days, such as P10D or P3W'),
    z.strictObject({ workingDays: z.int().min(1).max(365) }),
  ]),
  note: z.string().trim().max(500).exactOptional(),
});
type Period = z.output<typeof Period>;

const Periods = z.tuple([Period], Period).superRefine((periods, context) => {
  for (const message of periodProblems(periods)) context.addIssue({ code: 'custom', message });
});

/** A county's own limits: per limit its periods, oldest first, without gap or overlap. Unknown names are refused. */
export const CountyLimits = z.partialRecord(z.enum(ids), Periods);
export type CountyLimits = z.input<typeof CountyLimits>;

/** What has been worked out, by what the county has written: asked for with every plan, and changed a few times a year. */
const workedOut = new Map<string, Histories<LocalLimitId>>();
/** More counties and changes than a cell sees between two starts; after that it is worked out anew. */
const most = 100;

/**
 * The local limits that apply in a county: its own where it has set them, Samsyn's defaults before and after.
 * Their standing is always `local`. Throws one Error that names what is wrong when `county` does not fit.
 */
export function limitsFor(county: CountyLimits = {}): Histories<LocalLimitId> {
  const key = JSON.stringify(county);
  const known = workedOut.get(key);
  if (known) return known;
  const limits = workOut(county);
  if (workedOut.size < most) workedOut.set(key, limits);
  return limits;
}

function workOut(county: CountyLimits): Histories<LocalLimitId> {
  const parsed = CountyLimits.safeParse(county);
  if (!parsed.success) throw new Error(`county limits: ${z.prettifyError(parsed.error)}`);
  return Object.fromEntries(ids.map((id) => [id, historyOf(id, parsed.data[id])])) as Histories<LocalLimitId>;
}

function historyOf(id: LocalLimitId, own: readonly [Period, ...Period[]] | undefined): RuleHistory {
  if (!own) return [defaultOf(id, { from: beginning })];
  const first = own[0].from;
  const last = own.at(-1)?.to;
  const before = first > beginning ? [defaultOf(id, { from: beginning, to: dayBeside(first, -1) })] : [];
  const after = last === undefined ? [] : [defaultOf(id, { from: dayBeside(last, 1) })];
  return [...before, ...own.map((period) => ownOf(id, period)), ...after] as LegalRule[] as [LegalRule, ...LegalRule[]];
}

function defaultOf(id: LocalLimitId, inForce: InForce): LegalRule {
  const { says, ...rest } = localLimits[id];
  return { id, kind: 'deadline', standing: 'local', inForce, says: says(limitInWords(rest.within)), ...rest };
}

function ownOf(id: LocalLimitId, { from, to, ...rest }: Period): LegalRule {
  const inForce = to === undefined ? { from } : { from, to };
  const says = localLimits[id].says(limitInWords(rest.within));
  return { id, kind: 'deadline', standing: 'local', inForce, says, ...rest };
}
