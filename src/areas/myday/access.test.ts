import { holdThreeTimes } from '../../../test/harness/three-ways.ts';
import { mydayTable } from './testing.ts';

holdThreeTimes(mydayTable);
