import { card } from '../../i18n/es/card.ts';
import { rooms } from '../rooms.ts';

rooms().words = { ...rooms().words, es: card };
