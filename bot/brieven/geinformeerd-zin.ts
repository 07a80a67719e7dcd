/** "Weert is vandaag per mail geïnformeerd", "Venray en Venlo heb ik gebeld", "wie nog niet?": the register of who was told, with what was said filled in. Whoever presses records it. */
import { informerenInzien, sleutelVan } from '../../app/informeren';
import type { Informeeroverzicht } from '../../app/informeren';
import { voerUit } from '../../app/use-case';
import type { InformerenInvoer } from '../../cards/informeren';
import type { Manier, TeInformeren } from '../../domain/informeren';
import { mag } from '../../domain/policy';
import { informerenTekst } from '../../texts/feitgang';
import { leesBericht } from '../bericht-lezen';
import type { Bericht } from '../bericht-lezen';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { woorden } from '../begrip/normaliseer';
import { onderwerpVan } from '../getoond/onderwerp';
import { register, toonRegister } from '../handlers/vrijgave';
import { wieWeetHet } from '../handlers/wie-weet';
import { eenVan } from '../invoer/zinnen';
import { vraagtRegister } from './registervraag';
import { opRegister } from './register-open';
import { OMHEEN, rijenIn, roepnaam } from './register-rijen';
import { metZin } from '../met-zin';
import { genoemdeCasus } from '../namen/genoemd';

/** How somebody was told, in the words of who did. What says that he was, and not how, comes last. */
const manieren: readonly (readonly [RegExp, Manier | null])[] = [
  [/(?<![a-z])(?:op|na)?(?:gebeld|belde|belden|telefonisch|telefoon|telefoontje)(?![a-z])/, 'telefoon'],
  [/(?<![a-z])(?:e-?)?(?:mail|mailtje|gemaild|mailde|mailden)(?![a-z])/, 'e-mail'],
  [/(?<![a-z])(?:gesproken|sprak|spraken|overleg|gesprek|bezocht|langsgeweest|bijgepraat)(?![a-z])/, 'overleg'],
  [/(?<![a-z])(?:raadsinformatie|raads)?brief(?![a-z])/, 'brief'],
  [/(?<![a-z])persbericht(?![a-z])/, 'persbericht'],
  [
    /(?<![a-z])(?:geinformeerd|ingelicht|verwittigd|op de hoogte|afvinken|vink|afgevinkt|gehad|gekregen|ontvangen|weet het|weten het)(?![a-z])/,
    null,
  ],
];

const ONTKEND = /(?<![a-z])(?:niet|nooit|geen|nog te|moet|moeten|morgen|straks|gaan|ga|zal|zullen)(?![a-z])/;

/** Of the register that stands before him. */
const VERVOLG = eenVan(
  '^(?:en |maar )*wie (?:(?:weet|weten|is|zijn) (?:het )?)?(?:nog niet|niet|nog|al|wel)(?: (?:allemaal|dan|geinformeerd|ingelicht))*$',
  '^(?:en |maar )*(?:wie|welke) (?:ontbreken|ontbreekt|missen|mist|resten|blijven over)(?: (?:er|nog|dan))*$',
);
const BESTAND = /(?<![a-z])(?:bestand|excel|csv|spreadsheet|download(?:en)?|pdf|exporteren|export)(?![a-z])/;

/** Whether its card is the form that stands before somebody. */
const staatOpen = (beurt: Beurt): boolean => {
  const kaart = beurt.huis.getoond.formulier(beurt.inbound, beurt.nu);
  return kaart !== null && JSON.stringify(kaart.inhoud).includes('"informeren.noteren"');
};

/** What is said to the register that stands there is about its lines, and not only about its fields. */
export const opHetRegister = (beurt: Beurt, tekst: string): Promise<BeurtAntwoord | null> | null =>
  staatOpen(beurt) ? geinformeerdIn(beurt, tekst) : null;

