import type { RelationWords } from './relation-words.ts';

export const relationWords: RelationWords = {
  restates:
    'omgerekend|oftewel|ofwel|gelijk aan|wat {overeenkomt met,gelijk staat aan,neerkomt op}|dat {komt overeen met,is omgerekend,wil zeggen}|overeenkomend met|het equivalent van|of {ongeveer,zo n,circa}',
  otherwise: 'of|dus',
  restated: 'omgerekend',
  atRate: 'tegen {de huidige koers,de huidige wisselkoers,huidige koersen,de koers van vandaag,de toenmalige koers}',
  which: 'wat|dat|is|zijn',

  reaches: 'op|naar|tot|bij|tot op|uit op',
  trades:
    'en|sluit|sloot|sloten|noteer{t,de}|eindig{t,de}|handelt|staat|stond|bij het slot|bij opening|kwam uit|komt uit|vandaag|gisteren|{maandag,dinsdag,woensdag,donderdag,vrijdag}|op {maandag,dinsdag,woensdag,donderdag,vrijdag}|in {Amsterdam,New York,Londen}|op {Wall Street,het Damrak}|hoger|lager',
  withA: 'een|met een|met|dat is een|een winst van|een verlies van',
  preMarket: 'voorbeurs{,e}|voorbeurshandel|premarket|pre market|voor opening van de beurs',
  afterHours: 'nabeurs{,e}|nabeurshandel|after hours|na sluiting van de beurs',
  targets:
    'koersdoel{,en}|richtprijs|schatting|prognose|verwachting|premie|korting|potentieel|rendement|dividendrendement',

  versus: 'tegen|tegenover|vergeleken met|in vergelijking met|versus|vs|ten opzichte van|in plaats van|niet langer',
  versusClose: 'van|na|was dat|waren dat|waren het',
  previous: 'eerder|verwachte|vorige|voorgaande|de|eerdere|geraamde|een jaar eerder',
  earlier:
    '{een,twee} jaar {geleden,eerder,ervoor,daarvoor}|{drie,vijf,tien} jaar geleden|jaar {geleden,eerder}|vorig {jaar,kwartaal}|vorige {maand,week}|voorgaand{,e} {jaar,kwartaal}|zelfde {periode,kwartaal}|dezelfde periode|hetzelfde kwartaal|een {kwartaal,maand,week} {eerder,geleden}|gisteren',
  losses: 'verlies|verliezen|tekort',
  gains: 'winst|winsten|overschot',

  per: 'per {stuk,eenheid,exemplaar,toestel,auto,aandeel,certificaat,persoon,hoofd}|elk|het aandeel',
  perMeasure:
    'per {vat,barrel,ounce,troy ounce,ton,kilo,kg,liter,megawattuur,mwh,vierkante meter,maand,jaar,dag,week,uur,nacht}|{het,een} vat|de {ton,liter,kilo}|een ounce',
  notPer: 'elk jaar|het aandeel {van,in}',
  counted: 'stuk{s,}|exempla{ar,ren}|eenheden|toestellen|aande{el,len}|certificaten|vaten|ton',
  atPrice: 'voor|tegen|à|van|tegen een {prijs,koers} van|tegen een gemiddelde {prijs,koers} van',

  stretches:
    'in de {eerste,tweede} helft|in het {eerste,tweede,derde,vierde,afgelopen,laatste} {kwartaal,halfjaar,jaar}|in het {kwartaal,boekjaar}|vorig jaar|dit jaar|over heel|in de eerste {drie,zes,negen} maanden|in dezelfde periode',

  shares: 'aande{el,len}|koers',
  theCompany: 'het {aandeel,bedrijf,concern,fonds}|de {aandelen,groep,onderneming,bank,chipmaker}',
  does: 'is|was|heeft|staat|stond|sloot|sluit|noteerde|noteert|opende|eindigde|won|ging',
  notNames:
    'dit|dat|deze|op|bij|voor|door|uit|over|sinds|volgens|want|toen|terwijl|ook|nu|dan|hij|zij|ze|wij|hun|{maan,dins,woens,donder,vrij,zater,zon}dag|vandaag|gisteren|eerder|veel|aandelen|analisten|beleggers|daarmee|daarnaast|verder|intussen|ondanks',
  forWhom: 'voor|bij|van',
  meanwhile: 'terwijl|waar',
};
