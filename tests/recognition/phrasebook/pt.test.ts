import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';

describe('a Portuguese page', () => {
  it.each([
    [
      'A receita cresceu 5,4%, para R$ 12,3 bilhões, ante R$ 11,7 bilhões um ano antes.',
      ['5,4% = 5.4 %', 'R$ 12,3 bilhões = 12300000000 BRL', 'R$ 11,7 bilhões = 11700000000 BRL'],
    ],
    [
      'O lucro líquido foi de 1.234 milhões de euros; dívida de 2,5 vezes o Ebitda.',
      ['1.234 milhões de euros = 1234000000 EUR', '2,5 vezes = 2.5 ×'],
    ],
    [
      'A ação subiu 1,35%, a R$ 45,60; o preço-alvo passou de R$ 50 para R$ 55.',
      ['1,35% = 1.35 %', 'R$ 45,60 = 45.6 BRL', 'R$ 50 = 50 BRL', 'R$ 55 = 55 BRL'],
    ],
    [
      'Uma multa de dois milhões e meio de euros, meio milhão de dólares, mil milhões de euros.',
      [
        'dois milhões e meio de euros = 2500000 EUR',
        'meio milhão de dólares = 500000 USD',
        'mil milhões de euros = 1000000000 EUR',
      ],
    ],
    [
      'Entre 300 e 350 milhões de francos suíços, de 3% a 4%, de 20 a 25 reais.',
      [
        '300 e 350 milhões de francos suíços = 300000000–350000000 CHF',
        '3% a 4% = 3–4 %',
        '20 a 25 reais = 20 → 25 BRL',
      ],
    ],
    [
      'O Copom elevou a Selic em 0,25 ponto percentual, 25 pontos-base, para 10,75% ao ano.',
      ['0,25 ponto percentual = 0.25 %', '25 pontos-base = 0.25 %', '10,75% = 10.75 %'],
    ],
    [
      'O barril custa US$ 82,45; 34 centavos a mais; o dólar fechou a R$ 5,43.',
      ['US$ 82,45 = 82.45 USD', '34 centavos = 0.34 USD', 'R$ 5,43 = 5.43 BRL'],
    ],
    [
      'R$ 3 mi, R$ 2,5 bi, US$ 1 tri, 500 mil reais, € 20 mil, 3,5 mil milhões de euros.',
      [
        'R$ 3 mi = 3000000 BRL',
        'R$ 2,5 bi = 2500000000 BRL',
        'US$ 1 tri = 1000000000000 USD',
        '500 mil reais = 500000 BRL',
        '€ 20 mil = 20000 EUR',
        '3,5 mil milhões de euros = 3500000000 EUR',
      ],
    ],
    [
      'Vinte e cinco milhões de reais, noventa por cento, duzentos e cinquenta euros.',
      [
        'Vinte e cinco milhões de reais = 25000000 BRL',
        'noventa por cento = 90 %',
        'duzentos e cinquenta euros = 250 EUR',
      ],
    ],
    ['O Ibovespa subiu 0,5%, aos 131.456,32 pontos; 3.500 funcionários e 2 milhões de clientes.', ['0,5% = 0.5 %']],
    [
      'Vale (VALE3), Itaú (ITUB4) e Petrobras (BVMF:PETR4; NYSE: PBR).',
      ['VALE3 = VALE3.BVMF', 'ITUB4 = ITUB4.BVMF', 'BVMF:PETR4 = PETR4.BVMF', 'NYSE: PBR = PBR.XNYS'],
    ],
    [
      'Quase 15 mil euros por ano, até 20 mil dólares, menos de 5 cêntimos.',
      ['15 mil euros = 15000 EUR', '20 mil dólares = 20000 USD', '5 cêntimos = 0.05 EUR'],
    ],
  ])('%s', (text, said) => {
    expect(read(text, { language: 'pt' })).toEqual(said);
  });
});
