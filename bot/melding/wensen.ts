/** What somebody wants with the melding before him, in his own words: read before the pages and lists that the same words open elsewhere. */
import { meldingDossier } from '../../app/melding-dossier';
import { button } from '../../cards/button';
import type { Knop } from '../../cards/button';
import type { Meldingwens } from '../../domain/meldingwens';
import { maskeer } from '../../domain/persoonsgegevens';
import { geenZaak, mag } from '../../domain/policy';
import { voorstelNaam } from '../../texts/hulp';
import { meldingwensTekst } from '../../texts/meldingwens';
import { ZEKER } from '../begrip/begrepen';
import type { Intent } from '../begrip/begrepen';
import { beleefd } from '../begrip/lexicon/wedervragen';
import { ANDERS, GENOEG } from '../begrip/vervolg/lezer';
import { leesMeldingwens, ZEKER_BIJ_VERMOEDEN } from '../begrip/vervolg/melding';
import { wedervraagIn } from '../begrip/wedervragen';
import { leesBericht } from '../bericht-lezen';
import type { Bericht } from '../bericht-lezen';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { kanVan } from '../getoond/gok-rechten';
import { onderwerpVan } from '../getoond/onderwerp';
import { eerstOpenen } from '../handlers/melding-werk';
import { netVan } from '../getoond/korte-verbetering';
import { meldingAntwoord } from './antwoorden';
import { isLosseVraag } from '../dialoog/losse-vraag';
import { vraagAanMelder } from './woorden';
import type { Kaart } from '../messages';
import { andereNaamIn } from '../namen/onbekende-naam';
import {
  besteGokken,
  besteVraag,
  gezegdIn,
  gokKaart,
  kanSignaal,
  LANGSTE_VRAAG,
  vraagTerug,
} from '../getoond/vervolg-gok';

const NOEMT = /meld(?:ing(?:en)?|ers?|de)(?![a-z])/;

/** Who says so means the one before him, and no new one. */
const ZEGT_DEZE =
  /(?<![a-z])(?:de|deze|die|mijn) meld(?:ing|er)(?![a-z])|^(?:dit|deze|die) (?:is|hoort|moet) niet (?:voor|bij|hier)(?![a-z])/;
/** So few words, without a name, tell nothing new: "deze kan dicht". */
const KORT = 4;
const isOverDeze = ({ klein, lezing: { woorden } }: Bericht): boolean =>
  ZEGT_DEZE.test(klein) || woorden.length <= KORT;

/** Of all of them the list is asked: "hoe staat het met mijn meldingen". */
const OVER_ALLE = /(?<![a-z])(?:mijn|onze|alle) meldingen(?![a-z])/;

/** A command is one, whatever is before him, and so is a bare number. With the number in it "koppel" is about that melding. */
function isCommando({
  klein,
  begrepen: { intent, zekerheid },
  lezing: { meldingsnummers, woorden },
}: Bericht): boolean {
  if (OVER_ALLE.test(klein)) return true;
  if (meldingsnummers.length > 0) return woorden.length <= meldingsnummers.length + 1;
  return zekerheid === 1 && intent !== 'onbekend' && intent !== 'stoppen' && !(intent in VAN_INTENT);
}

/** These say themselves what is wanted, where the reader does not see it quite otherwise. */
const VAN_INTENT: Readonly<Partial<Record<Intent, Meldingwens>>> = {
  'melding.status': 'status',
  'melding.aanvullen': 'aanvullen',
  'melding.intrekken': 'intrekken',
};
const NIET_TEGEN = 0.15;

function wensIn({ lezing, begrepen: { intent, zekerheid } }: Bericht): Meldingwens | null {
  if (lezing.woorden.length > LANGSTE_VRAAG) return null;
  const kansen = leesMeldingwens(lezing);
  const zelf = zekerheid >= ZEKER ? VAN_INTENT[intent] : undefined;
  const past = kansen.some(({ soort, kans }) => soort === zelf && kans >= NIET_TEGEN);
  return besteVraag(kansen) ?? (past && !isAnders({ lezing }, HALF) ? (zelf ?? null) : null);
}

/** The melding before him: the one the last card names, or an earlier one where he says "de melding", or what is only done with one. */
function voorZich(beurt: Beurt, { klein }: Bericht, wens: Meldingwens | null): string | undefined {
  const net = netVan(beurt);
  if (net?.soort === 'melding') return net.id;
  const vanMelding = NOEMT.test(klein) || (wens === 'koppelen' && kanBeoordelen(beurt));
  return vanMelding ? onderwerpVan(beurt).melding : undefined;
}

