/** A text while a dialogue is open: a way to steer it, a question in between, or the answer to what was asked. */
import type { Action, Payload } from '../../cards/actions';
import type { OverOrganisatie } from '../../domain/melding';
import { dialoogTekst } from '../../texts/dialoog';
import { wedervraagTekst } from '../../texts/wedervraag';
import { ZEKER } from '../begrip/begrepen';
import type { Begrepen } from '../begrip/begrepen';
import { leesBericht } from '../bericht-lezen';
import type { Bericht } from '../bericht-lezen';
import { bericht, zeg } from '../beurt';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { naamwens } from '../dialogues/naam-wens';
import { velden } from './welke-vraag';
import { neemAntwoord } from './antwoord';
import type { Open } from './concept';
import { haalDocumentWeg } from './bijlage-weg';
import { documentenVraag } from './bijlagen-vraag';
import { gaatWeg, zonderVertrek } from './gaat-weg';
import { neemAlleenVoor, neemGenoemd } from './genoemd-antwoord';
import { teLegen, teWijzigen } from './genoemde-vraag';
import { zonderTerugkomst } from './is-terug';
import { metErnaast } from './ernaast';
import { halveVraag } from './half-vraag';
import { vraagtJa } from './ja-nee';
import { hulpInDialoogKaart, openVraag, stapKaart, stapVan } from './kaart';
import { kiestMoeilijk } from './moeilijk-kiezen';
import { bijSamenvatting, VRAAGT_SAMENVATTING } from './samenvatting';
import { weetHetNiet } from './weet-niet';
import { vraagtWelkAantal } from './welk-aantal';
import { opTussenzin } from './tussenzin';
import { isMijnLijst, magTussendoor, vraagtHulp } from './tussendoor';
import { gaTerug, maakLeeg, stopMet, vraagOpnieuw } from '../handlers/dialoog';
import { opLakvraag } from '../brieven/lakvraag';
import { metGezien } from '../invoer/gezien';
import { ingangen } from '../ingangen';
import { dankt } from '../invoer/dankt';
import { herroept } from '../invoer/herroep';
import { neemtAllesTerug } from '../invoer/laatste-woord';
import { kortJaNee } from '../invoer/kort-ja-nee';
import { leesSturing } from '../invoer/sturing';
import { regieOpdracht } from '../opdracht-halverwege';
import { overAndere } from './over-andere';
import { opSturing } from './sturing';
import { trekLaatsteIn } from './trek-in';
import { documentWegElders } from '../melding/document-weg';
import { opNamens } from '../melding/namens-overstap';
import { paginaIn } from '../paginas/gevraagd';
import { breektAfEnVraagt } from './breekt-af';
import { elders } from '../invoer/verwijzen';
import { zonderVulwoorden } from '../invoer/vulwoorden';
import { opWedervraagIn, overzicht } from './wedervraag';

/** What a text can be besides an answer; null when it is not this. */
type Regel = (beurt: Beurt, open: Open, tekst: string) => BeurtAntwoord | Promise<BeurtAntwoord | null> | null;

/** The question comes back under what was answered in between. */
const tussendoor =
  (lees: (beurt: Beurt, tekst: string) => BeurtAntwoord | Promise<BeurtAntwoord | null> | null): Regel =>
  async (beurt, open, tekst) => {
    const antwoord = await lees(beurt, tekst);
    return antwoord && metVraag(beurt, open, metGezien(tekst, antwoord));
  };

