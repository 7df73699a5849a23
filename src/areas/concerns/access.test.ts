import { holdThreeTimes } from '../../../test/harness/three-ways.ts';
import { access } from './testing-access.ts';

holdThreeTimes(access);
