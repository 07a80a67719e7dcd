/** A text while no dialogue is open: what it asks, where it belongs instead, or whether it answers a question of the meldpunt. */
import { berichtKaart } from '../cards/bericht';
import { maskeer } from '../domain/persoonsgegevens';
import { dialoogTekst } from '../texts/dialoog';
import { hulpTekst } from '../texts/hulp';
import { wedervraagTekst } from '../texts/wedervraag';
import type { Begrepen } from './begrip/begrepen';
import { alleenGereserveerd } from './begrip/gereserveerd';
import { zeg } from './beurt';
import type { Beurt, BeurtAntwoord } from './beurt';
import { leesBericht } from './bericht-lezen';
import type { Bericht } from './bericht-lezen';
import { briefMetNummer } from './brieven/met-nummer';
import { opLakvraag } from './brieven/lakvraag';
import { volgordevraagIn } from './brieven/volgordevraag';
import { briefgok, briefvraagIn } from './brieven/vragen';
import { opBriefzoeking } from './brieven/waar-het-staat';
import { casusgok, casusvraagBijTwijfel, casusvraagIn } from './regie/casusvragen';
import { collegaUitZin } from './regie/collega-zin';
import { engelsKaart, isEngels, vraagtEngels } from './engels';
import { anderGetal } from './regie/feit-ander-getal';
import { feitInZin } from './regie/feit-in-zin';
import { opGespreksformulier } from './gesprek/op-formulier';
import { gesprekUitZin } from './gesprek/zin';
import { ofTrede } from './regie/of-trede';
import { formulierVerbetering } from './getoond/formulier-verbetering';
import { dankt } from './invoer/dankt';
import { metGezien } from './invoer/gezien';
import { halfNummer } from './invoer/half-nummer';
import { zonderLaatste } from './invoer/laatste-bericht';
import { taakUitZin } from './handlers/taak-zin';
import { waarnemingUitBericht } from './handlers/waarneming';
import { voorstelKaart } from './handlers/wegwijs';
import { ingangen } from './ingangen';
import { documentWegIn } from './melding/document-weg';
import { metMelding, metSignaal } from './melding/na-weigering';
import { startMelding } from './melding/start';
import { bellerIn } from './melding/namens-in-zin';
import { magNamens } from './melding/namens-start';
import {
  antwoordformulieren,
  herinnerAan,
  isNieuweMelding,
  kanAntwoordZijn,
  merkBericht,
  misschienAntwoord,
  openVragen,
} from './melding/open-vragen';
import { meldinggok, meldingtwijfel, meldingwensBijTwijfel, meldingwensIn, vraagAanMelderIn } from './melding/wensen';
import { paginaIn } from './paginas/gevraagd';
import { opPersvraag } from './brieven/persvraag';
import { isGeven, taakGevenUitZin, taakgok } from './regie/taak-geven-zin';
import { termijnVraag } from './regie/termijn-vraag';
import { elders, opnieuwMelden, verwijzingKaart } from './invoer/verwijzen';
import { waarnemerUitZin } from './regie/waarnemer-zin';
import { isWaarnemingszin } from './regie/waarneming-invoer';
import { opRustend, opWedervraag } from './dialoog/wedervraag';

/** Below this no action is taken: three guesses as buttons. */
const drempel = 0.5;

type Regel = (beurt: Beurt, tekst: string) => BeurtAntwoord | null | Promise<BeurtAntwoord | null>;

/** What stands before somebody and what has words of its own, in the order they are tried; the first that answers is the answer. */
const regels: readonly Regel[] = [
  (_, tekst) => (vraagtEngels(tekst) ? zeg(engelsKaart()) : null),
  // What the meldpunt asks on goes to who filed it, whatever the question is about.
  gezien(vraagAanMelderIn),
  // "Haal het document weg" is about less than the melding it came with, which a button before him may take back.
  gezien(documentWegIn),
  async (beurt, tekst) => {
    const knop = beurt.huis.getoond.vind(beurt.inbound, tekst, beurt.nu);
    return knop ? beurt.druk(knop) : null;
  },
  (beurt, tekst) => (AKKOORD.test(tekst) ? opFormulier(beurt) : null),
  (_, tekst) => (dankt(tekst) ? zeg(wedervraagTekst.graag) : null),
  ({ huis, inbound, nu }, tekst) => (huis.getoond.vraagtWelke(inbound, tekst, nu) ? zeg(dialoogTekst.kiesKnop) : null),
  // Danger goes before every question, order and page.
  bijGevaar,
  (beurt, tekst) =>
    ZEGT_NAMENS.test(tekst) && isNamens(beurt, leesBericht(beurt, tekst)) ? startMelding(beurt, tekst) : null,
  gezien(halfNummer),
  gezien(formulierVerbetering),
  gezien(meldingwensIn),
  gezien(waarnemerUitZin),
  gezien(collegaUitZin),
  gezien(taakGevenUitZin),
  gezien(termijnVraag),
  gezien(opBriefzoeking),
  gezien(volgordevraagIn),
  gezien(briefMetNummer),
  gezien(opLakvraag),
  gezien(briefvraagIn),
  metSignaal(gezien(paginaIn)),
  gezien(feitInZin),
  gezien(anderGetal),
  async (beurt, tekst) => bijOpenVragen(beurt, tekst, await opPersvraag(beurt, tekst)),
  gezien(opRustend),
  metSignaal(async (beurt, tekst) => bijOpenVragen(beurt, tekst, opWedervraag(beurt, tekst))),
  gezien(overVervanging),
  gezien(overEigenWerk),
  gezien(opGespreksformulier),
  async (beurt, tekst) => {
    const { begrepen } = leesBericht(beurt, tekst);
    return begrepen.intent === 'verwijzing' && begrepen.slots.naar ? verwijs(beurt, begrepen, tekst) : null;
  },
];

