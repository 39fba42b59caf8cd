import { cite } from '../citation/index.ts';
import { pageDirectives } from './directives.ts';
import { rooms } from './rooms.ts';

rooms().copy = { cite, pageDirectives };
