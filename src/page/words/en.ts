import { card } from '../../i18n/en/card.ts';
import { rooms } from '../rooms.ts';

rooms().words = { ...rooms().words, en: card };
