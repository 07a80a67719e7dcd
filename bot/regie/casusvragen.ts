/** Questions about the casus before somebody, in his own words: where nothing else was understood for sure. */
import { button } from '../../cards/button';
import type { Knop } from '../../cards/button';
import type { Casusvraag } from '../../domain/casusvraag';
import { maskeer } from '../../domain/persoonsgegevens';
import { casusvraagTekst } from '../../texts/casusvraag';
import { voorstelNaam } from '../../texts/hulp';
import { lezersTekst } from '../../texts/lezersvragen';
import { ZEKER } from '../begrip/begrepen';
import type { Begrepen, Intent } from '../begrip/begrepen';
import { laatMaken } from '../brieven/een-brief-maken';
import { leesCasusvraag } from '../begrip/vervolg/casus';
import { ANDERS } from '../begrip/vervolg/lezer';
import type { Bericht } from '../bericht-lezen';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { bedoeldeCasus } from './bedoelde-casus';
import { bepalingIn } from './bepaling-zin';
import { opCasusvraag } from './casusantwoorden';
import { casusvragenVoor, intentsVoor } from '../getoond/gok-rechten';
import { netVan } from '../getoond/korte-verbetering';
import { onderwerpVan } from '../getoond/onderwerp';
import { paginagokken } from '../getoond/paginagok';
import type { Kaart } from '../messages';
import { vraagbaak } from '../getoond/vraagbaak';
import {
  besteGokken,
  besteVraag,
  gezegdIn,
  gokKaart,
  kanSignaal,
  LANGSTE_VRAAG,
  vraagTerug,
} from '../getoond/vervolg-gok';

/** The casus a message without a name can be about: the one before him, and in the channel of a casus that one. */
async function casusVoor(beurt: Beurt, { lezing, begrepen }: Bericht): Promise<string | undefined> {
  const { aanbieder, casusnummer, kandidaten, meldingsnummer } = begrepen.slots;
  const genoemd = (aanbieder ?? casusnummer ?? kandidaten ?? meldingsnummer) !== undefined;
  if (genoemd || lezing.woorden.length > LANGSTE_VRAAG) return undefined;
  if (beurt.inbound.plek !== 'kanaal') return onderwerpVan(beurt).casus;
  return (await bedoeldeCasus(beurt, 'casus.tonen')) ?? undefined;
}

/** Who orders a letter is not shown which there are. */
function vraagIn({ lezing, klein }: Bericht): Casusvraag | null {
  const vraag = besteVraag(leesCasusvraag(lezing));
  return vraag === 'brieven' && laatMaken(klein) ? null : vraag;
}

/** Null when there is no casus before him, something else was surely meant, or this cannot be said for sure. */
export async function casusvraagIn(beurt: Beurt, gelezen: Bericht): Promise<BeurtAntwoord | null> {
  const casus = await casusVoor(beurt, gelezen);
  if (casus === undefined || isVerstaan(gelezen.begrepen) || isVanDeMelding(beurt, gelezen)) return null;
  const vraag = metBrief(beurt, gelezen) ? null : vraagIn(gelezen);
  const twijfel = vraag === null ? kanDezeCasusZijn(gelezen) : kanSignaal(gelezen) || vraagtNaarStap(vraag, gelezen);
  const gok = twijfel ? await casusgok(beurt, gelezen) : null;
  if (gok !== null) return vraagTerug(gok);
  return vraag === null ? null : opCasusvraag[vraag](beurt, casus, gezegdBij(beurt, vraag, gelezen));
}

/** With a letter of it before him only what is surely asked of the casus is: the rest may be of the letter. */
const ZEKER_NAAST_BRIEF = 0.7;
const metBrief = (beurt: Beurt, { lezing }: Bericht): boolean =>
  onderwerpVan(beurt).brief !== undefined && (leesCasusvraag(lezing)[0]?.kans ?? 0) < ZEKER_NAAST_BRIEF;

/** A trede that he names himself stands on the form; so does what he tells, where he does not only ask to tell something. */
const ZEGT: Partial<Readonly<Record<Casusvraag, (beurt: Beurt, bericht: Bericht) => boolean>>> = {
  ritme: () => true,
  tredebepaling: (beurt, { tekst }) => bepalingIn(beurt, tekst).trede !== undefined,
  update: (_, { tekst, klein, lezing }) =>
    !tekst.includes('?') && !lezing.kenmerken.has('@vraagzin') && !VRAAGT_OM_TE_VERTELLEN.test(klein),
};
const VRAAGT_OM_TE_VERTELLEN =
  /(?<![a-z])(?:wil|wilde|zou|kan|kun|mag|moet|hoe|waar|zet|noteer|schrijf|maak|plaats|deel|meld|laat|voeg|bericht|berichtje|update|updateje|aanvulling|toevoegen|erbij|bij|nieuws|nieuwtje|nieuwe|nieuw|stand|regeltje|iets|wat)(?![a-z])/;
