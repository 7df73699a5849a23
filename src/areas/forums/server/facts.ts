import type { Ctx } from '../../../platform/http/context.ts';
import type { ForumFacts } from '../domain/access.ts';

type Asked = Omit<Ctx, 'facts'>;

/** The asker's standing to a forum; null when it is not there for the asker. */
export async function standingIn({ tx }: Asked, forumId: string): Promise<ForumFacts | null> {
  const row = await tx.selectFrom('forums.standing').selectAll().where('forumId', '=', forumId).executeTakeFirst();
  if (row === undefined) return null;
  const { forumId: objectId, level, identity, state, ...standing } = row;
  return {
    ...standing,
    level: level as ForumFacts['level'],
    identity: identity as ForumFacts['identity'],
    state: state as ForumFacts['state'],
    objectId,
  };
}

/** For routes with `:forumId`. */
export const forumFacts = (ctx: Asked, { params }: { params: { forumId: string } }): Promise<ForumFacts | null> =>
  standingIn(ctx, params.forumId);

/** For routes that are about no forum yet: what the asker may do in the county. */
export async function countyFacts({ tx }: Asked): Promise<ForumFacts> {
  const row = await tx.selectNoFrom((eb) => eb.fn<boolean>('forums.keeps_county').as('keepsCounty')).executeTakeFirst();
  return {
    level: 'operational',
    identity: 'none',
    state: 'active',
    parentId: null,
    conveningUnitId: null,
    sits: false,
    conducts: false,
    speaks: false,
    managesParty: false,
    keepsCounty: row?.keepsCounty ?? false,
  };
}
