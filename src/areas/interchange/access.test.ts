import { holdThreeTimes } from '../../../test/harness/three-ways.ts';
import { interchangeTable } from './testing.ts';

holdThreeTimes(interchangeTable);
