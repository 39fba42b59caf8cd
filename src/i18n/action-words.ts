/** What the buttons of a card are called. */
export interface ActionWords {
  copy: string;
  copied: string;
  notCopied: string;
  cite: string;
  save: string;
  saved: string;
  notSaved: string;
  more: string;
  close: string;
  howComputed: string;
  notHere: string;
  onlyAlt: string;
  settings: string;
  currency: string;
}

export const ACTIONS: Readonly<Record<string, ActionWords>> = {
  it: {
    copy: 'Copia',
    copied: 'Copiato ✓',
    notCopied: 'Non riuscito',
    cite: 'Cita…',
    save: 'Salva',
    saved: 'Salvato ✓',
    notSaved: 'Non riuscito',
    more: 'Altro',
    close: 'Chiudi',
    howComputed: 'Come è calcolato',
    notHere: 'Non su questo sito',
    onlyAlt: 'Solo con Alt',
    settings: 'Impostazioni',
    currency: 'valuta (dedotta)',
  },
  en: {
    copy: 'Copy',
    copied: 'Copied ✓',
    notCopied: 'Did not work',
    cite: 'Cite…',
    save: 'Save',
    saved: 'Saved ✓',
    notSaved: 'Did not work',
    more: 'More',
    close: 'Close',
    howComputed: 'How it is worked out',
    notHere: 'Not on this site',
    onlyAlt: 'Only with Alt',
    settings: 'Settings',
    currency: 'currency (inferred)',
  },
  de: {
    copy: 'Kopieren',
    copied: 'Kopiert ✓',
    notCopied: 'Nicht gelungen',
    cite: 'Zitat…',
    save: 'Merken',
    saved: 'Gemerkt ✓',
    notSaved: 'Nicht gelungen',
    more: 'Mehr',
    close: 'Schließen',
    howComputed: 'Rechenweg',
    notHere: 'Nicht auf dieser Website',
    onlyAlt: 'Nur mit Alt',
    settings: 'Einstellungen',
    currency: 'Währung (erschlossen)',
  },
  fr: {
    copy: 'Copier',
    copied: 'Copié ✓',
    notCopied: 'Échec',
    cite: 'Citer…',
    save: 'Garder',
    saved: 'Gardé ✓',
    notSaved: 'Échec',
    more: 'Plus',
    close: 'Fermer',
    howComputed: 'Le calcul',
    notHere: 'Pas sur ce site',
    onlyAlt: 'Seulement avec Alt',
    settings: 'Réglages',
    currency: 'devise (déduite)',
  },
  es: {
    copy: 'Copiar',
    copied: 'Copiado ✓',
    notCopied: 'No se pudo',
    cite: 'Citar…',
    save: 'Guardar',
    saved: 'Guardado ✓',
    notSaved: 'No se pudo',
    more: 'Más',
    close: 'Cerrar',
    howComputed: 'Cómo se calcula',
    notHere: 'No en este sitio',
    onlyAlt: 'Solo con Alt',
    settings: 'Ajustes',
    currency: 'moneda (deducida)',
  },
};
