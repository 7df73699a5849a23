import { holdThreeTimes } from '../../../test/harness/three-ways.ts';
import { access } from './testing.ts';

holdThreeTimes(access);