/** The melding a message is about; of a pair the number is the other one. */
function meldingVan(beurt: Beurt, bericht: Bericht, wens: Meldingwens | null): string | undefined {
  const [genoemd, tweede] = bericht.lezing.meldingsnummers;
  const eigen = voorZich(beurt, bericht, wens);
  return wens === 'samen' && tweede === undefined ? (eigen ?? genoemd) : (genoemd ?? eigen);
}

/** A name of another organisation goes on about that one. */
async function isVanEenAnder(beurt: Beurt, melding: string, { begrepen: { slots } }: Bericht): Promise<boolean> {
  if (slots.kandidaten !== undefined) return true;
  if (slots.aanbieder === undefined) return false;
  return (await meldingDossier(beurt, melding))?.melding.invoer.over.naam !== slots.aanbieder;
}

const isBeleefd = ({ tekst }: Bericht): boolean => wedervraagIn(tekst, beleefd) !== null;

/** Colleagues are named too; of these only an organisation is asked. */
const VAN_ORGANISATIES: ReadonlySet<Meldingwens> = new Set(['status', 'inhoud', 'aanbieder']);
const isOverVreemden = (bericht: Bericht, wens: Meldingwens): boolean =>
  VAN_ORGANISATIES.has(wens) && andereNaamIn(bericht) !== null;

/** The meldpunt waits for his answer about it: what is no question or order of his own may be that. */
async function kanAntwoordZijn(beurt: Beurt, melding: string, bericht: Bericht): Promise<boolean> {
  const wacht = (await meldingDossier(beurt, melding))?.stappen.includes('beantwoorden') ?? false;
  return wacht && !isLosseVraag(bericht, true) && !(bericht.begrepen.intent in VAN_INTENT);
}

/** Whether a melder answered is asked of the whole list, where this one was asked nothing. */
const vraagtNaarReacties = async (beurt: Beurt, melding: string, { klein }: Bericht): Promise<boolean> =>
  /melders? al (?:gereageerd|geantwoord)/.test(klein) &&
  !(await meldingDossier(beurt, melding))?.historie.some(({ stap }) => stap === 'vragen');

/** What is asked which melding it is about, where none is before who works on them. */
const EERST_OPENEN: ReadonlySet<Meldingwens> = new Set(['melder', 'geven', 'samen', 'vragen']);
const moetOpenen = (beurt: Beurt, { klein }: Bericht, wens: Meldingwens): boolean =>
  NOEMT.test(klein) && EERST_OPENEN.has(wens) && kanBeoordelen(beurt);

/** Null when no melding is before him, or this cannot be said for sure. */
export async function meldingwensIn(beurt: Beurt, tekst: string): Promise<BeurtAntwoord | null> {
  const bericht = leesBericht(beurt, tekst);
  const commando = isCommando(bericht);
  // A command is about none in particular: of the melding before him nothing is read.
  if (commando && bericht.lezing.meldingsnummers.length === 0) return null;
  const wens = commando ? null : wensIn(bericht);
  const melding = meldingVan(beurt, bericht, wens);
  if (melding === undefined) return wens !== null && moetOpenen(beurt, bericht, wens) ? eerstOpenen(beurt) : null;
  // A casus is called after its aanbieder.
  const vanEenAnder = wens !== 'koppelen' && (await isVanEenAnder(beurt, melding, bericht));
  if (vanEenAnder || (await kanAntwoordZijn(beurt, melding, bericht))) return null;
  if (kanSignaal(bericht) && !(wens !== null && isOverDeze(bericht))) return signaal(beurt, bericht);
  if (wens === null || isBeleefd(bericht) || isOverVreemden(bericht, wens)) return null;
  if (await vraagtNaarReacties(beurt, melding, bericht)) return null;
  return meldingAntwoord(beurt, melding, wens, bericht);
}

/** What may be a signal is asked, unless it surely goes on about something else: then it is one. */
async function signaal(beurt: Beurt, bericht: Bericht): Promise<BeurtAntwoord | null> {
  const gok = isAnders(bericht) ? null : await meldinggok(beurt, bericht);
  return gok === null ? null : vraagTerug(gok);
}

const [HALF, BIJNA_ZEKER] = [0.5, 0.75];
/** So likely it goes on about something else. */
const isAnders = ({ lezing }: Pick<Bericht, 'lezing'>, kans = BIJNA_ZEKER): boolean =>
  leesMeldingwens(lezing).some((een) => een.soort === ANDERS && een.kans >= kans);

