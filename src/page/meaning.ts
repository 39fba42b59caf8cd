import { readMetadata } from '../article/metadata.ts';
import { explain } from '../context/index.ts';
import { rooms } from './rooms.ts';

rooms().meaning = { readMetadata, explain };
