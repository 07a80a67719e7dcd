/** The first page of an accountgesprek: with whom, when, and which themes; also the organisation that somebody typed. */
import { langsteNaam, langsteTekst, langsteThematekst } from '../../cards/accountgesprek-formulier';
import type { Veld } from '../../cards/veld';
import { gespreksthemas, leegThema } from '../../domain/accountgesprek';
import type {
  Accountgesprek,
  AccountgesprekInvoer,
  GesprekSoort,
  Gespreksthema,
  Themaverslag,
} from '../../domain/accountgesprek';
import type { VrijeTekst } from '../../domain/persoonsgegevens';
import type { Partij, PartijSoort } from '../../domain/partij';
import { gesprekFoutZin, gesprekVelden } from '../../texts/accountgesprek';
import type { GesprekFoutSoort } from '../../texts/accountgesprek';
import { gezegdTekst } from '../../texts/gesprek-gezegd';
import { paginaTekst } from '../../texts/gesprek-pagina';
import { kaal } from '../begrip/normaliseer';
import type { Beurt } from '../beurt';
import type { Formulier } from '../invoer/formulier';
import { themaTitels, zelfGekozen } from './bladzijden';
import { metEigenWoorden, overigeVan, overigeveld } from './overige';

export const gesprekssoort: Readonly<Partial<Record<PartijSoort, GesprekSoort>>> = {
  aanbieder: 'aanbieder',
  'gecertificeerde-instelling': 'aanbieder',
  gemeente: 'gemeente',
  jeugdregio: 'regio',
  samenwerkingsverband: 'regio',
};

/** The organisation that was chosen or typed, or what is wrong with it. */
export type Gekozen =
  { readonly id: string; readonly soort: GesprekSoort } | { readonly fout: GesprekFoutSoort; readonly getypt: string };

/** A longer list makes the card too large; who is not in it is typed. */
const meesteKeuzes = 30;

export async function partijkeuzes({ eenheid }: Beurt, gekozen: string): Promise<readonly Partij[]> {
  const partijen = await eenheid.partij.vanSoort(['aanbieder', 'gecertificeerde-instelling']);
  const eigen = gekozen === '' ? null : await eenheid.partij.vind(gekozen);
  const rest = partijen.filter(({ id }) => id !== eigen?.id).slice(0, meesteKeuzes);
  return eigen ? [eigen, ...rest] : rest;
}

/** A typed name goes before the list: who types, did not find it there. `soort` narrows the search when it was asked for. */
export async function kiesPartij({ eenheid }: Beurt, gekozen: string, naam: string, soort?: string): Promise<Gekozen> {
  const getypt = naam || gekozen;
  const partij = getypt === gekozen && gekozen !== '' ? await eenheid.partij.vind(gekozen) : null;
  const gevonden = partij && gesprekssoort[partij.soort];
  if (partij && gevonden) return { id: partij.id, soort: gevonden };
  if (getypt === '') return { fout: 'geen-organisatie', getypt };
  const soorten = (Object.keys(gesprekssoort) as PartijSoort[]).filter(
    (een) => soort === undefined || gesprekssoort[een] === soort,
  );
  const passend = (await eenheid.partij.vanSoort(soorten)).filter((een) => heet(een, kaal(getypt)));
  const [enige] = passend;
  if (enige === undefined) return { fout: 'geen-organisatie', getypt };
  if (passend.length > 1) return { fout: 'meer-organisaties', getypt };
  return { id: enige.id, soort: gesprekssoort[enige.soort] ?? 'aanbieder' };
}

/** `venlo` is enough for Gemeente Venlo. */
const heet = ({ naam, aliassen }: Partij, getypt: string): boolean =>
  [naam, ...aliassen].some((een) => kaal(een) === getypt || kaal(een) === `gemeente ${getypt}`);

export const partijvelden = (
  partijen: readonly Partij[],
  waarden: Readonly<Record<string, string>>,
): readonly Veld[] => [
  {
    ...{ soort: 'keuze', id: 'partijId', label: gesprekVelden.partijId, waarde: waarden['partijId'] ?? '' },
    keuzes: partijen.map(({ id, naam }) => ({ waarde: id, titel: naam })),
  },
  {
    ...{ soort: 'tekst', id: 'organisatie', label: gesprekVelden.organisatie, kort: true },
    ...{ max: langsteNaam, waarde: waarden['organisatie'] ?? '' },
  },
];

export type Beginwaarden = Readonly<Record<string, string>>;

export const waardenVan = (invoer: AccountgesprekInvoer): Beginwaarden => ({
  partijId: invoer.partijId,
  datum: invoer.datum,
  themas: zelfGekozen(invoer).join(','),
  overige: overigeVan(invoer),
  deelnemers: invoer.deelnemers ?? '',
  aanleiding: invoer.aanleiding ?? '',
  vertrouwelijk: invoer.vertrouwelijk ? 'ja' : 'nee',
  ...(invoer.verteld ? { verteld: invoer.verteld, verteldBewaard: 'ja' } : {}),
});

