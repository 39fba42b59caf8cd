import type { RelationWords } from './relation-words.ts';

export const relationWords: RelationWords = {
  restates:
    'equivalente{s,} a|equivale{,m} a|que equivale{,m} a|o que equivale a|o equivalente a|ou seja|isto é|correspondente{s,} a|ou cerca de',
  otherwise: 'ou',
  restated: 'ao câmbio|na cotação atual',
  atRate:
    'ao câmbio|ao câmbio {atual,de hoje,do dia}|à taxa de câmbio atual|{na,pela,à} cotação {atual,de hoje,do dia}|{no,pelo} câmbio atual',
  which: 'que|o que|são|é|seriam',

  reaches: 'a|aos|ao|para|para os|até|até os|até aos|em|nos',
  trades:
    'e|fech{a,am,ou,aram,ando}|encerr{a,ou,aram,ando}|cotad{o,a,os,as}|negociad{o,a,os,as}|termin{a,ou}|sendo {cotada,cotadas,negociada,negociadas}|a negociar|no {fechamento,fecho}|na abertura|hoje|ontem|nesta {segunda,terça,quarta,quinta,sexta}|nesta {segunda,terça,quarta,quinta,sexta} feira|na {bolsa,sessão}|em {Lisboa,Nova York,Nova Iorque,Wall Street,Londres}',
  withA: 'em|com|com uma|com um|uma|um|numa|num|o|a',
  preMarket: 'pré mercado|pré abertura|pre market|premarket|antes da abertura',
  afterHours: 'after hours|pós mercado|pós fechamento|após o fecho|após o fechamento|depois do fechamento|after market',
  targets:
    'preço alvo|alvo|objetivo|avaliação|estimativa|previsão|prémio|prêmio|desconto|potencial|rendimento|preço justo',

  versus:
    'em comparação {com,aos,a}|comparad{o,a,os,as} {com,a,aos}|na comparação com|em relação {a,aos}|frente {a,aos,ao}|contra|contra os|face {a,aos}|versus|vs|em vez de|ante',
  versusClose: 'ante os|desde|após|depois de|eram|era',
  previous: 'anterior{,es}|esperado{,s}|previsto{,s}|estimado{,s}|os|as',
  earlier:
    'há {um ano,dois anos,três anos,cinco anos,dez anos,seis meses,doze meses}|{um,dois} ano{,s} {antes,atrás}|ano {anterior,passado}|{trimestre,semestre,mês,exercício} {anterior,passado}|{mesmo,igual} {período,trimestre,mês}|{período,trimestre} homólogo|semana {anterior,passada}|véspera|dia anterior|ontem',
  losses: 'prejuízo{,s}|perda{,s}|défice|déficit',
  gains: 'lucro{,s}|ganho{,s}|superávit|excedente',

  per: 'cada um{,a}|cada|por {unidade,peça,exemplar,ação,papel,título,cota,pessoa,cabeça,veículo}|a {unidade,peça,ação}',
  perMeasure:
    'o {barril,quilo,litro,galão,metro quadrado}|por {barril,onça,onça troy,tonelada,quilo,litro,megawatt hora,mwh,mês,ano,dia,hora,noite}|a {onça,tonelada,noite}|ao {mês,ano,dia}|mensais|anuais|cada {mês,ano}',
  notPer: 'a ação {da,de,do}|cada {vez,mês,ano}|ao ano passado|ao dia seguinte',
  counted: 'unidade{s,}|peça{s,}|exemplar{es,}|bilhetes|ingressos|ações|ação|papéis|títulos|barris|onças|toneladas',
  atPrice: 'a|por|ao preço de|a um preço de|ao preço médio de',

  stretches:
    'no {primeiro,segundo,terceiro,quarto,último} {trimestre,semestre}|no {trimestre,semestre,exercício,ano,período}|no ano passado|este ano|neste ano|nos primeiros {três,seis,nove} meses|no mesmo período|na {primeira,segunda} metade',

  shares: 'ações|ação|título{s,}|papéis|papel',
  theCompany: 'a {ação,empresa,companhia,firma}|as ações|o {papel,grupo,banco,título}|os papéis',
  does: 'está|é|tem|teve|fechou|fecha|encerrou|opera|registrou|registou',
  notNames:
    'na|nos|nas|com|sem|após|segundo|esse|essa|isso|segunda|terça|quarta|quinta|sexta|hoje|ontem|amanhã|além|também|assim|embora|enquanto|muitos|ações|investidores|não|já',
  forWhom: 'para|da|do',
  meanwhile: 'enquanto|ao passo que|já',
};
