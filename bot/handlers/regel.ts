/** One line of a list with what was said of it, chosen among several that may have been meant: it is read as if that line stood open. */
import { casusInzien } from '../../app/casus-inzien';
import { voerUit } from '../../app/use-case';
import type { Action, Payload, Regelsoort } from '../../cards/actions';
import { taakGezegdTekst } from '../../texts/taak-gezegd';
import { taakwensIn } from '../begrip/vervolg/taak';
import { leesBericht } from '../bericht-lezen';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { toegelaten } from '../getoond/toegelaten';
import type { Handlers } from '../handler';
import { komendeDag } from '../invoer/dag-kant';
import { openBericht } from './casusbericht';

/** A next step of a casus that stands among tasks: that it is done or gets another day, is told in a message about that casus. */
export async function stapGezegd(beurt: Beurt, casus: string, gezegd: string): Promise<BeurtAntwoord | null> {
  const bericht = leesBericht(beurt, gezegd);
  const wens = taakwensIn(bericht.lezing);
  if (wens !== 'gereed' && wens !== 'later') return null;
  const gelezen = await voerUit(beurt, casusInzien, { casus });
  const wat = gelezen.ok ? (gelezen.value.casus.volgendeStap?.wat ?? undefined) : undefined;
  if (wat === undefined) return null;
  if (wens === 'gereed') return openBericht(beurt, casus, { tekst: taakGezegdTekst.stapGedaan(wat) });
  const dag = komendeDag(bericht, beurt.vandaag) ?? '';
  const stapVoor = dag >= beurt.vandaag ? dag : '';
  return openBericht(beurt, casus, { tekst: taakGezegdTekst.stapLater(wat), stapWat: wat, stapVoor });
}

const opent: Readonly<Record<Regelsoort, Action>> = {
  taak: 'taak.inzien',
  casus: 'casus.inzien',
  brief: 'brief.inzien',
  melding: 'melding.inzien',
  gebeurtenis: 'gebeurtenis.inzien',
};

async function openRegel(
  beurt: Beurt,
  { soort, over, stap, gezegd = '' }: Payload<'regel.openen'>,
): Promise<BeurtAntwoord> {
  const van = { [soort]: over };
  const gezegdVan = gezegd === '' ? null : await metGezegde(beurt, { van, gezegd, casus: stap === 'ja' ? over : null });
  const open = gezegdVan === null || gezegdVan.gokt === true ? toegelaten({ action: opent[soort], ...van }) : null;
  return open === null ? (gezegdVan ?? { berichten: [], invoke: null }) : beurt.druk(open);
}

interface Gezegde {
  readonly van: Readonly<Record<string, string>>;
  readonly gezegd: string;
  /** Where it is the next step of one. */
  readonly casus: string | null;
}

async function metGezegde(beurt: Beurt, { van, gezegd, casus }: Gezegde): Promise<BeurtAntwoord> {
  const stap = casus === null ? null : await stapGezegd(beurt, casus, gezegd);
  return stap ?? beurt.bijRij([van]).alsGetypt(gezegd);
}

export const regelHandlers = { 'regel.openen': openRegel } as const satisfies Partial<Handlers>;
