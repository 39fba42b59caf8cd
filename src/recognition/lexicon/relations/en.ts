import type { RelationWords } from './relation-words.ts';

export const relationWords: RelationWords = {
  restates:
    'equivalent to|equal to|the equivalent of|equating to|equates to|amounting to|that is|i.e.|or {about,around,roughly,some,approximately,nearly,almost,just over,just under}',
  otherwise: 'or',
  restated: 'equivalent',
  atRate:
    'at {current,today s,prevailing} {exchange rates,exchange rate,rates,rate}|at the {current,prevailing} {exchange rate,rate}|at the exchange rate|at the time',
  which: 'which|is|are|was',

  reaches: 'to|at',
  trades:
    'and|to {close,settle,end,finish,trade}|{closing,closed,settling,settled,ending,ended,finished,trading,traded,settle,close}|on {monday,tuesday,wednesday,thursday,friday}|{monday,tuesday,wednesday,thursday,friday}|today|yesterday|a record|a high of|a low of|in {early,late,morning,afternoon} {trading,trade}',
  withA: 'a|an|with a|with an|for a|the',
  preMarket:
    'premarket|pre market|before the {bell,opening bell,open,market opened,market opens}|ahead of the {open,bell}',
  afterHours: 'after hours|afterhours|after the {bell,close,closing bell}|post market|extended trading|late trading',
  targets:
    'target{,s}|price target|pt|objective|fair value|estimate{,s}|forecast|guidance|strike|premium|discount|upside|downside|yield',

  versus:
    'compared {with,to}|as compared {with,to}|versus|vs|against|in comparison {with,to}|relative to|up from|down from|instead of|rather than|which compares with',
  versusClose: 'from|was|were|after|beating|topping|missing|above the|below the',
  previous:
    'previous|prior|earlier|expected|forecast|estimated|consensus|previously|year ago|year earlier|last year s|the|a',
  earlier:
    '{a,one} {year,quarter,month,week} {ago,earlier,before}|{two,three,five,ten} years {ago,earlier}|year {ago,earlier}|{prior,previous,last} {year,quarter,month,week}|the {year,quarter,month,day} before|same {period,quarter}|{year ago,year earlier,prior year} {period,quarter}|yesterday|{12,twelve,six} months {ago,earlier,before}',
  losses: 'loss|losses|deficit',
  gains: 'profit{,s}|gain|surplus|earnings|income',

  per: 'each|apiece|a piece|per {unit,piece,item,device,vehicle,copy,ticket,share,diluted share,ads,adr,head,person,capita}|a share|an ads|a copy|a ticket|a head|a person|a unit',
  perMeasure:
    'a {barrel,tonne,ton,kilo,kg,litre,liter,gallon,month,year,day,week,night,season,megawatt hour,bushel,pound,square foot}|an {ounce,hour,acre}|per {barrel,ounce,troy ounce,tonne,ton,metric ton,kilo,kilogram,litre,gallon,megawatt hour,mwh,month,year,day,week,hour,night,annum}|every {month,year}|annually|monthly',
  notPer:
    'a {year,month,week,day} {ago,earlier,before,later,prior,after}|a share {of,in the,buyback,repurchase,price,sale}|a {head,ton,unit,barrel,copy,piece,pound} of|a day after|each {of,other,year,month,quarter}|a year in which|a person {familiar,close}|a month {of,after}|a week {of,after}',
  counted: 'unit{s,}|piece{s,}|cop{y,ies}|ticket{s,}|device{s,}|share{s,}|barrel{s,}|ounce{s,}|tonne{s,}|ton{s,}',
  atPrice: 'at|for|at a price of|priced at|at an average price of|at an average of|costing',

  stretches:
    'in the {first,second} half|{in,for,during} the {quarter,first quarter,second quarter,third quarter,fourth quarter,year,period,full year}|last {year,quarter}|this {year,quarter}|over the past {12 months,year}|in the {same period,past year}|for the {three,six,nine} months|in the first {three,six,nine} months',

  shares: 'share{s,}|stock',
  theCompany: 'the {stock,shares,company,group,firm,bank,chipmaker,carmaker,retailer}|its {shares,stock}',
  does: 'is|was|has|had|shares|stock|closed|traded|ended|finished|opened|saw|posted',
  notNames:
    'this|that|these|those|on|at|for|with|after|before|while|when|if|but|yet|it|he|she|they|we|our|her|{mon,tues,wednes,thurs,fri,satur,sun}day|{january,february,march,april,may,june,july,august,september,october,november,december}|today|yesterday|last|next|meanwhile|however|overall|still|also|almost|most|some|both|each|many|share{s,}|stock{s,}|volume|analysts|investors|operating|adjusted|gross|total|comparable|trading|overnight|earlier|later|since|despite|following|based|what|how|why',
  forWhom: 'for|by|in',
  meanwhile: 'while|whereas|although|though|as',
};
