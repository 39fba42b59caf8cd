// @vitest-environment jsdom
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ArticleMetadata } from '../../src/article/article.ts';
import { readMetadata } from '../../src/article/metadata.ts';

/** Whole pages of publishers, which are measured with and not part of this project. */
const PAGES = '../shared/bench/pages';

type Stated = Omit<ArticleMetadata, 'modified'>;

/** Read off each page by eye; what is absent here, the page does not state. The address is the one it was saved from. */
const TABLE: Readonly<Record<string, { from: string; says: Stated }>> = {
  'de-aero-fraport-2023': {
    from: 'https://www.aero.de/news-46212/Fraport-verdient-im-Sommer-so-viel-wie-noch-nie.html',
    says: {
      url: 'https://www.aero.de/news-46212/Fraport-verdient-im-Sommer-so-viel-wie-noch-nie.html',
      title: 'Fraport verdient im Sommer so viel wie noch nie',
      authors: [],
      site: 'aero.de',
      published: '2023-11-07',
      language: 'de',
    },
  },
  'de-boersenzeitung-dax-2024': {
    from: 'https://www.boersen-zeitung.de/kapitalmaerkte/steigende-us-zinsen-setzen-dax-zu',
    says: {
      url: 'https://www.boersen-zeitung.de/kapitalmaerkte/steigende-us-zinsen-setzen-dax-zu',
      title: 'Steigende US-Zinsen setzen Dax zu',
      authors: [{ family: 'Kuckelkorn', given: 'Dieter' }],
      site: 'Börsen-Zeitung',
      published: '2024-10-23',
      language: 'de',
    },
  },
  'de-businessinsider-evergrande-2024': {
    from: 'https://www.businessinsider.de/wirtschaft/international-business/wie-gross-ist-evergrande-chinas-sterbender-immobilienriese/?utm_source=x#top',
    says: {
      url: 'https://www.businessinsider.de/wirtschaft/international-business/wie-gross-ist-evergrande-chinas-sterbender-immobilienriese/',
      title: 'Wie groß ist Evergrande, Chinas strauchelnder Immobilienriese?',
      authors: [{ family: 'Loh', given: 'Matthew' }],
      site: 'Business Insider',
      published: '2024-01-29',
      language: 'de-DE',
    },
  },
  'en-247wallst-djia-2014': {
    from: 'http://247wallst.com/investing/2014/12/29/the-4-stocks-that-slimmed-the-djia-monday-slide/',
    says: {
      url: 'http://247wallst.com/investing/2014/12/29/the-4-stocks-that-slimmed-the-djia-monday-slide/',
      title: 'The 4 Stocks That Slimmed the DJIA Monday Slide',
      authors: [{ family: 'Ausick', given: 'Paul' }],
      site: '24/7 Wall St.',
      published: '2014-12-29',
      language: 'en',
    },
  },
  'en-bloomberg-stocks-2016': {
    from: 'https://www.bloomberg.com/news/articles/2016-12-06/stock-rally-extends-into-asia-as-traders-await-rbi-aussie-gdp',
    says: {
      url: 'https://www.bloomberg.com/news/articles/2016-12-06/stock-rally-extends-into-asia-as-traders-await-rbi-aussie-gdp',
      title: 'U.S. Stocks Rise to Records, Bonds Gain on ECB Stimulus Optimism',
      authors: [{ family: 'Herron', given: 'Jeremy' }],
      site: 'Bloomberg',
      published: '2016-12-06',
    },
  },
  'en-foxbusiness-homedepot-2019': {
    from: 'https://www.foxbusiness.com/markets/home-depot-sales-earnings-retail',
    says: {
      url: 'https://www.foxbusiness.com/markets/home-depot-sales-earnings-retail',
      title: 'Home Depot sales miss, shares plunge',
      authors: [{ family: 'Garber', given: 'Jonathan' }],
      site: 'Fox Business',
      published: '2019-11-19',
      language: 'en',
    },
  },
  'en-reuters-globalmarkets-2019': {
    from: 'https://www.reuters.com/article/us-global-markets-idUSKBN1XT00W',
    says: {
      url: 'https://www.reuters.com/article/us-global-markets-idUSKBN1XT00W',
      title: 'Oversupply angst drags oil lower, stocks drift near highs',
      authors: [{ family: 'Campos', given: 'Rodrigo' }],
      site: 'Reuters',
      published: '2019-11-19',
      language: 'en',
    },
  },
  'es-ambito-paritarias-2022': {
    from: 'https://www.ambito.com/politica/paritarias/al-rojo-gremios-la-alimentacion-marcan-inflacion-53-abril-y-amenazan-paro-n5431248',
    says: {
      url: 'https://www.ambito.com/politica/paritarias/al-rojo-gremios-la-alimentacion-marcan-inflacion-53-abril-y-amenazan-paro-n5431248',
      title: 'Paritarias al rojo: gremios de la alimentación marcan inflación de 5,3% en abril y amenazan con paro',
      authors: [{ family: 'Martín', given: 'Mariano' }],
      site: 'ámbito.com',
      published: '2022-05-04',
      language: 'es-AR',
      currency: 'ARS',
    },
  },
  'es-elsol-petroleo-2020': {
    from: 'https://www.elsoldemazatlan.com.mx/finanzas/precio-del-petroleo-mexicano-cae-a-un-minimo-de-18-anos-4982125.html',
    says: {
      url: 'https://www.elsoldemazatlan.com.mx/finanzas/precio-del-petroleo-mexicano-cae-a-un-minimo-de-18-anos-4982125.html',
      title: 'Precio del petróleo mexicano cae a un mínimo de 18 años',
      authors: [{ family: 'Ramírez', given: 'Galo' }],
      site: 'El Sol De Mazatlán',
      published: '2020-03-17',
      language: 'es',
      currency: 'MXN',
    },
  },
  // A list of the companies in the news, without a day of its own.
  'fr-boursorama-societes-2020': {
    from: 'https://www.boursorama.com/bourse/actualites/societes/',
    says: {
      url: 'https://www.boursorama.com/bourse/actualites/societes/',
      title: 'Actualités des sociétés',
      authors: [],
      site: 'Boursorama',
      language: 'fr',
    },
  },
  // A list under one day.
  'fr-investir-lesechos-2020': {
    from: 'https://investir.lesechos.fr/actualites/toute-l-actualite.php',
    says: {
      url: 'https://investir.lesechos.fr/actualites/arches/generique/index.php',
      title: 'Actualités',
      authors: [],
      site: 'Investir',
      published: '2020-04-24',
      language: 'fr',
    },
  },
  'fr-lesechos-live-2024': {
    from: 'https://www.lesechos.fr/monde/enjeux-internationaux/le-fil-info-les-principales-infos-de-ce-jeudi-18-juillet-2108558',
    says: {
      url: 'https://www.lesechos.fr/monde/enjeux-internationaux/le-fil-info-les-principales-infos-de-ce-jeudi-18-juillet-2108558',
      title: 'Europe : les ventes de voitures neuves ont progressé au premier semestre',
      authors: [{ literal: 'Les Echos' }],
      site: 'Les Echos',
      published: '2024-07-18',
      language: 'fr',
    },
  },
  // A list; its content system states 1970.
  'fr-tradingsat-societes-2020': {
    from: 'https://www.tradingsat.com/actualites/informations-societes/',
    says: {
      url: 'https://www.tradingsat.com/actualites/informations-societes/',
      title: 'Informations sociétés',
      authors: [],
      site: 'BFM Bourse',
      language: 'fr',
    },
  },
  // A list of press releases; its canonical address is no address.
  'it-bancamediolanum-newsroom-2019': {
    from: 'https://www.bancamediolanum.it/newsroom',
    says: {
      url: 'https://www.bancamediolanum.it/newsroom',
      title: 'Newsroom',
      authors: [],
      site: 'Banca Mediolanum',
      language: 'it',
    },
  },
  'it-ilgiornale-2025': {
    from: 'https://www.ilgiornale.it/news/difesa/i-jet-russi-accendono-i-motori-norad-che-dispiega-aerei-nell-2432841.html',
    says: {
      url: 'https://www.ilgiornale.it/news/difesa/i-jet-russi-accendono-i-motori-norad-che-dispiega-aerei-nell-2432841.html',
      title: `Le "incursioni" dei caccia russi e la mossa dei jet Usa: cosa succede nell'Artico`,
      authors: [{ family: 'Pizzorno', given: 'Marco' }],
      site: 'il Giornale',
      published: '2025-02-04',
      language: 'it',
    },
  },
};

const isThere = existsSync(PAGES);
if (!isThere)
  console.warn(`${PAGES} is not at hand: published pages are not compared. The rules are held by metadata.test.ts.`);

describe.runIf(isThere)('whose text a published page is, against what its reader sees', () => {
  it.each(Object.entries(TABLE))('%s', (name, { from, says }) => {
    const page = new DOMParser().parseFromString(readFileSync(`${PAGES}/${name}.html`, 'utf8'), 'text/html');
    const { modified: _, ...read } = readMetadata(page, from, '2026-11-23');
    expect(read).toEqual(says);
  });
});