/** In the order in which they are tried; the first that answers is the answer. */
const regels: readonly Regel[] = [
  breektAfEnVraagt,
  (beurt, open, tekst) => (open.draft.wijzigt && ZIET_ERVAN_AF.test(tekst) ? gaTerug(beurt, open) : null),
  (beurt, open, tekst) => (herroept(tekst) ? trekLaatsteIn(beurt, open) : null),
  gestuurd,
  trokTerug,
  opGewoneWoorden,
  async (beurt, open, tekst) => {
    const werk = await werkAanMelding(beurt, tekst);
    return werk && metVraag(beurt, open, werk);
  },
  tussendoor(regieOpdracht),
  tussendoor(opLakvraag),
  opNamens,
  kiestMoeilijk,
  (beurt, open, tekst) => (isWens(beurt, open, tekst) ? null : opWedervraagIn(beurt, open, tekst)),
  vraagtNaarDocumenten,
  (beurt, open, tekst) =>
    wilStoppen(leesBericht(beurt, tekst).begrepen, tekst) && !zijStoppen(open, tekst) ? stopMet(beurt, open) : null,
  (beurt, open, tekst) =>
    vraagtHulp(leesBericht(beurt, tekst)) ? zeg(hulpInDialoogKaart(open), stapKaart(beurt, open)) : null,
  neemAlleenVoor,
  aanGenoemdeVraag,
  weetHetNiet,
  vraagtWelkAantal,
  (beurt, open, tekst) => opTussenzin(beurt, open, leesBericht(beurt, tekst)),
  (beurt, open, tekst) => (trektDezeIn(leesBericht(beurt, tekst), tekst) ? stopMet(beurt, open) : null),
  tussendoor((beurt, tekst) => (vraagtPagina(beurt, leesBericht(beurt, tekst)) ? paginaIn(beurt, tekst) : null)),
  vraagtIetsAnders,
];

export async function inDialoog(beurt: Beurt, open: Open, getypt: string): Promise<BeurtAntwoord> {
  const gezegd = zonderVulwoorden(zonderTerugkomst(getypt) ?? getypt, vraagtJa(open));
  const rest = zonderVertrek(gezegd);
  const antwoord = await lees(beurt, open, rest ?? gezegd);
  if (rest === null || antwoord.nietBewaren === true) return antwoord;
  return { ...antwoord, berichten: [...antwoord.berichten, bericht(dialoogTekst.laterVerder)] };
}

async function lees(beurt: Beurt, open: Open, tekst: string): Promise<BeurtAntwoord> {
  const half = elders(beurt, tekst) === null ? halveVraag(beurt, tekst) : null;
  if (half !== null) return metErnaast(beurt, open, half, await lees(beurt, open, half.antwoord));
  for (const regel of regels) {
    const antwoord = await regel(beurt, open, tekst);
    if (antwoord) return antwoord;
  }
  const gelezen = leesBericht(beurt, tekst);
  const veld = openVraag(open);
  if (veld === null) return bijSamenvatting(beurt, open, gelezen.begrepen, tekst);
  const genoemd = await neemGenoemd(beurt, open, tekst);
  return genoemd ?? overAndere(beurt, open, veld, gelezen) ?? neemAntwoord(beurt, open, veld, tekst);
}

function gestuurd(beurt: Beurt, open: Open, tekst: string): ReturnType<Regel> {
  const sturing = weigert(open, tekst)
    ? 'weet-niet'
    : (leesSturing(tekst) ?? (wilLieverNiet(open, tekst) ? 'overslaan' : null));
  return sturing && opSturing[sturing](beurt, open);
}

/** "20, nee wacht, laat maar leeg": nothing of it is an answer or a story. */
function trokTerug(beurt: Beurt, open: Open, tekst: string): BeurtAntwoord | null {
  if (!neemtAllesTerug(tekst) || elders(beurt, tekst) !== null) return null;
  return zeg(stapKaart(beurt, open, { hulp: { zin: dialoogTekst.nietGenoteerdWantTerug } }));
}

function vraagtNaarDocumenten(beurt: Beurt, open: Open, tekst: string): BeurtAntwoord | null {
  const zin = documentenVraag(open, leesBericht(beurt, tekst).klein);
  return zin === null ? null : zeg(stapKaart(beurt, open, { hulp: { zin } }));
}

/** A question about a casus, a letter or a number, in the middle of a melding. */
async function vraagtIetsAnders(beurt: Beurt, open: Open, tekst: string): Promise<BeurtAntwoord | null> {
  const gelezen = leesBericht(beurt, tekst);
  const { begrepen } = gelezen;
  if (!magTussendoor(gelezen, overWie(open))) return null;
  return metVraag(beurt, open, metGezien(tekst, await ingangen[begrepen.intent](beurt, begrepen, tekst)));
}

