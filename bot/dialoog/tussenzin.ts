/** What is said to us in the middle of a melding and answers no question of it: done or answered, and the open question comes again. */
import { tussenzinTekst } from '../../texts/tussenzin';
import { gevraagdIn } from '../begrip/vervolg/tussenzin';
import type { Tussenzin } from '../begrip/vervolg/tussenzin';
import { leesBericht } from '../bericht-lezen';
import type { Bericht } from '../bericht-lezen';
import { bericht as alsBericht, zeg } from '../beurt';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { gaTerug, stopMet } from '../handlers/dialoog';
import { eigenMelding } from '../ingangen/melding';
import { maakVrijeTekst } from '../../domain/persoonsgegevens';
import { kiestAangeboden } from './antwoord';
import { stuurtOp } from '../invoer/stuurt-op';
import { elders } from '../invoer/verwijzen';
import type { Open } from './concept';
import { acteIn } from './half-vraag';
import type { Acte } from './half-vraag';
import { haalEruit, staatErin } from './haal-eruit';
import { openVraag, stapKaart, stapVan, tekstVan } from './kaart';
import { isLosseVraag } from './losse-vraag';
import { kiestZelf } from './naast-de-vraag';
import { verstuur } from './versturen';
import { overzicht, uitlegBij } from './wedervraag';

export type Doe = (beurt: Beurt, open: Open, bericht: Bericht) => BeurtAntwoord | Promise<BeurtAntwoord | null> | null;

const metZin = (beurt: Beurt, open: Open, zin: string): BeurtAntwoord => zeg(stapKaart(beurt, open, { hulp: { zin } }));

/** The answer before goes; at the read-back nobody knows which one is meant. */
const verschreven: Doe = (beurt, open) => {
  if (openVraag(open) === null) return metZin(beurt, open, tussenzinTekst.welkAntwoord);
  return open.draft.volgorde.length === 0 ? metZin(beurt, open, tussenzinTekst.nogNietsIngevuld) : gaTerug(beurt, open);
};

/** What was learned sends nothing by itself: it is read back, and there is pressed. */
const versturen: Doe = (beurt, open, { tekst }) =>
  openVraag(open) === null && !stuurtOp(tekst)
    ? metZin(beurt, open, tussenzinTekst.kiesVersturen)
    : verstuur(beurt, open);

const andereMeldingen: Doe = async (beurt, open, { begrepen, tekst }) => {
  const lijst = await eigenMelding(beurt, begrepen, tekst);
  const vraag = stapKaart(beurt, open, { hulp: { zin: tussenzinTekst.nietOpgeschreven } });
  return { ...lijst, berichten: [...lijst.berichten, alsBericht(vraag)] };
};

/** Of these is explained what it means that the answer is not known, or no. */
const ERG_BIJ: ReadonlySet<string> = new Set([
  ...['nummers', 'sinds', 'gebieden', 'aantalJeugdigen', 'bekendBij', 'bestuurWeet', 'functie', 'contact'],
]);
/** "Is dat erg", of what was answered last. */
export function isDatErg(open: Open, veld: string | undefined): string {
  const toelichting = veld !== undefined && ERG_BIJ.has(veld) ? tekstVan(open, veld).toelichting : undefined;
  return toelichting ?? tussenzinTekst.geenBezwaar;
}

const erg: Doe = (beurt, open) => metZin(beurt, open, isDatErg(open, open.draft.volgorde.at(-1)));

const opTussenzinnen: Readonly<Record<Tussenzin, Doe>> = {
  pauze: (beurt, open) =>
    metZin(beurt, open, openVraag(open) === null ? tussenzinTekst.pauzeBijNalezen : tussenzinTekst.pauze),
  verschreven,
  'ziet-af': stopMet,
  twijfel: uitlegBij('vermoeden'),
  toon: (beurt, open) => overzicht(beurt, open, false),
  verstuur: versturen,
  eruit: haalEruit,
  'wie-ziet': uitlegBij('wie-ziet'),
  naam: uitlegBij('naam'),
  hierna: uitlegBij('hierna'),
  later: uitlegBij('later'),
  andere: andereMeldingen,
  'mag-ik': uitlegBij('mag-ik'),
  erg,
};

/** A choice, or a name that was offered: that answers, whatever it sounds like. */
function kiest(beurt: Beurt, open: Open, bericht: Bericht): boolean {
  const veld = openVraag(open);
  const { tekst } = bericht;
  if (kiestAangeboden(open, tekst) || kiestZelf(open, bericht)) return true;
  const gekeurd = veld === null || !stapVan(open, veld).keuzes ? null : maakVrijeTekst(tekst);
  return veld !== null && gekeurd?.ok === true && stapVan(open, veld).lees(gekeurd.tekst, beurt).ok;
}

/** What names an organisation, or a number, tells something, whatever he thinks of it. */
const ZONDER_NAAM: ReadonlySet<Tussenzin> = new Set(['twijfel', 'verschreven', 'toon', 'verstuur', 'erg']);
const ZONDER_GETAL: ReadonlySet<Tussenzin> = new Set(['twijfel', 'verschreven', 'verstuur', 'erg']);
function vertelt(soort: Tussenzin, { tekst, lezing: { aanbieders, gemeenten, regios } }: Bericht): boolean {
  if (ZONDER_NAAM.has(soort) && aanbieders.length + gemeenten.length + regios.length > 0) return true;
  return ZONDER_GETAL.has(soort) && /\d/.test(tekst);
}

/** By its form a question, and of what is asked in the middle of a melding most likely this. At the read-back more can be asked. */
function alsVraag(open: Open, bericht: Bericht): Acte | null {
  const veld = openVraag(open);
  const vraagt = veld !== null && isLosseVraag(bericht, stapVan(open, veld).verhaal === true);
  const soort = vraagt ? gevraagdIn(bericht.lezing) : null;
  return soort === null ? null : { soort, deel: bericht.tekst, alleen: true };
}

/** Null when it may be an answer. Danger goes first. */
export async function opTussenzin(beurt: Beurt, open: Open, bericht: Bericht): Promise<BeurtAntwoord | null> {
  const acte = acteIn(beurt, bericht.tekst) ?? alsVraag(open, bericht);
  if (acte === null || kiest(beurt, open, bericht) || elders(beurt, bericht.tekst) !== null) return null;
  if (vertelt(acte.soort, bericht)) return null;
  const { soort, deel } = acte;
  // What is not found, with more behind it, may be told of the organisation.
  if (soort === 'eruit' && !acte.alleen && !staatErin(open, leesBericht(beurt, deel))) return null;
  return opTussenzinnen[soort](beurt, open, leesBericht(beurt, deel));
}
