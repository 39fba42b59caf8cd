import { describe, expect, it } from 'vitest';
import { read } from '../read.ts';

describe('a Spanish page', () => {
  it.each([
    [
      'Los ingresos crecieron un 5,4% hasta los 12.300 millones de euros, frente a 11.700 millones un año antes.',
      ['5,4% = 5.4 %', '12.300 millones de euros = 12300000000 EUR', '11.700 millones = 11700000000 EUR'],
    ],
    [
      'El beneficio neto fue de 1.234 millones de dólares, 2,5 veces el Ebitda; deuda de 3,2 veces.',
      ['1.234 millones de dólares = 1234000000 USD', '2,5 veces = 2.5 ×', '3,2 veces = 3.2 ×'],
    ],
    [
      'La acción sube un 1,35% hasta 45,60 euros; el precio objetivo pasa de 50 a 55 euros.',
      ['1,35% = 1.35 %', '45,60 euros = 45.6 EUR', '50 a 55 euros = 50 → 55 EUR'],
    ],
    [
      'Una multa de dos millones y medio de euros, medio millón de dólares, mil millones de pesos.',
      [
        'dos millones y medio de euros = 2500000 EUR',
        'medio millón de dólares = 500000 USD',
        'mil millones de pesos = 1000000000 MXN',
      ],
    ],
    [
      'Entre 300 y 350 millones de francos suizos, del 3% al 4%, de 20 a 25 euros.',
      [
        '300 y 350 millones de francos suizos = 300000000–350000000 CHF',
        '3% al 4% = 3–4 %',
        '20 a 25 euros = 20 → 25 EUR',
      ],
    ],
    [
      'El BCE sube los tipos 25 puntos básicos hasta el 3,75%, 0,25 puntos porcentuales.',
      ['25 puntos básicos = 0.25 %', '3,75% = 3.75 %', '0,25 puntos porcentuales = 0.25 %'],
    ],
    [
      'El barril cuesta 82,45 dólares; la onza de oro, 2.345,60 dólares; 34 centavos más.',
      ['82,45 dólares = 82.45 USD', '2.345,60 dólares = 2345.6 USD', '34 centavos = 0.34 USD'],
    ],
    [
      'Vale S/ 3.200 millones, US$ 5 millones, MX$ 20, 12,50€, 3 mil millones de dólares.',
      [
        'S/ 3.200 millones = 3200000000 PEN',
        'US$ 5 millones = 5000000 USD',
        'MX$ 20 = 20 MXN',
        '12,50€ = 12.5 EUR',
        '3 mil millones de dólares = 3000000000 USD',
      ],
    ],
    [
      'Veinticinco millones de euros, noventa por ciento, doscientos cincuenta euros, dos billones de euros.',
      [
        'Veinticinco millones de euros = 25000000 EUR',
        'noventa por ciento = 90 %',
        'doscientos cincuenta euros = 250 EUR',
        'dos billones de euros = 2000000000000 EUR',
      ],
    ],
    ['El Ibex 35 sube un 0,5% hasta los 11.456,3 puntos; 3.500 empleados y 2 millones de clientes.', ['0,5% = 0.5 %']],
    [
      'México: el dólar cotiza en 18.45 pesos y la inflación en 4.66 por ciento; ventas por 3,450 millones de pesos.',
      ['18.45 pesos = 18.45 MXN', '4.66 por ciento = 4.66 %', '3,450 millones de pesos = 3450000000 MXN'],
    ],
    [
      'Casi 15.000 euros al año, hasta 20.000 dólares, menos de 5 céntimos, 80 mil pesos.',
      ['15.000 euros = 15000 EUR', '20.000 dólares = 20000 USD', '5 céntimos = 0.05 EUR', '80 mil pesos = 80000 MXN'],
    ],
    [
      'Inditex (BME:ITX), Telefónica (TEF.MC), Petrobras (PETR4.SA) y BBVA.',
      ['BME:ITX = ITX.XMAD', 'TEF.MC = TEF.XMAD', 'PETR4.SA = PETR4.BVMF'],
    ],
    [
      'Pagó 20.000 millones de yenes, 5 coronas danesas y 300 libras esterlinas.',
      ['20.000 millones de yenes = 20000000000 JPY', '5 coronas danesas = 5 DKK', '300 libras esterlinas = 300 GBP'],
    ],
    ['El 12 de junio de 2024 a las 15:30, vuelo IB 1234, calle Mayor 25, 28013 Madrid.', []],
  ])('%s', (text, said) => {
    expect(read(text, { language: 'es' })).toEqual(said);
  });
});
