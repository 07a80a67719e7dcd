/** Somebody says in words what he thinks of what waits for him: the card of that decision or message, with what he said on it. Nothing is decided before he presses a button of it (ADR 183). */
import { wachtendInzien } from '../../app/wachtend-inzien';
import type { Wachtbepaling, Wachtend } from '../../app/wachtend-inzien';
import { voerUit } from '../../app/use-case';
import { wachtendKaart } from '../../cards/wachtend';
import { maakVrijeTekst } from '../../domain/persoonsgegevens';
import { besluitTekst } from '../../texts/besluit-gezegd';
import { overGegevens } from '../begrip/lexicon/wedervragen';
import { wedervraagIn } from '../begrip/wedervragen';
import { leesBericht } from '../bericht-lezen';
import type { Bericht } from '../bericht-lezen';
import { zeg } from '../beurt';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { onderwerpVan } from '../getoond/onderwerp';
import { handlers } from '../handlers';
import { bepalingAntwoord, wachtendBesluit } from '../handlers/tredebepaling';
import { wachtregels } from '../handlers/wachtend';
import { elders } from '../invoer/verwijzen';
import { dataOp, elementenOp } from '../kaart-delen';
import { metZin } from '../met-zin';
import { genoemdeCasus } from '../namen/genoemd';
import { akkoordOpFormulier } from '../nieuw-bericht/akkoord-op-formulier';
import { eigenChat, toon } from '../prive';
import { bedoeldeCasus } from './bedoelde-casus';
import { ingangOp } from './bepaling-zin';
import { isCasushandeling } from './casushandelingen';
import { besluitGezegd } from './besluit-gezegd';
import type { BesluitGezegd, Besluitwens } from './besluit-gezegd';

type Wachtbericht = Wachtend['berichten'][number];
type Ding =
  | { readonly soort: 'besluit'; readonly een: Wachtbepaling }
  | { readonly soort: 'bericht'; readonly een: Wachtbericht };

export async function opWachtend(beurt: Beurt, tekst: string): Promise<BeurtAntwoord | null> {
  const bericht = leesBericht(beurt, tekst);
  const gezegd = besluitGezegd(bericht);
  // Danger in a reason goes before it.
  if (gezegd === null || elders(beurt, tekst) !== null) return null;
  return beurt.inbound.plek === 'persoonlijk'
    ? inEigenChat(beurt, bericht, gezegd)
    : onderAnderen(beurt, bericht, gezegd);
}

async function inEigenChat(beurt: Beurt, bericht: Bericht, gezegd: BesluitGezegd): Promise<BeurtAntwoord | null> {
  const genoemd = overWelke(beurt, bericht, gezegd);
  // Bare words go to what he is writing.
  const schrijft = beurt.huis.getoond.concept(beurt.inbound, beurt.nu, beurt.actor.persoonId)?.vers === true;
  if (schrijft && genoemd === undefined && gezegd.over === null && gezegd.wens !== 'oneens') return null;
  // Of a message that came unasked it may be another that he answers.
  const { bepaling } = beurt.huis.getoond.onderwerp(beurt.inbound, beurt.nu);
  if (genoemd === undefined && gezegd.over !== 'bericht' && bepaling !== undefined)
    return toonBesluit(beurt, bepaling, gezegd);
  if (gezegd.alleen === 'getoond') return null;
  // Bare words go to what stands there: a letter, a message, a form.
  const kaal = genoemd === undefined && gezegd.over === null;
  // To a form nobody says that he does not agree: then it is what his organisation was asked.
  const gevraagd = gezegd.wens === 'oneens' && kaal && heeftFormulier(beurt);
  if (kaal && (overIetsAnders(beurt) || (heeftFormulier(beurt) && !gevraagd) || gezegd.wens === 'inzien')) return null;
  const antwoord = await opLijst(beurt, bericht, gevraagd ? { ...gezegd, alleen: 'gevraagd' } : gezegd, genoemd);
  return antwoord ?? (gezegd.wens === 'datum' ? alsCorrectie(beurt, bericht, genoemd) : null);
}

/** Among others it is about the casus of the channel. Its card is only for who spoke, and so is that there is none. */
async function onderAnderen(beurt: Beurt, bericht: Bericht, gezegd: BesluitGezegd): Promise<BeurtAntwoord | null> {
  const { wens, over } = gezegd;
  const gezegdVan = overWelke(beurt, bericht, gezegd);
  const kaal = gezegdVan === undefined && over === null;
  if ((kaal && wens === 'intrekken') || gezegd.alleen === 'getoond') return null;
  const casus = gezegdVan ?? (await bedoeldeCasus(beurt, 'casus.tonen')) ?? undefined;
  const antwoord = await opLijst(beurt, bericht, gezegd, casus, gezegdVan === undefined);
  if (antwoord !== null || wens === 'inzien') return antwoord;
  if (wens === 'datum') return alsCorrectie(beurt, bericht, casus);
  // Nothing of this casus waits for him: then "akkoord" is for what stands in his own chat.
  const open = kaal ? await openInEigenChat(beurt) : null;
  return (open && (await akkoordOpFormulier(open, bericht.tekst))) ?? zeg(besluitTekst.nietsHier);
}

