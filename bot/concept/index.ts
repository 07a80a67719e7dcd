/**
 * What is said while a draft stands there that was not sent: a learned table says what it does to that draft, and nothing of it is recorded. Nothing leaves by any
 * word but that of its own button (ADR 206).
 */
import { conceptTekst } from '../../texts/concept';
import { formulierTekst } from '../../texts/formulier';
import { ZEKER } from '../begrip/begrepen';
import { CONCEPT_GENOEG, conceptkansIn, wijzigkansIn } from '../begrip/vervolg/concept';
import type { Conceptwens } from '../begrip/vervolg/concept';
import { leesBericht } from '../bericht-lezen';
import type { Bericht } from '../bericht-lezen';
import type { Beurt, BeurtAntwoord } from '../beurt';
import type { OpenConcept } from '../getoond/open-concept';
import { metGezien } from '../invoer/gezien';
import { elders } from '../invoer/verwijzen';
import { metZin } from '../met-zin';
import { genoemdeCasus } from '../namen/genoemd';
import type { Regel } from '../nieuw-bericht/regel';
import { eigenChat } from '../prive';
import { berichtopdrachtIn } from '../regie/bericht-opdracht';
import { isNieuwOpTijdlijn } from '../regie/casusbericht-invoer';
import { opBerichtformulier } from '../regie/op-berichtformulier';
import { vulStaat, zetAndereWaarde } from './andere-waarde';
import { naarAndereCasus } from './andere-casus';
import { legLater, toonLezers, toonNogEens, verstuurNiet, werpWeg } from './antwoorden';
import { erbijGezet } from './erbij';
import { eruitGehaald } from './eruit';
import { ingeruild, ontkentWatErStaat } from './ingeruild';
import { keuzeErbij, keuzeEruit } from './keuzes';
import { staatVan } from './staat';
import { nogEenTaak } from './tweede-taak';
import { zetWieHetDoet } from './wie-het-doet';
import type { Staat } from './staat';
import { vraagOfHetErbijHoort } from './twijfel';
import { verbeterd, verbetertBericht } from './verbetert';

/** Where something else was surely meant too, it has to be all but sure. */
const ZEKERDER = 0.8;
/** So likely that it changes the draft at all, where its own words are named. */
const WIJZIGT_MISSCHIEN = 0.3;
/** After other cards, and in a channel where others are spoken to. */
const [NA_IETS_ANDERS, ONDER_ANDEREN] = [0.8, 0.75];

/** Nothing else can be meant by it. */
const NIET_WEG = /^(?:nee[, ]+)?(?:toch )?(?:maar )?niet (?:versturen|sturen|doorsturen|plaatsen|opslaan)[.! ]*$/;

/** Before danger: only what surely is danger goes before a draft, and what is only suspected is asked. */
export const opConcept: Regel = async (beurt, tekst) => {
  const daar = await waarHetStaat(beurt);
  const concept = daar && openVan(daar);
  if (daar === null || concept?.vers !== true) return null;
  const bericht = leesBericht(daar, tekst);
  const gevaar = elders(daar, tekst);
  if (gevaar === null && concept.soort === 'bericht') {
    const opForm = await opBerichtformulier(daar, bericht);
    if (opForm !== null) return opForm;
  }
  const eerst = gevaar === null ? await zonderTabel(daar, concept, bericht) : null;
  if (eerst !== null) return eerst;
  const wens = NIET_WEG.test(bericht.klein)
    ? 'weg'
    : wensIn(daar, concept, bericht, daar === beurt ? CONCEPT_GENOEG : ONDER_ANDEREN);
  if (wens === null && gevaar === null)
    return (await vervangen(daar, concept, bericht)) ?? opVerbetering(daar, concept, bericht);
  // Who takes back a message is told that it was not sent.
  if (wens === null || (wens === 'weg' && berichtopdrachtIn(tekst) !== null)) return null;
  if (gevaar !== null) return vraagOfHetErbijHoort(daar, concept, bericht);
  return (await doe(daar, concept, bericht, wens)) ?? nietGevonden(daar, concept, bericht);
};

/** So sure that it changes the draft that no page or list is looked for behind it. */
const ZEKER_VAN_DIT = 0.95;

async function nietGevonden(beurt: Beurt, concept: OpenConcept, { lezing }: Bericht): Promise<BeurtAntwoord | null> {
  const gelezen = conceptkansIn(lezing);
  const zeker = gelezen !== null && gelezen.kans >= ZEKER_VAN_DIT && WIJZIGT.has(gelezen.soort);
  return zeker ? nietOpDeKaart(beurt, concept) : null;
}

async function nietOpDeKaart(beurt: Beurt, concept: OpenConcept): Promise<BeurtAntwoord | null> {
  const staat = await staatVan(beurt, concept);
  return staat === null ? null : metZin(conceptTekst.vindNiet, await staat.met({}));
}

/** Said in words that no table knows for it, but one stretch of them stands on the draft and another is to stand there. */
async function vervangen(beurt: Beurt, concept: OpenConcept, bericht: Bericht): Promise<BeurtAntwoord | null> {
  if (bericht.tekst.includes('?')) return null;
  const staat = await staatVan(beurt, concept);
  const nieuw = staat === null ? [] : ingeruild(staat.velden, bericht.tekst);
  if (staat === null || nieuw.length === 0) return null;
  const misschien = wijzigkansIn(bericht.lezing) >= WIJZIGT_MISSCHIEN;
  return misschien || ontkentWatErStaat(staat.velden, bericht.tekst)
    ? metGezien(bericht.tekst, await vulStaat(staat, bericht, nieuw))
    : null;
}

