import type { AboutFormat, Writer } from '../format.ts';
import { table } from '../table.ts';

export const about: AboutFormat = {
  id: 'table',
  order: 30,
  name: { it: 'Tabella', en: 'Table', de: 'Tabelle', fr: 'Tableau', es: 'Tabla' },
};

export const writer: Writer = { one: (cited) => table([cited]), many: table };
