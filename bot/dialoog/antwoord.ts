/** What happens with one answer in a dialogue: guarded and referred first, then read, and only then kept. */
import type { Naar } from '../../domain/doorverwijzing';
import { maakVrijeTekst, maskeer } from '../../domain/persoonsgegevens';
import type { VrijeTekst } from '../../domain/persoonsgegevens';
import { berichtKaart } from '../../cards/bericht';
import { button } from '../../cards/button';
import { dialoogTekst } from '../../texts/dialoog';
import { woordSleutel, zeg } from '../beurt';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { ZEKER } from '../begrip/begrepen';
import { isVerbetering, leesBericht } from '../bericht-lezen';
import { metAntwoord, metAntwoorden } from '../dialogue';
import { isAlleenNaamwens, naamwens } from '../dialogues/naam-wens';
import { rondAf } from './afronden';
import { aantalWoorden } from './erbij';
import { bewaar, leesOpen, metAangeboden, metHervraagd } from './concept';
import type { Open } from './concept';
import { aangebodenVoor, openVraag, stapKaart, stapVan, tekstVan, toonVan, vanDialoog } from './kaart';
import type { Erbij } from './kaart';
import { haalDelenWeg, keurMetVorige } from './bsn';
import type { Afgekeurd } from './bsn';
import { verdeel } from './verdelen';
import type { Verdeeld } from './verdelen';
import { nietsGelezen } from './rest';
import { naarVerhaal } from './verhaal';
import { eerstVan, meerIn } from '../melding/ook-genoemd';
import { isLosseVraag } from './losse-vraag';
import type { Kaart } from '../messages';
import { zegtAlleenAantal } from '../invoer/alleen-aantal';
import { isGeenVanDeze, isJaOpMeer, leesAangeboden } from '../invoer/aangeboden';
import { bevestigtNaam } from '../invoer/bevestigt-naam';
import { gevaarBijNaam, isGeschrevenAlsNaam } from '../invoer/naam-of-gevaar';
import { elders, verwijzingKaart } from '../invoer/verwijzen';

/** Longer than any answer needs; a pasted report belongs in a file. */
export const langsteAntwoord = 4_000;

/** Handles a typed answer to a question of this dialogue, and whatever else the message tells. */
export async function neemAntwoord(beurt: Beurt, open: Open, veld: string, ruw: string): Promise<BeurtAntwoord> {
  const gekeurd = await keur(beurt, open, veld, ruw);
  if (!gekeurd.ok) return gekeurd.antwoord;
  return (await uitAangeboden(beurt, open, veld, ruw)) ?? leesEnBewaar(beurt, open, veld, gekeurd.tekst);
}

/** "De eerste", a part of a name, or none of them: an answer to what stands on the buttons. Null when it is something else. */
async function uitAangeboden(beurt: Beurt, open: Open, veld: string, ruw: string): Promise<BeurtAntwoord | null> {
  const keuzes = aangebodenVoor(open, veld);
  if (keuzes === undefined) return null;
  if (isGeenVanDeze(ruw, keuzes)) {
    const { aangeboden: _, ...draft } = open.draft;
    const zin = tekstVan(open, veld).zonder ?? dialoogTekst.kiesEen;
    return zeg(stapKaart(beurt, await bewaar(beurt, open, draft), { hulp: { zin } }));
  }
  const getypt = keuzes.find(({ waarde }) => waarde.startsWith('='));
  if (getypt !== undefined && bevestigtNaam(ruw)) return zetKeuze(beurt, open, veld, maskeer(getypt.waarde));
  if (isJaOpMeer(ruw, keuzes)) return zeg(stapKaart(beurt, open, { hulp: { zin: dialoogTekst.welkeVanDeze, keuzes } }));
  const keuring = maakVrijeTekst(leesAangeboden(ruw, keuzes)?.waarde ?? '');
  return keuring.ok && keuring.tekst !== '' ? zetKeuze(beurt, open, veld, keuring.tekst) : null;
}

/** Whether these words choose what the open question offers: that is kept, and needs no button. */
export function kiestAangeboden(open: Open, ruw: string): boolean {
  const veld = openVraag(open);
  const keuzes = veld === null ? undefined : aangebodenVoor(open, veld);
  return keuzes !== undefined && leesAangeboden(ruw, keuzes) !== null;
}

/** In more words than these somebody tells more than what stands there already. */
const alleenNogEens = 7;

/** What a message at the read-back changes; null when it tells nothing of any question. */
export async function neemWijziging(beurt: Beurt, open: Open, ruw: string): Promise<BeurtAntwoord | null> {
  const keuring = keurMetVorige(open, ruw);
  if (!keuring.ok) return null;
  const { draft, notities, hulp } = verdeel(beurt, open, null, keuring.tekst);
  if (notities.length === 0) {
    const nogEens = hulp?.zin === dialoogTekst.stondErAl && aantalWoorden(ruw) <= alleenNogEens;
    return nogEens ? zeg(stapKaart(beurt, open, { hulp })) : null;
  }
  return zeg(stapKaart(beurt, await bewaar(beurt, open, draft), { notities }));
}

