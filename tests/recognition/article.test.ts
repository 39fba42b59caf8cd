import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

const seed = new URL('../../../shared/seed/article.it.txt', import.meta.url);

describe('an Italian article about chips', () => {
  const text = `Gruppo Alfa (NYSE:ALF), Beta Holding (OTC:BETAY) e Gamma Inc (NASDAQ:GAMA) hanno investito 40 miliardi di yuan cinesi (5,6 miliardi di dollari), contro i 21 miliardi di yuan cinesi di un anno prima.
Un acceleratore H20 costa da 12.000 a 13.000 dollari l’uno; ne servono oltre 300 server e 3.000 GPU, più di un milione di unità in 12 mesi.
Il titolo GAMA è salito di oltre il 176% negli ultimi 12 mesi, e oggi dello 0,53% a 130,05 dollari nei 30 minuti prima dell’avvio.`;

  it('yields its figures and tickers, and none of its counts, models and times', () => {
    expect(read(text, { language: 'it' })).toEqual([
      'NYSE:ALF = ALF.XNYS',
      'OTC:BETAY = BETAY.OTCM',
      'NASDAQ:GAMA = GAMA.XNAS',
      '40 miliardi di yuan cinesi = 40000000000 CNY',
      '5,6 miliardi di dollari = 5600000000 USD',
      '21 miliardi di yuan cinesi = 21000000000 CNY',
      '12.000 a 13.000 dollari = 12000–13000 USD',
      'GAMA = GAMA.XNAS',
      '176% = 176 %',
      '0,53% = 0.53 %',
      '130,05 dollari = 130.05 USD',
    ]);
  });
});

describe('the seed article', () => {
  it.runIf(existsSync(seed))('yields exactly its eleven tickers and eight figures', () => {
    expect(read(readFileSync(seed, 'utf8'), { language: 'it' })).toEqual([
      'NASDAQ:NVDA = NVDA.XNAS',
      'NYSE:BABA = BABA.XNYS',
      'OTC:TCEHY = TCEHY.OTCM',
      'NASDAQ:BIDU = BIDU.XNAS',
      '50 miliardi di yuan cinesi = 50000000000 CNY',
      '7 miliardi di dollari = 7000000000 USD',
      '23 miliardi di yuan cinesi = 23000000000 CNY',
      '12.000 a 13.000 dollari = 12000–13000 USD',
      'NASDAQ:GOOG = GOOG.XNAS',
      'NASDAQ:GOOGL = GOOGL.XNAS',
      'NASDAQ:AMZN = AMZN.XNAS',
      'NASDAQ:META = META.XNAS',
      'NASDAQ:MSFT = MSFT.XNAS',
      '106 miliardi di dollari = 106000000000 USD',
      '176% = 176 %',
      '7,4% = 7.4 %',
      'NVDA = NVDA.XNAS',
      '0,53% = 0.53 %',
      '130,05 dollari = 130.05 USD',
    ]);
  });
});
