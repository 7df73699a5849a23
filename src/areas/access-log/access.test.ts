import { holdThreeTimes } from '../../../test/harness/three-ways.ts';
import { logTable } from './testing-access.ts';

holdThreeTimes(logTable);