/** What is told at the read-back besides any question goes behind the story; null when it tells nothing. */
export async function neemAanvulling(beurt: Beurt, open: Open, ruw: string): Promise<BeurtAntwoord | null> {
  const keuring = keurMetVorige(open, ruw);
  if (!keuring.ok || ruw.length > langsteAntwoord) return null;
  const bericht = leesBericht(beurt, keuring.tekst);
  if (isLosseVraag(bericht, true)) return null;
  const erbij = naarVerhaal(beurt, open, bericht, { ...nietsGelezen, verteld: bericht.tekst });
  if (erbij === null) return null;
  const notitie = { label: dialoogTekst.aangevuld(tekstVan(open, erbij[0]).label), waarde: keuring.tekst, was: null };
  const nu = await bewaar(beurt, open, metAntwoorden(open.draft, [erbij]));
  return zeg(stapKaart(beurt, nu, { notities: [notitie] }));
}

type Gekeurd =
  { readonly ok: true; readonly tekst: VrijeTekst } | { readonly ok: false; readonly antwoord: BeurtAntwoord };

/** Length, danger and personal data, before anything is read or kept. */
async function keur(beurt: Beurt, open: Open, veld: string, ruw: string): Promise<Gekeurd> {
  if (ruw.length > langsteAntwoord) return { ok: false, antwoord: zeg(dialoogTekst.teLang(langsteAntwoord)) };
  const naar = gevaarIn(beurt, stapVan(open, veld), ruw);
  if (naar) {
    const kaarten = zeg(verwijzingKaart(naar, beurt.vandaag, ruw), stapKaart(beurt, open));
    return { ok: false, antwoord: { ...kaarten, nietBewaren: true } };
  }
  const keuring = keurMetVorige(open, ruw);
  if (keuring.ok) return { ok: true, tekst: keuring.tekst };
  if (keuring.delen.length === 0) return { ok: false, antwoord: zeg(gevondenKaart(open, veld, keuring)) };
  const zonder = await haalDelenWeg(beurt, open, keuring);
  return { ok: false, antwoord: zeg(gevondenKaart(zonder, veld, keuring)) };
}

/**
 * Where to go with what may stand in it besides an answer. An organisation may be called Veilig Thuis Limburg: what is written as a name is one there, unless it is a whole sentence.
 * Beside a choice or a number a few words do, for what is told there goes to the story.
 */
function gevaarIn(
  beurt: Beurt,
  { vrij, verhaal, persoon, naam }: ReturnType<typeof stapVan>,
  tekst: string,
): Naar | null {
  if (persoon) return gevaarBijNaam(beurt, tekst);
  const woorden = tekst.trim().split(/\s+/).length;
  const alsNaam = verhaal === true && isGeschrevenAlsNaam(tekst);
  const naar = vrij === true || (woorden > 2 && !alsNaam) ? elders(beurt, tekst) : null;
  return naar !== null && klinktAlleenZo(beurt, naam === true, tekst, naar) ? null : naar;
}

/** What we ask ourselves: "hij wil niet dat de aanbieder zijn naam hoort" sounds like a secret, "hulp op school" like the care of one child. */
function klinktAlleenZo(beurt: Beurt, naam: boolean, tekst: string, naar: Naar): boolean {
  const bericht = leesBericht(beurt, tekst);
  const { klein, begrepen } = bericht;
  if (isAlleenNaamwens(klein) || zegtAlleenAantal(bericht)) return true;
  if (begrepen.zekerheid >= ZEKER) return false;
  return naamwens(klein) !== null || (naam && naar === 'LMZ');
}

async function leesEnBewaar(beurt: Beurt, open: Open, veld: string, tekst: VrijeTekst): Promise<BeurtAntwoord> {
  const verdeeld = verdeel(beurt, open, veld, tekst);
  const { notities } = verdeeld;
  const { draft: gelezen, hulp } = metMeer(beurt, open, veld, [verdeeld, tekst]);
  if (hulp?.alsnog !== undefined && open.draft.hervraagd === veld)
    return volgende(beurt, await bewaar(beurt, open, metAntwoord(gelezen, veld, hulp.alsnog)), { notities });
  // "Foutje, ik bedoelde de andere" tells on, and is no yes to the name that was offered.
  const verbetering = isVerbetering(leesBericht(beurt, tekst));
  const door =
    gelezen.antwoorden[veld] === undefined
      ? bijDoorgaan(open, veld, verbetering ? { hulp } : { notities, hulp })
      : undefined;
  if (door !== undefined) {
    const erna = await bewaar(beurt, open, metAntwoord(gelezen, veld, door));
    const zelf = {
      label: tekstVan(open, veld).label,
      waarde: staatInRegister(door) ? toonVan(erna, veld) : dialoogTekst.zoalsGetypt(toonVan(erna, veld)),
      was: null,
    };
    return volgende(beurt, erna, { notities: [zelf, ...notities] });
  }
  const draft = metHervraagd(metAangeboden(gelezen, veld, hulp ?? {}), veld, hulp);
  if (draft === open.draft) return zeg(stapKaart(beurt, open, { hulp }));
  return volgende(beurt, await bewaar(beurt, open, draft), { notities, hulp });
}

