import type { RelationWords } from './relation-words.ts';

export const relationWords: RelationWords = {
  restates:
    'pari a|pari ad|pari ai|equivalent{e,i} a|equivalent{e,i} ad|equivalent{e,i} ai|l equivalente di|ossia|ovvero|cioè|vale a dire|corrispondent{e,i} a|equival{e,gono} a|corrispond{e,ono} a|al cambio',
  otherwise: 'o|oppure',
  restated: 'al cambio',
  atRate:
    'al cambio|al cambio {attuale,corrente,odierno,di oggi,di ieri,del giorno,di allora}|ai cambi {attuali,correnti}|al tasso di cambio attuale',
  which: 'che|il che|sono|valgono|vale|fanno',

  reaches: 'a|ad|ai|agli|al|a quota|in area|fino a|fino ai',
  trades:
    'e|chiud{e,ono,endo}|ha chiuso|si attesta|attestandosi|scambia|passa di mano|si porta|portandosi|si ferma|in chiusura|in apertura|tratta|viene scambiato|torna|oggi|ieri|{lunedì,martedì,mercoledì,giovedì,venerdì}|a {Piazza Affari,Milano,Wall Street,New York,Londra,Parigi,Francoforte}|in Borsa',
  withA: 'in|con un|con una|con|segna un|segnando un|il|un|una',
  preMarket: 'pre market|premarket|preborsa|pre borsa|preapertura|prima dell apertura',
  afterHours: 'after hours|afterhours|post market|dopo la chiusura|a mercati chiusi|dopoborsa|dopo borsa',
  targets:
    'target|target price|tp|prezz{o,i} obiettivo|obiettivo|fair value|stim{a,e}|premio|sconto|potenziale|upside|rendimento',

  versus:
    'rispetto {a,ai,agli,al,alla,alle}|contro|contro {i,gli}|a fronte {di,dei,degli}|a confronto con|in confronto {a,ai}|paragonat{o,a,i,e} {a,ai}|non più',
  versusClose: 'dai|dagli|da|era{,no}|erano stati|meglio {di,dei}|dopo i',
  previous: 'precedent{e,i}|scorsi|attes{o,i}|previst{o,i}|stimat{o,i}',
  earlier:
    '{un,due,tre,cinque,dieci} ann{o,i} {fa,prima}|anno {prima,precedente,scorso,passato}|scorso anno|{dodici,12,sei} mesi {fa,prima}|{trimestre,semestre,mese,esercizio} {precedente,prima,scorso}|{stesso,analogo,corrispondente} {periodo,trimestre,semestre}|settimana {scorsa,prima}|ieri|vigilia',
  losses: 'perdit{a,e}|rosso|deficit|disavanzo|passivo',
  gains: 'util{e,i}|profitt{o,i}|avanzo|surplus|attivo',

  per: 'l un{o,a}|ciascun{o,a}|cadaun{o,a}|al pezzo|a pezzo|per unità|a testa|per azione|ad azione|a titolo|per titolo|l azione|a persona',
  perMeasure:
    'al {barile,chilo,kg,litro,gallone,megawattora,mwh,metro quadro,metro quadrato,mese,giorno}|l oncia|all {oncia,anno,ora}|per {oncia,tonnellata,megawattora}|alla {tonnellata,settimana}|l anno|l ora|a {tonnellata,stagione,notte}|ogni {mese,anno}',
  notPer: 'l anno {scorso,prossimo,passato,precedente,prima,dopo}|l un{o,a} per cento|l azione {di,della,legale}',
  counted:
    'unità|pezz{o,i}|esemplar{e,i}|copi{a,e}|bigliett{o,i}|azion{e,i}|titol{o,i}|baril{e,i}|onc{ia,e}|tonnellat{a,e}',
  atPrice: 'a|ad|al prezzo di|a un prezzo di|al costo di|per',

  stretches:
    'nella {prima,seconda} metà|nel {primo,secondo,terzo,quarto} trimestre|nel {primo,secondo} semestre|nel {trimestre,semestre,periodo}|nell {esercizio,anno,intero anno}|quest anno|lo scorso anno|l anno scorso|nei primi {tre,sei,nove} mesi|negli ultimi dodici mesi|nello stesso periodo',

  shares: 'titol{o,i}|azion{e,i}',
  theCompany: 'il titolo|le azioni|l azione|la società|il gruppo|l azienda|la compagnia|la banca|il colosso',
  does: 'è|si|ha|sta|continua|resta|segna|lascia|chiude|apre|tratta|viaggia|archivia',
  notNames:
    'oggi|ieri|domani|{lunedì,martedì,mercoledì,giovedì,venerdì,sabato,domenica}|bene|male|ne{l,lla,ll,i,lle,gli}|dopo|prima|mentre|anche|ma|se|secondo|per|con|che|chi|così|poi|intanto|inoltre|infine|tuttavia|però|quando|quest{o,a,i,e}|quel{lo,la,li}|quasi|oltre|ancora|tutt{o,i}|molti|alcuni|sul|sulla|borsa|borse|pesante|forte|titol{o,i}|azioni|si|non|ha',
  forWhom: 'per|di|del|della',
  meanwhile: 'mentre|invece|laddove',
};
