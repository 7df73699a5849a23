import { sql } from 'kysely';
import { invalid } from '../../../platform/errors/errors.ts';
import type { Ctx } from '../../../platform/http/context.ts';
import { type ContentItem, isAnswerTo } from '../domain/content.ts';
import type { JudgeContent } from '../domain/contract-write.ts';
import { change } from './change.ts';

/** Judges how well a version holds one of the things that are required, with where it stands. */
export async function judgeContent(
  ctx: Ctx,
  agreementId: string,
  { versionId, item }: { versionId: string; item: ContentItem },
  body: JudgeContent,
) {
  if (!isAnswerTo(item, body.answer)) throw invalid('answer', 'Välj en av bedömningarna.');
  const changed = await change(ctx, agreementId, { what: 'content_judged', version: body.version, about: versionId });
  await sql`
    insert into agreements.required_content (version_id, item, answer, note, place, judged_by, judged_at)
    values (${versionId}, ${item}, ${body.answer}, ${body.note}, ${body.place}, ${ctx.actor.personId}, app.now())
    on conflict (version_id, item) do update
      set answer = excluded.answer, note = excluded.note, place = excluded.place, judged_by = excluded.judged_by,
          judged_at = excluded.judged_at`.execute(ctx.tx);
  return changed;
}
