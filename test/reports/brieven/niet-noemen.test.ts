/** Wat wel in het dossier staat en niet in de raadsbrief hoort: namen van bestuurders, bedragen en het bureau. */
import { aanbieding, dossier, pers, ribAnders, ribEigen } from './ondersteuning';

const namen = 'Harm Wijgergangs en Ellis Jeurissen-Meussen';
const geladen = dossier('mutsaers-2023', {
  'rvb.sinds': {
    waarde: '2023-09',
    bron: `gesprek met ${namen}`,
    ook: [{ waarde: '2023-08', bron: 'PricewaterhouseCoopers', uitleg: `€ 3 miljoen volgens ${namen}` }],
  },
  'persbericht.kop': `${namen}: € 3 miljoen tekort volgens PricewaterhouseCoopers`,
});
const woorden = ['Wijgergangs', 'Jeurissen', 'Meussen', '€', 'miljoen', 'PricewaterhouseCoopers'];

it.each(woorden)('%s staat in het dossier, en in geen brief die daar niet over gaat', (woord) => {
  expect(pers(geladen)).toContain(woord);
  for (const maak of [ribAnders, ribEigen, aanbieding]) expect(maak(geladen)).not.toContain(woord);
});

it.each(woorden)('%s als bron of andere lezing komt ook niet in het persbericht', (woord) => {
  const zonderKop = { ...geladen, persbericht: dossier('mutsaers-2023').persbericht };
  expect(JSON.stringify(zonderKop)).toContain(woord);
  expect(pers(zonderKop)).not.toContain(woord);
});
