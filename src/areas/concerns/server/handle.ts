import { conflict, invalid } from '../../../platform/errors/errors.ts';
import type { Ctx } from '../../../platform/http/context.ts';
import { dayAt } from '../../../platform/time/time.ts';
import { answerBy, decisionBy, inquiryBy } from '../domain/clock.ts';
import type { IntakeState } from '../domain/codes.ts';
import type { Decide, Extend, Inquiry, JudgeProtection, JudgeTelling, WriteNote } from '../domain/contract-intake.ts';
import { isUndecided, mayGo } from '../domain/transitions.ts';
import { step, taken } from './change.ts';

/** Gives a report to somebody at the unit, or to nobody. The database knows who may not have it. */
export const assign = async (
  ctx: Ctx,
  intakeId: string,
  { handlerId, version }: { handlerId: string | null; version: number },
) => {
  const intake = await taken(ctx, intakeId, version);
  const person = handlerId
    ? await ctx.tx
        .selectFrom('directory.employee')
        .select(['given', 'family'])
        .where('id', '=', handlerId)
        .executeTakeFirst()
    : undefined;
  if (handlerId && !person) throw invalid('handlerId', 'Personen finns inte.');
  const handler = person && `${person.given} ${person.family}`;
  return step(ctx, intake, { what: 'assigned', details: { handlerId, handler } }, { handlerId });
};

/** Whether the child needs protection at once. Made once; what is learnt later is a note. */
export async function judgeProtection(
  ctx: Ctx,
  intakeId: string,
  { needsProtection, words, version }: JudgeProtection,
) {
  const intake = await taken(ctx, intakeId, version);
  if (intake.protectionAt !== null) throw conflict('Skyddsbedömningen är redan gjord. Skriv en anteckning i stället.');
  go(intake.state, 'assessed');
  return step(
    ctx,
    intake,
    { what: 'protection', words, details: { needsProtection } },
    { state: 'assessed', protectionAt: ctx.now.toString(), needsProtection },
  );
}

/** What came out of a talk with the child, the guardians or the reporter, or a note of one's own. */
export async function writeNote(ctx: Ctx, intakeId: string, { contact, words, version }: WriteNote) {
  const intake = await taken(ctx, intakeId, version);
  if (intake.state === 'forwarded') throw conflict('Anmälan är skickad vidare och handläggs inte här.');
  return step(ctx, intake, { what: contact ? 'contact' : 'note', words, details: { contact } });
}

/** More than fourteen days, for extraordinary reasons only: SoL 2025:400 20 kap. 2 §. */
export async function extend(ctx: Ctx, intakeId: string, { to, words, version }: Extend) {
  const intake = await taken(ctx, intakeId, version);
  if (!isUndecided(intake.state)) throw conflict('Beslutet är redan fattat.');
  if (to <= decisionBy(intake).day.toString()) throw invalid('to', 'Välj en dag efter den som gäller nu.');
  return step(ctx, intake, { what: 'extended', words, details: { to } }, { extendedTo: to, decideBy: to });
}

/**
 * Decides whether an inquiry is opened, or that the report joins one that is going on. With the decision comes what the
 * reporter may be told, so that the answer goes by itself.
 */
export async function decideIntake(ctx: Ctx, intakeId: string, body: Decide) {
  const intake = await taken(ctx, intakeId, body.version);
  if (intake.state === 'arrived') throw conflict('Gör skyddsbedömningen först.');
  go(intake.state, body.decision);
  if (intake.violence && body.decision === 'not_opened' && body.words.length < 20)
    throw invalid('words', 'Oron gäller våld eller övergrepp. Skriv utförligt varför ingen utredning inleds.');
  if (intake.reportId === null && body.telling !== null)
    throw invalid('telling', 'Anmälaren är inte med i Samsyn. Skriv svaret när du har lämnat det.');
  if (body.telling === 'unsuitable' && body.tellingWords === '')
    throw invalid('tellingWords', 'Skriv varför anmälaren inte kan få svar.');
  const decidedAt = ctx.now.toString();
  const by = answerBy({ state: body.decision, decidedAt, askedAt: intake.askedAt });
  const set = {
    state: body.decision,
    decidedAt,
    reference: body.reference,
    answerBy: by?.day.toString() ?? null,
    ...(body.decision === 'opened' && { inquiryBy: inquiryBy({ decidedAt, inquiryTo: null }).day.toString() }),
  };
  return step(
    ctx,
    intake,
    {
      what: 'decided',
      words: body.words,
      details: { decision: body.decision, telling: body.telling, tellingWords: body.tellingWords },
    },
    body.telling === null ? set : { ...set, telling: body.telling },
  );
}

