/** What was found in a letter, a section for each kind of finding: what stands in the way first, advice and differences last. */
import type { Aanspreekpunt } from '../domain/bij-wie';
import type { Sindsdien } from '../domain/brief-anders';
import type { Voorstel } from '../domain/brief-eigen';
import { regelVan } from '../domain/dossier';
import type { Briefcontrole, GeraakteZin, Tegenspraak, Verschil } from '../domain/briefcontrole';
import { bijWieTekst } from '../texts/bij-wie';
import { briefKnop } from '../texts/brief';
import { briefgangTekst } from '../texts/briefgang';
import { inkorten, rondom } from '../texts/inkorten';
import { dagVoluit } from '../texts/moment';
import { sindsdienUitleg } from '../texts/nagaan';
import { voorstelTekst } from '../texts/voorstel';
import type { Sectie } from './blad';
import { voorstelRegels } from './voorstellen';

export interface Gevonden {
  readonly controle: Briefcontrole;
  /** Who can be asked for what is missing. */
  readonly bijWie?: readonly Aanspreekpunt[];
  /** Where somebody's own words say something else than the facts now. */
  readonly voorstellen?: readonly Voorstel[];
  readonly geraakt: readonly GeraakteZin[];
  readonly pakket: readonly Tegenspraak[];
  readonly verzonden: { readonly onverklaard: readonly Tegenspraak[]; readonly sindsdien: readonly Sindsdien[] };
  readonly brieven: readonly { readonly nummer: string; readonly soort: string; readonly publiek: string }[];
  readonly verschillen: readonly Verschil[];
}

/** A section with how much was found: more than its lines when they do not all fit. */
export interface Punt extends Sectie {
  readonly aantal: number;
  /** Stands in the way of the letter; the rest is for who reads on. */
  readonly beletsel?: true;
}

const tekst = briefgangTekst.nakijken;
const langsteRegel = 330;
/** Holds two texts, each cut already. */
const langsteVoorstel = 800;
/** Lines per section. */
export interface Grens {
  readonly regels: number;
  readonly verschillen: number;
}

/** More does not fit a card, and nobody reads it there: the rest stands on the pages of `bevindingenKaart`. */
export const opKaart: Grens = { regels: 10, verschillen: 30 };
export const zonderGrens: Grens = { regels: Infinity, verschillen: Infinity };

/** The same sections with everything that was found. */
export const allePunten = (gevonden: Gevonden): readonly Punt[] => nakijkpunten(gevonden, zonderGrens);

export const toontAlles = (secties: readonly Sectie[], alle: readonly Sectie[]): boolean =>
  alle.every(({ regels }, plek) => regels.join('\n') === secties[plek]?.regels.join('\n'));

/** A gap of this version that was filled in since is a changed fact, and is said there: it is not missing any more. */
const nogOpen = ({ controle: { gaten }, geraakt }: Pick<Gevonden, 'controle' | 'geraakt'>): Briefcontrole['gaten'] =>
  gaten.filter(({ feit, omschrijving }) => {
    const naam = feit === undefined ? undefined : (regelVan(feit)?.rij.omschrijving ?? omschrijving);
    return !geraakt.some((een) => een.feit === naam);
  });

/** How often it says otherwise than its casus, its package or what has left, and what is in it that somebody has to weigh. */
export const geteld = ({ controle, pakket, verzonden }: Pick<Gevonden, 'controle' | 'pakket' | 'verzonden'>) => ({
  tegenspraken: controle.tegenspraken.length + pakket.length + verzonden.onverklaard.length,
  beladen: controle.beladen.length,
  gevoelig: controle.gevoelig.length,
});

/** Hints are advice; these stand in the way. */
export const telBeletsels = ({ controle, geraakt, pakket, verzonden }: Gevonden): number =>
  nogOpen({ controle, geraakt }).length +
  controle.tegenspraken.length +
  pakket.length +
  verzonden.onverklaard.length +
  geraakt.length;

export function nakijkpunten(
  { controle, bijWie = [], voorstellen = [], geraakt, pakket, verzonden, brieven, verschillen }: Gevonden,
  grens: Grens = opKaart,
): readonly Punt[] {
  const sectie = (kop: string, alle: readonly string[]): Punt => begrensd(kop, alle, grens.regels);
  return [
    beletsel({ ...sectie(tekst.geraaktKop, geraakteRegels(geraakt)), aantal: geraakt.length }),
    beletsel(begrensd(voorstelTekst.sectie, voorstelRegels(voorstellen), grens.regels, langsteVoorstel)),
    beletsel(
      metBijWie(
        sectie(
          tekst.gatenKop,
          nogOpen({ controle, geraakt }).map((gat) => inkorten(tekst.gat(gat), 300)),
        ),
        bijWie,
      ),
    ),
    beletsel(sectie(tekst.tegenspraakKop, [...controle.tegenspraken, ...pakket].map(tegenspraakRegel))),
    ...verzondenSecties(verzonden, sectie),
    sectie(
      tekst.beladenKop,
      controle.beladen.map(({ woord, zin, feit }) => tekst.beladen(woord, rondom(zin, woord, 160), feit)),
    ),
    sectie(
      tekst.publiekKop,
      controle.nietVoorPubliek.map(({ woord, zin }) => tekst.publiek(woord, rondom(zin, woord, 200))),
    ),
    sectie(
      tekst.gevoeligKop,
      controle.gevoelig.map(({ zin, waarom }) => tekst.gevoelig(inkorten(zin, 220), waarom)),
    ),
    ...adviesSecties(controle, sectie),
    verschilpunt({ brieven, verschillen }, grens.verschillen),
  ];
}

