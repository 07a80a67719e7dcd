/**
 * What a text can be while no dialogue is open, in the order it is tried; the first that answers is the answer.
 * What belongs to one room stands in the list of that room: here stands which room goes before which.
 */
import { wedervraagTekst } from '../../texts/wedervraag';
import { dialoogTekst } from '../../texts/dialoog';
import { leesBericht } from '../bericht-lezen';
import { zeg } from '../beurt';
import { opHetRegister } from '../brieven/geinformeerd-zin';
import { briefvraagIn, legtBriefVoor } from '../brieven/vragen';
import { feitenInZin } from '../brieven/feiten-in-zin';
import { opPersvraag } from '../brieven/persvraag';
import { eenBriefMaken } from '../brieven/een-brief-maken';
import { bijDeBrief, overEenBrief } from '../brieven/regels';
import { welkeLezers } from '../brieven/welke-lezers';
import { opRustend, opWedervraag } from '../dialoog/wedervraag';
import { opConcept, opEerderConcept } from '../concept';
import { engelsKaart, vraagtEngels } from '../engels';
import { opGespreksformulier } from '../gesprek/op-formulier';
import { overHetVerslag } from '../gesprek/regels';
import { gesprekUitZin } from '../gesprek/zin';
import { formulierVerbetering } from '../concept/op-formulier';
import { taakUitZin } from '../handlers/taak-zin';
import { waarnemingUitBericht } from '../handlers/waarneming';
import { dankt } from '../invoer/dankt';
import { halfNummer } from '../invoer/half-nummer';
import { vreemdNummer } from '../invoer/vreemd-nummer';
import { metSignaal } from '../melding/na-weigering';
import { opMeldingformulier } from '../melding/op-formulier';
import { metOpenVragen, overEenMelding } from '../melding/regels';
import { staatInMelding } from '../melding/staat-erin';
import { meldingwensIn } from '../melding/wensen';
import { paginaBijWoord, paginaIn } from '../paginas/gevraagd';
import { wieKeek } from '../paginas/wie-keek';
import { opBerichtopdracht } from '../regie/bericht-opdracht';
import { eigenRolVraag } from '../regie/eigen-rol';
import { overDeTredebepaling, overEenFeit, overHetWerk } from '../regie/regels';
import { casussenMetWoord } from '../regie/woord-in-casussen';
import { watStaatErOver } from '../regie/wat-staat-er-over';
import { nieuweTaakIn } from '../regie/nieuwe-taak';
import { vanDezeCasus } from '../regie/van-deze-casus';
import { isWaarnemingszin } from '../regie/waarneming-invoer';
import { akkoordOpFormulier } from './akkoord-op-formulier';
import { zegtNamens } from './namens';
import { lijstSmaller } from './lijst-smaller';
import { rijMetGezegde } from './rij-met-gezegde';
import { opUiterste } from './uit-lijst';
import { gezien } from './regel';
import type { Regel } from './regel';
import { bijGevaar, naarElders } from './verwijs';

const opEngels: Regel = (_, tekst) => (vraagtEngels(tekst) ? zeg(engelsKaart()) : null);

const opKnop: Regel = async (beurt, tekst) => {
  const knop = beurt.huis.getoond.vind(beurt.inbound, tekst, beurt.nu);
  return knop ? beurt.druk(knop) : null;
};

/** "Vaststellen" under a report that is read back finishes that report. */
const naastVerslag =
  (regel: Regel): Regel =>
  (beurt, tekst) => {
    const { huis, inbound, nu } = beurt;
    return huis.getoond.vind(inbound, tekst, nu)?.action === 'accountgesprek.afronden' ? null : regel(beurt, tekst);
  };

const opLijstregel: Regel = async (beurt, tekst) => {
  const naam = leesBericht(beurt, tekst).begrepen.slots.aanbieder;
  const regel = beurt.huis.getoond.opRegel(beurt.inbound, tekst, beurt.nu, naam);
  return regel ? beurt.druk(regel) : null;
};

const opDank: Regel = (_, tekst) => (dankt(tekst) ? zeg(wedervraagTekst.graag) : null);

const opTweeKnoppen: Regel = ({ huis, inbound, nu }, tekst) =>
  huis.getoond.vraagtWelke(inbound, tekst, nu) ? zeg(dialoogTekst.kiesKnop) : null;

/** With an aanbieder in it "vervangt" is part of a story, unless the command itself stands in front. */
const overVervanging: Regel = (beurt, tekst) => {
  const { begrepen, klein } = leesBericht(beurt, tekst);
  const overMensen = begrepen.slots.aanbieder === undefined || /^(?:waarneming|vervanging)(?![a-z])/.test(klein);
  return overMensen && isWaarnemingszin(tekst) ? waarnemingUitBericht(beurt, tekst) : null;
};

/** A sentence about somebody's own work, which begrip has no intent for: only with what it names in hand it is known to be one. */
const overEigenWerk: Regel = async (beurt, tekst) => {
  const gelezen = leesBericht(beurt, tekst);
  return (await gesprekUitZin(beurt, gelezen)) ?? taakUitZin(beurt, gelezen);
};

/** "Geef m maar aan Tom om na te lezen" puts a letter before who may set it, and gives no task. */
const nalezen: Regel = (beurt, tekst) =>
  legtBriefVoor(beurt, tekst) && nieuweTaakIn(tekst) === null ? briefvraagIn(beurt, tekst) : null;

export const regels: readonly Regel[] = [
  opEngels,
  ...bijDeBrief,
  ...overEenMelding,
  ...overDeTredebepaling.map(naastVerslag),
  opKnop,
  gezien(welkeLezers),
  opConcept,
  akkoordOpFormulier,
  opDank,
  opTweeKnoppen,
  gezien(paginaBijWoord),
  gezien(eenBriefMaken),
  bijGevaar,
  zegtNamens,
  gezien(halfNummer),
  gezien(vreemdNummer),
  gezien(lijstSmaller),
  gezien(opUiterste),
  rijMetGezegde,
  wieKeek,
  ...overHetVerslag,
  gezien(staatInMelding),
  gezien(opHetRegister),
  gezien(formulierVerbetering),
  gezien(opBerichtopdracht),
  gezien(opMeldingformulier),
  gezien(meldingwensIn),
  gezien(nalezen),
  ...overHetWerk,
  gezien(feitenInZin),
  ...overEenBrief,
  gezien(eigenRolVraag),
  gezien(vanDezeCasus),
  gezien(watStaatErOver),
  metSignaal(gezien(paginaIn)),
  gezien(casussenMetWoord),
  ...overEenFeit,
  opLijstregel,
  metOpenVragen(opPersvraag),
  gezien(opRustend),
  metSignaal(metOpenVragen(opWedervraag)),
  gezien(overVervanging),
  gezien(overEigenWerk),
  gezien(opGespreksformulier),
  naarElders,
  opEerderConcept,
];