/** No new message in the place of the one that stands there. Who surely wants something else gets that. */
async function opVerbetering(beurt: Beurt, concept: OpenConcept, bericht: Bericht): Promise<BeurtAntwoord | null> {
  const { intent, zekerheid } = bericht.begrepen;
  if (zekerheid >= ZEKER && intent !== 'casus.bijwerken') return null;
  const staat = await staatVan(beurt, concept);
  if (staat === null || !verbetertBericht(beurt, concept, staat, bericht)) return null;
  const gedaan = (await verbeterd(beurt, staat, bericht)) ?? metZin(conceptTekst.vindNiet, await staat.met({}));
  return metGezien(bericht.tekst, gedaan);
}

/** After something else a day or a name may be of that. */
const WIJZIGT: ReadonlySet<Conceptwens> = new Set(['eruit', 'erbij', 'andere-waarde']);

/** Last of all: it stood there before something else was shown, or what he wants changed is nowhere on it. */
export const opEerderConcept: Regel = async (beurt, tekst) => {
  const concept = openVan(beurt);
  const bericht = leesBericht(beurt, tekst);
  if (concept === null || elders(beurt, tekst) !== null || bericht.begrepen.zekerheid >= ZEKER) return null;
  const wens = wensIn(beurt, concept, bericht, NA_IETS_ANDERS);
  if (wens === null || (!concept.vers && WIJZIGT.has(wens))) return null;
  const gedaan = await doe(beurt, concept, bericht, wens);
  if (gedaan !== null) return gedaan;
  return nietOpDeKaart(beurt, concept);
};

/** His words, after it was asked whether they belong to what stands there. */
export async function zekerBijConcept(beurt: Beurt, tekst: string): Promise<BeurtAntwoord | null> {
  const concept = openVan(beurt);
  const bericht = leesBericht(beurt, tekst);
  return concept === null ? null : doe(beurt, concept, bericht, conceptkansIn(bericht.lezing)?.soort ?? 'erbij');
}

/** What is read in the words themselves, whatever a table makes of them. */
async function zonderTabel(beurt: Beurt, concept: OpenConcept, bericht: Bericht): Promise<BeurtAntwoord | null> {
  const staat = await staatVan(beurt, concept);
  if (staat === null) return null;
  const antwoord =
    (await naarAndereCasus(beurt, staat, bericht)) ??
    (await zetWieHetDoet(beurt, staat, bericht)) ??
    (await nogEenTaak(beurt, staat, bericht));
  return antwoord === null ? null : metGezien(bericht.tekst, antwoord);
}

const openVan = ({ huis, inbound, nu, actor }: Beurt): OpenConcept | null =>
  huis.getoond.concept(inbound, nu, actor.persoonId);

/** In a channel it is what stands in his own chat. */
async function waarHetStaat(beurt: Beurt): Promise<Beurt | null> {
  if (beurt.inbound.plek === 'persoonlijk') return beurt;
  const eigen = await eigenChat(beurt);
  return eigen && beurt.inChat(eigen);
}

function wensIn(beurt: Beurt, concept: OpenConcept, bericht: Bericht, genoeg: number): Conceptwens | null {
  if (isNieuwOpTijdlijn(bericht.tekst)) return null;
  const { intent, zekerheid, slots } = bericht.begrepen;
  const gelezen = conceptkansIn(bericht.lezing);
  const ookAnders = intent === 'melding.starten' && zekerheid >= ZEKER;
  if (gelezen === null || gelezen.kans < (ookAnders ? ZEKERDER : genoeg)) return null;
  const ander = slots.casusnummer ?? genoemdeCasus(beurt.register, slots);
  const overEenAnder = ander !== undefined && concept.data['casus'] !== ander && gelezen.soort !== 'lezers';
  return overEenAnder && gelezen.kans < ZEKERDER ? null : gelezen.soort;
}

type Doener = (beurt: Beurt, staat: Staat, bericht: Bericht) => BeurtAntwoord | null | Promise<BeurtAntwoord | null>;

const DOET: Readonly<Record<Conceptwens, Doener>> = {
  versturen: verstuurNiet,
  async eruit(_, staat, bericht) {
    const { tekst } = bericht;
    const keuze = keuzeEruit(staat.velden, tekst);
    if (keuze !== null) return vulStaat(staat, bericht, [keuze]);
    const eruit = eruitGehaald(staat.velden, tekst);
    return eruit === null ? null : metZin(conceptTekst.eruit(eruit.wat), await staat.met(eruit.waarden));
  },
  async erbij(_, staat, bericht) {
    const { tekst } = bericht;
    const keuze = keuzeErbij(staat.velden, tekst);
    if (keuze !== null) return vulStaat(staat, bericht, [keuze]);
    const erbij = erbijGezet(staat.velden, tekst);
    if (erbij === null) return null;
    const zin = formulierTekst.ingevuld([[erbij.veld.label, erbij.waarden[erbij.veld.id] ?? '']], false);
    return metZin(zin, await staat.met(erbij.waarden));
  },
  'andere-waarde': zetAndereWaarde,
  lezers: toonLezers,
  tonen: toonNogEens,
  later: legLater,
  weg: werpWeg,
};

async function doe(
  beurt: Beurt,
  concept: OpenConcept,
  bericht: Bericht,
  wens: Conceptwens,
): Promise<BeurtAntwoord | null> {
  const staat = await staatVan(beurt, concept);
  const antwoord = staat === null ? null : await DOET[wens](beurt, staat, bericht);
  return antwoord === null ? null : metGezien(bericht.tekst, antwoord);
}
