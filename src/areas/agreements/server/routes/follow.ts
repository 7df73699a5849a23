import { z } from 'zod';
import { ByAgreement } from '../../domain/contract.ts';
import {
  ByRound,
  CloseRound,
  Comment,
  Confirm,
  Confirmed,
  FollowUp,
  Known,
  OpenRound,
  ToKnow,
} from '../../domain/contract-follow.ts';
import { Added, Changed } from '../../domain/contract-write.ts';
import { agreementFacts, registerFacts, roundFacts } from '../facts.ts';
import { confirm, known, toKnow } from '../known.ts';
import { type AsRoundCloses, closeRound, commentRound, followUp, openRound } from '../rounds.ts';
import { route } from './route.ts';

/** Follow-up rounds, and who knows the agreement. */
export const followRoutes = (asRoundCloses: AsRoundCloses) => [
  route({
    method: 'GET',
    path: '/api/agreements/:agreementId/follow-up',
    summary: 'Uppföljningar av en överenskommelse',
    action: 'agreement.read',
    audit: { event: 'agreement.follow_up_read', subject: 'none' },
    params: ByAgreement,
    response: FollowUp,
    facts: agreementFacts,
    handler: (ctx, { params }) => followUp(ctx, params.agreementId),
  }),
  route({
    method: 'POST',
    path: '/api/agreements/:agreementId/rounds',
    summary: 'Öppna en uppföljning',
    action: 'agreement.write',
    audit: { event: 'agreement.round_opened', subject: 'none' },
    params: ByAgreement,
    body: OpenRound,
    response: Added,
    facts: agreementFacts,
    handler: (ctx, { params, body }) => openRound(ctx, params.agreementId, body),
  }),
  route({
    method: 'POST',
    path: '/api/agreements/:agreementId/rounds/:roundId/comments',
    summary: 'Säg hur det har gått, för din enhet',
    action: 'agreement.comment',
    audit: { event: 'agreement.round_commented', subject: 'none' },
    params: ByRound,
    body: Comment,
    response: z.object({ id: z.string() }),
    facts: roundFacts,
    handler: (ctx, { params, body }) => commentRound(ctx, params.roundId, body.text),
  }),
  route({
    method: 'POST',
    path: '/api/agreements/:agreementId/rounds/:roundId/close',
    summary: 'Avsluta en uppföljning med vad den kom fram till',
    action: 'agreement.write',
    audit: { event: 'agreement.round_closed', subject: 'none' },
    params: ByRound,
    body: CloseRound,
    response: Changed,
    facts: roundFacts,
    handler: (ctx, { params, body }) => closeRound(ctx, params.agreementId, params.roundId, body, asRoundCloses),
  }),
  route({
    method: 'GET',
    path: '/api/agreements/:agreementId/known',
    summary: 'Hur många som känner till överenskommelsen',
    action: 'agreement.read',
    audit: { event: 'agreement.known_read', subject: 'none' },
    params: ByAgreement,
    response: Known,
    facts: agreementFacts,
    handler: (ctx, { params }) => known(ctx, params.agreementId),
  }),
  route({
    method: 'GET',
    path: '/api/agreements/to-know',
    summary: 'Överenskommelser som du inte har bekräftat att du känner till',
    action: 'agreement.read',
    audit: { event: 'agreement.to_know_listed', subject: 'none' },
    response: ToKnow,
    facts: registerFacts,
    handler: toKnow,
  }),
  route({
    method: 'POST',
    path: '/api/agreements/:agreementId/confirm',
    summary: 'Bekräfta att du känner till överenskommelsen',
    action: 'agreement.confirm',
    audit: { event: 'agreement.confirmed', subject: 'none' },
    params: ByAgreement,
    body: Confirm,
    response: Confirmed,
    facts: agreementFacts,
    handler: (ctx, { params, body }) => confirm(ctx, params.agreementId, body.versionId),
  }),
];