/** Whether the reporter may be told: at once after the decision, or later when it was left open. */
export async function judgeTelling(ctx: Ctx, intakeId: string, { telling, words, unasked, version }: JudgeTelling) {
  const intake = await taken(ctx, intakeId, version);
  if (intake.toldAt !== null) throw conflict('Anmälaren har redan fått svar.');
  if (intake.state === 'forwarded') throw conflict('Anmälan är skickad vidare. Den som handlägger den svarar.');
  if (telling === 'unsuitable' && words === '') throw invalid('words', 'Skriv varför anmälaren inte kan få svar.');
  return step(
    ctx,
    intake,
    { what: 'telling', words, details: { telling, unasked } },
    // Who did not report in Samsyn is told by the handler in person, who says here that it is done.
    { telling, tellUnasked: unasked, ...(intake.reportId === null && { toldAt: ctx.now.toString() }) },
  );
}

/** Prolongs an opened inquiry, or says that it has ended. The inquiry itself lives in social services' own system. */
export async function changeInquiry(ctx: Ctx, intakeId: string, { to, endedOn, words, reference, version }: Inquiry) {
  const intake = await taken(ctx, intakeId, version);
  if (intake.state !== 'opened' || intake.decidedAt === null) throw conflict('Ingen utredning är inledd.');
  if (intake.inquiryEndedOn !== null) throw conflict('Utredningen är avslutad.');
  if (endedOn !== null) {
    const opened = dayAt(intake.decidedAt).toString();
    if (endedOn < opened || endedOn > ctx.today.toString())
      throw invalid('endedOn', 'Välj en dag från det att utredningen inleddes till i dag.');
    return step(
      ctx,
      intake,
      { what: 'inquiry_ended', words, details: { endedOn } },
      { inquiryEndedOn: endedOn, reference },
    );
  }
  if (to === null) {
    if (words === '' && reference === intake.reference)
      throw invalid('to', 'Skriv en ny sista dag, att utredningen är avslutad eller er beteckning.');
    return step(ctx, intake, { what: 'note', words: words || `Beteckning: ${reference}` }, { reference });
  }
  if (words === '') throw invalid('words', 'Skriv de särskilda skälen.');
  const by = inquiryBy({ decidedAt: intake.decidedAt, inquiryTo: intake.inquiryTo });
  if (to <= by.day.toString()) throw invalid('to', 'Välj en dag efter den som gäller nu.');
  return step(
    ctx,
    intake,
    { what: 'inquiry_extended', words, details: { to } },
    { inquiryTo: to, inquiryBy: to, reference },
  );
}

/** The wrong municipality: the next one gets what came, with the day it first came in. */
export async function forward(ctx: Ctx, intakeId: string, body: { unitId: string; words: string; version: number }) {
  const intake = await taken(ctx, intakeId, body.version);
  go(intake.state, 'forwarded');
  return step(
    ctx,
    intake,
    { what: 'forwarded', words: body.words, details: { unitId: body.unitId, to: await nameOf(ctx, body.unitId) } },
    { state: 'forwarded', forwardedTo: body.unitId },
  );
}

const nameOf = async ({ tx }: Ctx, unitId: string): Promise<string | undefined> =>
  (await tx.selectFrom('directory.unit').select('name').where('id', '=', unitId).executeTakeFirst())?.name;

function go(from: IntakeState, to: IntakeState): void {
  if (!mayGo(from, to)) throw conflict('Anmälan har hunnit längre än så. Läs in sidan igen.');
}
