import { holdThreeTimes } from '../../../test/harness/three-ways.ts';
import { directoryTable } from './testing.ts';

holdThreeTimes(directoryTable);