/** What a text does when no dialogue is open. */
export async function nieuwBericht(beurt: Beurt, getypt: string, cellen = false): Promise<BeurtAntwoord> {
  const tekst = cellen ? getypt : zonderLaatste(beurt, getypt);
  if (cellen) return (await bijGevaar(beurt, tekst)) ?? uitCellen(beurt, leesBericht(beurt, tekst));
  const antwoord = await eerste(beurt, tekst);
  return antwoord.geweigerd === true ? ofTrede(beurt, leesBericht(beurt, tekst), antwoord) : antwoord;
}

async function eerste(beurt: Beurt, tekst: string): Promise<BeurtAntwoord> {
  for (const regel of regels) {
    const antwoord = await regel(beurt, tekst);
    if (antwoord) return antwoord;
  }
  return naarBegrip(beurt, leesBericht(beurt, tekst));
}

/** Cells of a sheet tell something and ask for nothing: a melding, or the choice what they are for. */
const uitCellen = (beurt: Beurt, gelezen: Bericht): Promise<BeurtAntwoord> =>
  gelezen.begrepen.intent === 'melding.starten'
    ? naarBegrip(beurt, gelezen)
    : Promise.resolve(
        metGezien(gelezen.tekst, {
          ...zeg(voorstelKaart(gelezen.begrepen, maskeer(gelezen.tekst))),
          nietBewaren: true,
        }),
      );

async function bijGevaar(beurt: Beurt, tekst: string): Promise<BeurtAntwoord | null> {
  if (elders(beurt, tekst) === null) return null;
  const gelezen = leesBericht(beurt, tekst);
  const vraag = (await meldingwensBijTwijfel(beurt, gelezen)) ?? (await casusvraagBijTwijfel(beurt, gelezen));
  return vraag === null ? verwijs(beurt, gelezen.begrepen, tekst) : metGezien(tekst, vraag);
}

/** "Ja" and "verstuur maar" to a form that stands there: it is sent by its own button. */
const AKKOORD =
  /^(?:ja|ok(?:e|é)?|akkoord|prima|klopt|goed zo|(?:ja )?doe maar|verstuur(?: maar| het)?|versturen|stuur(?: maar| het)? op)[.!]*$/i;
const opFormulier = ({ huis, inbound, nu }: Beurt): BeurtAntwoord | null =>
  huis.getoond.formulier(inbound, nu) === null ? null : zeg(hulpTekst.drukOpDeKaart);

/** What may not be kept is named under every answer. */
function gezien(regel: Regel): Regel {
  return async (beurt, tekst) => {
    const antwoord = await regel(beurt, tekst);
    return antwoord && metGezien(tekst, antwoord);
  };
}

/** Under the answer stands what the meldpunt still asks of him. */
const bijOpenVragen = async (
  beurt: Beurt,
  tekst: string,
  antwoord: BeurtAntwoord | null,
): Promise<BeurtAntwoord | null> =>
  antwoord && herinnerAan(await openVragen(beurt), metGezien(tekst, antwoord), { vraagtZelf: false });

/** With an aanbieder in it "vervangt" is part of a story, unless the command itself stands in front. */
function overVervanging(beurt: Beurt, tekst: string): Promise<BeurtAntwoord> | null {
  const { begrepen, klein } = leesBericht(beurt, tekst);
  const overMensen = begrepen.slots.aanbieder === undefined || /^(?:waarneming|vervanging)(?![a-z])/.test(klein);
  return overMensen && isWaarnemingszin(tekst) ? waarnemingUitBericht(beurt, tekst) : null;
}

/** A sentence about somebody's own work, which begrip has no intent for: only with what it names in hand it is known to be one. */
async function overEigenWerk(beurt: Beurt, tekst: string): Promise<BeurtAntwoord | null> {
  const gelezen = leesBericht(beurt, tekst);
  return (await gesprekUitZin(beurt, gelezen)) ?? taakUitZin(beurt, gelezen);
}

