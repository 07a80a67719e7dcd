/** What is typed while the report of an accountgesprek stands there: it is put where it belongs and kept in the draft, and is no melding. */
import { themaStatussen } from '../../domain/accountgesprek';
import { maakVrijeTekst, maskeer } from '../../domain/persoonsgegevens';
import { gesprekVelden, themaStatusNaam } from '../../texts/accountgesprek';
import { formulierTekst } from '../../texts/formulier';
import { gezegdTekst } from '../../texts/gesprek-gezegd';
import { paginaTekst } from '../../texts/gesprek-pagina';
import { hulpTekst } from '../../texts/hulp';
import { ZEKER } from '../begrip/begrepen';
import type { Intent } from '../begrip/begrepen';
import { isLosseVraag } from '../dialoog/losse-vraag';
import { isVerbetering, leesBericht } from '../bericht-lezen';
import type { Bericht } from '../bericht-lezen';
import { zeg } from '../beurt';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { veldenVan, vulIn } from '../getoond/open-formulier';
import { metZin } from '../met-zin';
import { gesprekspartner } from '../namen/genoemd';
import { toon, weiger, zegTekst } from '../prive';
import { gesprekssoort } from './begin';
import { paginasNaBegin } from './bladzijden';
import { leesGezegd, metOver, metVerteldGelezen } from './gezegd';
import type { Gezegd } from './gezegd';
import { opHerzegd } from './op-herzegd';
import { bewaarVerslag, kanBewaard, openVerslag } from './open-verslag';
import type { OpenVerslag } from './open-verslag';
import { bewaarEnToon, isVanVerslag, opDag } from './van-verslag';
import { bewaarVoorLater, laterKaart } from './voor-later';

const DATUM =
  /^(?:(?:nee|oh?|wacht|sorry|foutje)[, ]+)*(?:de )?(?:datum|dag)(?: van het gesprek)?[: ]+(?:(?:was|is|moet|zijn|wordt|klopt niet|het|dat)[, ]*)*/;

/** What was said of tariffs belongs elsewhere as a complaint, and in a report of a talk it does not; danger was asked before. */
const GAAT_DOOR: readonly Intent[] = [
  'onbekend',
  'melding.starten',
  'accountgesprek.vastleggen',
  'stoppen',
  'verwijzing',
];

/** Before anything else is tried: words that can only be of this report. */
export async function opZekerVerslag(beurt: Beurt, tekst: string): Promise<BeurtAntwoord | null> {
  const open = await openVerslag(beurt);
  if (open === null) return null;
  const bericht = leesBericht(beurt, tekst);
  const met = await metOrganisatie(beurt, open, bericht);
  if (met !== null) return met;
  const verbeterd = await opHerzegd(beurt, open, bericht);
  if (verbeterd !== null) return verbeterd;
  const gezegd = gezegdBij(beurt, open, tekst);
  // "Zijn ze het eens? Ja" gives its own answer.
  const eens = gezegd.ingevuld.some(([label]) => label === paginaTekst.akkoord);
  const vraagt = !eens && (tekst.trim().endsWith('?') || isLosseVraag(bericht, true));
  if (!gezegd.zeker || vraagt || !isVanVerslag(beurt, open, bericht)) return null;
  return neemOp(beurt, open, bericht, gezegd);
}

/** Null when no such form stands there, or the words are about something else. */
export async function opGespreksformulier(beurt: Beurt, tekst: string): Promise<BeurtAntwoord | null> {
  const open = await openVerslag(beurt);
  const bericht = leesBericht(beurt, tekst);
  if (open?.kaart == null || !hoortBij(beurt, open, bericht)) return null;
  const dag = DATUM.test(bericht.klein) ? bericht.lezing.datums.at(-1) : undefined;
  if (dag !== undefined && dag <= beurt.vandaag) return opDag(beurt, open, dag);
  return neemOp(beurt, open, bericht, gezegdBij(beurt, open, tekst));
}