/** Two organisations where one is asked: with which he begins, and the other has its turn. */
function metMeer(
  beurt: Beurt,
  { dialoog }: Open,
  veld: string,
  [{ draft, hulp }, tekst]: readonly [Verdeeld, VrijeTekst],
): Pick<Verdeeld, 'draft' | 'hulp'> {
  const meer = veld === dialoog.genoemdNaar && veld === 'over' ? meerIn(leesBericht(beurt, tekst)) : [];
  if (meer.length === 0) return { draft, hulp };
  return {
    draft: { ...draft, ookGenoemd: meer },
    hulp: eerstVan(meer, { antwoorden: { over: draft.antwoorden['over'] } }) ?? hulp,
  };
}

/** What was offered as it was typed, for who types it again or tells on; undefined when he asks for something else. */
function bijDoorgaan({ draft: { aangeboden } }: Open, veld: string, { notities = [], hulp }: Erbij): unknown {
  if (aangeboden?.veld !== veld || aangeboden.bijDoorgaan === undefined) return undefined;
  const nogEens = hulp?.bijDoorgaan !== undefined && gelijkeWaarde(hulp.bijDoorgaan, aangeboden.bijDoorgaan);
  const verteltDoor = notities.length > 0 && hulp?.keuzes === undefined;
  return nogEens || verteltDoor ? aangeboden.bijDoorgaan : undefined;
}
const staatInRegister = (door: unknown): boolean =>
  typeof (door as { readonly partijId?: unknown } | null)?.partijId === 'string';
const gelijkeWaarde = (een: unknown, ander: unknown): boolean => JSON.stringify(een) === JSON.stringify(ander);

/** What comes after an answer: the next question, the read-back, or the end of a dialogue that has none. */
export async function volgende(beurt: Beurt, open: Open, erbij: Erbij = {}): Promise<BeurtAntwoord> {
  if (openVraag(open) !== null || open.dialoog.samenvatting) return zeg(stapKaart(beurt, open, erbij));
  return rondAf(beurt, open.naam, open.over, woordSleutel(beurt));
}

/** An answer from a button: the pressed card becomes the answer, without buttons. */
export async function neemKeuze(beurt: Beurt, open: Open, veld: string, ruw: string): Promise<BeurtAntwoord> {
  const gekeurd = await keur(beurt, open, veld, ruw);
  const antwoord = gekeurd.ok ? await zetKeuze(beurt, open, veld, gekeurd.tekst) : gekeurd.antwoord;
  if (antwoord.invoke) return antwoord;
  const nu = (await leesOpen(beurt, open.naam, open.over)) ?? open;
  const waarde = toonVan(nu, veld) || dialoogTekst.overgeslagen;
  return { ...antwoord, invoke: { soort: 'kaart', kaart: beantwoordKaart(open, veld, waarde) } };
}

async function zetKeuze(beurt: Beurt, open: Open, veld: string, tekst: VrijeTekst): Promise<BeurtAntwoord> {
  const lezing = stapVan(open, veld).lees(tekst, beurt);
  if (!lezing.ok) {
    const draft = metAangeboden(open.draft, veld, lezing);
    return zeg(stapKaart(beurt, draft === open.draft ? open : await bewaar(beurt, open, draft), { hulp: lezing }));
  }
  return volgende(beurt, await bewaar(beurt, open, metAntwoord(open.draft, veld, lezing.waarde)));
}

export const beantwoordKaart = (open: Open, veld: string, waarde: string): Kaart =>
  berichtKaart({
    kop: tekstVan(open, veld).vraag,
    alineas: [{ tekst: dialoogTekst.uwAntwoord, subtiel: true }, waarde],
  });

function gevondenKaart(open: Open, veld: string, { bevindingen, gemaskeerd, delen }: Afgekeurd): Kaart {
  const van = vanDialoog(open);
  const gebruik = { ...van, veld, tekst: gemaskeerd };
  return berichtKaart({
    kop: dialoogTekst.persoonsgegevensKop,
    alineas: [
      dialoogTekst.persoonsgegevens(bevindingen.filter(({ hard }) => hard).map(({ soort }) => soort)),
      ...(delen.length === 0 ? [] : [dialoogTekst.eerdereDelen(delen.map((een) => tekstVan(open, een).label))]),
      { tekst: dialoogTekst.zonderGegevens, subtiel: true },
      gemaskeerd,
      {
        tekst: delen.length === 0 ? dialoogTekst.verwijderOok : dialoogTekst.verwijderAlle(delen.length + 1),
        subtiel: true,
      },
    ],
    knoppen: [
      button(dialoogTekst.gebruikGemaskeerd, 'dialoog.gemaskeerd', gebruik, { stijl: 'positive' }),
      button(dialoogTekst.opnieuwTypen, 'dialoog.verder', van),
    ],
  });
}
