import { cite } from '../citation/index.ts';
import { rooms } from './rooms.ts';

rooms().copy = { cite };
