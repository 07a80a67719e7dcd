/** What is said while the form of a tredebepaling stands there: "grond: …", "het stuk is de brief van de bank", "groningen moet meebeslissen", "ingaande vandaag" stand in the field they are for. Nothing is put forward before its button is pressed (ADR 183). */
import { langsteBewijs, langsteGrond } from '../../cards/tredebepaling-formulier';
import { planSoorten } from '../../domain/plan';
import { maakVrijeTekst } from '../../domain/persoonsgegevens';
import { datumVoluit } from '../../texts/datum';
import { besluitTekst } from '../../texts/besluit-gezegd';
import { formulierTekst } from '../../texts/formulier';
import { hoofdletter } from '../../texts/hoofdletter';
import { leesBericht } from '../bericht-lezen';
import { zeg } from '../beurt';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { veldenVan, vulAntwoord, vulIn } from '../getoond/open-formulier';
import type { Formulierveld } from '../getoond/open-formulier';
import type { Klaar } from '../getoond/knoppen';
import { handlers } from '../handlers';
import { leesKeuze } from '../invoer/keuze';
import { elders } from '../invoer/verwijzen';
import type { Kaart } from '../messages';
import { metZin } from '../met-zin';
import { toon } from '../prive';
import { bepalingIn, ingangOp, kopVan, rangIn, tredeIn } from './bepaling-zin';

const EIGEN_VELDEN = ['trede', 'ingangsdatum', 'grond', 'partijen'] as const;

type Waarden = Readonly<Record<string, string>>;
/** What one clause says; null when it is not for that field. */
type Lezer = (beurt: Beurt, zin: string, velden: readonly Formulierveld[]) => Waarden | null;

const naWoord =
  (id: string, woord: RegExp, max: number): Lezer =>
  (_, zin, velden) => {
    const { wat, inPlaats } = woord.exec(zin.trim())?.groups ?? {};
    const gezegd = wat?.trim();
    if (gezegd === undefined || !maakVrijeTekst(gezegd).ok) return null;
    // "De grond is eigenlijk …": what stood there is taken back.
    const staat = inPlaats === undefined ? (velden.find((veld) => veld.id === id)?.waarde ?? '') : '';
    const tekst = [staat, hoofdletter(gezegd)].filter((deel) => deel !== '').join('\n');
    return tekst.length > max ? null : { [id]: tekst };
  };

/** The rest of the message: a ground has commas of its own. */
const teksten: readonly Lezer[] = [
  naWoord(
    'grond',
    /^(?:en )?(?:de |als )?(?:grond|reden|onderbouwing)(?: van het besluit| hiervoor| hiervan)?(?:(?: is| wordt)(?<inPlaats> (?:eigenlijk|toch|dus|trouwens))?)?(?: dat)?[: ]+(?<wat>.{3,})$/isu,
    langsteGrond,
  ),
  naWoord('grond', /^(?:want|omdat|aangezien|dat komt doordat|vanwege|wegens) (?<wat>.{3,})$/isu, langsteGrond),
  naWoord(
    'bewijs',
    /^(?:en )?(?:het |de |als |dit |dat )?(?:stuk|stukken|bewijs|bewijsstuk|bewijsstukken|bron|document|(?:rust|berust|steunt|gebaseerd) op)(?: (?:is|zijn|daarvoor|hiervoor))*[: ]+(?<wat>.{3,})$/isu,
    langsteBewijs,
  ),
  naWoord('opmerking', /^(?:als )?opmerking[: ]+(?<wat>.{3,})$/isu, langsteGrond),
];

const DATUM = /(?<![a-z])(?:ingangsdatum|ingaande|ingang|gaat in|ingaan|geldt|vanaf|per|datum)(?![a-z])/;
const datum: Lezer = (beurt, zin) => {
  const { klein, lezing } = leesBericht(beurt, zin);
  const dag = lezing.datums.at(-1);
  const rang = dag === undefined ? rangIn(klein, beurt.vandaag) : undefined;
  if (rang !== undefined) return { ingangsdatum: rang };
  return dag === undefined || !DATUM.test(klein) ? null : { ingangsdatum: ingangOp(beurt, zin, dag) };
};

/** "Toch 3": on this form a number alone is one. */
const KALE_TREDE =
  /^(?:(?:nee|sorry|toch|liever|maar|en|dan|doe|zet|maak er|het wordt|het is|wordt)[, ]+)+(?:trede |een )?([1-5])(?: van)?(?: maar| toch)?[ .!]*$/;