/** With what he told before, as long as that stands on the card only. */
function gezegdBij(beurt: Beurt, open: OpenVerslag, tekst: string): Gezegd {
  const alBewaard = open.gesprek !== null && (open.gesprek.invoer.verteld ?? null) === (open.invoer.verteld ?? null);
  const eerst = alBewaard ? null : metVerteldGelezen(beurt, open.invoer);
  const gezegd = leesGezegd(beurt, maskeer(tekst), eerst?.invoer ?? open.invoer, openThema(open));
  // Without an organisation nothing can be kept, and the card still holds what was told.
  if (eerst === null || open.invoer.partijId === '') return gezegd;
  // Of a judgement that he changes at once only the new one is read back.
  const ingevuld = eerst.ingevuld.filter((was) => !gezegd.ingevuld.some((nu) => isAnderOordeel(was, nu)));
  return { ...gezegd, ingevuld: [...ingevuld, ...gezegd.ingevuld], bij: [...eerst.bij, ...gezegd.bij] };
}

const OORDELEN: ReadonlySet<string> = new Set(themaStatussen.map(themaStatusNaam));
const isAnderOordeel = ([label, was]: Regel, [ander, nu]: Regel): boolean =>
  label === ander && OORDELEN.has(was) && OORDELEN.has(nu);
type Regel = Gezegd['ingevuld'][number];

/** Of a page with one theme everything that names none is about that one. */
function openThema({ pagina, invoer }: OpenVerslag) {
  const [enig, tweede] = paginasNaBegin(invoer).find(({ naam }) => naam === pagina)?.themas ?? [];
  return enig === undefined || tweede !== undefined ? null : enig;
}

async function neemOp(beurt: Beurt, open: OpenVerslag, bericht: Bericht, gezegd: Gezegd): Promise<BeurtAntwoord> {
  const invoer = metOver(gezegd);
  const geknipt = maskeer(bericht.tekst) !== bericht.tekst;
  const af = (antwoord: BeurtAntwoord): BeurtAntwoord => (geknipt ? { ...antwoord, nietBewaren: true } : antwoord);
  if (gezegd.gaatWeg && gezegd.ingevuld.length === 0 && gezegd.over === '')
    return af(await bewaarVoorLater(beurt, open));
  if (invoer === null) return af(metZin(gezegdTekst.teLang, zeg(hulpTekst.opDeKaart)));
  if (!kanBewaard(beurt, invoer)) return af(opKaart(beurt, open, gezegd));
  const verteld = gezegd.over === '' ? [] : ([[VERTELD, gezegd.over]] as const);
  const bij = [
    ...gezegd.bij,
    ...(gezegd.over !== '' && open.pagina !== 'begin' ? [gezegdTekst.zonderThema] : []),
    ...(isSignaal(bericht) ? [paginaTekst.ookMelden] : []),
  ];
  const ingevuld = [...gezegd.ingevuld, ...verteld];
  return af(
    gezegd.gaatWeg
      ? await bewaarEnWeg(beurt, open, invoer, ingevuld)
      : await bewaarEnToon(beurt, open, invoer, ingevuld, bij),
  );
}
const VERTELD = paginaTekst.verteld.replace(/ \(.*\)$/, '');

/** He told something and has to go: kept, and how he goes on later. */
async function bewaarEnWeg(
  beurt: Beurt,
  open: OpenVerslag,
  invoer: OpenVerslag['invoer'],
  ingevuld: Gezegd['ingevuld'],
): Promise<BeurtAntwoord> {
  const bewaard = await bewaarVerslag(beurt, open, invoer);
  if (!bewaard.ok) return weiger(beurt, bewaard.fout);
  return metZin(gezegdTekst.bewaard(ingevuld), toon(beurt, laterKaart(bewaard.value)));
}

