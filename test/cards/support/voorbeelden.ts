/** One made-up casus, its letter and an accountgesprek, as the cards get them. */
import type { VerslagView } from '../../../cards/accountgesprek';
import type { Accountgesprek, AccountgesprekInvoer } from '../../../domain/accountgesprek';
import { gespreksthemas } from '../../../domain/accountgesprek';
import type { CasusDossier } from '../../../domain/casus';
import type { Gespreksafspraak } from '../../../domain/gespreksafspraak';
import type { Tredebepaling } from '../../../domain/trede';
import type { BriefView } from '../../../cards/brief-view';
import type { TredeView } from '../../../cards/trede';
import { tekst } from '../../support/proefregister';

/** The day of the cards. */
export const vandaag = '2026-03-02';

export const tredeView: TredeView = {
  aanbieder: 'Stichting Het Noorderlicht',
  trede: 3,
  label: 'zorgelijk',
  sinds: '2026-02-16',
  besluit: {
    ...{ door: 'Henk Smeets', partij: 'Nederlandse Zorgautoriteit', op: '2026-02-16T10:00:00.000Z' },
    ...{ eens: ['MGR Limburg-Noord'], aanwezig: ['Raad van Bestuur'] },
  },
  grond: 'De prognose laat zien dat de liquiditeit in juni op is.',
  standpunten: [
    { naam: 'Nederlandse Zorgautoriteit', standpunt: 'eens' },
    { naam: 'MGR Limburg-Noord', standpunt: 'oneens' },
  ],
  plan: 'herstelplan',
  regie: [],
  gesloten: false,
  accounthouder: 'MGR Limburg-Noord',
  volgendeStap: { wat: 'Herstelplan bespreken met de aanbieder', voor: '2026-03-20' },
  bijgewerktOp: '2026-02-17T09:00:00.000Z',
  peildatum: '2026-03-02T10:00:00.000Z',
  vandaag,
  historie: [
    { trede: 3, ingangsdatum: '2026-02-16' },
    { trede: 2, ingangsdatum: '2025-11-03' },
  ],
  komend: [],
};

export const casus: CasusDossier = {
  id: 'casus-1',
  nummer: 'C-2026-0003',
  status: 'in-behandeling',
  aanbiederId: 'noorderlicht',
  aanbiederNaam: 'Stichting Het Noorderlicht',
  deelnemingNamen: [],
  accounthouderId: 'regio',
  accounthouderNaam: 'MGR Limburg-Noord',
  betrokkenNamen: ['Gemeente Venlo', 'MGR Limburg-Noord'],
  rolhouders: [{ persoonId: 'adviseur', naam: 'Persoon adviseur', rol: 'casus-adviseur', voor: null }],
  plan: 'herstelplan',
  volgendeStap: null,
  stapVoorKernteam: false,
  geopendOp: '2026-01-12',
  bijgewerktOp: '2026-02-17T09:00:00.000Z',
  versie: 3,
  makerId: null,
  betrokken: ['gm', 'regio'],
  onderwerp: ['noorderlicht'],
  rollen: [],
};

export const bepaling: Tredebepaling = {
  id: 'bepaling-1',
  casusId: 'casus-1',
  invoer: {
    trede: 2,
    ingangsdatum: '2025-11-03',
    grond: tekst('Grond'),
    bewijs: null,
    plan: null,
    partijen: [],
    opmerking: null,
    corrigeert: null,
  },
  partijNamen: [],
  reacties: [],
  status: 'vastgesteld',
  voorgelegdDoor: 'adviseur',
  voorgelegdDoorNaam: 'Persoon adviseur',
  voorgelegdOp: '2025-11-01T10:00:00.000Z',
  vastgesteldDoor: 'adviseur2',
  vastgesteldDoorNaam: 'Persoon adviseur2',
  vastgesteldDoorPartij: null,
  vastgesteldOp: '2025-11-03T10:00:00.000Z',
  volgorde: 1,
  verwerktOp: '2025-11-03T10:00:00.000Z',
  intrekreden: null,
  ingetrokkenOp: null,
};

