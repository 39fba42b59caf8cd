import { TERMS } from '../../i18n/glossary/definitions/en.ts';
import { findTerms } from '../../i18n/glossary/find.ts';
import { rooms } from '../rooms.ts';

const glossary = { findTerms, definitions: TERMS };

// Interfaces without definitions of their own show these.
rooms().terms = { ...rooms().terms, en: glossary, de: glossary, fr: glossary, es: glossary };
