/** What no rule takes is read as a whole: what is meant decides, and what the meldpunt still asks goes along. */
import { maskeer } from '../../domain/persoonsgegevens';
import { hulpTekst } from '../../texts/hulp';
import { ZEKER } from '../begrip/begrepen';
import type { Begrepen } from '../begrip/begrepen';
import { alleenGereserveerd } from '../begrip/gereserveerd';
import { kanPaginavraagZijn } from '../begrip/vervolg/pagina';
import type { Bericht } from '../bericht-lezen';
import { zeg } from '../beurt';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { briefgok, brieftwijfel } from '../brieven/vragen';
import { kanVan } from '../getoond/gok-rechten';
import { onderwerpVan } from '../getoond/onderwerp';
import { engelsKaart, isEngels } from '../engels';
import { paginagokken } from '../getoond/paginagok';
import { voorstelKaart, voorstellen } from '../handlers/wegwijs';
import { ingangen } from '../ingangen';
import { metGezien, metSchoon } from '../invoer/gezien';
import { metMelding } from '../melding/na-weigering';
import {
  antwoordformulieren,
  herinnerAan,
  isNieuweMelding,
  kanAntwoordZijn,
  merkBericht,
  misschienAntwoord,
  openVragen,
} from '../melding/open-vragen';
import { startMelding } from '../melding/start';
import { wilMelden } from '../melding/wil-melden';
import { meldinggok, meldingtwijfel } from '../melding/wensen';
import { casusgok, casusvraagIn } from '../regie/casusvragen';
import { isGeven, taakgok } from '../regie/taak-geven-zin';
import { watErOverStaat } from '../regie/wat-staat-er-over';
import { VRAAGT_TREDE } from './bij-naam';
import { naamInLijst } from './uit-lijst';
import { isNamens } from './namens';

/** Below this no action is taken: three guesses as buttons. */
const drempel = 0.5;
/** With a letter before him what sounds like another letter is one: "raden buiten de regio". */
const BIJ_EEN_BRIEF = 0.4;

type Vragen = Awaited<ReturnType<typeof openVragen>>;

/** `bijNaam`: what the same words say with the casus open that they name, where they say nothing by themselves. */
export async function naarBegrip(
  beurt: Beurt,
  gelezen: Bericht,
  bijNaam: () => Promise<BeurtAntwoord | null>,
): Promise<BeurtAntwoord> {
  const { begrepen, tekst } = gelezen;
  // Whoever types a command knows what he is doing, and is not kept waiting for a reminder.
  const vragen = begrepen.zekerheid === 1 && begrepen.intent !== 'melding.starten' ? [] : await openVragen(beurt);
  const aanMeldpunt = await aanHetMeldpunt(beurt, gelezen, vragen);
  if (aanMeldpunt) return aanMeldpunt;
  if (isHulpInHetEngels(begrepen, tekst)) return metGezien(tekst, zeg(engelsKaart()));
  const overCasus =
    (await meldingtwijfel(beurt, gelezen)) ??
    (await casusvraagIn(beurt, gelezen)) ??
    (await brieftwijfel(beurt, gelezen));
  if (overCasus) return herinnerAan(vragen, metGezien(tekst, overCasus), { vraagtZelf: false });
  if (begrepen.intent === 'onbekend' && wilMelden(gelezen.klein))
    return herinnerAan(vragen, await startMelding(beurt, tekst), { vraagtZelf: true });
  const inCasus = isOnzeker(beurt, gelezen) || zegtAlleenNaam(gelezen) ? await bijNaam() : null;
  if (inCasus) return herinnerAan(vragen, metGezien(tekst, inCasus), { vraagtZelf: false });
  if (isOnzeker(beurt, gelezen) || (begrepen.intent === 'melding.starten' && isGeven(beurt, tekst)))
    return isNamens(beurt, gelezen) ? startMelding(beurt, tekst) : nietBegrepen(beurt, gelezen);
  const antwoord = metMelding(beurt, gelezen, await ingangen[begrepen.intent](beurt, begrepen, tekst));
  // A melding has a card of its own for what was found.
  const vraagtZelf = begrepen.intent === 'melding.starten';
  // In words that are reserved nothing can stand that may not be kept.
  const schoon = vraagtZelf || alleenGereserveerd(gelezen.lezing) !== null;
  return herinnerAan(vragen, schoon ? antwoord : metGezien(tekst, antwoord), { vraagtZelf });
}

