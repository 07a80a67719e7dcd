/** Answers what somebody asks back: about the question that is open, or about this place; what he was doing stays open. */
import { berichtKaart } from '../../cards/bericht';
import { button } from '../../cards/button';
import { maskeer } from '../../domain/persoonsgegevens';
import { knopTekst } from '../../texts/melding';
import { tussenzinTekst } from '../../texts/tussenzin';
import { uitlegTekst, wedervraagTekst } from '../../texts/wedervraag';
import type { Uitleg } from '../../texts/wedervraag';
import {
  beleefd,
  bijDeVraag,
  hoortElders,
  overDitMelden,
  overGegevens,
  tijdensHetInvullen,
} from '../begrip/lexicon/wedervragen';
import type { Wedervraag } from '../begrip/lexicon/wedervragen';
import { wedervraagIn } from '../begrip/wedervragen';
import { gevraagdWoord, woordvraag } from '../begrip/woordvraag';
import type { Gevraagd } from '../begrip/woordvraag';
import { zeg } from '../beurt';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { leesAlle, noem } from './concept';
import type { Open } from './concept';
import { openVraag, stapKaart, stapVan, tekstVan, toonVan, vanDialoog } from './kaart';
import { vanToepassing, velden, voortgang } from './welke-vraag';
import type { Kaart } from '../messages';
import { overGegevensKaart } from '../paginas/over-gegevens';
import type { OverGegevens } from '../paginas/over-gegevens';
import { elders, verwijzingKaart } from '../invoer/verwijzen';

type OverMelden = (typeof overDitMelden)[number] | (typeof tijdensHetInvullen)[number];
const isOverMelden = (soort: Wedervraag): soort is OverMelden => Object.hasOwn(uitlegTekst, soort);

const gaatOver = new Set<string>(overGegevens);
const isOverGegevens = (soort: Wedervraag): soort is OverGegevens => gaatOver.has(soort);

export const uitlegKaart = (soort: keyof typeof uitlegTekst): Kaart => {
  const uitleg: Uitleg = uitlegTekst[soort];
  return berichtKaart({
    kop: uitleg.kop,
    alineas: uitleg.zinnen(),
    ...(uitleg.rijen === undefined ? {} : { rijen: uitleg.rijen }),
  });
};

/** What a trede says, and which names of them are confirmed. */
export const uitlegTreden = (): BeurtAntwoord => zeg(uitlegKaart('treden'));

/** From somebody else the same words may ask another row of the table: then this is none. */
function overGegevensIn(beurt: Beurt, tekst: string): Kaart | null {
  const soort = wedervraagIn(tekst, overGegevens);
  if (soort === null || !isOverGegevens(soort) || elders(beurt, tekst) !== null) return null;
  return overGegevensKaart(beurt, soort, tekst);
}

/** Who meant it as an answer reads that it is not written down. */
export const uitlegBij =
  (soort: keyof typeof uitlegTekst) =>
  (beurt: Beurt, open: Open): BeurtAntwoord =>
    zeg(uitlegKaart(soort), stapKaart(beurt, open, { hulp: { zin: tussenzinTekst.nietOpgeschreven } }));

/** Where to go, and about whom what is kept: no answer of these hangs on what is open. */
const los = (beurt: Beurt, tekst: string): Kaart | null =>
  wedervraagIn(tekst, hoortElders) !== null && elders(beurt, tekst) === null
    ? verwijzingKaart('Veilig Thuis', beurt.vandaag, tekst)
    : overGegevensIn(beurt, tekst);

/** Null when the text asks nothing back. Danger goes before every question. */
export function opWedervraag(beurt: Beurt, tekst: string): BeurtAntwoord | null {
  const over = los(beurt, tekst);
  if (over !== null) return zeg(over);
  const soort = wedervraagIn(tekst, [...overDitMelden, ...beleefd]);
  if (soort === null || soort === 'groet' || elders(beurt, tekst) !== null) return null;
  return zeg(isOverMelden(soort) ? uitlegKaart(soort) : wedervraagTekst.graag);
}

/** "Wat heb ik ingevuld" after somebody stopped: what is kept of the last one; null when nothing is. */
export async function opRustend(beurt: Beurt, tekst: string): Promise<BeurtAntwoord | null> {
  if (wedervraagIn(tekst, ['overzicht']) === null || elders(beurt, tekst) !== null) return null;
  const [open] = await leesAlle(beurt);
  return open === undefined ? null : zeg(rustendKaart(open));
}

