import { card } from '../../i18n/de/card.ts';
import { rooms } from '../rooms.ts';

rooms().words = { ...rooms().words, de: card };
