/** De volgorde van vrijgeven: wie het eerst hoort, en wat in geen volgorde staat. */
import { bijAanbieder } from '../../domain/informeren';
import { hindernissen, isGedekt } from '../../domain/hindernis';
import { kringVanBrief } from '../../domain/kring';
import type { Geinformeerd, TeInformeren } from '../../domain/informeren';
import type { Hindernis, PakketBrief, Vrijgavemoment } from '../../domain/vrijgave';
import type { Kring } from '../../domain/kring';

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
const moeten: readonly TeInformeren[] = [
  ...bijAanbieder.map((wie) => ({ wie, groep: 'aanbieder', grond: 'afspraak' }) as const),
  { wie: 'Jeugdregio Noord', groep: 'regio', grond: 'afspraak' },
  { wie: 'Venlo', groep: 'raad', grond: 'wet' },
  { wie: 'Roermond', groep: 'raad', grond: 'wet' },
  { wie: 'pers', groep: 'pers', grond: 'afspraak' },
];
const weet = (groep: Kring, op = '2026-03-10T09:00:00.000Z'): readonly Geinformeerd[] =>
  moeten
    .filter((rij) => rij.groep === groep)
    .map(({ wie }) => ({
      ...{ id: wie, casusId: 'c', wie, groep, nummer: null, hoe: 'telefoon', bewijs: null, persoonId: 'p' },
      ...{ wanneer: op.slice(0, 10), op },
    }));
const iedereenBinnen = [...weet('aanbieder'), ...weet('regio')];
const moment: Vrijgavemoment = {
  ...{ nu: '2026-03-12T10:00:00.000Z', embargo: null },
  ...{ moeten, gedaan: iedereenBinnen, veranderdOp: '', eigenBrieven: [] },
};
const wacht = (een: PakketBrief, pakket: readonly PakketBrief[], anders: Partial<Vrijgavemoment> = {}) =>
  hindernissen(een, pakket, { tussenMinuten: 60 }, { ...moment, ...anders }).map((rij) => {
    if (rij.soort === 'niet-geinformeerd') return rij.wie.join(', ');
    return rij.soort === 'eerst-brief' ? rij.nummer : rij.soort;
  });

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

it.each(['ingetrokken', 'vervangen'])(
  'op een brief die is %s wacht niemand, en hij staat nergens voor in',
  (status) => {
    const weg = { ...medewerkers, status };
    expect(wacht(raad, [raad, weg])).toEqual([]);
    expect(wacht(raad, [raad, weg], { gedaan: weet('regio') })).toEqual(['aanbieder, medewerkers, cliënten en ouders']);
    expect(wacht(pers, [pers, { ...brief('raadsinformatiebrief', 'raad-eigen-regio'), status }])).toEqual([
      'geen-raadsbrief',
    ]);
  },
);

it('een aanbiedingsbrief aan de regio gaat voor de raden; een aan één raad is een brief aan een raad, en vervangt die niet voor de pers', () => {
  const regio = brief('aanbiedingsbrief', 'ontvangende-regio');
  const eenRaad = { ...regio, variant: 'Maastricht' };
  expect([regio, eenRaad].map(kringVanBrief)).toEqual(['regio', 'raad']);
  expect(wacht(raad, [raad, eenRaad])).toEqual([]);
  expect(wacht(raad, [raad, regio])).toEqual(['aanbiedingsbrief']);
  expect(wacht(eenRaad, [eenRaad, medewerkers])).toEqual(['medewerkersbrief']);
  expect(wacht(pers, [pers, eenRaad])).toEqual(['aanbiedingsbrief', 'geen-raadsbrief']);
});

const eerder = '2026-03-11T09:00:00.000Z';
const vrijeRaad = brief('raadsinformatiebrief', 'raad-eigen-regio', eerder);

it('zonder brief voor de aanbieder en de regio’s wacht de raadsbrief op het register', () => {
  expect(wacht(raad, [raad], { gedaan: [] })).toEqual([
    'aanbieder, medewerkers, cliënten en ouders',
    'Jeugdregio Noord',
  ]);
  expect(wacht(raad, [raad], { gedaan: weet('regio') })).toEqual(['aanbieder, medewerkers, cliënten en ouders']);
  expect(wacht(raad, [raad], { gedaan: iedereenBinnen })).toEqual([]);
});

it('een brief aan medewerkers zegt niets tegen cliënten en ouders', () => {
  const uit = brief('medewerkersbrief', 'medewerkers', eerder);
  expect(wacht(raad, [raad, uit], { gedaan: weet('regio') })).toEqual(['cliënten en ouders']);
  const beide = [raad, uit, brief('clientenbrief', 'clienten', eerder)];
  expect(wacht(raad, beide, { gedaan: weet('regio') })).toEqual([]);
});

it('zonder raadsbrief mag de pers pas als het register alle raden noemt', () => {
  const raden = weet('raad');
  expect(wacht(pers, [pers], { gedaan: [...iedereenBinnen, ...raden] })).toEqual([]);
  expect(wacht(pers, [pers], { gedaan: [...iedereenBinnen, ...raden.slice(1)] })).toEqual(['geen-raadsbrief']);
  expect(wacht(pers, [pers], { moeten: moeten.filter(({ groep }) => groep !== 'raad') })).toEqual(['geen-raadsbrief']);
});