/** His own chat, when a form stands there that he may mean. */
async function openInEigenChat(beurt: Beurt): Promise<Beurt | null> {
  const eigen = await eigenChat(beurt);
  const daar = eigen && beurt.inChat(eigen);
  return daar !== null && daar.huis.getoond.formulier(daar.inbound, daar.nu) !== null ? daar : null;
}

/** The day of a decision is that of the casus before him. */
const overWelke = (beurt: Beurt, { begrepen }: Bericht, { wens }: BesluitGezegd): string | undefined =>
  genoemdeCasus(beurt.register, begrepen.slots) ?? (wens === 'datum' ? onderwerpVan(beurt).casus : undefined);

/** A decision that holds is put right by a correction, with the day he named in it. */
function alsCorrectie(
  beurt: Beurt,
  { lezing, tekst }: Bericht,
  casus: string | undefined,
): Promise<BeurtAntwoord> | null {
  const dag = lezing.datums.at(-1);
  if (casus === undefined || dag === undefined) return null;
  const ingangsdatum = ingangOp(beurt, tekst, dag);
  return handlers['tredebepaling.openen'](beurt, { casus, correctie: 'ja', ingangsdatum });
}

const heeftAnders = (beurt: Beurt): boolean => heeftFormulier(beurt) || overIetsAnders(beurt);
const heeftFormulier = ({ huis, inbound, nu }: Beurt): boolean => huis.getoond.formulier(inbound, nu) !== null;
function overIetsAnders(beurt: Beurt): boolean {
  const { brief, gebeurtenis, melding } = onderwerpVan(beurt);
  return (brief ?? gebeurtenis ?? melding) !== undefined;
}

async function opLijst(
  beurt: Beurt,
  bericht: Bericht,
  gezegd: BesluitGezegd,
  genoemd: string | undefined,
  stil = false,
): Promise<BeurtAntwoord | null> {
  const gelezen = await voerUit(beurt, wachtendInzien, {});
  if (!gelezen.ok) return null;
  const casus = genoemd === undefined ? null : await beurt.eenheid.casus.zoek(genoemd, beurt.vandaag);
  const alle = dingen(gelezen.value, gezegd);
  const passend = genoemd === undefined ? alle : alle.filter(({ een }) => een.casus.id === casus?.id);
  const [enige, ...meer] = passend;
  if (enige === undefined && gezegd.alleen === 'gevraagd') return null;
  // One word, and nothing of that kind: it is of a melding.
  const vanMelding = gezegd.wens === 'intrekken' && bericht.begrepen.intent === 'melding.intrekken';
  if (enige === undefined && vanMelding && genoemd === undefined && gezegd.over === null) return null;
  if (enige === undefined)
    return niets(beurt, bericht, gezegd, { casus: casus?.id, gericht: genoemd !== undefined, stil });
  return meer.length === 0 ? toonDing(beurt, enige, gezegd) : toonLijst(beurt, gelezen.value, passend);
}

/** Which of what waits his words can be about: what he put forward himself he can only take back. */
function dingen({ bepalingen, berichten }: Wachtend, { wens, over, alleen }: BesluitGezegd): readonly Ding[] {
  const eigen = wens === 'intrekken' || wens === 'inzien' || wens === 'datum';
  const anders = bepalingen.filter(({ vraagt }) => eigen || vraagt !== 'eigen');
  // Where his organisation has yet to answer, that is what he agrees with or not.
  const gevraagd = wens === 'eens' || wens === 'oneens' ? anders.filter(({ vraagt }) => vraagt === 'standpunt') : [];
  const besluiten = gevraagd.length > 0 || alleen === 'gevraagd' ? gevraagd : anders;
  if (alleen === 'gevraagd') return besluiten.map((een): Ding => ({ soort: 'besluit', een }));
  return [
    ...(over === 'bericht' ? [] : besluiten.map((een): Ding => ({ soort: 'besluit', een }))),
    ...(over !== 'besluit' && OOK_BERICHT.has(wens)
      ? berichten.flatMap((een): Ding[] => (een.rol === null ? [{ soort: 'bericht', een }] : []))
      : []),
  ];
}
const OOK_BERICHT: ReadonlySet<Besluitwens> = new Set(['eens', 'gelezen']);

