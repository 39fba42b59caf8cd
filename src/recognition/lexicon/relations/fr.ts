import type { RelationWords } from './relation-words.ts';

export const relationWords: RelationWords = {
  restates:
    'soit|équivalant à|équivalent{,e,s} à|l équivalent de|c est à dire|ce qui {équivaut à,représente,correspond à}|correspondant à|ou {environ,près de,quelque}|autrement dit',
  otherwise: 'ou',
  restated: 'au cours actuel|au taux de change actuel',
  atRate:
    'au {cours,taux,taux de change,change} {actuel,du jour,de l époque,d aujourd hui}|aux taux de change actuels|au cours de change actuel',
  which: 'ce qui|qui|est|sont|cela',

  reaches: 'à|aux|jusqu à|vers les|autour de',
  trades:
    'et|cl{ôture,ôturé,ôturant}|a clôturé|a terminé|termine|terminant|s échange{,nt}|s établit|s inscrit|cote|en clôture|à l ouverture|pour {clôturer,terminer,s établir}|lundi|mardi|mercredi|jeudi|vendredi|hier|ce {lundi,mardi,mercredi,jeudi,vendredi,matin}|à {Paris,New York,Londres,Wall Street}|en Bourse',
  withA: 'en|avec un|avec une|sur un|sur une|un|une|soit un|soit une|la|le',
  preMarket: 'avant Bourse|avant l ouverture|préouverture|premarket|pre market|pré marché',
  afterHours: 'après Bourse|après la clôture|post clôture|after hours|hors séance',
  targets:
    'objectif{,s}|objectif de cours|cible|valorisation|estimation|prévision|prime|décote|potentiel|rendement|primes',

  versus:
    'contre|comparé{,e,s,es} {à,aux}|par rapport {à,aux,au}|face {à,aux}|au lieu de|vs|versus|à comparer {à,aux,avec}|et non plus',
  versusClose: 'après|depuis|était de|étaient de',
  previous: 'précédemment|auparavant|attendu{,s,e,es}|précédents|prévu{,s}|les|des|quelque',
  earlier:
    'il y a {un an,deux ans,trois ans,cinq ans,dix ans,six mois}|{un an,deux ans,un mois} {plus tôt,auparavant,avant}|année {précédente,dernière,passée}|an {dernier,passé}|même {période,trimestre,époque}|{trimestre,semestre,mois,exercice} {précédent,dernier}|la veille|hier',
  losses: 'perte{,s}|déficit',
  gains: 'bénéfice{,s}|profit{,s}|excédent|gain',

  per: 'l unité|pièce|la pièce|chacun{,e}|par {unité,action,titre,part,exemplaire,véhicule,appareil,personne,habitant}|l action|le titre|l exemplaire|par tête',
  perMeasure:
    'le {baril,kilo,litre,gallon,mètre carré}|par {baril,once,tonne,kilo,litre,mégawattheure,mwh,mois,an,jour,semaine,heure,nuit}|l {once,heure}|la {tonne,nuit,semaine}|du {baril,litre,kilo,mégawattheure}|le mégawattheure|mensuels|annuels|chaque {mois,année}',
  notPer: 'l action {de,du,des}|le titre {de,du,des}|la semaine dernière',
  counted: 'unité{s,}|pièce{s,}|exemplaire{s,}|billet{s,}|action{s,}|titre{s,}|part{s,}|baril{s,}|once{s,}|tonne{s,}',
  atPrice: 'à|au prix de|au prix unitaire de|pour|au cours de|à un prix de',

  stretches:
    'au {premier,deuxième,second,troisième,quatrième,dernier} {trimestre,semestre}|sur {l année,l exercice,le trimestre,le semestre,la période,un an,neuf mois,la même période}|l an {dernier,passé}|cette année|l année dernière|sur les {six,neuf} premiers mois',

  shares: 'titre{s,}|action{s,}',
  theCompany: 'le {titre,groupe,constructeur}|l {action,entreprise}|les actions|la {société,compagnie,banque,valeur}',
  does: 'est|s|se|affiche|signe|clôture|termine|prend|abandonne|cède|lâche|bondit|recule',
  notNames:
    'dans|sur|pour|avec|sans|avant|depuis|pendant|ou|donc|or|car|quand|comme|elle|ils|elles|nous|ce|cet|cette|ces|sa|leur|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|aujourd|demain|selon|malgré|même|aussi|ainsi|enfin|ensuite|toutefois|cependant|outre|seul{,e,s}|tous|toutes|côté|parmi|porté{,e}|action{,s}|titre{,s}|analystes|investisseurs|hors|or|c|s|publicité',
  forWhom: 'pour|chez|de',
  meanwhile: 'tandis que|alors que|pendant que',
};
