import { routesFor } from '../../../platform/http/route.ts';
import { type CommitmentFacts, commitmentActions } from '../domain/access.ts';
import {
  Between,
  BetweenFor,
  ByAgreement,
  ByCommitment,
  ByOrganisation,
  ChangeCommitment,
  CountyCommitments,
  EndCommitment,
  Parties,
  PartyCommitments,
  RoundsWithPromises,
  StateByHand,
  WholeCommitment,
  WriteCommitment,
  Written,
} from '../domain/contract.ts';
import { CommitmentId } from '../domain/model.ts';
import { countyCommitments } from './county.ts';
import { agreementFacts, commitmentFacts, countyFacts, organisationFacts } from './facts.ts';
import { promisesInRounds } from './in-round.ts';
import { parties, partyCommitments } from './parties.ts';
import { wholeCommitment } from './whole.ts';
import { changeCommitment, endCommitment, stateByHand, writeCommitment } from './write.ts';

const route = routesFor<CommitmentFacts, typeof commitmentActions>(commitmentActions);
const written = (id: string) => ({ id: CommitmentId.parse(id) });

export const commitmentRoutes = [
  route({
    method: 'GET',
    path: '/api/commitments',
    summary: 'Löften i länets överenskommelser, och vilka som hålls',
    action: 'commitment.read',
    audit: { event: 'commitment.listed', subject: 'none' },
    query: BetweenFor,
    response: CountyCommitments,
    facts: countyFacts,
    handler: (ctx, { query }) => countyCommitments(ctx, query),
  }),
  route({
    method: 'POST',
    path: '/api/commitments',
    summary: 'Skriv ett löfte',
    action: 'commitment.write',
    audit: { event: 'commitment.written', subject: 'none' },
    body: WriteCommitment,
    response: Written,
    facts: (ctx, { body }) => agreementFacts(ctx, body.agreementId),
    handler: async (ctx, { body }) => written(await writeCommitment(ctx, body)),
  }),
  route({
    method: 'GET',
    path: '/api/agreements/:agreementId/rounds/promises',
    summary: 'Hur löftena stod när överenskommelsen följdes upp',
    action: 'commitment.read',
    audit: { event: 'commitment.rounds_read', subject: 'none' },
    params: ByAgreement,
    response: RoundsWithPromises,
    facts: (ctx, { params }) => agreementFacts(ctx, params.agreementId),
    handler: (ctx, { params }) => promisesInRounds(ctx, params.agreementId),
  }),
  route({
    method: 'GET',
    path: '/api/commitment-parties',
    summary: 'Hur löftena hålls, part för part',
    action: 'commitment.read',
    audit: { event: 'commitment.parties_listed', subject: 'none' },
    query: Between,
    response: Parties,
    facts: countyFacts,
    handler: (ctx, { query }) => parties(ctx, query),
  }),
  route({
    method: 'GET',
    path: '/api/commitment-parties/:organisationId',
    summary: 'Vad en part har lovat, och vad den har blivit lovad',
    action: 'commitment.read',
    audit: { event: 'commitment.party_read', subject: 'none' },
    params: ByOrganisation,
    query: Between,
    response: PartyCommitments,
    facts: organisationFacts,
    handler: (ctx, { params, query }) => partyCommitments(ctx, params.organisationId, query),
  }),
  route({
    method: 'GET',
    path: '/api/commitments/:commitmentId',
    summary: 'Läs ett löfte, med det som ligger bakom',
    action: 'commitment.read',
    audit: { event: 'commitment.read', subject: 'none' },
    params: ByCommitment,
    query: Between,
    response: WholeCommitment,
    facts: commitmentFacts,
    handler: (ctx, { params, query }) => wholeCommitment(ctx, params.commitmentId, query),
  }),
  route({
    method: 'PUT',
    path: '/api/commitments/:commitmentId',
    summary: 'Ändra ett löfte',
    action: 'commitment.write',
    audit: { event: 'commitment.changed', subject: 'none' },
    params: ByCommitment,
    body: ChangeCommitment,
    response: Written,
    facts: commitmentFacts,
    handler: async (ctx, { params, body }) => {
      await changeCommitment(ctx, params.commitmentId, body);
      return written(params.commitmentId);
    },
  }),
  route({
    method: 'POST',
    path: '/api/commitments/:commitmentId/end',
    summary: 'Låt ett löfte upphöra',
    action: 'commitment.write',
    audit: { event: 'commitment.ended', subject: 'none' },
    params: ByCommitment,
    body: EndCommitment,
    response: Written,
    facts: commitmentFacts,
    handler: async (ctx, { params, body }) => {
      await endCommitment(ctx, params.commitmentId, body);
      return written(params.commitmentId);
    },
  }),
  route({
    method: 'POST',
    path: '/api/commitments/:commitmentId/statements',
    summary: 'Bedöm ett löfte för hand',
    action: 'commitment.state',
    audit: { event: 'commitment.stated', subject: 'none' },
    params: ByCommitment,
    body: StateByHand,
    response: Written,
    facts: commitmentFacts,
    handler: async (ctx, { params, body }) => {
      await stateByHand(ctx, params.commitmentId, body);
      return written(params.commitmentId);
    },
  }),
];