/** Thanks, what was filled in so far, and all of it away: said of the melding itself, and no answer. */
function opGewoneWoorden(beurt: Beurt, open: Open, tekst: string): BeurtAntwoord | Promise<BeurtAntwoord> | null {
  if (gaatWeg(tekst)) return stopMet(beurt, open);
  if (VRAAGT_SAMENVATTING.test(tekst))
    return openVraag(open) === null ? zeg(stapKaart(beurt, open)) : overzicht(beurt, open, false);
  if (openVraag(open) !== null && dankt(tekst)) return zeg(wedervraagTekst.ondertussen, stapKaart(beurt, open));
  if (VRAAGT_OVERZICHT.test(tekst)) return overzicht(beurt, open, false);
  if (WIST.test(tekst)) return stopMet(beurt, open);
  return null;
}

/** "Wat had ik ook alweer ingevuld?" */
const VRAAGT_OVERZICHT =
  /^(?:(?:en|oh?|wacht|even)[, ]+)*(?:overzicht|(?:geef|toon|laat)(?: me| mij)? (?:een |het |mijn )?overzicht(?: zien)?|(?:wat|welke antwoorden) (?:had|heb|hebben|hadden) (?:ik|we|wij)(?: (?:ook|al|alweer|nou|nu|eigenlijk|hier|tot nu toe))* (?:ingevuld|opgeschreven|getypt|geschreven|gemeld|verteld|gezegd)|klaar ?\?|(?:ben ik|zijn we|zijn wij|is (?:het|dit|dat)|was (?:het|dit|dat))(?: (?:er|nu|al|hiermee|hier|bijna|dan|alles|zo))* (?:klaar|compleet|volledig|alles) ?\??)[.?! ]*$/i;
/** "Verwijder wat ik heb ingevuld": the card of stopping asks for it. */
const WIST =
  /^(?:(?:nee|oh?|sorry|graag)[, ]+)*(?:laat toch maar,? )?(?:verwijder|wis|gooi|trek|haal) (?:maar )?(?:alles|wat ik (?:heb|had) (?:ingevuld|getypt|geschreven|opgeschreven)|alles wat ik .{3,30})(?: (?:maar|weg|in|leeg|eruit|er|uit))*[.!]*$|^laat toch maar,? (?:trek|haal|gooi|verwijder|wis) .{2,20}[.!]*$/i;

/** "Laat maar" to a change that was begun is about that change, and not about all that was filled in. */
const ZIET_ERVAN_AF =
  /^(?:(?:nee|oh?|sorry|toch)[ ,]+)*(?:laat (?:(?:dat|het|dit) )?maar(?: (?:zo|zitten|staan))?|toch niet|niet wijzigen|annuleer|annuleren)[.!]?$/i;

/** "Wijzig wat er speelt" names one of our questions: it sounds like a question about a casus, and is none. */
async function aanGenoemdeVraag(beurt: Beurt, open: Open, tekst: string): Promise<BeurtAntwoord | null> {
  const verstuurd = await documentWegElders(beurt, open, tekst);
  if (verstuurd) return metVraag(beurt, open, verstuurd);
  const document = await haalDocumentWeg(beurt, open, tekst);
  if (document) return document;
  const leeg = teLegen(open, tekst);
  if (leeg !== null) return maakLeeg(beurt, open, leeg);
  const ander = teWijzigen(open, tekst);
  if (ander === null) return null;
  return ander === openVraag(open) ? zeg(stapKaart(beurt, open)) : vraagOpnieuw(beurt, open, ander);
}

/** "Nee" to the question whether he knows it. */
function weigert(open: Open, tekst: string): boolean {
  const veld = openVraag(open);
  return veld !== null && stapVan(open, veld).weigert?.(tekst) === true;
}

/** "Liever niet dus", where no "nee" is to be chosen: he keeps it to himself. */
function wilLieverNiet(open: Open, tekst: string): boolean {
  const veld = openVraag(open);
  if (veld === null || kortJaNee(tekst) !== 'nee' || !/(?<![a-z])liever(?![a-z])/i.test(tekst)) return false;
  return stapVan(open, veld).magOpen && !(stapVan(open, veld).keuzes ?? []).some(({ waarde }) => waarde === 'nee');
}

