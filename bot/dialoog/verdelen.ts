/** One message may answer several questions: which words are for which, and what of it was answered otherwise before. */
import { maakVrijeTekst } from '../../domain/persoonsgegevens';
import { bijlageTekst } from '../../texts/bijlage';
import { dialoogTekst } from '../../texts/dialoog';
import type { Beurt } from '../beurt';
import { leesBericht, zegtHetAnders } from '../bericht-lezen';
import type { Bericht } from '../bericht-lezen';
import { metAntwoorden } from '../dialogue';
import { velden } from './welke-vraag';
import type { Draft } from '../dialogue';
import type { Los } from '../dialogues/dialoog';
import { isNaastBestand, kanBijschriftZijn } from './bijschrift';
import { aanOnsGezegd, isAlleenEenRij, nietGenoteerd, oudeNaamInVerhaal, zegtHoeveelElders } from './naast-de-vraag';
import type { Open } from './concept';
import { achterRij, gaatErHelemaalOver, isBeantwoord, isKortBijNalezen, magErbij, zegtAlleenHoeveel } from './erbij';
import type { Woorden } from './erbij';
import { geenAntwoord } from './geen-antwoord';
import { verbetert } from './verbetering';
import { achterBegin, metOnaf, naarVerhaal, zonderKeuze } from './verhaal';
import { jaOfNeeIn } from './ja-nee';
import { leesGenummerd } from './genummerd';
import type { Genummerd } from './genummerd';
import { stapVan, tekstVan, toonVan } from './kaart';
import type { Hulpregel, Notitie } from './kaart';

export interface Verdeeld {
  readonly draft: Draft<Los>;
  readonly notities: readonly Notitie[];
  /** Why the open question was not answered by it; null when it was, or when the message was about other things. */
  readonly hulp: Hulpregel | null;
}

/** What a typed message does to the draft. `veld` is the open question, null at the read-back. */
export function verdeel(beurt: Beurt, open: Open, veld: string | null, tekst: string): Verdeeld {
  const genummerd = leesGenummerd(beurt, open.dialoog, tekst);
  if (genummerd) return metDelen(open, genummerd);
  const bericht = leesBericht(beurt, tekst);
  const aanOns = aanOnsGezegd(open, veld, bericht);
  if (aanOns !== null) return { draft: open.draft, notities: [], hulp: { zin: aanOns } };
  const erbuiten = veld === null ? tekst : (stapVan(open, veld).rest?.(tekst) ?? tekst);
  const { gelezen, anders, eigen, antwoord, neemtTerug } = ontleed(beurt, open, veld, { bericht, erbuiten });
  const eigenRij = antwoord?.rij ? achterBegin(open, antwoord.rij) : null;
  const ook = anders.map((rij) => lees(beurt, open, rij)).filter((een) => een !== null);
  // What was taken out of words beside a file is said too: they may have been about the file.
  const naastBestand = antwoord?.rij && isNaastBestand(beurt, stapVan(open, antwoord.rij[0])) ? [antwoord.rij] : [];
  const gemist: Hulpregel | null = antwoord?.hulp ?? null;
  const gegeven = [...ook, ...(eigenRij ? [eigenRij] : [])];
  const gevolg = gegeven.length === 0 ? [] : watNuGeldt(beurt, open, bericht, gegeven);
  const eerder =
    ook.length > 0 || (gemist === null && eigen !== null) ? null : eerderAnders(beurt, open, veld, gelezen, bericht);
  const vragen = [...(eigenRij && veld !== null ? [veld] : []), ...ook.map(([een]) => een)];
  const genomen = gelezen.filter((rij) => vragen.includes(rij[0]) || stondErAl(beurt, open, rij));
  // What was said and not taken over, for it stood there otherwise, is still told.
  const opgenomen = [...genomen, ...gevolg];
  const verbeterd = ook.some(([een]) => isBeantwoord(open, een));
  const verteld = zonderKeuze(open, antwoord?.rij ?? null, erbuiten);
  const beantwoord = { veld, antwoord: antwoord?.rij?.[1] ?? null, opgenomen, neemtTerug, verbeterd, verteld };
  const magNaarVerhaal = veld !== null && eerder === null && !zegtAlleenHoeveel(open, bericht, gelezen);
  const erbij = magNaarVerhaal ? naarVerhaal(beurt, open, leesBericht(beurt, erbuiten), beantwoord) : null;
  const rijen = [...gegeven, ...gevolg, ...(erbij === null ? [] : [erbij])];
  const draft = metOnaf(open, rijen.length === 0 ? open.draft : metAntwoorden(open.draft, rijen), erbij);
  const notities = [
    ...[...ook, ...gevolg, ...naastBestand].map(([een]) => notitie(open, { ...open, draft }, een)),
    ...(erbij === null ? [] : [aangevuld(open, erbij[0], verteld)]),
  ];
  const nu = eerder ?? nietGenoteerd(open, veld, gemist, [bericht, rijen]);
  const hulp =
    // A name that nobody knows is asked after, whatever else was told.
    (ook.length > 0 && eigen !== genoemdIn(open, veld, bericht) ? null : nu) ??
    (rijen.length === 0 && anders.length > 0 ? { zin: dialoogTekst.stondErAl } : null) ??
    (antwoord?.bijschrift === true && rijen.length === 0 ? { zin: bijlageTekst.geenAntwoord } : null) ??
    oudeNaamInVerhaal(beurt, open, draft);
  const alleenEen =
    notities.length === 0 && rijen.length > 0 && open.draft.onaf !== veld && open.draft.wijzigt === undefined;
  return { draft: alleenEen ? enkel(draft) : draft, notities, hulp };
}

