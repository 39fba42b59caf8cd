import type { RelationWords } from './relation-words.ts';

export const relationWords: RelationWords = {
  restates:
    'equivalente{s,} a|equivale{,n} a|que equivale{,n} a|lo que equivale a|el equivalente a|es decir|o sea|o el equivalente a|al cambio|unos',
  otherwise: 'o|u',
  restated: 'al cambio|al tipo de cambio',
  atRate:
    'al cambio|al cambio {actual,de hoy,de ayer,oficial,del día}|al tipo de cambio|al tipo de cambio {actual,de hoy,oficial}',
  which: 'que|lo que|son|es|serían',

  reaches: 'a|al|hasta|a los|hasta los|en',
  trades:
    'y|cierra{,n}|cerró|cerraron|cerrando|al cierre|cotiza{,n,ndo}|se sitúa{,n}|se situó|situándose|quedó|termina|terminó|para {cerrar,situarse}|se cotiza|se cotizó|se ubicó|hoy|ayer|el {lunes,martes,miércoles,jueves,viernes}|este {lunes,martes,miércoles,jueves,viernes}|en {Bolsa,Madrid,Nueva York,Wall Street,Londres,la sesión,la jornada}|los',
  withA: 'con|con un|con una|tras un|tras una|un|una|en|lo que supone un|lo que supone una|el|la',
  preMarket: 'premercado|pre mercado|preapertura|premarket|pre market|antes de la apertura',
  afterHours: 'after hours|posmercado|postmercado|tras el cierre|después del cierre',
  targets: 'precio objetivo|objetivo{,s}|valoración|estimación|previsión|prima|descuento|potencial|rentabilidad',

  versus:
    'frente {a,al,a los,a las}|en comparación con|comparad{o,a,os,as} con|respecto {a,de} los|respecto a|con respecto a|contra|versus|vs|en lugar de|en vez de|ya no',
  versusClose: 'desde|ante|tras|después de|eran|era',
  previous: 'anterior{,es}|previo{,s}|previsto{,s}|esperado{,s}|los|las|estimados|unos',
  earlier:
    'hace {un año,dos años,tres años,cinco años,diez años,seis meses,doce meses}|{un,dos} año{,s} {antes,atrás}|año {anterior,pasado,previo}|{trimestre,semestre,mes,ejercicio} {anterior,pasado,previo}|mismo {periodo,trimestre,mes,lapso}|semana {anterior,pasada}|día anterior|ayer',
  losses: 'pérdida{,s}|déficit|números rojos',
  gains: 'beneficio{,s}|ganancia{,s}|superávit|utilidad',

  per: 'cada un{o,a}|por {unidad,pieza,ejemplar,acción,título,participación,persona,cabeza,vehículo}|la {unidad,pieza,acción}|el título',
  perMeasure:
    'el {barril,kilo,litro,galón,metro cuadrado,megavatio hora}|por {barril,onza,tonelada,kilo,litro,megavatio hora,mwh,mes,año,día,hora,noche}|la {onza,tonelada,noche,hora}|al {mes,año,día}|a la semana|mensuales|anuales|cada {mes,año}',
  notPer: 'la acción {de,del,legal}|el título de|al día siguiente|al año siguiente',
  counted:
    'unidad{es,}|pieza{s,}|ejemplar{es,}|entradas|accion{es,}|títulos|participaciones|barril{es,}|onzas|toneladas|acción',
  atPrice: 'a|por|a razón de|al precio de|a un precio de|a un precio medio de',

  stretches:
    'en el {primer,segundo,tercer,cuarto,último} {trimestre,semestre}|en el {trimestre,semestre,ejercicio,año,periodo}|el año pasado|este año|en los {tres,seis,nueve} primeros meses|en los primeros {tres,seis,nueve} meses|en el mismo periodo|en la {primera,segunda} mitad',

  shares: 'accion{es,}|acción|título{s,}',
  theCompany: 'la {acción,compañía,empresa,entidad,firma}|las acciones|el {valor,grupo,banco,título}|los títulos',
  does: 'se|ha|es|está|cierra|cerró|cotiza|lidera|registra|deja',
  notNames:
    'sin|sobre|tras|según|pero|cuando|como|que|este|esta|estos|ese|esa|lunes|martes|miércoles|jueves|viernes|sábado|domingo|hoy|ayer|mañana|además|también|así|aunque|mientras|sin embargo|todos|muchos|ambos|acciones|analistas|inversores|no|ya|asimismo|finalmente',
  forWhom: 'para|de|en',
  meanwhile: 'mientras|mientras que|en cambio',
};