/** With a name in it, any question that is no other sounds like one for its trede. */
const zegtAlleenNaam = ({ klein, begrepen: { intent } }: Bericht): boolean =>
  intent === 'trede.opvragen' && !VRAAGT_TREDE.test(klein);

/** What only sounds like asking for help, and may ask for a page, is asked back: the help names none of those. */
const isOnzeker = (beurt: Beurt, { begrepen: { intent, zekerheid }, lezing }: Bericht): boolean =>
  intent === 'onbekend' ||
  zekerheid < (intent.startsWith('brief.') && onderwerpVan(beurt).brief !== undefined ? BIJ_EEN_BRIEF : drempel) ||
  (intent === 'hulp' && zekerheid < ZEKER && kanPaginavraagZijn(lezing));

/** Whether it answers, or may answer, what the meldpunt asked. */
async function aanHetMeldpunt(beurt: Beurt, gelezen: Bericht, vragen: Vragen): Promise<BeurtAntwoord | null> {
  const formulieren = antwoordformulieren(beurt, vragen, gelezen.klein);
  if (formulieren !== null) return formulieren;
  // Once is enough: who goes on typing did not want to answer, and what waits comes back below.
  const gevraagd = beurt.huis.getoond.wachtend(beurt.inbound, beurt.nu)?.houd?.action === 'melding.beantwoorden';
  if (vragen.length === 0 || gevraagd || !kanAntwoordZijn(gelezen, vragen)) return null;
  const { begrepen, tekst } = gelezen;
  const van = { anders: begrepen.intent, nieuw: isNieuweMelding(gelezen), merk: await merkBericht(beurt) };
  // Nothing that may not be kept goes back to Teams on a button either.
  return metGezien(tekst, misschienAntwoord(beurt, vragen, maskeer(tekst), van));
}

/** Few words to a form that stands there, such as "nee, woensdag", are about what is filled in on it. */
const kortAntwoord = 6;

async function nietBegrepen(beurt: Beurt, gelezen: Bericht): Promise<BeurtAntwoord> {
  const { tekst } = gelezen;
  const gezocht = (await naamInLijst(beurt, gelezen)) ?? (await watErOverStaat(beurt, gelezen));
  if (gezocht !== null) return metSchoon(tekst, gezocht, beurt.inbound.plek);
  const voorstel =
    (await meldinggok(beurt, gelezen)) ??
    (await briefgok(beurt, gelezen)) ??
    (await casusgok(beurt, gelezen)) ??
    (await alleGokken(beurt, gelezen));
  const bijFormulier =
    tekst.split(/\s+/).length <= kortAntwoord && beurt.huis.getoond.formulier(beurt.inbound, beurt.nu) !== null;
  const berichten = bijFormulier ? [hulpTekst.opDeKaart, voorstel] : [voorstel];
  return metSchoon(tekst, { ...zeg(...berichten), nietBewaren: true, gokt: true }, beurt.inbound.plek);
}

/** Of everything that can be meant: what the words want, and beside it the pages that may be asked for. */
async function alleGokken(beurt: Beurt, gelezen: Bericht) {
  const { tekst, begrepen } = gelezen;
  const wensen = voorstellen(begrepen, maskeer(tekst), await kanVan(beurt, begrepen), taakgok(beurt, tekst));
  return voorstelKaart([...wensen, ...(await paginagokken(beurt, gelezen, { naast: wensen }))]);
}

const isHulpInHetEngels = ({ intent, zekerheid }: Begrepen, tekst: string): boolean =>
  (intent === 'hulp' || intent === 'onbekend' || zekerheid < drempel) && isEngels(tekst);