const trede: Lezer = (beurt, zin) => {
  const { klein } = leesBericht(beurt, zin);
  const gezegd = KALE_TREDE.exec(klein)?.[1] ?? (klein.split(' ').length <= LANGSTE ? tredeIn(klein) : null);
  return gezegd === null ? null : { trede: gezegd, ...grondErbij(beurt, zin) };
};
const grondErbij = (beurt: Beurt, zin: string): Waarden => {
  const { gezegd } = bepalingIn(beurt, zin);
  return gezegd === undefined ? {} : { grond: gezegd };
};
/** In words: a longer clause tells something. */
const LANGSTE = 8;

const MEE =
  /^(?:en )?(?:vraag |nodig )?(?:ook )?(?<wie>.{2,50}?) (?<weg>hoeft niet |hoeven niet |niet )?(?:(?:moet|moeten|mag|mogen|kan|kunnen|beslist|beslissen|doet|doen) )?(?:ook )?(?<weg2>niet )?(?:mee ?(?:te )?(?:beslissen|doen|praten)|mee|erbij)(?: vragen)?$/;
const partij: Lezer = (beurt, zin, velden) => {
  const gezegd = MEE.exec(leesBericht(beurt, zin).klein.replace(/[.!]+$/, ''))?.groups;
  const veld = velden.find(({ id }) => id === 'partijen');
  const wie = (gezegd?.['wie'] ?? '').replace(/^(?:de|het) /, '').replace(/ (?:moet|moeten|mag|mogen)$/, '');
  const keuze = veld === undefined ? null : welkePartij(wie, veld);
  if (gezegd === undefined || veld === undefined || keuze === null) return null;
  const rest = veld.waarde.split(',').filter((een) => een !== '' && een !== keuze.waarde);
  const weg = (gezegd['weg'] ?? gezegd['weg2']) !== undefined;
  return { partijen: (weg ? rest : [...rest, keuze.waarde]).join(',') };
};

/** A regio and a gemeente may have one name: then the one that is asked already. */
function welkePartij(wie: string, { keuzes, waarde }: Formulierveld): Formulierveld['keuzes'][number] | null {
  const gevraagd = new Set(waarde.split(','));
  const afkorting = keuzes.find((een) => een.waarde.toLowerCase() === wie);
  return (
    afkorting ??
    leesKeuze(wie, keuzes) ??
    leesKeuze(
      wie,
      keuzes.filter((een) => gevraagd.has(een.waarde)),
    )
  );
}

const plan: Lezer = (beurt, zin) => {
  const { klein } = leesBericht(beurt, zin);
  const [enige, ...meer] = planSoorten.filter((soort) => klein.includes(soort));
  return enige === undefined || meer.length > 0 || klein.split(' ').length > LANGSTE ? null : { plan: enige };
};

const korte: readonly Lezer[] = [partij, datum, trede, plan];

/** Behind the button of a new one stands what he said: what he changes of it opens that form. */
async function opKlaar(beurt: Beurt, tekst: string, klaar: Klaar): Promise<BeurtAntwoord | null> {
  const { aanbieder, casusnummer, kandidaten } = leesBericht(beurt, tekst).begrepen.slots;
  if (tekst.includes('?') || (aanbieder ?? casusnummer ?? kandidaten) !== undefined || elders(beurt, tekst) !== null)
    return null;
  if (leesAlles(beurt, tekst, []) === null) return null;
  const open = await handlers['tredebepaling.formulier'](beurt, klaar);
  const [kaart, tweede] = kaartenIn(open);
  if (open.geweigerd === true || kaart === undefined || tweede !== undefined) return open;
  const velden = veldenVan(kaart.inhoud);
  const waarden = leesAlles(beurt, tekst, velden) ?? {};
  return metZin(formulierTekst.ingevuld(leesbaar(velden, waarden), false), vulAntwoord(open, waarden));
}

const kaartenIn = ({ berichten, invoke }: BeurtAntwoord): readonly Kaart[] => [
  ...(invoke !== null && 'kaart' in invoke ? [invoke.kaart] : []),
  ...berichten.flatMap((een) => (een.soort === 'kaart' ? [een.kaart] : [])),
];