/** Each part went to the question that bears its number. */
function metDelen(open: Open, { rijen, hulp }: Genummerd): Verdeeld {
  const draft = metAntwoorden(open.draft, rijen);
  return { draft, notities: rijen.map(([een]) => notitie(open, { ...open, draft }, een)), hulp };
}

/** Which words are for which question. `erbuiten` is what stands beside an answer that nothing else may be read in. */
function ontleed(
  beurt: Beurt,
  open: Open,
  veld: string | null,
  { bericht, erbuiten }: { readonly bericht: Bericht; readonly erbuiten: string },
) {
  const gelezen = leesVelden(open, leesBericht(beurt, erbuiten));
  const neemtTerug = verbetert(open, veld, bericht, gelezen);
  const anders = gelezen
    .filter(
      (rij) =>
        rij[0] !== veld &&
        (neemtTerug || magErbij(open, rij, bericht) || isKortBijNalezen(open, veld, bericht, gelezen)),
    )
    .map((rij) => [rij[0], neemtTerug ? rij[1] : achterRij(open, rij)] as const);
  if (veld === null) return { gelezen, anders, neemtTerug, eigen: null, antwoord: null };
  const isApart = erbuiten !== bericht.tekst;
  const eigen = isApart
    ? bericht.tekst
    : isAlleenEenRij(open, veld, bericht, anders)
      ? null
      : eigenWoorden(open, veld, bericht, { gelezen, anders, neemtTerug });
  const gevonden = gelezen.find(([een]) => een === veld)?.[1];
  return {
    gelezen,
    anders,
    neemtTerug,
    eigen,
    antwoord: eigen === null ? null : leesEigen(beurt, open, veld, bericht, [eigen, gevonden]),
  };
}

const genoemdIn = (open: Open, veld: string | null, bericht: Bericht): string | undefined =>
  (veld === null ? null : stapVan(open, veld).genoemd?.(bericht)) ?? undefined;

/** One answer to the question that was asked: `terug` already means that one. */
const enkel = ({ laatste, ...draft }: Draft<Los>): Draft<Los> =>
  laatste?.eerder === undefined ? draft : { ...draft, laatste: laatste.eerder };

const leesVelden = ({ dialoog, draft }: Open, bericht: Bericht): readonly Woorden[] =>
  velden(dialoog.stappen).flatMap((veld) => {
    const stap = dialoog.stappen[veld];
    if (stap?.wanneer && !stap.wanneer(draft.antwoorden)) return [];
    const woorden = stap?.uitBericht?.(bericht, draft.antwoorden) ?? null;
    return woorden === null ? [] : [[veld, woorden] as const];
  });

/** Questions that only apply by what was answered now, and find their answer in the same message: "ja, want de huur is opgezegd". */
function watNuGeldt(beurt: Beurt, open: Open, bericht: Bericht, gegeven: readonly Rij[]): readonly Rij[] {
  const met = { ...open, draft: metAntwoorden(open.draft, gegeven) };
  const eerst = open.draft.antwoorden;
  return leesVelden(met, bericht)
    .filter(([veld]) => eerst[veld] === undefined && stapVan(open, veld).wanneer?.(eerst) === false)
    .map((rij) => lees(beurt, met, rij))
    .filter((een) => een !== null);
}

/** No answer to what was asked, and wholly about something that was answered: what stands there, and how to change it. */
function eerderAnders(
  beurt: Beurt,
  open: Open,
  veld: string | null,
  gelezen: readonly Woorden[],
  bericht: Bericht,
): Hulpregel | null {
  const eerder = gelezen.filter(([een]) => een !== veld && isBeantwoord(open, een));
  const [rij] = eerder;
  if (rij === undefined || gelezen.length !== 1) return null;
  if (!gaatErHelemaalOver(open, bericht, eerder) && !zegtAlleenHoeveel(open, bericht, eerder)) return null;
  if (lees(beurt, open, rij) === null) return { zin: dialoogTekst.stondErAl };
  const { label } = tekstVan(open, rij[0]);
  // The value of a choice is nothing that somebody would type.
  const zo = stapVan(open, rij[0]).keuzes ? dialoogTekst.wijzigZo(label) : dialoogTekst.verbeterZo(rij[1]);
  return { zin: dialoogTekst.staatAl(label, toonVan(open, rij[0]), zo) };
}

