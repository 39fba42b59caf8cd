import type { RelationWords } from './relation-words.ts';

export const relationWords: RelationWords = {
  restates:
    'umgerechnet|{das,dies} entspricht|entspricht|entsprechen|entsprechend|das {sind,wären,waren} umgerechnet|sprich|im Gegenwert von|das sind',
  otherwise: 'oder|also|bzw|beziehungsweise',
  restated: 'entspr{icht,echen,ach,achen}|umgerechnet',
  atRate: '{zum,nach} {aktuellen,aktuellem,heutigen,heutigem,damaligen} {Kurs,Wechselkurs}|zum Wechselkurs',
  which: 'was|das|dies|sind|wären|ist',

  reaches: 'auf|bei|zu',
  trades:
    'und|schlie{ßt,ßen}|schloss{,en}|notiert{,e,en}|handelt|kostet{,e}|steht|liegt|geht|ging{,en}|aus dem Handel|zuletzt|damit|heute|gestern|am {Montag,Dienstag,Mittwoch,Donnerstag,Freitag,Morgen,Vormittag,Mittag,Nachmittag,Abend}|im Xetra Handel|zeitweise|höher|tiefer|fester|leichter|schwächer',
  withA: 'ein|einem|einen|mit|mit einem|das ist ein|und damit',
  preMarket:
    'vorbörslich{,en,er}|vorbörse|vor {Börsenstart,Börsenbeginn,Handelsbeginn,Handelsstart}|premarket|pre market',
  afterHours: 'nachbörslich{,en,er}|nachbörse|nach {Börsenschluss,Handelsschluss}|after hours',
  targets:
    'Kursziel{,e}|Zielkurs|Zielmarke|fairen Wert|fairer Wert|Schätzung|Prognose|Prämie|Aufschlag|Abschlag|Aufwärtspotenzial|Potenzial|Rendite|Dividendenrendite',

  versus: 'gegenüber|verglichen mit|im Vergleich {zu,zum,mit}|gegen|nach zuvor|statt|anstatt|nicht mehr',
  versusClose: 'nach|von|waren es|war es|waren|vor einem Jahr waren es',
  previous:
    'bisher|zuvor|bisherigen|vorherigen|früheren|erwarteten|zuletzt|damals|den|dem|im Vorjahr|im Vorjahreszeitraum|im Vorjahresquartal|im Vorquartal',
  earlier:
    'vor {einem Jahr,zwei Jahren,drei Jahren,fünf Jahren,zehn Jahren,zwölf Monaten,sechs Monaten}|{ein Jahr,zwei Jahre} {zuvor,davor,früher}|Vorjahr{,es,eszeitraum,esquartal,esmonat}|Vorquartal{,s}|Vormonat{,s}|Vortag{,s}|Vorwoche|im Jahr {zuvor,davor}|im {vergangenen,letzten} Jahr|{gleichen,selben} {Zeitraum,Quartal}',
  losses: 'Verlust{,e,s}|Fehlbetrag|Defizit|Nettoverlust|Minus',
  gains: 'Gewinn{,e,s}|Überschuss|Nettogewinn|Konzerngewinn|Plus',

  per: '{je,pro} {Stück,Exemplar,Gerät,Einheit,Ticket,Fahrzeug,Aktie,Anteilsschein,Stammaktie,Vorzugsaktie,Papier,Anteil,Titel,Kopf,Person}|das Stück|je',
  perMeasure:
    '{je,pro} {Barrel,Fass,Unze,Feinunze,Tonne,Kilo,Kilogramm,Liter,Gallone,Megawattstunde,MWh,Kilowattstunde,Quadratmeter,Monat,Jahr,Tag,Woche,Stunde,Nacht}|das {Barrel,Fass,Kilo}|die {Unze,Feinunze,Tonne,Woche,Stunde}|im Monat|monatlich|jährlich|am Tag|der Liter|den Liter',
  notPer: 'im Monat {zuvor,Mai}|am Tag {zuvor,danach}|die Woche zuvor|je nach|je {mehr,weniger}',
  counted: 'Stück|Exemplar{e,en}|Einheiten|Geräte{,n}|Aktie{n,}|Anteilsscheine{,n}|Papiere{,n}|Barrel|Unzen|Tonne{n,}',
  atPrice: 'zu|zu je|für|für je|à|zum {Preis,Stückpreis,Kurs} von|zu einem Preis von|zu jeweils',

  stretches:
    'im {ersten,zweiten,dritten,vierten,abgelaufenen,vergangenen,laufenden} {Quartal,Halbjahr,Geschäftsjahr,Jahr}|in der {ersten,zweiten} Jahreshälfte|im {Quartal,Halbjahr,Gesamtjahr,Geschäftsjahr,Berichtszeitraum}|in diesem Jahr|im letzten Jahr|in den ersten {drei,sechs,neun} Monaten|im {gleichen,selben} Zeitraum',

  shares: 'Aktie{n,}|Papiere|Titel|Vorzugsaktie{n,}',
  theCompany:
    'die {Aktie,Aktien,Papiere,Titel,Vorzugsaktie,Gesellschaft,Bank}|das {Papier,Unternehmen}|der {Konzern,Autobauer,Hersteller}',
  does: 'ist|hat|war|legt|legte|legten|gab|gibt|geht|ging|notiert|notierte|schloss|verbuchte|steht|stand|liegt|lag|büßte',
  notNames:
    'im|am|bei|zum|zur|mit|vor|seit|für|unter|durch|ohne|trotz|wegen|während|obwohl|weil|wenn|als|oder|aber|doch|denn|auch|nun|es|er|sie|wir|ich|man|dies{,e,er,es}|damit|dabei|dazu|daher|zudem|außerdem|allerdings|insgesamt|heute|gestern|{mon,diens,donners,frei,sams,sonn}tag|mittwoch|zuletzt|zuvor|viele|einige|beide|aktie{n,}|papiere|papier|anleger|analysten|unterdessen|inzwischen|jedoch|dagegen|hingegen|aktuell|immerhin|experten|investoren|händler|netto|brutto|bereinigt|exporte|verkäufe|absatz|zinsen|inflation|vorbörslich|nachbörslich',
  forWhom: 'für|bei|von',
  meanwhile: 'während|wohingegen|dagegen|hingegen',
};
