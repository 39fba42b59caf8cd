import type { Lexicon } from '../../src/recognition/lexicon/lexicon.ts';

/** Swedish, as a first version of it: numbers, scale, money, per cent, and the words that hedge and move them. */
export const lexicon: Lexicon = {
  language: 'sv',
  decimal: ',',

  numbers: {
    0.5: 'en halv|ett halvt',
    2: 'två',
    3: 'tre',
    4: 'fyra',
    5: 'fem',
    10: 'tio',
    100: 'hundra',
    1000: 'tusen',
  },
  articles: 'en|ett',
  and: 'och',
  point: 'komma',
  andHalf: 'och en halv',
  fractionBar: '',
  notNumbers: '',

  magnitudes: { 3: 'tusen', 6: 'miljon{er,}|mn', 9: 'miljard{er,}|mdr', 12: 'biljon{er,}' },
  links: '',

  percent: 'procent',
  percentNouns: '',
  basisPoint: 'räntepunkt{er,}',
  percentagePoint: 'procentenhet{er,}',
  times: 'gånger',

  currencies: { crown: 'kron{a,or}', dollar: 'dollar', euro: 'euro', pound: 'pund' },
  nations: { SE: 'svensk{a,}', NO: 'norsk{a,}', DK: 'dansk{a,}', US: 'amerikansk{a,}', GB: 'brittisk{a,}' },
  adjective: 'before',

  about: 'cirka|omkring|ungefär',
  over: 'över|mer än',
  under: 'under|mindre än',
  fillers: 'en|ett',

  between: 'mellan',
  betweenAnd: 'och',
  from: 'från',
  to: 'till',
  spans: '',
  by: 'med',
  moves: '',
  versus: 'mot',
  definite: '',

  rises: 'steg|stiger|ökade|upp',
  falls: 'föll|faller|minskade|ned|ner',
  periodOpeners: 'de senaste',
  periodUnits: 'månader|månaderna|år|åren|dagar|dagarna',
  periods: 'i år',

  money: 'omsättning{en,}|vinst{en,}|skuld{en,}',
  valuation: 'vinst{en,}',
  comparatives: 'mer|mindre',
  tickerMarkers: '',
  currencyTalk: '',
  counted: '',

  relations: {
    restates: 'motsvarande|vilket motsvarar|det vill säga',
    versus: 'jämfört med|mot',
    earlier: 'ett år tidigare',
  },
};
