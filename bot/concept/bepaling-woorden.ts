/** The words for the form of a tredebepaling: "grond: …", "het stuk is de brief van de bank", "groningen moet meebeslissen", "ingaande vandaag" (ADR 183, 230). */
import { langsteBewijs, langsteGrond } from '../../cards/tredebepaling-formulier';
import { maakVrijeTekst } from '../../domain/persoonsgegevens';
import { planSoorten } from '../../domain/plan';
import { besluitTekst } from '../../texts/besluit-gezegd';
import { hoofdletter } from '../../texts/hoofdletter';
import { leesBericht } from '../bericht-lezen';
import type { Beurt } from '../beurt';
import type { Formulierveld } from '../getoond/open-formulier';
import { handlers } from '../handlers';
import { leesKeuze } from '../invoer/keuze';
import { bepalingIn, ingangOp, kopVan, rangIn, tredeIn } from '../regie/bepaling-zin';
import type { Formulierwoorden, Lezer, Waarden } from './formulierwoorden';

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

/** Behind the trede and the day. */
const ZEGT_WAAROM = /^[\s,;:.]*(?:want|omdat|aangezien|vanwege|wegens)(?!\p{L})/iu;

const isPartij = (velden: readonly Formulierveld[], naam: string | undefined): boolean =>
  velden.some(({ id, keuzes }) => id === 'partijen' && keuzes.some(({ titel }) => titel === naam));

export const bepalingWoorden: Formulierwoorden = {
  velden: ['trede', 'ingangsdatum', 'grond', 'partijen'],
  teksten,
  korte: [partij, datum, trede, plan],
  heel: new Set(['grond', 'bewijs', 'opmerking']),
  waarom(beurt, tekst) {
    const [{ gezegd }, kop] = [bepalingIn(beurt, tekst), kopVan(tekst)];
    const achter = kop !== '' && ZEGT_WAAROM.test(tekst.slice(kop.length));
    return achter && gezegd !== undefined ? { kop, waarden: { grond: gezegd } } : null;
  },
  drukt: {
    woorden: /^(?:ja[, ]+)?(?:voorleggen|leg (?:het |hem |maar |dit )*voor|verstuur(?: maar| het)*)[.!]*$/,
    zin: besluitTekst.legVoor,
  },
  ander({ begrepen: { intent, slots } }, velden) {
    const { aanbieder, casusnummer, kandidaten } = slots;
    // Who puts one forward by name begins anew, also for the casus of the form: nothing that stood there goes along.
    if (aanbieder !== undefined && intent === 'trede.vaststellen') return true;
    // Another organisation asks for a form of its own.
    return (casusnummer ?? kandidaten ?? (isPartij(velden, aanbieder) ? undefined : aanbieder)) !== undefined;
  },
  klaar(beurt) {
    const klaar = beurt.huis.getoond.bepaling(beurt.inbound, beurt.nu);
    return klaar === null ? null : () => Promise.resolve(handlers['tredebepaling.formulier'](beurt, klaar));
  },
};