export function opBepalingsformulier(
  beurt: Beurt,
  tekst: string,
): BeurtAntwoord | null | Promise<BeurtAntwoord | null> {
  const kaart = beurt.huis.getoond.formulier(beurt.inbound, beurt.nu);
  const velden = kaart === null ? [] : veldenVan(kaart.inhoud);
  const klaar = beurt.huis.getoond.bepaling(beurt.inbound, beurt.nu);
  if (klaar !== null) return opKlaar(beurt, tekst, klaar);
  if (kaart === null || !EIGEN_VELDEN.every((id) => velden.some((veld) => veld.id === id))) return null;
  if (tekst.includes('?') || elders(beurt, tekst) !== null) return null;
  const bericht = leesBericht(beurt, tekst);
  if (VOORLEGGEN.test(bericht.klein)) return zeg(besluitTekst.legVoor(watMist(velden)));
  const { aanbieder, casusnummer, kandidaten } = bericht.begrepen.slots;
  // Who puts one forward by name begins anew, also for the casus of the form: nothing that stood there goes along.
  if (aanbieder !== undefined && bericht.begrepen.intent === 'trede.vaststellen') return null;
  // Another organisation asks for a form of its own.
  if ((casusnummer ?? kandidaten ?? (isPartij(velden, aanbieder) ? undefined : aanbieder)) !== undefined) return null;
  const waarden = leesAlles(beurt, tekst, velden);
  if (waarden === null) return null;
  const nieuw = vulIn(kaart, waarden);
  return metZin(formulierTekst.ingevuld(leesbaar(velden, waarden), false), toon(beurt, nieuw));
}

const VOORLEGGEN = /^(?:ja[, ]+)?(?:voorleggen|leg (?:het |hem |maar |dit )*voor|verstuur(?: maar| het)*)[.!]*$/;
const watMist = (velden: readonly Formulierveld[]): readonly string[] =>
  velden.flatMap(({ id, label, waarde }) =>
    (EIGEN_VELDEN as readonly string[]).includes(id) && waarde === '' ? [label] : [],
  );

const isPartij = (velden: readonly Formulierveld[], naam: string | undefined): boolean =>
  velden.some(({ id, keuzes }) => id === 'partijen' && keuzes.some(({ titel }) => titel === naam));

/** Every clause has to be for some field; one that is not makes it a message of its own. */
function leesAlles(beurt: Beurt, tekst: string, velden: readonly Formulierveld[]): Waarden | null {
  const [{ gezegd }, kop] = [bepalingIn(beurt, tekst), kopVan(tekst)];
  // "Wordt een 4, omdat …": what stands behind it is why, whatever it names.
  const vooraan = kop === '' || !ZEGT_WAAROM.test(tekst.slice(kop.length)) ? null : leesAlles(beurt, kop, velden);
  if (vooraan !== null && gezegd !== undefined) return { ...vooraan, grond: gezegd };
  const heel = [...teksten, ...korte].map((lees) => lees(beurt, tekst, velden)).find((een) => een !== null) ?? null;
  const delen = tekst.split(/\s*[,;]\s+(?:en )?/).filter((deel) => deel !== '');
  const kleiner = leesDelen(
    beurt,
    delen.flatMap((deel) => deel.split(TUSSEN)),
    velden,
  );
  if (heel !== null && kleiner !== null && !GROND_OF_STUK.some((id) => id in heel)) return kleiner;
  if (heel !== null && (delen.length === 1 || 'grond' in heel || 'bewijs' in heel || 'opmerking' in heel)) return heel;
  return leesDelen(beurt, delen, velden) ?? kleiner;
}

/** Behind the trede and the day. */
const ZEGT_WAAROM = /^[\s,;:.]*(?:want|omdat|aangezien|vanwege|wegens)(?!\p{L})/iu;
const GROND_OF_STUK = ['grond', 'bewijs', 'opmerking'] as const;
/** Between two things that are said of it: "toch 3. en per vandaag", "trede 3 per vandaag". */
const TUSSEN = /\.\s+(?:en )?|\s+(?:en\s+)?(?=(?:per|vanaf|ingaande|met ingang van)\s)/i;

function leesDelen(beurt: Beurt, delen: readonly string[], velden: readonly Formulierveld[]): Waarden | null {
  const per = delen.map((deel) => korte.map((lees) => lees(beurt, deel, velden)).find((een) => een !== null) ?? null);
  return per.length === 0 || per.includes(null) ? null : (Object.assign({}, ...per) as Waarden);
}

const leesbaar = (velden: readonly Formulierveld[], waarden: Waarden): readonly (readonly [string, string])[] =>
  Object.entries(waarden).flatMap(([id, waarde]) => {
    const veld = velden.find((een) => een.id === id);
    return veld === undefined ? [] : [[veld.label.replace(/\?.*$/, ''), naarMens(veld, waarde)] as const];
  });

function naarMens({ soort, keuzes }: Formulierveld, waarde: string): string {
  if (soort === 'Input.Date') return datumVoluit(waarde);
  if (soort !== 'Input.ChoiceSet') return waarde.replace(/\.$/, '');
  const gekozen = new Set(waarde.split(','));
  return keuzes
    .filter((keuze) => gekozen.has(keuze.waarde))
    .map(({ titel }) => titel)
    .join(', ');
}