export const beginvelden = (
  partijen: readonly Partij[],
  waarden: Beginwaarden,
  vorige: Accountgesprek | null,
): readonly Veld[] => [
  ...partijvelden(partijen, waarden).filter(({ id }) => id !== 'organisatie' || !isGekozen(partijen, waarden)),
  ...verteldveld(waarden),
  { soort: 'datum', id: 'datum', label: gesprekVelden.datum, waarde: waarden['datum'] ?? '', verplicht: true },
  {
    ...{ soort: 'keuze', id: 'themas', label: paginaTekst.keuzeThemas, waarde: waarden['themas'] ?? '' },
    ...{ keuzes: themaTitels, meer: true, open: true },
  },
  overigeveld(waarden['overige'] ?? '', vorige),
  tekstveld('deelnemers', gesprekVelden.deelnemers, waarden),
  tekstveld('aanleiding', gesprekVelden.aanleiding, waarden),
  {
    ...{ soort: 'keuze', id: 'vertrouwelijk', label: paginaTekst.vertrouwelijk },
    keuzes: [
      { waarde: 'nee', titel: paginaTekst.nee },
      { waarde: 'ja', titel: paginaTekst.ja },
    ],
    waarde: waarden['vertrouwelijk'] || 'nee',
  },
];

/** Who was named already needs no field to type the name in. */
const isGekozen = (partijen: readonly Partij[], { partijId, organisatie = '' }: Beginwaarden): boolean =>
  organisatie === '' && partijen.some(({ id }) => id === partijId);

/** Only for who told something before he had a page to write it on. */
const verteldveld = ({ verteld = '', verteldBewaard }: Beginwaarden): readonly Veld[] => {
  const label = verteldBewaard === undefined ? paginaTekst.verteld : gezegdTekst.verteld;
  return verteld === '' ? [] : [{ soort: 'tekst', id: 'verteld', label, max: langsteThematekst, waarde: verteld }];
};

const tekstveld = (id: 'deelnemers' | 'aanleiding', label: string, waarden: Beginwaarden): Veld => ({
  ...{ soort: 'tekst', id, label, max: langsteTekst, kort: true },
  waarde: waarden[id] ?? '',
});

/** Themes that were taken off the list lose their words only when they had none. */
function metThemas(themas: AccountgesprekInvoer['themas'], gekozen: readonly string[]): AccountgesprekInvoer['themas'] {
  const blijft = (thema: Gespreksthema): Themaverslag | null => {
    const was = themas[thema];
    if (gekozen.includes(thema)) return was === undefined ? leegThema : metEigenWoorden(was);
    const leeg = was === undefined || (was.status === 'niet-besproken' && !was.feit && !was.beleving && !was.duiding);
    return leeg ? null : was;
  };
  return Object.fromEntries(
    gespreksthemas.flatMap((thema) => {
      const verslag = blijft(thema);
      return verslag === null ? [] : [[thema, verslag]];
    }),
  );
}

/** What was told goes to the first chosen theme where it can still be changed; never over other words. */
const themaVoorVerteld = (
  themas: AccountgesprekInvoer['themas'],
  gekozen: readonly string[],
): Gespreksthema | undefined =>
  gespreksthemas.find((een) => gekozen.includes(een) && (themas[een]?.feit ?? null) === null);

function metVerteld(
  themas: AccountgesprekInvoer['themas'],
  gekozen: readonly string[],
  verteld: VrijeTekst | null,
): AccountgesprekInvoer['themas'] {
  const thema = themaVoorVerteld(themas, gekozen);
  if (thema === undefined || verteld === null) return themas;
  return { ...themas, [thema]: { ...(themas[thema] ?? leegThema), feit: verteld } };
}

/** Null when a mistake stands on the page. */
export function leesBegin(
  formulier: Formulier,
  partij: Gekozen,
  was: AccountgesprekInvoer,
  vandaag: string,
): AccountgesprekInvoer | null {
  const datum = formulier.datum('datum', gesprekVelden.datum);
  if (datum === null) formulier.fout(gesprekVelden.datum, 'verplicht');
  if (datum !== null && datum > vandaag) formulier.zin(gesprekFoutZin(gesprekVelden.datum, 'toekomst'));
  if ('fout' in partij) formulier.zin(gesprekFoutZin(gesprekVelden.partijId, partij.fout));
  const gekozen = formulier.keuzes('themas', paginaTekst.keuzeThemas, gespreksthemas);
  const eigen = metThemas(was.themas, gekozen);
  const deelnemers = formulier.tekst('deelnemers', gesprekVelden.deelnemers, langsteTekst);
  const aanleiding = formulier.tekst('aanleiding', gesprekVelden.aanleiding, langsteTekst);
  const alBewaard = Boolean(was.verteld);
  const getypt = formulier.tekst('verteld', alBewaard ? gezegdTekst.verteld : paginaTekst.verteld, langsteThematekst);
  // What is kept without a theme stays so, as it is changed here.
  const verteld = alBewaard ? null : getypt;
  if (verteld !== null && gekozen.length === 0) formulier.zin(paginaTekst.verteldZonderThema);
  else if (verteld !== null && themaVoorVerteld(eigen, gekozen) === undefined) formulier.zin(paginaTekst.verteldVol);
  const vertrouwelijk = formulier.keuze('vertrouwelijk', paginaTekst.vertrouwelijk, ['ja', 'nee'] as const) === 'ja';
  if (datum === null || 'fout' in partij) return null;
  const over = { datum, soort: partij.soort, partijId: partij.id };
  const themas = metVerteld(eigen, gekozen, verteld);
  return { ...was, ...over, themas, deelnemers, aanleiding, vertrouwelijk, ...(alBewaard ? { verteld: getypt } : {}) };
}
