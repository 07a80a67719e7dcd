/** What moves by so many days: a task, the step that comes next on a casus, or the term on the form that stands there. Nothing changes before a button is pressed. */
import { taakInzien } from '../../app/taak-inzien';
import { voerUit } from '../../app/use-case';
import type { CasusDossier } from '../../domain/casus';
import { mag } from '../../domain/policy';
import { hoofdletter } from '../../texts/hoofdletter';
import { uitstelTekst } from '../../texts/taak-uitstel';
import { kaal } from '../begrip/normaliseer';
import type { Bericht } from '../bericht-lezen';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { onderwerpVan } from '../getoond/onderwerp';
import type { Formulierveld } from '../getoond/open-formulier';
import { openBericht } from '../handlers/casusbericht';
import { metZin } from '../met-zin';
import { alleenDuur, laterIn, verschoven } from './later';
import type { Verschuiving } from './later';

export async function termijnVanTaak(beurt: Beurt, taakId: string): Promise<string | null> {
  const gelezen = await voerUit(beurt, taakInzien, { taakId });
  return gelezen.ok ? gelezen.value.taak.termijn : null;
}

/** "Een week uitstel": counted from the day that stands there; undefined without one, or where the words say no such thing. */
export async function taakLater(beurt: Beurt, taakId: string, klein: string): Promise<string | undefined> {
  const later = laterIn(klein) ?? alleenDuur(klein);
  const termijn = later === null ? null : await termijnVanTaak(beurt, taakId);
  return later === null || termijn === null ? undefined : verschoven(beurt, termijn, later);
}

interface Gezegd {
  readonly bericht: Bericht;
  readonly woorden: readonly string[];
  readonly later: Verschuiving;
  readonly casus: string | undefined;
}

/** No task has these words, and the next step of the casus has: that one changes with a message, which stands there filled in. */
export async function stapLater(beurt: Beurt, gezegd: Gezegd): Promise<BeurtAntwoord | null> {
  const { bericht, woorden, later, casus } = gezegd;
  const dossier = await bedoeld(beurt, casus);
  const stap = dossier?.volgendeStap ?? null;
  if (dossier === null || stap?.voor == null || !mag(beurt.actor, 'casus.bijwerken', dossier)) return null;
  const wat = kaal(stap.wat);
  if (woorden.length === 0 || !woorden.every((woord) => wat.includes(woord))) return null;
  const voor = await verschoven(beurt, stap.voor, later);
  const antwoord = await openBericht(beurt, dossier.id, {
    ...{ tekst: hoofdletter(bericht.tekst.trim()), stapWat: stap.wat, stapVoor: voor },
  });
  return metZin(uitstelTekst.stap(stap.wat, stap.voor, voor), antwoord);
}

const bedoeld = (beurt: Beurt, genoemd: string | undefined): Promise<CasusDossier | null> => {
  const inBeeld = onderwerpVan(beurt).casus;
  if (genoemd !== undefined) return beurt.eenheid.casus.zoek(genoemd, beurt.vandaag);
  return inBeeld === undefined ? Promise.resolve(null) : beurt.eenheid.casus.vind(inBeeld, beurt.vandaag);
};

/** "Nee, maak er twee weken van" under a form for a term: the field and its other day; null for any other form or words. */
export async function andereDuur(
  beurt: Beurt,
  velden: readonly Formulierveld[],
  klein: string,
  taakId: string | undefined,
): Promise<{ readonly veld: Formulierveld; readonly dag: string } | null> {
  const later = alleenDuur(klein);
  const dagen = velden.filter(({ soort }) => soort === 'Input.Date');
  const [veld, tweede] = dagen.length > 1 ? dagen.filter(({ waarde }) => waarde !== '') : dagen;
  if (later === null || veld === undefined || tweede !== undefined) return null;
  // Nothing to count from: "twee weken" is from today.
  const van = (await beginVan(beurt, velden, veld.id, taakId)) ?? (veld.waarde === '' ? beurt.vandaag : null);
  return van === null ? null : { veld, dag: await verschoven(beurt, van, later) };
}

/** The day that holds now, and not the one that was filled in. */
async function beginVan(
  beurt: Beurt,
  velden: readonly Formulierveld[],
  veld: string,
  taakId: string | undefined,
): Promise<string | null> {
  if (veld === 'termijn') return taakId === undefined ? null : termijnVanTaak(beurt, taakId);
  const dossier = veld === 'stapVoor' ? await bedoeld(beurt, undefined) : null;
  const stap = velden.find(({ id }) => id === 'stapWat')?.waarde;
  return dossier?.volgendeStap?.wat === stap ? (dossier?.volgendeStap?.voor ?? null) : null;
}