async function naarBegrip(beurt: Beurt, gelezen: Bericht): Promise<BeurtAntwoord> {
  const { begrepen, tekst } = gelezen;
  // Whoever types a command knows what he is doing, and is not kept waiting for a reminder.
  const vragen = begrepen.zekerheid === 1 && begrepen.intent !== 'melding.starten' ? [] : await openVragen(beurt);
  const formulieren = antwoordformulieren(beurt, vragen, gelezen.klein);
  if (formulieren !== null) return formulieren;
  // Once is enough: who goes on typing did not want to answer, and what waits comes back below.
  const gevraagd = beurt.huis.getoond.wachtend(beurt.inbound, beurt.nu)?.houd?.action === 'melding.beantwoorden';
  const misschien = vragen.length > 0 && !gevraagd && kanAntwoordZijn(gelezen, vragen);
  // Nothing that may not be kept goes back to Teams on a button either.
  if (misschien) {
    const van = { anders: begrepen.intent, nieuw: isNieuweMelding(gelezen), merk: await merkBericht(beurt) };
    return metGezien(tekst, misschienAntwoord(beurt, vragen, maskeer(tekst), van));
  }
  if (isHulpInHetEngels(begrepen, tekst)) return metGezien(tekst, zeg(engelsKaart()));
  const overCasus = (await meldingtwijfel(beurt, gelezen)) ?? (await casusvraagIn(beurt, gelezen));
  if (overCasus) return herinnerAan(vragen, metGezien(tekst, overCasus), { vraagtZelf: false });
  const isOnzeker = begrepen.zekerheid < drempel || begrepen.intent === 'onbekend';
  if (isOnzeker || (begrepen.intent === 'melding.starten' && isGeven(beurt, tekst)))
    return isNamens(beurt, gelezen) ? startMelding(beurt, tekst) : nietBegrepen(beurt, gelezen);
  const antwoord = metMelding(beurt, gelezen, await ingangen[begrepen.intent](beurt, begrepen, tekst));
  // A melding has a card of its own for what was found.
  const vraagtZelf = begrepen.intent === 'melding.starten';
  // In words that are reserved nothing can stand that may not be kept.
  const schoon = vraagtZelf || alleenGereserveerd(gelezen.lezing) !== null;
  return herinnerAan(vragen, schoon ? antwoord : metGezien(tekst, antwoord), { vraagtZelf });
}

/** In so many words: then it is no question about the melding before him. */
const ZEGT_NAMENS =
  /^(?:graag |ik (?:wil|doe) |wil )?(?:een |graag )*(?:(?:telefonische )?melding|ik (?:bel|meld)(?: dit)?) namens /i;

/** Who says that he passes on what a caller told, means a melding on behalf of him. */
const isNamens = (beurt: Beurt, gelezen: Bericht): boolean =>
  beurt.inbound.plek === 'persoonlijk' && magNamens(beurt) && bellerIn(gelezen) !== null;

/** Few words to a form that stands there, such as "nee, woensdag", are about what is filled in on it. */
const kortAntwoord = 6;

function nietBegrepen(beurt: Beurt, gelezen: Bericht): BeurtAntwoord {
  const { tekst, begrepen } = gelezen;
  const voorstel =
    meldinggok(beurt, gelezen) ??
    briefgok(beurt, gelezen) ??
    casusgok(beurt, gelezen) ??
    voorstelKaart(begrepen, maskeer(tekst), taakgok(beurt, tekst));
  const bijFormulier =
    tekst.split(/\s+/).length <= kortAntwoord && beurt.huis.getoond.formulier(beurt.inbound, beurt.nu) !== null;
  const berichten = bijFormulier ? [hulpTekst.opDeKaart, voorstel] : [voorstel];
  return metGezien(tekst, { ...zeg(...berichten), nietBewaren: true, gokt: true });
}

/** Without a dialogue such a word may still be what a button before somebody says: "terug" for "Terug naar de casus". */
export const zonderDialoog = async (beurt: Beurt): Promise<BeurtAntwoord> => {
  const { inbound, huis, nu } = beurt;
  const knop = inbound.soort === 'bericht' ? huis.getoond.vind(inbound, inbound.tekst, nu) : null;
  if (knop) return beurt.druk(knop);
  return (
    (inbound.soort === 'bericht' && AKKOORD.test(inbound.tekst) ? opFormulier(beurt) : null) ??
    zeg(dialoogTekst.nietsOpen)
  );
};

const isHulpInHetEngels = ({ intent, zekerheid }: Begrepen, tekst: string): boolean =>
  (intent === 'hulp' || intent === 'onbekend' || zekerheid < drempel) && isEngels(tekst);

/** Nothing of a referred text is kept: where "toch melden" is possible the button carries it. */
async function verwijs(beurt: Beurt, { slots }: Begrepen, tekst: string): Promise<BeurtAntwoord> {
  const naar = slots.naar;
  if (!naar) return zeg(berichtKaart({ kop: dialoogTekst.nietGelezen }));
  const verder = elders(beurt, tekst) === null ? 'toch' : opnieuwMelden(beurt);
  return { ...zeg(verwijzingKaart(naar, beurt.vandaag, tekst, verder)), nietBewaren: true };
}