const WENS =
  /^(?:(?:ik )?(?:heb |wil )?liever|graag|noem|doe maar|ik wil|(?:ja,? )?(?:mijn|onze|haar|zijn) naam mag|(?:ja,? )?(?:u|je|jullie) mag mijn naam|de (?:aanbieder|organisatie|regio) mag mijn naam)(?![a-z])[^?]*$/i;
/** "Bel me maar op 06-12345678" asks for nobody to call: it says how he is reached. */
const GEEFT_NUMMER = /(?<!\d)0\d(?:[\s-]?\d){8}(?!\d)|@/;
/** "Liever niet mijn naam noemen" holds the words of a question, and answers one of ours. */
const isWens = (beurt: Beurt, { dialoog, draft }: Open, tekst: string): boolean =>
  (WENS.test(tekst) || GEEFT_NUMMER.test(tekst) || naamwens(leesBericht(beurt, tekst).klein) !== null) &&
  velden(dialoog.stappen).some(
    (veld) => (dialoog.stappen[veld]?.uitBericht?.(leesBericht(beurt, tekst), draft.antwoorden) ?? null) !== null,
  );

/** "Ik pak hem op" to a melding of somebody else that stands before who works at the meldpunt. */
function werkAanMelding(beurt: Beurt, tekst: string): Promise<BeurtAntwoord> | null {
  const knop = beurt.huis.getoond.vind(beurt.inbound, tekst, beurt.nu);
  const isWerk = knop !== null && WERKSTAPPEN.has('stap' in knop.payload ? String(knop.payload.stap) : knop.action);
  return isWerk ? beurt.druk(knop) : null;
}
const WERKSTAPPEN: ReadonlySet<string> = new Set<Action | Payload<'melding.stap'>['stap']>([
  'melding.beoordelen',
  'vragen',
  'koppelen',
  'doorverwijzen',
  'afsluiten',
]);

/** Danger goes before every page. */
const vraagtPagina = (beurt: Beurt, bericht: Bericht): boolean =>
  (bericht.lezing.kenmerken.has('@vraagzin') || isMijnLijst(bericht)) && elders(beurt, bericht.tekst) === null;

/** The name of the organisation a melding is about, once it was answered. */
const overWie = ({ draft }: Open): string | undefined =>
  (draft.antwoorden['over'] as OverOrganisatie | null | undefined)?.naam;

/** The question that is open comes back below. */
const metVraag = (beurt: Beurt, open: Open, antwoord: BeurtAntwoord): BeurtAntwoord => ({
  ...antwoord,
  berichten: [...antwoord.berichten, bericht(stapKaart(beurt, open))],
});

/** Asked what somebody else is about to do, "stoppen met een deel" is his answer. */
const zijStoppen = (open: Open, tekst: string): boolean =>
  openVraag(open) === 'voornemen' && /^stop\w* met (?!.*(?:meld|vragen|formulier|hier|dit|invullen))/i.test(tekst);

/** "ze willen stoppen met de crisisopvang" is a story. */
const langsteStop = 4;
/** "Laat die melding maar zitten": what is half-way was not sent, and nothing of it is taken back. */
const langsteIntrekking = 7;

const ZEKER_VAN_INTREKKEN = 0.7;

const aantalWoorden = (tekst: string): number => tekst.split(/\s+/).length;
const wilStoppen = ({ intent, zekerheid }: Begrepen, tekst: string): boolean =>
  intent === 'stoppen' && zekerheid >= ZEKER && aantalWoorden(tekst) <= langsteStop;

function trektDezeIn({ begrepen: { intent, zekerheid, slots }, lezing }: Bericht, tekst: string): boolean {
  const overDeze = lezing.woorden.includes('melding') && Object.keys(slots).length === 0;
  const zegtHet = intent === 'melding.intrekken' && zekerheid >= ZEKER_VAN_INTREKKEN;
  return zegtHet && overDeze && aantalWoorden(tekst) <= langsteIntrekking;
}