interface Gevonden {
  readonly gelezen: readonly Woorden[];
  /** Of those the ones for another question. */
  readonly anders: readonly Woorden[];
  readonly neemtTerug: boolean;
}

/** The words that answer the open question: all of them, its own part, or none when the message was about others. */
function eigenWoorden(
  open: Open,
  veld: string,
  bericht: Bericht,
  { gelezen, anders, neemtTerug }: Gevonden,
): string | null {
  const stap = stapVan(open, veld);
  if (anders.length === 0) return zegtHoeveelElders(open, veld, bericht, gelezen) ? null : bericht.tekst;
  const genoemd = genoemdIn(open, veld, bericht);
  if (genoemd !== undefined) return genoemd;
  // "En Nederweert ook" comes on top of a row, whatever is asked.
  if (anders.some((rij) => isBeantwoord(open, rij[0]) && stapVan(open, rij[0]).rij === true)) return null;
  if (zegtHetAnders(bericht) || (neemtTerug && anders.some(([een]) => isBeantwoord(open, een)))) return null;
  if (jaOfNeeIn(open, veld, bericht) !== null) return bericht.tekst;
  const hoeveel = zegtAlleenHoeveel(open, bericht, anders);
  const gaatOverAnders = hoeveel || gaatErHelemaalOver(open, bericht, anders);
  const opZich = anders.every(([een]) => stapVan(open, een).opZich === true);
  // Who was going to write a story anew and names a number first has not written it yet.
  const nogNiet = open.draft.wijzigt?.veld === veld && gaatOverAnders;
  if (
    stap.verhaal &&
    !nogNiet &&
    (veld === open.dialoog.verhaal || (!opZich && stap.opZich !== true) || !gaatOverAnders)
  )
    return bericht.tekst;
  if (nogNiet) return null;
  const eigen = gelezen.find(([een]) => een === veld)?.[1];
  if (eigen !== undefined) return eigen;
  return anders.length > 1 || gaatOverAnders ? null : bericht.tekst;
}

/** Said again as it stood there. */
const stondErAl = (beurt: Beurt, open: Open, rij: Woorden): boolean =>
  isBeantwoord(open, rij[0]) && lees(beurt, open, rij) === null;

type Rij = readonly [veld: string, waarde: unknown];

/** Read as that question reads it; null when it cannot, or when it says what stood there already. */
function lees(beurt: Beurt, open: Open, [veld, woorden]: Woorden): Rij | null {
  const keuring = maakVrijeTekst(woorden);
  const lezing = keuring.ok ? stapVan(open, veld).lees(keuring.tekst, beurt) : null;
  if (!lezing?.ok) return null;
  return JSON.stringify(lezing.waarde) === JSON.stringify(open.draft.antwoorden[veld]) ? null : [veld, lezing.waarde];
}

/** As it was typed, or the choice in front of the rest ("Ja, per 1 april"), or what its reader found ("niet acuut"). */
function leesEigen(
  beurt: Beurt,
  open: Open,
  veld: string,
  bericht: Bericht,
  [heel, gevonden]: readonly [string, string | undefined],
) {
  const stap = stapVan(open, veld);
  if (kanBijschriftZijn(beurt, stap, bericht, gevonden)) return { rij: null, hulp: null, bijschrift: true };
  const keuring = maakVrijeTekst(bericht.tekst);
  const geen = keuring.ok ? geenAntwoord(stap, bericht, tekstVan(open, veld).label, [keuring.tekst, beurt]) : null;
  if (geen !== null) return { rij: null, hulp: geen };
  // "Ja, per 1 april" begins with its choice; "1,2" is two of them.
  const metRest = stap.keuzes && !/^[\d\s,.;:]+$/.test(heel);
  const begin = metRest ? /^[^,.;:]{1,40}(?=[,.;:])/.exec(heel)?.[0] : undefined;
  const lezingen = [heel, begin, gevonden, jaOfNeeIn(open, veld, bericht) ?? undefined]
    .filter((woorden) => woorden !== undefined)
    .map((woorden) => maakVrijeTekst(woorden))
    .map((keuring) => (keuring.ok ? stap.lees(keuring.tekst, beurt) : null));
  const gelukt = lezingen.find((lezing) => lezing?.ok === true);
  if (gelukt?.ok) return { rij: [veld, gelukt.waarde] as const, hulp: null };
  const hulp = lezingen[0];
  return { rij: null, hulp: hulp && !hulp.ok ? hulp : null };
}

const notitie = (was: Open, nu: Open, veld: string): Notitie => ({
  label: tekstVan(nu, veld).label,
  waarde: toonVan(nu, veld),
  was: toonVan(was, veld) || null,
});

const aangevuld = (open: Open, veld: string, waarde: string): Notitie => ({
  ...{ label: dialoogTekst.aangevuld(tekstVan(open, veld).label), waarde },
  was: null,
});
