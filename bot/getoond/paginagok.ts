/** Which page may be meant by what was not understood: the likeliest of all pages that this person may open, as buttons beside the other guesses. */
import { button } from '../../cards/button';
import type { Knop } from '../../cards/button';
import type { Paginavraag } from '../../domain/paginavraag';
import { maskeer } from '../../domain/persoonsgegevens';
import { paginavraagTekst } from '../../texts/paginavraag';
import { ANDERS } from '../begrip/vervolg/lezer';
import { leesPaginavraag } from '../begrip/vervolg/pagina';
import type { Bericht } from '../bericht-lezen';
import type { Beurt } from '../beurt';
import { paginasVoor } from './gok-rechten';
import { onderwerpVan } from './onderwerp';
import { LANGSTE_VRAAG } from './vervolg-gok';

/** Most is about no page, so what counts is the part of what is left for the others; less than this it only has a word in common. */
const DEEL = 0.2;
const KANS = 0.001;
const MEESTE = 2;

/** `naast`: the guesses that stand there already; `kans`: each must be this likely by itself. */
export async function paginagokken(
  beurt: Beurt,
  gelezen: Bericht,
  { naast = [], kans: zelf = KANS }: { readonly naast?: readonly Knop[]; readonly kans?: number },
): Promise<readonly Knop[]> {
  if (gelezen.lezing.woorden.length > LANGSTE_VRAAG) return [];
  const { casus } = onderwerpVan(beurt);
  const kan = await paginasVoor(beurt, casus);
  const titels = new Set(naast.map(({ title }) => title));
  const kansen = leesPaginavraag(gelezen.lezing);
  const anders = kansen.find(({ soort }) => soort === ANDERS)?.kans ?? 0;
  const minstens = Math.max(zelf, DEEL * (1 - anders));
  return kansen
    .flatMap(({ soort, kans }) => (soort === ANDERS || kans < minstens || !kan(soort) ? [] : [soort]))
    .flatMap((pagina) => knopVan(pagina, gelezen, casus))
    .filter(({ title }) => !titels.has(title) && titels.add(title))
    .slice(0, MEESTE);
}

function knopVan(pagina: Paginavraag, { tekst }: Bericht, casus: string | undefined): readonly Knop[] {
  const titel = paginavraagTekst.naam[pagina];
  if (titel === null) return [];
  return [button(titel, 'pagina.kiezen', { pagina, tekst: maskeer(tekst), ...(casus && { over: casus }) })];
}