function toonDing(beurt: Beurt, ding: Ding, gezegd: BesluitGezegd): Promise<BeurtAntwoord> {
  return ding.soort === 'besluit' ? toonBesluit(beurt, ding.een.bepaling.id, gezegd) : toonBericht(beurt, ding.een);
}

const toonBericht = async (beurt: Beurt, { gebeurtenisId }: Wachtbericht): Promise<BeurtAntwoord> =>
  metZin(besluitTekst.bericht, await handlers['gebeurtenis.inzien'](beurt, { gebeurtenis: gebeurtenisId }));

/** His reason stands in the field for it, where it may be kept. */
async function toonBesluit(beurt: Beurt, bepaling: string, { wens, reden }: BesluitGezegd): Promise<BeurtAntwoord> {
  const toelichting = reden !== '' && maakVrijeTekst(reden).ok ? reden : '';
  const kaart = await bepalingAntwoord(beurt, bepaling, null, toelichting);
  if (kaart.geweigerd === true) return kaart;
  const kan = knoppenOp(kaart);
  return metZin(
    besluitTekst.gezegd(
      wens,
      KNOP[wens].some((knop) => kan.has(knop)),
      toelichting !== '',
    ),
    kaart,
  );
}

const KNOP: Readonly<Record<Besluitwens, readonly string[]>> = {
  eens: ['tredebepaling.reageren'],
  oneens: ['tredebepaling.reageren'],
  vaststellen: ['tredebepaling.vaststellen'],
  intrekken: ['tredebepaling.intrekken'],
  datum: ['tredebepaling.intrekken', 'tredebepaling.reageren'],
  inzien: [],
  gelezen: [],
  advies: [],
};

const knoppenOp = ({ berichten, invoke }: BeurtAntwoord): ReadonlySet<unknown> =>
  new Set(
    [
      ...berichten.flatMap((een) => (een.soort === 'kaart' ? [een.kaart] : [])),
      ...(invoke !== null && 'kaart' in invoke ? [invoke.kaart] : []),
    ].flatMap(({ inhoud }) =>
      dataOp(elementenOp(inhoud)).map((data) => (data as { readonly action?: unknown }).action),
    ),
  );

/** Only what his words can be about. */
const toonLijst = (beurt: Beurt, wachtend: Wachtend, passend: readonly Ding[]): BeurtAntwoord => {
  const ids = new Set(
    passend.map((ding) => (ding.soort === 'besluit' ? ding.een.bepaling.id : ding.een.gebeurtenisId)),
  );
  const { bepalingen, berichten } = wachtregels(wachtend);
  const kaart = wachtendKaart({
    bepalingen: bepalingen.filter(({ id }) => ids.has(id)),
    berichten: berichten.filter(({ gebeurtenisId }) => ids.has(gebeurtenisId)),
    ...{ voorstellen: [], brieven: [], taken: 0 },
  });
  return metZin(besluitTekst.welke, toon(beurt, kaart));
};

/** Why he cannot set it stands on the card, below much else. */
const metUitkomst = (besluit: BeurtAntwoord, wens: Besluitwens): BeurtAntwoord => {
  const kan = knoppenOp(besluit);
  const een = !kan.has('tredebepaling.inzien');
  return wens === 'vaststellen' && een && !KNOP[wens].some((knop) => kan.has(knop))
    ? metZin(besluitTekst.gezegd(wens, false, false), besluit)
    : besluit;
};

/** Nothing waits for him: his organisation may have been asked, or the day of a decision that holds is wrong. Otherwise he hears that there is none; of a bare word that means something else here it is not said. */
async function niets(
  beurt: Beurt,
  bericht: Bericht,
  { wens, over }: BesluitGezegd,
  { casus, gericht, stil }: { readonly casus: string | undefined; readonly gericht: boolean; readonly stil: boolean },
): Promise<BeurtAntwoord | null> {
  // Of one casus its own page says whether something was asked.
  if (over === 'bericht') return casus === undefined && !stil ? zeg(besluitTekst.geenBericht) : null;
  // What to do about a trede that holds has one too.
  if (wens === 'oneens' && casus === undefined && wedervraagIn(bericht.tekst, overGegevens) !== null) return null;
  const besluit = casus === undefined ? null : await wachtendBesluit(beurt, casus);
  // A refusal would tell that there is one.
  if (besluit !== null && besluit.geweigerd !== true) return metUitkomst(besluit, wens);
  if (stil) return null;
  if (wens === 'datum' || (wens === 'vaststellen' && casus !== undefined)) return null;
  const opIets = wens === 'inzien' || (wens === 'eens' && (!gericht || heeftAnders(beurt)));
  // "Akkoord C-2026-0001" asks who agreed with its messages.
  if (over === null && (opIets || isCasushandeling(bericht))) return null;
  return zeg(wens === 'inzien' ? besluitTekst.geenOpen(gericht) : besluitTekst.geenBesluit(gericht));
}