const gezegdBij = (beurt: Beurt, vraag: Casusvraag, bericht: Bericht): string | undefined =>
  ZEGT[vraag]?.(beurt, bericht) === true ? bericht.tekst : undefined;

/** With a melding on the last card only what is surely asked of its casus is: "wat nu" may be of either. */
const ZEKER_VAN_DE_CASUS = 0.9;
const isVanDeMelding = (beurt: Beurt, { lezing }: Bericht): boolean =>
  netVan(beurt)?.soort === 'melding' && leesCasusvraag(lezing).every(({ kans }) => kans < ZEKER_VAN_DE_CASUS);

/** Who asks something, does not order the step that his words sound like. */
export const STAPPEN: ReadonlySet<Casusvraag> = new Set(['sluiten', 'overdragen', 'tredebepaling', 'update']);
const WAAROM = /^(?:en |maar )?(?:waarom|waardoor|hoezo|hoe komt het|hoe kan het)(?![a-z])/;
const vraagtNaarStap = (vraag: Casusvraag, { klein }: Bericht): boolean => STAPPEN.has(vraag) && WAAROM.test(klein);

/** Who goes on about something else than this casus is all but surely heard to. */
const BIJNA_ZEKER = 0.75;
/** Then it is asked: one of the questions about this casus may be meant, and it is not what the words seem to say. */
function kanDezeCasusZijn({ lezing, begrepen: { intent } }: Bericht): boolean {
  const anders = leesCasusvraag(lezing).find(({ soort }) => soort === ANDERS)?.kans ?? 0;
  return OVERAL.has(intent) && anders < BIJNA_ZEKER;
}
/** Lists and pages that are about no casus in particular. */
const OVERAL: ReadonlySet<Intent> = new Set<Intent>([
  'hulp',
  'casus.tonen',
  'trede.overzicht',
  'accountgesprek.overzicht',
  'register.opvragen',
  'melding.status',
]);

/** Means nothing without a name: with a casus before him it may be asked of that. */
const ZOEKT_NAAM: ReadonlySet<Intent> = new Set<Intent>(['register.opvragen']);

/** Help is asked in the words for it; a sentence that only sounds like it may ask something else. */
const isVerstaan = ({ intent, zekerheid, slots }: Begrepen): boolean =>
  intent !== 'onbekend' &&
  !(ZOEKT_NAAM.has(intent) && (slots.gemeente ?? slots.regio) === undefined) &&
  (intent === 'hulp' ? zekerheid === 1 : zekerheid >= ZEKER);

/** Less than this of experience alone is a suspicion of danger. */
const VERMOEDEN = 0.75;

/** Experience alone only suspects danger in it, and of the casus before him it is surely a question: "als zij vrijdag niks aanleveren, wat dan". */
export async function casusvraagBijTwijfel(beurt: Beurt, gelezen: Bericht): Promise<BeurtAntwoord | null> {
  const casus = await casusVoor(beurt, gelezen);
  const vraag = casus === undefined || gelezen.begrepen.zekerheid >= VERMOEDEN ? null : vraagIn(gelezen);
  return casus === undefined || vraag === null ? null : opCasusvraag[vraag](beurt, casus);
}

/** With a casus before somebody who was not understood: the likeliest questions about it that he may ask. Null when there is none. */
export async function casusgok(beurt: Beurt, gelezen: Bericht): Promise<Kaart | null> {
  const casus = await casusVoor(beurt, gelezen);
  if (casus === undefined) return null;
  const knoppen = await casusgokken(beurt, gelezen, casus);
  if (knoppen.length === 0) return null;
  const kan = await intentsVoor(beurt, false);
  return gokKaart(
    gelezen,
    [casusvraagTekst.gok, ...(await vraagbaak(beurt)).map(lezersTekst.nietErbij)],
    [
      ...knoppen,
      ...(await paginagokken(beurt, gelezen, { naast: knoppen })),
      ...(kan(gelezen.begrepen.intent) ? overal(gelezen) : []),
    ],
  );
}

/** The likeliest questions about a casus that he may ask of it, as buttons. */
export async function casusgokken(beurt: Beurt, gelezen: Bericht, casus: string): Promise<readonly Knop[]> {
  const vragen = besteGokken(leesCasusvraag(gelezen.lezing), await casusvragenVoor(beurt, casus));
  return vragen.map((vraag) =>
    button(casusvraagTekst.naam[vraag], 'casus.vraag', { casus, vraag, ...gezegdIn(gelezen) }),
  );
}

/** What the words seem to ask of everything there is. */
function overal({ begrepen: { intent }, tekst }: Bericht): readonly Knop[] {
  const titel = voorstelNaam[intent];
  return titel === undefined || intent === 'hulp' || !OVERAL.has(intent)
    ? []
    : [button(titel, 'voorstel.kiezen', { intent, tekst: maskeer(tekst) })];
}
