import sparticuz from '@sparticuz/chromium';
import { buildWeb } from '../src/app/web.ts';

/** Builds the pages and unpacks the browser once, before journeys that run beside each other would do it at the same time. */
export default async function prepare(): Promise<void> {
  await sparticuz.executablePath();
  await buildWeb();
}
