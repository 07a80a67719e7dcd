/** What stands beside an answer: a row of names where a reason was asked, and a story that still names the organisation of before. */
import { dialoogTekst } from '../../texts/dialoog';
import type { Beurt } from '../beurt';
import { leesBericht } from '../bericht-lezen';
import type { Bericht } from '../bericht-lezen';
import type { Draft } from '../dialogue';
import type { Los } from '../dialogues/dialoog';
import { isAanDeBot } from './aan-de-bot';
import type { Open } from './concept';
import { zegtAlleenHoeveel } from './erbij';
import type { Woorden } from './erbij';
import { isLosseVraag } from './losse-vraag';
import { stapVan, tekstVan, toonVan } from './kaart';
import type { Hulpregel } from './kaart';

/** An order or a question to us is no answer: what is said instead; null when it may be one. At the read-back both are read elsewhere. */
export function aanOnsGezegd(open: Open, veld: string | null, bericht: Bericht): string | null {
  if (veld === null) return null;
  if (isAanDeBot(bericht)) return dialoogTekst.opdrachtAanBot;
  if (!isLosseVraag(bericht, stapVan(open, veld).verhaal === true)) return null;
  return kiestZelf(open, bericht) ? null : dialoogTekst.losseVraag();
}

/** "Mag mijn naam genoemd? liever niet": asks and answers. */
export const kiestZelf = ({ dialoog, draft }: Open, bericht: Bericht): boolean =>
  Object.values(dialoog.stappen).some(
    ({ keuzes, opZich, uitBericht }) =>
      keuzes !== undefined && opZich === true && (uitBericht?.(bericht, draft.antwoorden) ?? null) !== null,
  );

/** "Tilburg, Waalwijk en Dongen" to a question that asks for a reason: where it is, and no reason. */
export function isAlleenEenRij(open: Open, veld: string, { klein }: Bericht, anders: readonly Woorden[]): boolean {
  if (veld !== open.dialoog.verhaal && isEigenNummer({ klein })) return true;
  const [rij, tweede] = anders;
  if (rij === undefined || tweede !== undefined || stapVan(open, rij[0]).rij !== true) return false;
  if (stapVan(open, veld).verhaal !== true || veld === open.dialoog.verhaal) return false;
  const namen = new Set(rij[1].toLowerCase().match(/\p{L}+/gu) ?? []);
  return (klein.match(/\p{L}+/gu) ?? []).every((woord) => namen.has(woord) || OM_EEN_RIJ.has(woord));
}
const OM_EEN_RIJ: ReadonlySet<string> = new Set(
  'en ook de het een in te van regio gemeente gemeenten rond omgeving vooral heel half deel stuk stukje klein beetje plus'.split(
    ' ',
  ),
);

/** "Ons zaaknummer is Z-2026-1234": of the files of who melds, and no answer to any of our questions. */
export const isEigenNummer = ({ klein }: Pick<Bericht, 'klein'>): boolean => EIGEN_NUMMER.test(klein.trim());
const EIGEN_NUMMER =
  /^(?:(?:en|ook|nog|ja|het|ons|onze|mijn|bij ons|eigen) )*(?:zaak|dossier|referentie|kenmerk|registratie)(?:-?(?:nummer|nr\.?|kenmerk|code))?(?: (?:is|bij ons|hier|van ons|dus|luidt))*[ :=]*(?=\S*\d)\S{3,30}[ .!]*$/;

/** In fewer words he tries to choose. */
const VERTELT_IETS = 3;

/** A number or a choice was asked: where what was typed is none, and stands nowhere else, he is told so. */
export function nietGenoteerd(
  open: Open,
  veld: string | null,
  gemist: Hulpregel | null,
  [{ tekst }, genoteerd]: readonly [Bericht, readonly unknown[]],
): Hulpregel | null {
  if (gemist === null || veld === null || genoteerd.length > 0) return gemist;
  const verteld = open.draft.antwoorden[open.dialoog.verhaal ?? ''];
  if (typeof verteld === 'string' && verteld.includes(tekst.trim()))
    return { ...gemist, zin: `${gemist.zin} ${dialoogTekst.stondErAl}` };
  const { getal, keuzes } = stapVan(open, veld);
  const verteldBijKeuze = keuzes !== undefined && tekst.trim().split(/\s+/).length >= VERTELT_IETS;
  if ((getal !== true && !verteldBijKeuze) || gemist.keuzes !== undefined) return gemist;
  return { ...gemist, zin: `${gemist.zin} ${dialoogTekst.nietGenoteerd}` };
}

/** Another organisation than the story names: he is told that the story still says so. */
export function oudeNaamInVerhaal(beurt: Beurt, open: Open, draft: Draft<Los>): Hulpregel | null {
  const { genoemdNaar, verhaal } = open.dialoog;
  if (genoemdNaar === undefined || verhaal === undefined) return null;
  const [was, nu] = [toonVan(open, genoemdNaar), toonVan({ ...open, draft }, genoemdNaar)];
  const verteld = draft.antwoorden[verhaal];
  if (was === '' || was === nu || typeof verteld !== 'string') return null;
  const noemtOude = verteld.split('\n').some((zin) => leesBericht(beurt, zin).begrepen.slots.aanbieder === was);
  return noemtOude ? { zin: dialoogTekst.oudeNaamInVerhaal(tekstVan(open, verhaal).label, was) } : null;
}

/** How many was answered before: words that say only that are no answer to a question in words of one's own either. */
export const zegtHoeveelElders = (open: Open, veld: string, bericht: Bericht, gelezen: readonly Woorden[]): boolean =>
  stapVan(open, veld).verhaal !== true &&
  gelezen.every(([een]) => een !== veld) &&
  zegtAlleenHoeveel(open, bericht, gelezen);
