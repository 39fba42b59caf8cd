import { TERMS } from '../../i18n/glossary/definitions/it.ts';
import { findTerms } from '../../i18n/glossary/find.ts';
import { rooms } from '../rooms.ts';

rooms().terms = { ...rooms().terms, it: { findTerms, definitions: TERMS } };
