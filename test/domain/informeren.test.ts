/** De volgorde van vrijgeven: wie het eerst hoort, en wat in geen volgorde staat. */
import { hindernissen, kringVanBrief } from '../../domain/informeren';
import type { PakketBrief } from '../../domain/informeren';

const brief = (soort: string, publiek: string, vrijgegevenOp: string | null = null): PakketBrief => ({
  variant: '',
  ...{ id: `${soort} ${publiek}`, nummer: soort, soort, publiek },
  ...{ status: vrijgegevenOp === null ? 'concept' : 'vrijgegeven', vrijgegevenOp },
});
const raad = brief('raadsinformatiebrief', 'raad-eigen-regio');
const pers = brief('persbericht', 'pers');
const medewerkers = brief('medewerkersbrief', 'medewerkers');
const vragen = brief('vragen-en-antwoorden', 'pers');
const verklaring = brief('verklaring', 'pers');
const moment = { nu: '2026-03-12T10:00:00.000Z', embargo: null };
const wacht = (een: PakketBrief, pakket: readonly PakketBrief[]) =>
  hindernissen(een, pakket, { tussenMinuten: 60 }, moment).map((rij) =>
    rij.soort === 'eerst-brief' ? rij.nummer : rij.soort,
  );

it('vragen en antwoorden en de eerste verklaring zijn intern: zij wachten op niemand', () => {
  const alles = [raad, pers, medewerkers, vragen, verklaring];
  expect(wacht(vragen, alles)).toEqual([]);
  expect(wacht(verklaring, [])).toEqual([]);
  expect([vragen, verklaring].map(kringVanBrief)).toEqual([null, null]);
});

it('niemand wacht op wat intern is', () => {
  const vrij = { ...vragen, status: 'vrijgegeven', vrijgegevenOp: '2026-03-12T09:59:00.000Z' };
  expect(wacht(raad, [raad, vrij, verklaring])).toEqual([]);
  expect(wacht(pers, [pers, vrij])).toEqual(['geen-raadsbrief']);
});

it.each(['vervolgbrief', 'afsluitingsbrief'])('een %s is voor de raad, en gaat voor de pers', (soort) => {
  expect(wacht(pers, [pers, brief(soort, 'raad-andere-regio')])).toEqual([soort]);
});

it('medewerkers en cliënten horen het voor de raden', () => {
  expect(wacht(raad, [raad, medewerkers, brief('clientenbrief', 'clienten')])).toEqual([
    'medewerkersbrief',
    'clientenbrief',
  ]);
});

it('een aanbiedingsbrief aan de regio gaat voor de raden; een aan één raad is een brief aan een raad, en vervangt die niet voor de pers', () => {
  const regio = brief('aanbiedingsbrief', 'ontvangende-regio');
  const eenRaad = { ...regio, variant: 'Maastricht' };
  expect([regio, eenRaad].map(kringVanBrief)).toEqual(['regio', 'raad']);
  expect(wacht(raad, [raad, eenRaad])).toEqual([]);
  expect(wacht(raad, [raad, regio])).toEqual(['aanbiedingsbrief']);
  expect(wacht(eenRaad, [eenRaad, medewerkers])).toEqual(['medewerkersbrief']);
  expect(wacht(pers, [pers, eenRaad])).toEqual(['aanbiedingsbrief', 'geen-raadsbrief']);
});