const rustendKaart = (open: Open): Kaart => {
  const ingevuld = ingevuldIn(open);
  return berichtKaart({
    kop: wedervraagTekst.bewaardKop(noem(open)),
    alineas: [ingevuld.length === 0 ? wedervraagTekst.overzichtLeeg : wedervraagTekst.bewaard],
    rijen: ingevuld,
    knoppen: [button(knopTekst.verder, 'dialoog.verder', vanDialoog(open), { stijl: 'positive' })],
  });
};

const ingevuldIn = (open: Open) =>
  velden(open.dialoog.stappen)
    .filter(
      (veld) =>
        (open.draft.antwoorden[veld] ?? null) !== null &&
        vanToepassing(open.dialoog.stappen, veld, open.draft.antwoorden),
    )
    .map((veld) => ({ label: tekstVan(open, veld).label, waarde: toonVan(open, veld) }));

/** The same while a question is open: that question comes back under the answer, and nothing is taken for an answer to it. */
export function opWedervraagIn(beurt: Beurt, open: Open, tekst: string): BeurtAntwoord | null {
  const over = los(beurt, tekst);
  if (over !== null) return zeg(over, stapKaart(beurt, open));
  const soort = wedervraagIn(tekst, [...bijDeVraag, ...tijdensHetInvullen, ...overDitMelden, ...beleefd]);
  // "Wat bedoelde u met acuut" names the question it is about.
  const woord = soort === null || soort === 'toelichting' ? opWoordvraag(beurt, open, tekst) : null;
  if (woord !== null || soort === null) return woord;
  if (elders(beurt, tekst) !== null) return null;
  if (isOverMelden(soort)) return zeg(uitlegKaart(soort), stapKaart(beurt, open));
  const veld = openVraag(open);
  if (soort === 'toelichting' && veld !== null) {
    const { toelichting } = tekstVan(open, veld);
    // Another word than any of ours: what this question means is no answer to that.
    const woord = gevraagdWoord(tekst);
    const zin = woord === null ? toelichting : wedervraagTekst.nietVanOns(maskeer(woord));
    return zeg(stapKaart(beurt, open, { hulp: zin === undefined ? null : { zin } }));
  }
  if (soort === 'overzicht' || soort === 'al-gezegd') return overzicht(beurt, open, soort === 'al-gezegd');
  return zeg(soort === 'dank' ? wedervraagTekst.ondertussen : wedervraagTekst.hallo, stapKaart(beurt, open));
}

/** "Wat verstaat u onder acuut": what was written to the question in which the word stands; the open one first. */
function opWoordvraag(beurt: Beurt, open: Open, tekst: string): BeurtAntwoord | null {
  const nu = openVraag(open);
  const veld = [...(nu === null ? [] : [nu]), ...velden(open.dialoog.stappen)].find((een) => {
    const gevraagd = woordvraag(tekst, gevraagdIn(open, een));
    return gevraagd === 'gevraagd' || (gevraagd === 'los' && een === nu);
  });
  if (veld === undefined || elders(beurt, tekst) !== null) return null;
  const { toelichting, uitleg } = tekstVan(open, veld);
  return zeg(stapKaart(beurt, open, { hulp: { zin: toelichting ?? uitleg } }));
}

function gevraagdIn(open: Open, veld: string): Gevraagd {
  const { vraag, label, ook = [] } = tekstVan(open, veld);
  const keuzes = (stapVan(open, veld).keuzes ?? []).map(({ titel }) => titel);
  return { vraag: [vraag, label, ...ook], keuzes };
}

/** At the read-back everything stands there already. */
export function overzicht(beurt: Beurt, open: Open, alGezegd: boolean): BeurtAntwoord {
  if (openVraag(open) === null) return zeg(stapKaart(beurt, open));
  const { dialoog, draft } = open;
  const ingevuld = ingevuldIn(open);
  const { nummer, totaal } = voortgang(dialoog.stappen, draft);
  const kaart = berichtKaart({
    kop: wedervraagTekst.overzichtKop,
    alineas: [
      ...(ingevuld.length === 0 ? [wedervraagTekst.overzichtLeeg] : []),
      ...(alGezegd ? [wedervraagTekst.nietGelezen] : [wedervraagTekst.nogTeGaan(totaal - nummer + 1)]),
      ...(ingevuld.length === 0 ? [] : [{ tekst: wedervraagTekst.overzichtUitleg, subtiel: true }]),
    ],
    rijen: ingevuld,
  });
  return zeg(kaart, stapKaart(beurt, open));
}