export const briefView: BriefView = {
  briefId: 'brief-1',
  nummer: 'B-2026-0007',
  versie: 2,
  soort: 'raadsinformatiebrief',
  publiek: 'raad-andere-regio',
  status: 'concept',
  casusId: 'casus-1',
  casusNummer: 'C-2026-0003',
  aanbieder: 'Stichting Het Noorderlicht',
  gemaaktOp: '2026-03-02T10:00:00.000Z',
  lezing: {
    aan: 'Gemeenteraad van Venlo',
    betreft: 'Ontwikkelingen bij Stichting Het Noorderlicht',
    delen: [
      {
        kop: '',
        alineas: [
          'Geachte leden van de raad,',
          'Met deze brief informeren wij u over de situatie bij Stichting Het Noorderlicht.',
        ],
      },
      { kop: 'Het herstelplan', alineas: ['De uitvoering van het plan is begonnen (noot 1).', 'Hoogachtend,'] },
    ],
    voetnoten: ['1. Het plan geldt voor de hele organisatie.'],
  },
  gaten: [{ omschrijving: 'naam van de ondertekenaar', vragenAan: 'accounthouder' }],
  vervolg: ['brief.nakijken', 'brief.vaststellen'],
};

export const gesprekInvoer: AccountgesprekInvoer = {
  datum: '2026-03-02',
  soort: 'aanbieder',
  partijId: 'noorderlicht',
  deelnemers: tekst('bestuurder, controller'),
  aanleiding: tekst('Signaal uit de cijfers'),
  themas: {
    financien: { status: 'zorg', feit: tekst('Resultaat is negatief.'), beleving: null, duiding: tekst('Oplopend.') },
    personeel: { status: 'geen-zorgen', feit: null, beleving: null, duiding: null },
  },
  risicoDiscontinuiteit: tekst('Nog niet.'),
  aanbodInGevaar: null,
  afspraken: tekst('Cijfers sturen, controller, 15 maart'),
  afsprakenlijst: [{ wat: tekst('Maandbegroting sturen'), wie: 'andere-partij', voor: '2026-03-15' }],
  akkoord: 'ja',
  volgendGesprek: '2026-04-06',
  vertrouwelijk: true,
};

export const gesprek: Accountgesprek = {
  id: 'gesprek-1',
  nummer: 'G-2026-0001',
  invoer: gesprekInvoer,
  partijNaam: 'Stichting Het Noorderlicht',
  status: 'definitief',
  makerId: 'adviseur',
  vastgelegdOp: '2026-03-02T10:00:00.000Z',
  versie: 1,
  vervangt: null,
  vervangenDoorId: null,
};

export const verslag: VerslagView = {
  gesprek,
  vorige: null,
  wijzigingen: [],
  afsprakenToen: [],
  magCorrigeren: false,
  nummers: { vervangt: null, vervangenDoor: null },
  afspraken: [],
  sleutel: 'sleutel-verslag',
};

export const afspraak: Gespreksafspraak = {
  ...{ id: 'afspraak-1', gesprekId: gesprek.id, gesprekNummer: gesprek.nummer, partijNaam: gesprek.partijNaam },
  ...{ wat: tekst('Kasprognose sturen'), wie: 'andere-partij', persoonId: 'adviseur', persoonNaam: 'Persoon adviseur' },
  ...{ termijn: '2026-02-27', status: 'open', klaarOp: null, klaarDoorNaam: null, versie: 1 },
};

/** The same report with `woorden` in every text. */
export function vol(woorden: (max: number) => string, thema: number, overig: number): Accountgesprek {
  const kort = tekst(woorden(thema));
  const lang = tekst(woorden(overig));
  const verslag = { status: 'zorg', feit: kort, beleving: kort, duiding: kort } as const;
  const themas = Object.fromEntries(gespreksthemas.map((een) => [een, verslag]));
  const velden = {
    deelnemers: lang,
    aanleiding: lang,
    risicoDiscontinuiteit: lang,
    aanbodInGevaar: lang,
    afspraken: lang,
  };
  return { ...gesprek, partijNaam: woorden(200), invoer: { ...gesprekInvoer, ...velden, themas } };
}