/** Null when nobody asks who was told, and nobody says it. */
export async function geinformeerdIn(beurt: Beurt, tekst: string): Promise<BeurtAntwoord | null> {
  const bericht = leesBericht(beurt, tekst);
  const casus = await casusVan(beurt, bericht);
  if (casus === undefined) return null;
  const plat = bericht.klein
    .replace(/[?!.,;:]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  const open = staatOpen(beurt);
  if (open && BESTAND.test(plat)) return metZin(informerenTekst.geenBestand, await toonRegister(beurt, casus));
  if (vraagtRegister(plat) || (open && VERVOLG.test(plat))) return wieWeetHet(beurt, casus);
  return (await opRegister(beurt, casus, bericht, open)) ?? verteld(beurt, casus, bericht);
}

async function casusVan(beurt: Beurt, { begrepen: { slots } }: Bericht): Promise<string | undefined> {
  const genoemd = genoemdeCasus(beurt.register, slots);
  if (genoemd !== undefined || slots.kandidaten !== undefined) return genoemd;
  const { casus, brief } = onderwerpVan(beurt);
  if (casus !== undefined || brief === undefined) return casus;
  return (await beurt.eenheid.brief.vind(brief))?.casusId;
}

async function verteld(beurt: Beurt, over: string, bericht: Bericht): Promise<BeurtAntwoord | null> {
  const { klein, lezing } = bericht;
  const manier = manieren.find(([patroon]) => patroon.test(klein));
  if (manier === undefined || lezing.kenmerken.has('@vraagzin') || klein.includes('?')) return null;
  // Who may not read the register only tells it: that belongs on the timeline.
  const casus = await beurt.eenheid.casus.zoek(over, beurt.vandaag);
  if (casus === null || !mag(beurt.actor, 'informeren.inzien', casus)) return null;
  const gevonden = await voerUit(beurt, informerenInzien, { casus: over });
  if (!gevonden.ok) return null;
  const genoemd = wieIn(beurt, gevonden.value, bericht);
  if (genoemd === null) return null;
  if (!gevonden.value.magNoteren) return register(beurt, gevonden.value, [informerenTekst.nietVastgelegd]);
  return vulIn(beurt, gevonden.value, genoemd, manier[1], bericht);
}

interface Genoemd {
  readonly rijen: readonly TeInformeren[];
  /** Left out by name. */
  readonly niet: readonly TeInformeren[];
  /** Gemeenten that are not on the list of this casus. */
  readonly vreemd: readonly string[];
}

/** Who of the list is named; null when nobody is, or when the sentence tells something besides. */
function wieIn(beurt: Beurt, overzicht: Informeeroverzicht, { klein, lezing }: Bericht): Genoemd | null {
  const { rijen, niet, zonderNiet, hoortBijNaam } = rijenIn(overzicht, klein);
  if (ONTKEND.test(zonderNiet)) return null;
  const bekend = new Set(overzicht.moeten.map(roepnaam));
  const vreemd = lezing.gemeenten
    .flatMap(({ ids: [id = -1, ander] }) => (ander === undefined ? [beurt.register.gemeenten[id]?.naam ?? ''] : []))
    .filter((naam) => naam !== '' && !bekend.has(woorden(naam).join(' ')));
  if (rijen.length === 0 && vreemd.length === 0) return null;
  const namen = new Set(vreemd.flatMap(woorden));
  const rest = lezing.woorden.filter(
    (woord) => /^[a-z]/.test(woord) && !OMHEEN.has(woord) && !namen.has(woord) && !hoortBijNaam(woord),
  );
  return rest.length === 0 ? { rijen, niet, vreemd } : null;
}

function vulIn(
  beurt: Beurt,
  overzicht: Informeeroverzicht,
  { rijen, niet, vreemd }: Genoemd,
  hoe: Manier | null,
  { lezing: { datums } }: Bericht,
): BeurtAntwoord {
  const nog = new Set(overzicht.ontbreekt.map(sleutelVan));
  const nieuw = rijen.filter((rij) => nog.has(sleutelVan(rij)));
  const al = rijen.filter((rij) => !nog.has(sleutelVan(rij)));
  const { klaar, hoeNogNiet, stondAl, nietErbij, nietOpLijst } = informerenTekst;
  const namen = (van: readonly TeInformeren[]): readonly string[] => van.map(({ wie }) => wie);
  const meldingen = [
    ...(nieuw.length > 0 ? [klaar(namen(nieuw))] : []),
    ...(nieuw.length > 0 && hoe === null ? [hoeNogNiet] : []),
    ...(al.length > 0 ? [stondAl(namen(al))] : []),
    ...(niet.length > 0 ? [nietErbij(namen(niet))] : []),
    ...(vreemd.length > 0 ? [nietOpLijst(vreemd)] : []),
  ];
  const [dag] = datums;
  const invoer: InformerenInvoer = {
    wie: nieuw.map(sleutelVan),
    hoe: hoe ?? '',
    ...(dag === undefined || dag > beurt.vandaag ? {} : { wanneer: dag }),
  };
  return register(beurt, overzicht, meldingen, invoer);
}