/** Less than this of experience alone is a suspicion of danger. */
const VERMOEDEN = 0.75;
const GEVAAR: ReadonlySet<string | undefined> = new Set(['112', 'Veilig Thuis']);

const isAlleenVermoeden = ({ begrepen, lezing }: Bericht): boolean =>
  begrepen.zekerheid < VERMOEDEN && (leesMeldingwens(lezing)[0]?.kans ?? 0) >= ZEKER_BIJ_VERMOEDEN;

/** Experience alone only suspects danger in it, or it names the care of one child, and of the melding before him it is surely meant: "die klacht hoort hier niet". */
export function meldingwensBijTwijfel(beurt: Beurt, bericht: Bericht): Promise<BeurtAntwoord> | null {
  const { slots } = bericht.begrepen;
  const wens = GEVAAR.has(slots.naar) && !isAlleenVermoeden(bericht) ? null : wensIn(bericht);
  const melding = wens === null ? undefined : meldingVan(beurt, bericht, wens);
  return wens === null || melding === undefined ? null : meldingAntwoord(beurt, melding, wens, bericht);
}

/** Something else was surely meant, and of this melding nothing in particular. */
const NIETS_BIJZONDERS = 0.4;
const isElders = (bericht: Bericht): boolean =>
  isAnders(bericht, HALF) ||
  (bericht.begrepen.zekerheid >= ZEKER && (leesMeldingwens(bericht.lezing)[0]?.kans ?? 0) < NIETS_BIJZONDERS);

/** Most likely it is about the melding before him, and not surely: then it is asked, with what else was understood beside it. */
export async function meldingtwijfel(beurt: Beurt, bericht: Bericht): Promise<BeurtAntwoord | null> {
  const melding = isCommando(bericht) || isBeleefd(bericht) ? undefined : meldingVan(beurt, bericht, null);
  if (melding === undefined || isElders(bericht) || (await isVanEenAnder(beurt, melding, bericht))) return null;
  const gok = await meldinggok(beurt, bericht);
  return gok === null ? null : vraagTerug(gok);
}

const kanBeoordelen = ({ actor }: Beurt): boolean => mag(actor, 'melding.beoordelen', geenZaak);

/** A question to the melder in so many words: whatever it is about, it goes to him and nowhere else. */
export async function vraagAanMelderIn(beurt: Beurt, tekst: string): Promise<BeurtAntwoord | null> {
  if (vraagAanMelder(tekst) === null || !kanBeoordelen(beurt)) return null;
  const bericht = leesBericht(beurt, tekst);
  const melding = meldingVan(beurt, bericht, 'vragen');
  return melding === undefined ? eerstOpenen(beurt) : meldingAntwoord(beurt, melding, 'vragen', bericht);
}

/** With a melding before somebody who was not understood: what he most likely wants with it. Null when there is none. */
export async function meldinggok(beurt: Beurt, bericht: Bericht): Promise<Kaart | null> {
  const melding = bericht.lezing.woorden.length > LANGSTE_VRAAG ? undefined : meldingVan(beurt, bericht, null);
  if (melding === undefined) return null;
  const wensen = besteGokken(leesMeldingwens(bericht.lezing).filter(({ soort }) => magWensen(beurt, soort)));
  const kan = await kanVan(beurt, bericht.begrepen);
  return gokKaart(
    bericht,
    [meldingwensTekst.gok],
    [
      ...wensen.map((wens) =>
        button(meldingwensTekst.naam[wens], 'melding.wens', { melding, wens, ...gezegdIn(bericht) }),
      ),
      ...(kan(bericht.begrepen.intent) ? ookVerstaan(bericht) : []),
    ],
  );
}

/** What only the meldpunt does is offered to nobody else. */
const VAN_HET_MELDPUNT: ReadonlySet<string> = new Set<Meldingwens>([
  ...(['oppakken', 'geven', 'vragen', 'koppelen', 'casus-openen', 'doorverwijzen', 'afsluiten', 'samen'] as const),
]);
const magWensen = (beurt: Beurt, soort: string): boolean => !VAN_HET_MELDPUNT.has(soort) || kanBeoordelen(beurt);

/** What the words mean without this melding; the button carries them. */
function ookVerstaan({ begrepen: { intent, zekerheid }, tekst }: Bericht): readonly Knop[] {
  const titel = voorstelNaam[intent];
  const staatErAl = intent === 'hulp' || intent === 'melding.starten' || intent in VAN_INTENT;
  if (titel === undefined || staatErAl || zekerheid < GENOEG) return [];
  return [button(titel, 'voorstel.kiezen', { intent, tekst: maskeer(tekst) })];
}
