/** What stands beside an answer: a row of names where a reason was asked, and a story that still names the organisation of before. */
import { dialoogTekst } from '../../texts/dialoog';
import type { Beurt } from '../beurt';
import { leesBericht } from '../bericht-lezen';
import type { Bericht } from '../bericht-lezen';
import type { Draft } from '../dialogue';
import type { Los } from '../dialogues/dialoog';
import { isAanDeBot } from './aan-de-bot';
import type { Open } from './concept';
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
const kiestZelf = ({ dialoog, draft }: Open, bericht: Bericht): boolean =>
  Object.values(dialoog.stappen).some(
    ({ keuzes, opZich, uitBericht }) =>
      keuzes !== undefined && opZich === true && (uitBericht?.(bericht, draft.antwoorden) ?? null) !== null,
  );

/** "Tilburg, Waalwijk en Dongen" to a question that asks for a reason: where it is, and no reason. */
export function isAlleenEenRij(open: Open, veld: string, { klein }: Bericht, anders: readonly Woorden[]): boolean {
  const [rij, tweede] = anders;
  if (rij === undefined || tweede !== undefined || stapVan(open, rij[0]).rij !== true) return false;
  if (stapVan(open, veld).verhaal !== true || veld === open.dialoog.verhaal) return false;
  const namen = new Set(rij[1].toLowerCase().match(/\p{L}+/gu) ?? []);
  return (klein.match(/\p{L}+/gu) ?? []).every((woord) => namen.has(woord) || OM_EEN_RIJ.has(woord));
}
const OM_EEN_RIJ: ReadonlySet<string> = new Set(
  'en ook de het in te regio gemeente gemeenten rond omgeving vooral'.split(' '),
);

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
