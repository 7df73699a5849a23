import { holdThreeTimes } from '../../../test/harness/three-ways.ts';
import { familyTable } from './testing.ts';

holdThreeTimes(familyTable);
