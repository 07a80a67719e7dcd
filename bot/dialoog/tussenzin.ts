/** Somebody has to go, typed it wrong, wants no melding after all, or doubts whether he may: said to us, and no answer to what is asked. */
import { tussenzinTekst } from '../../texts/tussenzin';
import { tussenzinIn } from '../begrip/vervolg/tussenzin';
import type { Tussenzin } from '../begrip/vervolg/tussenzin';
import type { Bericht } from '../bericht-lezen';
import { zeg } from '../beurt';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { gaTerug, stopMet } from '../handlers/dialoog';
import { maakVrijeTekst } from '../../domain/persoonsgegevens';
import { kiestAangeboden } from './antwoord';
import { elders } from '../invoer/verwijzen';
import type { Open } from './concept';
import { openVraag, stapKaart, stapVan } from './kaart';
import { vermoedenIsGenoeg } from './wedervraag';

type Doe = (beurt: Beurt, open: Open) => BeurtAntwoord | Promise<BeurtAntwoord>;

const metZin = (beurt: Beurt, open: Open, zin: string): BeurtAntwoord => zeg(stapKaart(beurt, open, { hulp: { zin } }));

/** The answer before goes; at the read-back nobody knows which one is meant. */
const verschreven: Doe = (beurt, open) => {
  if (openVraag(open) === null) return metZin(beurt, open, tussenzinTekst.welkAntwoord);
  return open.draft.volgorde.length === 0 ? metZin(beurt, open, tussenzinTekst.nogNietsIngevuld) : gaTerug(beurt, open);
};

const opTussenzinnen: Readonly<Record<Tussenzin, Doe>> = {
  pauze: (beurt, open) =>
    metZin(beurt, open, openVraag(open) === null ? tussenzinTekst.pauzeBijNalezen : tussenzinTekst.pauze),
  verschreven,
  'ziet-af': stopMet,
  twijfel: vermoedenIsGenoeg,
};

/** A choice, or a name that was offered: that answers, whatever it sounds like. */
function kiest(beurt: Beurt, open: Open, { tekst }: Bericht): boolean {
  const veld = openVraag(open);
  if (kiestAangeboden(open, tekst)) return true;
  const gekeurd = veld === null || !stapVan(open, veld).keuzes ? null : maakVrijeTekst(tekst);
  return veld !== null && gekeurd?.ok === true && stapVan(open, veld).lees(gekeurd.tekst, beurt).ok;
}

/** Null when it may be an answer. Danger goes first; and what names an organisation or a number tells something, whatever he thinks of it. */
export function opTussenzin(beurt: Beurt, open: Open, bericht: Bericht): BeurtAntwoord | Promise<BeurtAntwoord> | null {
  const soort = tussenzinIn(bericht.lezing);
  if (soort === null || kiest(beurt, open, bericht) || elders(beurt, bericht.tekst) !== null) return null;
  const { aanbieders, gemeenten, regios } = bericht.lezing;
  const vertelt = aanbieders.length + gemeenten.length + regios.length > 0 || /\d/.test(bericht.tekst);
  if (vertelt && (soort === 'twijfel' || soort === 'verschreven')) return null;
  return opTussenzinnen[soort](beurt, open);
}
