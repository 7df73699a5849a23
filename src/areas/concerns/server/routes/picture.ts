import { z } from 'zod';
import { Picture, PictureQuery } from '../../domain/contract-picture.ts';
import { unitFacts } from '../facts.ts';
import { picture, statistics } from '../picture.ts';
import { route } from './route.ts';

/** How the reports are received, in numbers. */
export const pictureRoutes = [
  route({
    method: 'GET',
    path: '/api/concern-picture',
    summary: 'Så tas anmälningarna emot, i siffror',
    action: 'concern.picture',
    audit: { event: 'concern.pictured', subject: 'none' },
    query: PictureQuery,
    response: Picture,
    facts: unitFacts,
    handler: (ctx, { query }) => picture(ctx, query.year),
  }),
  route({
    method: 'GET',
    path: '/api/concern-picture/statistics.csv',
    summary: 'Enhetens statistik som fil, utan identiteter',
    action: 'intake.statistics',
    audit: { event: 'concern.statistics', subject: 'none' },
    query: PictureQuery,
    response: z.unknown(),
    produces: 'file',
    facts: unitFacts,
    handler: (ctx, { query }) => statistics(ctx, query.year),
  }),
];
