import { card } from '../../i18n/it/card.ts';
import { rooms } from '../rooms.ts';

rooms().words = { ...rooms().words, it: card };
