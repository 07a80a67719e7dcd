/** One task with what was said of it filled in: another day and why, or the day on which it was done. Nothing changes before a button is pressed. */
import { langsteReden } from '../../cards/taak-formulier';
import { maakVrijeTekst } from '../../domain/persoonsgegevens';
import { inkorten } from '../../texts/inkorten';
import { hoofdletter } from '../../texts/lijst';
import { uitstelTekst } from '../../texts/taak-uitstel';
import { hoePrecies } from '../begrip/precies';
import { leesBericht } from '../bericht-lezen';
import type { Bericht } from '../bericht-lezen';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { verzetTaak } from '../getoond/korte-verbetering';
import { vulAntwoord } from '../getoond/open-formulier';
import { taakAntwoord } from '../handlers/taak';
import { komendeDag } from '../invoer/dag-kant';
import { metZin } from '../met-zin';
import { laterIn } from './later';
import { taakLater } from './stap-later';
import { dagInWerkdagen } from './werkdagen-zin';

/** The form with the other day and why, or the task with the day on which it was done; nothing changes before a button is pressed. */
export async function openTaak(beurt: Beurt, id: string, bericht: Bericht, schuif: boolean): Promise<BeurtAntwoord> {
  if (schuif) {
    const naar = (await taakLater(beurt, id, bericht.klein)) ?? (await naarDag(beurt, zonderReden(beurt, bericht)));
    const waarom = redenIn(bericht);
    const formulier = await verzetTaak(beurt, id, naar);
    return waarom === null ? formulier : vulAntwoord(formulier, { reden: waarom });
  }
  // "Vorige week al" is no day.
  const dag = hoePrecies(bericht.klein) === 'dag' ? bericht.lezing.datums.at(-1) : undefined;
  const antwoord = await taakAntwoord(beurt, id);
  if (dag === undefined || dag > beurt.vandaag || antwoord.geweigerd) return antwoord;
  return metZin(uitstelTekst.geweest(dag), vulAntwoord(antwoord, { toelichting: uitstelTekst.toelichting(dag) }));
}

/** Why it is done or put off names no task: "omdat de accountant ziek is", "naar 2 april, de wethouder is ziek". */
const REDEN = /(?:,\s*|\s)(?:omdat|want|wegens|vanwege|aangezien|doordat|in verband met)\s.+$/is;
const REDEN_NA_DAG =
  /,\s+(?:de|het|een|er|hij|zij|ze|die|onze|mijn)\s.+\s(?:is|zijn|was|heeft|hebben|kan|kunnen|wil|moet|staat|ligt|zit)(?:\s.+)?$/is;
/** Behind how much later it gets. */
function naLater({ tekst, klein }: Bericht): string | undefined {
  const eind = tekst.length === klein.length ? laterIn(klein)?.eind : undefined;
  return eind === undefined
    ? undefined
    : /^[^,;]{0,20}[,;]\s+\S.{4,}$/s.exec(tekst.slice(eind))?.[0].replace(/^[^,;]*/, '');
}
function redenIn(bericht: Bericht): string | null {
  const { tekst } = bericht;
  const gezegd = (REDEN.exec(tekst) ?? REDEN_NA_DAG.exec(tekst))?.[0] ?? naLater(bericht);
  const keuring = maakVrijeTekst(
    hoofdletter(
      (gezegd ?? '')
        .replace(/^[,;\s]+/, '')
        .replace(/^want\s+/i, '')
        .trim(),
    ),
  );
  return gezegd === undefined || !keuring.ok ? null : inkorten(keuring.tekst, langsteReden);
}
export function zonderReden(beurt: Beurt, bericht: Bericht): Bericht {
  const kort = bericht.tekst
    .replace(REDEN, '')
    .replace(REDEN_NA_DAG, '')
    .replace(naLater(bericht) ?? '', '');
  return kort.trim() === '' || kort === bericht.tekst ? bericht : leesBericht(beurt, kort);
}

/** The day it goes to, said as a day or in werkdagen from today. */
const naarDag = async (beurt: Beurt, bericht: Bericht): Promise<string | undefined> =>
  (await dagInWerkdagen(beurt, bericht.klein)) ?? komendeDag(bericht, beurt.vandaag);
