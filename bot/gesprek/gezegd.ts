/** What somebody tells of a talk in his own words, put where it belongs in the report: themes, judgements, who were there, what was agreed. */
import { leegThema, themadelen } from '../../domain/accountgesprek';
import type { AccountgesprekInvoer, Gespreksthema, Themadeel, ThemaStatus } from '../../domain/accountgesprek';
import { maakVrijeTekst } from '../../domain/persoonsgegevens';
import type { VrijeTekst } from '../../domain/persoonsgegevens';
import {
  langsteAfspraak,
  langsteTekst,
  langsteThematekst,
  meesteAfspraken,
} from '../../cards/accountgesprek-formulier';
import { gesprekVelden, themaDeelRegel, themaNaam, themaStatusNaam } from '../../texts/accountgesprek';
import { datumVoluit } from '../../texts/datum';
import { gezegdTekst } from '../../texts/gesprek-gezegd';
import { afspraakZin, akkoordNaam, paginaTekst } from '../../texts/gesprek-pagina';
import { hoofdletter } from '../../texts/lijst';
import { effen, kaal } from '../begrip/normaliseer';
import { datums } from '../begrip/datum';
import { leesBericht } from '../bericht-lezen';
import type { Lezer } from '../bericht-lezen';
import { gespreksvraagIn } from '../begrip/vervolg/gesprek';
import { afspraakIn } from './afspraak-zin';
import { aanleidingIn, deelnemersIn } from './wie-erbij';
import { goedBuiten, metEigenWoorden } from './overige';
import { EENS, REST, stukkenVan } from './stukken';
import { deelIn, oordeelIn, themaIn, themasIn } from './themawoorden';
import { verteldIn } from './verteld';
import { wanneerIn } from './wanneer-zin';
import { zienswijzeIn } from './zienswijze';

export interface Gezegd {
  readonly invoer: AccountgesprekInvoer;
  /** What went where, as a person reads it. */
  readonly ingevuld: readonly (readonly [label: string, waarde: string])[];
  /** What else has to be said about it. */
  readonly bij: readonly string[];
  /** The words that have no place of their own yet. */
  readonly over: string;
  readonly thema: Gespreksthema | null;
  /** Something else in it than words that name a theme: nobody says that of another thing. */
  readonly zeker: boolean;
  /** He said that he has to go; that is told in no talk. */
  readonly gaatWeg?: true;
}

type Afspraakregel = AccountgesprekInvoer['afsprakenlijst'][number];

type Regel = (staat: Gezegd, stuk: string, lezer: Lezer) => Gezegd | null;

/** Short enough, and nothing in it that may not be kept. */
function vrij(tekst: string, max: number): VrijeTekst | null {
  const keuring = maakVrijeTekst(tekst.trim());
  return keuring.ok && keuring.tekst.length <= max ? keuring.tekst : null;
}

const met = (staat: Gezegd, invoer: Partial<AccountgesprekInvoer>, label: string, waarde: string): Gezegd => ({
  ...staat,
  invoer: { ...staat.invoer, ...invoer },
  ingevuld: [...staat.ingevuld, [label, waarde]],
  zeker: true,
});

/** Said again it stands there once. */
function bijGezet(was: string | null, tekst: string, teken: string): string {
  const delen = was === null || was === '' ? [] : was.split(teken);
  return delen.includes(tekst) ? delen.join(teken) : [...delen, tekst].join(teken);
}

const zelfdeAfspraak =
  (een: Afspraakregel) =>
  (ander: Afspraakregel): boolean =>
    een.wat === ander.wat && een.wie === ander.wie && een.voor === ander.voor;

const afspraak: Regel = (staat, stuk, { vandaag }) => {
  const gezegd = afspraakIn(stuk, vandaag);
  const { afsprakenlijst, afspraken } = staat.invoer;
  const wat = gezegd === null ? null : vrij(gezegd.wat, langsteAfspraak);
  if (gezegd === null || wat === null) return null;
  const { wie, voor } = gezegd;
  const stond = wie === null ? -1 : afsprakenlijst.findIndex(zelfdeAfspraak({ wat, wie, voor }));
  if (wie !== null && (stond >= 0 || afsprakenlijst.length < meesteAfspraken)) {
    const lijst = stond >= 0 ? afsprakenlijst : [...afsprakenlijst, { wat, wie, voor }];
    const nummer = stond >= 0 ? stond + 1 : lijst.length;
    return met(staat, { afsprakenlijst: lijst }, paginaTekst.afspraak(nummer), afspraakZin(wat, wie, voor));
  }
  const zin =
    wie === null ? `${wat}${voor === null ? '' : ` (voor ${datumVoluit(voor)})`}` : afspraakZin(wat, wie, voor);
  const alle = vrij(bijGezet(afspraken, zin, '; '), langsteTekst);
  if (alle === null) return null;
  const uit = met(staat, { afspraken: alle }, paginaTekst.overigeAfspraken, zin);
  return { ...uit, bij: [...uit.bij, wie === null ? gezegdTekst.wieDoetDat : gezegdTekst.lijstVol] };
};