it('iedere raad op de lijst telt zelf: één brief staat niet voor alle raden', () => {
  const wieMist = (pakket: readonly PakketBrief[], anders: Partial<Vrijgavemoment>) =>
    hindernissen(pers, pakket, { tussenMinuten: 60 }, { ...moment, ...anders }).flatMap((rij) =>
      rij.soort === 'geen-raadsbrief' ? (rij.wie ?? []) : [],
    );
  const reeksbrief = { ...vrijeRaad, variant: 'Venlo' };
  expect(wieMist([reeksbrief], { eigenBrieven: [{ wie: 'Venlo', op: eerder }] })).toEqual(['Roermond']);
  const beide = ['Venlo', 'Roermond'].map((wie) => ({ wie, op: eerder }));
  expect(wieMist([reeksbrief], { eigenBrieven: beide })).toEqual([]);
  const verzonden = { ...vrijeRaad, status: 'verzonden' };
  const aanVenlo = weet('raad').filter(({ wie }) => wie === 'Venlo');
  expect(wieMist([verzonden], { gedaan: [...iedereenBinnen, ...aanVenlo] })).toEqual(['Roermond']);
  const perRegio = moeten.map((rij) =>
    rij.groep === 'raad'
      ? ({ ...rij, publiek: rij.wie === 'Venlo' ? 'raad-eigen-regio' : 'raad-andere-regio' } as const)
      : rij,
  );
  expect(wieMist([vrijeRaad], { moeten: perRegio })).toEqual(['Roermond']);
  expect(wieMist([vrijeRaad, brief('vervolgbrief', 'raad-andere-regio', eerder)], { moeten: perRegio })).toEqual([]);
  const toen: Hindernis = { soort: 'geen-raadsbrief', wie: ['Venlo'] };
  expect(isGedekt([toen], [toen])).toBe(true);
  expect(isGedekt([{ soort: 'geen-raadsbrief', wie: ['Roermond'] }], [toen])).toBe(false);
});

it('een raadsbrief van voor het vorige persbericht hoort bij een andere ronde, en wie het toen hoorde ook', () => {
  const vorige = { ...brief('persbericht', 'pers', '2026-03-11T12:00:00.000Z'), id: 'vorig persbericht' };
  expect(wacht(pers, [vrijeRaad, vorige, pers])).toEqual([
    'aanbieder, medewerkers, cliënten en ouders',
    'Jeugdregio Noord',
    'geen-raadsbrief',
  ]);
  const nieuw = brief('vervolgbrief', 'raad-eigen-regio', '2026-03-12T08:00:00.000Z');
  const weer = [...weet('aanbieder', '2026-03-12T07:00:00.000Z'), ...weet('regio', '2026-03-12T07:00:00.000Z')];
  expect(wacht(pers, [vrijeRaad, vorige, nieuw, pers], { gedaan: weer })).toEqual([]);
});

it('een raadsbrief van voordat de feiten veranderden telt niet voor de pers', () => {
  expect(wacht(pers, [vrijeRaad, pers])).toEqual([]);
  const veranderdOp = '2026-03-11T15:00:00.000Z';
  const toen = [...iedereenBinnen, ...weet('raad', eerder)];
  expect(wacht(pers, [vrijeRaad, pers], { veranderdOp, gedaan: toen })).toEqual(['geen-raadsbrief']);
  const daarna = [...toen, ...weet('raad', '2026-03-11T16:00:00.000Z')];
  expect(wacht(pers, [vrijeRaad, pers], { veranderdOp, gedaan: daarna })).toEqual([]);
});

it('een embargo houdt tegen tot het moment zelf, en daarna niet meer', () => {
  const embargo = '2026-03-12T10:00:00.000Z';
  const op = (nu: string) => wacht(pers, [vrijeRaad, pers], { nu, embargo });
  expect(op('2026-03-12T09:59:59.999Z')).toEqual(['embargo']);
  expect(op(embargo)).toEqual([]);
  expect(op('2026-03-12T10:00:00.001Z')).toEqual([]);
});

it('een afwijking geldt alleen voor wat er in de weg stond toen zij werd toegestaan', () => {
  const toen: readonly Hindernis[] = [
    { soort: 'geen-raadsbrief' },
    { soort: 'niet-geinformeerd', kring: 'regio', wie: ['Noord', 'Zuid'] },
  ];
  const embargo: Hindernis = { soort: 'embargo', tot: '2026-03-12T10:00:00.000Z' };
  expect(isGedekt(toen, toen)).toBe(true);
  expect(isGedekt([{ soort: 'niet-geinformeerd', kring: 'regio', wie: ['Zuid'] }], toen)).toBe(true);
  expect(isGedekt([{ soort: 'niet-geinformeerd', kring: 'regio', wie: ['West'] }], toen)).toBe(false);
  expect(isGedekt([...toen, embargo], toen)).toBe(false);
  expect(isGedekt([embargo], [{ soort: 'embargo', tot: '2026-03-11T10:00:00.000Z' }])).toBe(false);
  expect(isGedekt([{ soort: 'eerst-brief', nummer: 'B-2', kring: 'raad' }], toen)).toBe(false);
});