/** As long as nobody knows with whom it was, it only stands on the card. */
function opKaart(beurt: Beurt, { kaart }: OpenVerslag, { invoer, over, ingevuld }: Gezegd): BeurtAntwoord {
  const velden = kaart === null ? [] : veldenVan(kaart.inhoud);
  const kan = (id: string): boolean => velden.some((veld) => veld.id === id);
  const verteld = [velden.find(({ id }) => id === 'verteld')?.waarde ?? '', over].filter((deel) => deel !== '');
  const keuring = maakVrijeTekst(verteld.join('\n'));
  const nieuw = {
    ...(invoer.deelnemers === null ? {} : { deelnemers: invoer.deelnemers }),
    ...(invoer.aanleiding === null ? {} : { aanleiding: invoer.aanleiding }),
    ...(over !== '' && kan('verteld') && keuring.ok ? { verteld: keuring.tekst } : {}),
  };
  const past = ingevuld.every(([label]) => label === gesprekVelden.deelnemers || label === gesprekVelden.aanleiding);
  if (kaart === null || !past || (over !== '' && !('verteld' in nieuw))) return zegTekst(beurt, gezegdTekst.eerstWie);
  const regels = [...ingevuld, ...(over === '' ? [] : [[VERTELD, over] as const])];
  return metZin(`${formulierTekst.ingevuld(regels, false)} ${gezegdTekst.eerstWie}`, toon(beurt, vulIn(kaart, nieuw)));
}

const LANGSTE_NAAM = 4;
const LANGSTE_VERBETERING = 8;

/** "Lindewal bedoel ik, niet Noorderlicht", "niet Noorderlicht maar Lindewal": two names, and which of them it is. That somebody cannot pay tells of them. */
const BEDOELT = /(?<![a-z])bedoel(?:de)? ik(?![a-z])|^niet .{2,40}? maar .{2,40}$/;
const zonderAndere = (tekst: string): string =>
  tekst
    .trim()
    .replace(/(?<= bedoel(?:de)? ik),? (?:en )?niet .{2,60}$/iu, '')
    .replace(/^niet .{2,40}? maar /iu, '');

/** "Gemeente Venlo" and nothing more where the form still asks with whom it was, or "nee wacht, het was Roermond". */
async function metOrganisatie(beurt: Beurt, open: OpenVerslag, bericht: Bericht): Promise<BeurtAntwoord | null> {
  const { lezing, klein } = bericht;
  const { begrepen } = leesBericht(beurt, zonderAndere(bericht.tekst));
  const verbetert = (isVerbetering(bericht) || BEDOELT.test(klein)) && lezing.woorden.length <= LANGSTE_VERBETERING;
  if (!verbetert && (open.invoer.partijId !== '' || lezing.woorden.length > LANGSTE_NAAM)) return null;
  if (begrepen.slots.kandidaten !== undefined || /(?<![a-z])meld/.test(klein)) return null;
  const id = await gesprekspartner(beurt, begrepen.slots);
  const partij = id === undefined || id === open.invoer.partijId ? null : await beurt.eenheid.partij.vind(id);
  const soort = partij && gesprekssoort[partij.soort];
  if (!partij || !soort) return null;
  const regel = [gesprekVelden.partijId, partij.naam] as const;
  const invoer = { ...open.invoer, partijId: partij.id, soort };
  if (open.gesprek !== null) return bewaarEnToon(beurt, open, invoer, [regel], []);
  const gezegd = invoer.verteld ?? null;
  const payload = { partijId: partij.id, datum: invoer.datum, ...(gezegd === null ? {} : { gezegd }) };
  return metZin(
    formulierTekst.ingevuld([regel], false),
    await beurt.druk({ action: 'accountgesprek.openen', payload }),
  );
}

/** Danger, a question, a command, a melding in so many words and another organisation are no part of the report. */
function hoortBij(beurt: Beurt, open: OpenVerslag, bericht: Bericht): boolean {
  const { begrepen, lezing } = bericht;
  if (isLosseVraag(bericht, true)) return false;
  // "Gisteren is de bank langs geweest" is news of no casus while nobody names one.
  const nieuws =
    begrepen.intent === 'casus.bijwerken' && begrepen.zekerheid < 1 && begrepen.slots.casusnummer === undefined;
  if (begrepen.zekerheid >= ZEKER && !nieuws && !GAAT_DOOR.includes(begrepen.intent)) return false;
  if (begrepen.intent === 'stoppen' && lezing.woorden.length <= 3) return false;
  return isVanVerslag(beurt, open, bericht);
}

const isSignaal = ({ begrepen }: Bericht): boolean =>
  begrepen.intent === 'melding.starten' && begrepen.slots.soort !== undefined;