const akkoord: Regel = (staat, stuk) => {
  const { niet, ja } = EENS.exec(kaal(stuk))?.groups ?? {};
  if (!EENS.test(kaal(stuk)) || (stuk.includes('?') && ja === undefined)) return null;
  const keuze = ja === 'nog niet' ? 'nog-niet-gevraagd' : niet !== undefined || ja === 'nee' ? 'nee' : 'ja';
  return met(staat, { akkoord: keuze }, paginaTekst.akkoord, akkoordNaam(keuze));
};

const VOLGEND = /^(?:en )?(?:het |de |we plannen het )?volgende? (?:gesprek|keer|afspraak|overleg)(?![a-z])/;
const volgende: Regel = (staat, stuk, { vandaag }) => {
  const dag = VOLGEND.test(kaal(stuk)) ? datums(kaal(effen(stuk)), vandaag.slice(0, 10)).at(-1)?.waarde : undefined;
  if (dag === undefined || dag < vandaag.slice(0, 10)) return null;
  return met(staat, { volgendGesprek: dag }, gesprekVelden.volgendGesprek, datumVoluit(dag));
};

const VERTROUWELIJK =
  /^(?:(?:dit|het|maak|zet|is|verslag|gesprek|op|dat|maar|en|blijft|graag|wel|houden|we|hou) )*(?:vertrouwelijk|(?:tussen|onder) ons)[.!]*$/;
const vertrouwelijk: Regel = (staat, stuk) =>
  VERTROUWELIJK.test(kaal(stuk)) ? met(staat, { vertrouwelijk: true }, ...gezegdTekst.vertrouwelijk) : null;

const wanneer: Regel = (staat, stuk, { vandaag }) => {
  const gezegd = wanneerIn(stuk, vandaag);
  return gezegd && met(staat, { datum: gezegd.datum }, ...gezegd.regel);
};

const erbij: Regel = (staat, stuk) => {
  const wie = deelnemersIn(stuk);
  const alle = wie === null ? null : vrij(bijGezet(staat.invoer.deelnemers, wie, ', '), langsteTekst);
  return wie === null || alle === null ? null : met(staat, { deelnemers: alle }, gesprekVelden.deelnemers, wie);
};

const waarom: Regel = (staat, stuk) => {
  const gezegd = aanleidingIn(stuk);
  const alle = gezegd === null ? null : vrij(bijGezet(staat.invoer.aanleiding, gezegd, ', '), langsteTekst);
  return gezegd === null || alle === null ? null : met(staat, { aanleiding: alle }, gesprekVelden.aanleiding, gezegd);
};

const rest: Regel = (staat, stuk) => {
  const laag = kaal(stuk);
  const status = REST.test(laag) ? oordeelIn(laag, null)?.status : undefined;
  if (status !== 'geen-zorgen' && status !== 'niet-besproken') return null;
  const zelf = Object.entries(staat.invoer.themas).filter(([, verslag]) => verslag.samen === undefined);
  // Written of and not judged yet, it is one of the rest.
  const geoordeeld = zelf.map(([naam, verslag]) => [naam, verslag.status === LEEG ? { ...verslag, status } : verslag]);
  const themas = {
    ...(status === 'geen-zorgen' ? goedBuiten(staat.invoer) : {}),
    ...(Object.fromEntries(geoordeeld) as AccountgesprekInvoer['themas']),
  };
  return met(staat, { themas }, gezegdTekst.overige, themaStatusNaam(status));
};

const LEEG = leegThema.status;

/** "Ging over personeel en de wachttijden" says the opposite. */
const WEL_BESPROKEN =
  /^(?!.*(?<![a-z])(?:niet|niks|niets|geen|nog|zonder)(?![a-z])).*(?<![a-z])(?:ging|gingen|gaat|gesproken|besproken|gehad|hadden) (?:[a-z]+ ){0,3}over(?![a-z])/;

/** Words that are told in no talk: he has to go, or a theme was not talked about. */
const buitenHetGesprek: Regel = (staat, stuk, lezer) => {
  const soort = gespreksvraagIn(leesBericht(lezer, stuk).lezing);
  const themas = soort === 'niet-besproken' && !WEL_BESPROKEN.test(kaal(stuk)) ? themasIn(kaal(stuk)) : [];
  if (soort === 'pauze' && themasIn(kaal(stuk)).length === 0) return { ...staat, gaatWeg: true, zeker: true };
  if (themas.length === 0) return null;
  return themas.reduce<Gezegd | null>(
    (uit, welk) => uit && bijThema({ ...uit, thema: welk }, welk, 'niet-besproken', 'feit', ''),
    staat,
  );
};

