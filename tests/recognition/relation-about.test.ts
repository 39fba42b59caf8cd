import { describe, expect, it } from 'vitest';
import { related } from './read.ts';

const owners = (language: string, text: string) =>
  related(text, { language, introduced: ['NVDA'] }).filter((line) => line.includes(' of '));

describe('whose figure it is', () => {
  it.each([
    ['it', 'Enel (BIT:ENEL) guadagna l’1,2%.', ['1,2% of BIT:ENEL']],
    ['it', 'Ieri le azioni Pirelli sono scese del 3%.', ['3% of Pirelli']],
    ['it', 'Campari è in calo del 4%, Moncler sale del 2%.', ['4% of Campari', '2% of Moncler']],
    ['it', 'Bene Prysmian (+2,1%) e Terna (+0,4%).', ['+2,1% of Prysmian', '+0,4% of Terna']],
    ['it', 'NVDA perde il 2%, mentre il mercato sale dell’1%.', ['2% of NVDA']],
    ['en', 'Nvidia (NASDAQ:NVDA) fell 3% while Apple was up 2%.', ['3% of NASDAQ:NVDA', '2% of Apple']],
    ['en', 'Boeing shares rose 4%.', ['4% of Boeing']],
    ['en', 'Ford Motor (NYSE:F) posted sales of $40 billion.', ['$40 billion of NYSE:F']],
    ['en', 'Ford Motor (NYSE:F) cut jobs. The stock fell 2%.', ['2% of NYSE:F']],
    ['de', 'Die Siemens-Aktie verlor 2,5 Prozent.', ['2,5 Prozent of Siemens']],
    ['de', 'Am Montag gaben die Titel nach, Linde stieg um 1 Prozent.', ['1 Prozent of Linde']],
    ['de', 'Verlierer war Kühne + Nagel (-1,6 Prozent).', ['-1,6 Prozent of Kühne + Nagel']],
    ['fr', 'Le titre Danone gagne 1,4 %.', ['1,4 % of Danone']],
    ['fr', 'Air Liquide recule de 0,8 %.', ['0,8 % of Air Liquide']],
    ['es', 'Las acciones de Iberdrola suben un 1,1%.', ['1,1% of Iberdrola']],
    ['es', 'Banco Sabadell cae un 2%.', ['2% of Banco Sabadell']],
    ['pt', 'As ações da Natura caíram 5%.', ['5% of Natura']],
    ['nl', 'Het aandeel Heineken daalde 1,2 procent.', ['1,2 procent of Heineken']],
    ['nl', 'Shell steeg licht, terwijl ASML 3 procent lager sloot.', ['3 procent of ASML']],
    ['it', 'Sale Saipem +3%, Amplifon -1%.', ['-1% of Amplifon']],
    ['nl', 'Shell is 2 procent gestegen.', ['2 procent of Shell']],
  ])('%s: %s', (language, text, expected) => {
    expect(owners(language, text)).toEqual(expected);
  });

  it.each([
    ['it', 'Ieri è salito del 3%.'],
    ['it', 'Seduta positiva, in rialzo dello 0,8%.'],
    ['it', 'Eni (BIT:ENI), Enel (BIT:ENEL) e Snam (BIT:SRG) hanno investito insieme 4 miliardi di euro.'],
    ['it', 'Eni (BIT:ENI) lavora in mare, con il greggio a 80 dollari al barile.'],
    ['it', 'Bene Saipem e Tenaris (+2,1% e +1,3%).'],
    ['it', 'I prezzi sono aumentati del 2%.'],
    ['en', 'Shortly before the close it fell 2%.'],
    ['en', 'Emerging market stocks rose 0.5%.'],
    ['en', 'Apple, Meta and Intel rose 2%.'],
    ['en', 'Nvidia (NASDAQ:NVDA) makes chips.\n\nThe market rose 2%.'],
    ['de', 'Der Umsatz stieg um 5 Prozent.'],
    ['de', 'Fest zeigten sich Banken mit einem Plus von 2 Prozent.'],
    ['fr', 'Lors de la séance, l’indice gagne 0,5 %.'],
    ['es', 'Ayer subieron los precios un 3%.'],
    ['pt', 'Hoje a inflação subiu 0,4%.'],
    ['nl', 'Gisteren steeg de inflatie met 3 procent.'],
  ])('is not said in %s: %s', (language, text) => {
    expect(owners(language, text)).toEqual([]);
  });
});
