/** "Laat Anouk dat doen, voor 20 maart", "zet mij maar bij die volgende stap": who does what stands on the draft, said with nothing else in it. */
import { taakmensenInzien } from '../../app/taakmensen';
import { voerUit } from '../../app/use-case';
import { conceptTekst } from '../../texts/concept';
import { kaal } from '../begrip/normaliseer';
import { taakwensIn } from '../begrip/vervolg/taak';
import type { Taakwens } from '../begrip/vervolg/taak';
import type { Bericht } from '../bericht-lezen';
import type { Beurt, BeurtAntwoord } from '../beurt';
import type { Formulierveld } from '../getoond/open-formulier';
import { woordlijst } from '../invoer/alleen-woorden';
import { metZin } from '../met-zin';
import { genoemdeMensen } from '../regie/waarneming-invoer';
import { vulStaat } from './andere-waarde';
import { zegtWie, zetOpNieuweTaak } from './nieuwe-taak';
import type { Staat } from './staat';

const OVER_WIE: ReadonlySet<Taakwens> = new Set<Taakwens>(['geven', 'zelf']);
const STIL = woordlijst(
  'nee en oh o toch liever liefst maar laat mag moet kan zou wil doen doet doe oppakken oppakt pakt pak regelen regelt dat die dit deze het hem m taak stap volgende voor op bij aan door naar van de uiterlijk graag even zet geef dan ook wel is wordt @datum',
);

/** Null where more is said, or nobody of these is named. */
export async function zetWieHetDoet(beurt: Beurt, staat: Staat, bericht: Bericht): Promise<BeurtAntwoord | null> {
  // "Laat maar" gives nothing to anybody.
  if (bericht.tekst.includes('?') || bericht.begrepen.intent === 'stoppen') return null;
  const wens = taakwensIn(bericht.lezing);
  const overWie = wens !== null && OVER_WIE.has(wens);
  if (staat.concept.soort === 'taak')
    return overWie || zegtWie(staat, bericht) || (await zegtNietsAnders(beurt, staat, bericht))
      ? zetOpNieuweTaak(beurt, staat, bericht)
      : null;
  return staat.concept.soort === 'bericht' && overWie ? zetOpStap(beurt, staat, bericht, wens === 'zelf') : null;
}

async function zegtNietsAnders(beurt: Beurt, staat: Staat, { klein, lezing }: Bericht): Promise<boolean> {
  const { casus } = staat.concept.data;
  const gelezen = typeof casus === 'string' ? await voerUit(beurt, taakmensenInzien, { casusId: casus }) : null;
  const genoemd = gelezen?.ok === true ? genoemdeMensen(klein, gelezen.value) : [];
  const namen = new Set(genoemd.flatMap(({ naam }) => kaal(naam.toLowerCase()).split(/\s+/)));
  return genoemd.length === 1 && lezing.woorden.every((woord) => STIL.has(woord) || namen.has(woord));
}

/** Only where a step stands on it, and by a name that the form offers. */
async function zetOpStap(beurt: Beurt, staat: Staat, bericht: Bericht, zelf: boolean): Promise<BeurtAntwoord | null> {
  const veld = staat.velden.find(({ id }) => id === 'eigenaar');
  const stap = staat.velden.find(({ id }) => id === 'stapWat')?.waarde ?? '';
  if (veld === undefined || stap === '') return null;
  const keuze = zelf
    ? veld.keuzes.find(({ waarde }) => waarde === beurt.actor.persoonId)
    : genoemdeKeuze(veld, bericht);
  if (keuze !== undefined) return vulStaat(staat, bericht, [{ veld, waarde: keuze.waarde, leesbaar: keuze.titel }]);
  // He is meant himself, and the form does not offer him.
  const wie = veld.keuzes.filter(({ waarde }) => waarde !== '-').map(({ titel }) => titel);
  return zelf ? metZin(conceptTekst.stapVoorRol(wie), await staat.met({})) : null;
}

function genoemdeKeuze({ keuzes }: Formulierveld, { klein }: Bericht): Formulierveld['keuzes'][number] | undefined {
  const mensen = keuzes.map(({ waarde, titel }) => ({ id: waarde, naam: titel }));
  const [wie, ander] = genoemdeMensen(klein, mensen);
  return ander === undefined ? keuzes.find(({ waarde }) => waarde === wie?.id) : undefined;
}
