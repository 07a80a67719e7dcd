/** What a text can be while no dialogue is open, in the order it is tried; the first that answers is the answer. */
import { wedervraagTekst } from '../../texts/wedervraag';
import { dialoogTekst } from '../../texts/dialoog';
import { leesBericht } from '../bericht-lezen';
import { zeg } from '../beurt';
import { geinformeerdIn } from '../brieven/geinformeerd-zin';
import { briefMetNummer } from '../brieven/met-nummer';
import { opLakvraag } from '../brieven/lakvraag';
import { opmerkingUitZin } from '../brieven/opmerking-zin';
import { opPersvraag } from '../brieven/persvraag';
import { briefvraagIn } from '../brieven/vragen';
import { volgordevraagIn } from '../brieven/volgordevraag';
import { opBriefzoeking } from '../brieven/waar-het-staat';
import { opRustend, opWedervraag } from '../dialoog/wedervraag';
import { engelsKaart, vraagtEngels } from '../engels';
import { opGespreksformulier, opZekerVerslag } from '../gesprek/op-formulier';
import { verslagopdracht } from '../gesprek/verslag-opdracht';
import { verbeterVerslag } from '../gesprek/verslag-verbeteren';
import { gesprekUitZin } from '../gesprek/zin';
import { formulierVerbetering } from '../getoond/formulier-verbetering';
import { taakMakenUitZin, taakUitZin } from '../handlers/taak-zin';
import { waarnemingUitBericht } from '../handlers/waarneming';
import { dankt } from '../invoer/dankt';
import { metGezien } from '../invoer/gezien';
import { halfNummer } from '../invoer/half-nummer';
import { vreemdNummer } from '../invoer/vreemd-nummer';
import { documentWegIn } from '../melding/document-weg';
import { metSignaal } from '../melding/na-weigering';
import { herinnerAan, openVragen } from '../melding/open-vragen';
import { meldingwensIn, vraagAanMelderIn } from '../melding/wensen';
import { paginaIn } from '../paginas/gevraagd';
import { opBerichtopdracht } from '../regie/bericht-opdracht';
import { collegaUitZin } from '../regie/collega-zin';
import { anderGetal } from '../regie/feit-ander-getal';
import { eigenRolVraag } from '../regie/eigen-rol';
import { feitInZin } from '../regie/feit-in-zin';
import { feitMetNaam } from '../regie/feit-met-naam';
import { ikWord } from '../regie/ik-word';
import { laatWeten } from '../regie/laat-weten';
import { opBepalingsformulier } from '../regie/op-bepalingsformulier';
import { opWachtend } from '../regie/op-wachtend';
import { overdrachtUitZin } from '../regie/overdracht-zin';
import { sluitUitZin } from '../regie/sluit-casus';
import { taakGevenUitZin } from '../regie/taak-geven-zin';
import { termijnVraag } from '../regie/termijn-vraag';
import { tredeUitOpdracht } from '../regie/trede-zetten';
import { waarnemerUitZin } from '../regie/waarnemer-zin';
import { casussenMetWoord } from '../regie/woord-in-casussen';
import { isWaarnemingszin } from '../regie/waarneming-invoer';
import { akkoordOpFormulier } from './akkoord-op-formulier';
import { zegtNamens } from './namens';
import { gezien } from './regel';
import type { Regel } from './regel';
import { bijGevaar, naarElders } from './verwijs';

const opKnop: Regel = async (beurt, tekst) => {
  const knop = beurt.huis.getoond.vind(beurt.inbound, tekst, beurt.nu);
  return knop ? beurt.druk(knop) : null;
};

/** Under the answer stands what the meldpunt still asks of him. */
const metOpenVragen =
  (regel: Regel): Regel =>
  async (beurt, tekst) => {
    const antwoord = await regel(beurt, tekst);
    return antwoord && herinnerAan(await openVragen(beurt), metGezien(tekst, antwoord), { vraagtZelf: false });
  };

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

export const regels: readonly Regel[] = [
  (_, tekst) => (vraagtEngels(tekst) ? zeg(engelsKaart()) : null),
  // What the meldpunt asks on goes to who filed it, whatever the question is about.
  gezien(vraagAanMelderIn),
  // "Haal het document weg" is about less than the melding it came with, which a button before him may take back.
  gezien(documentWegIn),
  gezien(opBepalingsformulier),
  gezien(opWachtend),
  opKnop,
  akkoordOpFormulier,
  (_, tekst) => (dankt(tekst) ? zeg(wedervraagTekst.graag) : null),
  ({ huis, inbound, nu }, tekst) => (huis.getoond.vraagtWelke(inbound, tekst, nu) ? zeg(dialoogTekst.kiesKnop) : null),
  bijGevaar,
  zegtNamens,
  gezien(halfNummer),
  gezien(vreemdNummer),
  // What is said of the report of a talk that stands there begins no melding, task or message.
  gezien(verbeterVerslag),
  gezien(verslagopdracht),
  gezien(opZekerVerslag),
  gezien(formulierVerbetering),
  gezien(opBerichtopdracht),
  gezien(meldingwensIn),
  gezien(waarnemerUitZin),
  gezien(overdrachtUitZin),
  gezien(collegaUitZin),
  gezien(taakMakenUitZin),
  gezien(taakGevenUitZin),
  gezien(ikWord),
  gezien(laatWeten),
  gezien(sluitUitZin),
  gezien(tredeUitOpdracht),
  gezien(termijnVraag),
  gezien(opBriefzoeking),
  gezien(opmerkingUitZin),
  gezien(geinformeerdIn),
  gezien(volgordevraagIn),
  gezien(briefMetNummer),
  gezien(opLakvraag),
  gezien((beurt, tekst) => feitMetNaam(beurt, leesBericht(beurt, tekst))),
  gezien(briefvraagIn),
  gezien(eigenRolVraag),
  metSignaal(gezien(paginaIn)),
  gezien(casussenMetWoord),
  gezien(feitInZin),
  gezien(anderGetal),
  metOpenVragen(opPersvraag),
  gezien(opRustend),
  metSignaal(metOpenVragen(opWedervraag)),
  gezien(overVervanging),
  gezien(overEigenWerk),
  gezien(opGespreksformulier),
  naarElders,
];