const beletsel = (punt: Punt): Punt => ({ ...punt, beletsel: true });

/** Below what is missing, who can be asked for it. */
export const metBijWie = (punt: Punt, bijWie: readonly Aanspreekpunt[]): Punt =>
  punt.aantal === 0 ? punt : { ...punt, regels: [...punt.regels, ...bijWieTekst.regels(bijWie)] };

const isGat = (zin: string): boolean => zin.startsWith('[ONTBREEKT');

/** What people changed, sentence by sentence; what follows from it by itself is one line for all its facts. */
function geraakteRegels(geraakt: readonly GeraakteZin[]): readonly string[] {
  const gewijzigd = geraakt.filter(({ volgtUit }) => volgtUit === undefined);
  const zelf = gewijzigd
    .filter(({ zin }) => !isGat(zin))
    .map(({ feit, zin }) => tekst.geraakt(feit, inkorten(zin, 220)));
  const ingevuld = new Set(gewijzigd.filter(({ zin }) => isGat(zin)).map(({ feit }) => tekst.ingevuld(feit)));
  const vanzelf = new Map<string, GeraakteZin[]>();
  for (const een of geraakt)
    if (een.volgtUit !== undefined) vanzelf.set(een.volgtUit, [...(vanzelf.get(een.volgtUit) ?? []), een]);
  const volgt = [...vanzelf].map(([uit, zinnen]) =>
    tekst.volgtUit([...new Set(zinnen.map(({ feit }) => feit))], uit, new Set(zinnen.map(({ zinId }) => zinId)).size),
  );
  return [...ingevuld, ...zelf, ...volgt];
}

export const geraaktRegels = (geraakt: readonly GeraakteZin[]): readonly string[] =>
  begrensd('', geraakteRegels(geraakt), opKaart.regels).regels;

/** Advice: nothing of it stops a letter. */
const adviesSecties = ({ nakijken, taal }: Briefcontrole, sectie: Sectiemaker): readonly Punt[] => [
  sectie(
    tekst.nakijkenKop,
    nakijken.map(({ feit, reden }) => tekst.nagaan(feit, reden)),
  ),
  sectie(
    tekst.taalKop,
    taal.map(({ tekst: stuk, advies }) => tekst.taal(inkorten(stuk, 160), advies)),
  ),
];

const tegenspraakRegel = ({ omschrijving, lezingen }: Tegenspraak): string =>
  tekst.tegenspraak(
    omschrijving,
    lezingen.map(({ waarde, bron }) => tekst.lezing(waarde, bron)),
  );

/** What can be explained is told, so that nobody is asked about it unprepared; the rest somebody has to settle. */
function verzondenSecties({ onverklaard, sindsdien }: Gevonden['verzonden'], sectie: Sectiemaker): readonly Punt[] {
  const { kop, regels, aantal } = sectie(tekst.verzondenKop, onverklaard.map(tegenspraakRegel));
  const sinds = sindsdien.map(({ omschrijving, was, bron, nu, op, reden }) =>
    tekst.sindsdien(
      omschrijving,
      inkorten(was, 80),
      bron,
      inkorten(nu, 80),
      dagVoluit(op),
      reden && inkorten(reden, 90),
    ),
  );
  const later = sectie(tekst.sindsdienKop, sinds);
  return [
    beletsel({ kop, regels: regels.length === 0 ? [] : [...regels, tekst.verzondenUitleg], aantal }),
    { ...later, regels: later.regels.length === 0 ? [] : [...later.regels, sindsdienUitleg] },
  ];
}

export const briefnamen = (brieven: Gevonden['brieven']): readonly string[] =>
  brieven.map(({ soort, publiek, nummer }) => `${briefKnop(soort, publiek)} (${nummer})`);

/** One line for all that stands in the same letters: thirty lines that each name them are not read. */
export function verschilpunt(
  { brieven, verschillen }: Pick<Gevonden, 'brieven' | 'verschillen'>,
  meeste = opKaart.verschillen,
): Punt {
  const groepen = new Map<string, Verschil[]>();
  for (const rij of verschillen.slice(0, meeste)) {
    const sleutel = rij.staatIn.join();
    groepen.set(sleutel, [...(groepen.get(sleutel) ?? []), rij]);
  }
  const waar = (rij: Verschil | undefined, wel: boolean) =>
    brieven.flatMap(({ nummer }, plek) => (rij?.staatIn[plek] === wel ? [nummer] : []));
  const regels = [...groepen.values()].map((rijen) =>
    tekst.verschillen(
      waar(rijen[0], true),
      waar(rijen[0], false),
      rijen.map(({ omschrijving }) => omschrijving),
    ),
  );
  const rest = Math.max(0, verschillen.length - meeste);
  const alle = rest > 0 ? [...regels, tekst.meer(rest)] : regels;
  return { kop: tekst.verschilKop(briefnamen(brieven)), regels: alle, aantal: verschillen.length };
}

type Sectiemaker = (kop: string, alle: readonly string[]) => Punt;

/** The line that says that one more was left out would take the place of that one. */
function begrensd(kop: string, alle: readonly string[], meeste: number, langste = langsteRegel): Punt {
  const regels = alle
    .slice(0, alle.length === meeste + 1 ? meeste + 1 : meeste)
    .map((regel) => inkorten(regel, langste));
  const rest = alle.length - regels.length;
  return { kop, regels: rest > 0 ? [...regels, tekst.meer(rest)] : regels, aantal: alle.length };
}
