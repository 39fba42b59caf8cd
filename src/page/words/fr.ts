import { card } from '../../i18n/fr/card.ts';
import { rooms } from '../rooms.ts';

rooms().words = { ...rooms().words, fr: card };
