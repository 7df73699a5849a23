import { holdThreeTimes } from '../../../test/harness/three-ways.ts';
import { table } from './testing.ts';

holdThreeTimes(table);