/** Words beside the theme and the judgement tell something. */
const ZEGT_NIETS =
  /(?<![a-z])(?:de|het|een|is|zijn|was|waren|gaat|gaan|ging|loopt|lopen|ook|wel|en|maar|nu|nog|heel|erg|echt|bij|over|met|dat|er|verder|allemaal|staat|staan|van|thema|toch|nee|moet|maak|zet|wordt|op|correctie|sorry|ik|bedoel|bedoelde)(?![a-z])|[^a-z\d]/g;
const vertelt = (laag: string, thema: string, oordeel: string): boolean =>
  laag.replace(thema, ' ').replace(oordeel, ' ').replace(ZEGT_NIETS, '').length > 0;

const thema: Regel = (staat, stuk) => {
  const laag = kaal(stuk);
  const genoemd = themaIn(laag);
  const { deel, vanaf, gezegd } = deelIn(laag);
  const welk = gezegd && staat.thema !== null && deel !== 'feit' ? staat.thema : (genoemd?.thema ?? staat.thema);
  if (welk === null) return null;
  // How they see it themselves is no judgement of who writes.
  const oordeel = zienswijzeIn(laag) === 'beleving' ? null : oordeelIn(laag, genoemd);
  const naam = genoemd === null ? '' : laag.slice(genoemd.begin, genoemd.eind);
  const kaalOordeel = oordeel?.kaal === true;
  const woorden = !kaalOordeel && vertelt(laag, naam, oordeel?.woorden ?? '') ? stuk.slice(vanaf).trim() : '';
  return bijThema({ ...staat, thema: welk }, welk, oordeel?.status ?? null, deel, woorden);
};

function bijThema(
  staat: Gezegd,
  welk: Gespreksthema,
  status: ThemaStatus | null,
  deel: Themadeel,
  woorden: string,
): Gezegd | null {
  const was = metEigenWoorden(staat.invoer.themas[welk] ?? leegThema);
  const tekst = woorden === '' ? was[deel] : vrij(bijGezet(was[deel], hoofdletter(woorden), '. '), langsteThematekst);
  if (woorden !== '' && tekst === null) return null;
  const verslag = { ...was, status: status ?? was.status, [deel]: tekst };
  const { [welk]: _, ...zonder } = staat.invoer.themas;
  const stil = verslag.status === 'niet-besproken' && themadelen.every((een) => verslag[een] === null);
  const waarde = [
    ...(status === null ? [] : [themaStatusNaam(status)]),
    ...(woorden === '' ? [] : [themaDeelRegel(deel, woorden)]),
  ];
  const themas = stil ? zonder : { ...zonder, [welk]: verslag };
  const over = (staat.invoer.overgeslagen ?? []).filter((een) => een !== welk);
  const overgeslagen = stil && status !== null ? [...over, welk] : over;
  return {
    ...met(staat, { themas, overgeslagen }, themaNaam(welk), waarde.join('. ')),
    zeker: staat.zeker || status !== null,
  };
}

const regels: readonly Regel[] = [
  ...[afspraak, akkoord, volgende, vertrouwelijk, wanneer, erbij, waarom, rest],
  ...[buitenHetGesprek, thema],
];

/** `open`: the one theme of the page that stands before him. Text is without what may not be kept. */
export function leesGezegd(
  lezer: Lezer,
  tekst: string,
  was: AccountgesprekInvoer,
  open: Gespreksthema | null = null,
): Gezegd {
  const begin: Gezegd = { invoer: was, ingevuld: [], bij: [], over: '', thema: open, zeker: false };
  const uit = stukkenVan(lezer, tekst).reduce((staat, stuk) => opStuk(staat, stuk, lezer), begin);
  // Where nothing in it has a place, it stays as it was typed.
  return uit.ingevuld.length === 0 && !uit.gaatWeg ? { ...uit, over: tekst.trim() } : uit;
}

function opStuk(staat: Gezegd, stuk: string, lezer: Lezer): Gezegd {
  for (const regel of regels) {
    const uit = regel(staat, stuk, lezer);
    if (uit !== null) return uit;
  }
  return verteldIn(lezer, stuk) === null ? staat : { ...staat, over: bijGezet(staat.over, stuk, '. ') };
}

/** What he told to open the form is read too, before what he says next: a theme he judged there is not one of "de rest". */
export function metVerteldGelezen(lezer: Lezer, was: AccountgesprekInvoer): Gezegd {
  const leeg: Gezegd = { invoer: was, ingevuld: [], bij: [], over: '', thema: null, zeker: false };
  if (!was.verteld) return leeg;
  const gelezen = leesGezegd(lezer, was.verteld, { ...was, verteld: null });
  const invoer = gelezen.zeker ? metOver(gelezen) : null;
  return invoer === null ? leeg : { ...gelezen, invoer, over: '', thema: null };
}

/** What has no place stands with what was told before it; null where it does not fit. */
export function metOver({ invoer, over }: Gezegd): AccountgesprekInvoer | null {
  if (over === '') return invoer;
  const verteld = vrij(bijGezet(invoer.verteld ?? null, over, '\n'), langsteThematekst);
  return verteld === null ? null : { ...invoer, verteld };
}
