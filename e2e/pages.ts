import { buildWeb } from '../src/app/web.ts';

/** Builds the pages once, before journeys that run beside each other would do it at the same time. */
export default buildWeb;
