import type { AboutFormat, Writer } from '../format.ts';

export const about: AboutFormat = {
  id: 'link',
  order: 40,
  name: {
    it: 'Link alla cifra',
    en: 'Link to the figure',
    de: 'Link zur Zahl',
    fr: 'Lien vers le chiffre',
    es: 'Enlace a la cifra',
  },
  cites: 'article',
};

export const writer: Writer = { one: ({ link }) => ({ text: link }) };
