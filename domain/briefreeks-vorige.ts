/** What a follow-up letter to one council says of the letter before it: laid over the facts of the casus, for that council alone. */
import { dagfeitVan } from './briefdag';
import type { Vorigebrief } from './briefreeks';
import type { Dossierbestand } from './briefwerk';

/** The letter of this council goes before what was recorded for all councils: each got its own, on its own day. */
export function metVorigeBrief(
  dossier: Dossierbestand,
  { nummer, soort, blad, variant = '' }: Vorigebrief,
): Dossierbestand {
  const bron = `brief ${nummer}`;
  const dag = leesBlad(blad[dagfeitVan(soort) ?? '']);
  const trede = leesBlad(blad['trede.nummer']);
  const vorigeTrede =
    trede === waarde(groep(dossier, 'trede')['nummer']) ? { afwezig: 'geen' } : { waarde: trede, bron };
  const vervolg = {
    ...groep(dossier, 'vervolg'),
    ...(typeof dag === 'string' ? { vorigeOp: { waarde: dag, bron } } : {}),
    ...(variant === '' ? { vorigKenmerk: { waarde: nummer, bron } } : {}),
    ...(typeof trede === 'number' ? { vorigeTrede } : {}),
    ...(isAlGezegd(dossier, blad) ? { [RECHTZETTING]: { afwezig: 'geen' } } : {}),
  };
  return { ...dossier, vervolg };
}

/** Which press release had the fault: the one that left, as it was. */
export function metPersbericht(dossier: Dossierbestand, { nummer, blad }: Vorigebrief): Dossierbestand {
  const bron = `brief ${nummer}`;
  const gelezen = { vanOp: leesBlad(blad['persbericht.datum']), vanKop: leesBlad(blad['persbericht.kop']) };
  const bekend = Object.entries(gelezen).filter(([, wat]) => typeof wat === 'string');
  const feiten = Object.fromEntries(bekend.map(([sleutel, wat]) => [sleutel, { waarde: wat, bron }]));
  return { ...dossier, persrechtzetting: { ...groep(dossier, 'persrechtzetting'), ...feiten } };
}

/** The number of the release that people chose; undefined while nobody did: then it is the last one that left. */
export function persberichtMetFout(dossier: Dossierbestand): string | undefined {
  const nummer = waarde(groep(dossier, 'persrechtzetting')['vanKenmerk']);
  return typeof nummer === 'string' ? nummer.trim() : undefined;
}

const RECHTZETTING = 'rechtzetting';
const RECHTZETTING_FEIT = `vervolg.${RECHTZETTING}`;

/** Put right in the letter before this one: what was wrong stood in the one before that, and is not told twice. */
const isAlGezegd = (dossier: Dossierbestand, blad: Vorigebrief['blad']): boolean => {
  const nu = waarde(groep(dossier, 'vervolg')[RECHTZETTING]);
  return nu !== undefined && JSON.stringify(nu) === JSON.stringify(leesBlad(blad[RECHTZETTING_FEIT]));
};

/** No more of the letter before it than a next one reads, for a file that goes out of the house. */
export function beknopteVorige({ nummer, soort, blad }: Vorigebrief): Vorigebrief {
  const gelezen: readonly string[] = [dagfeitVan(soort) ?? '', 'trede.nummer', RECHTZETTING_FEIT];
  return { nummer, soort, blad: Object.fromEntries(Object.entries(blad).filter(([feit]) => gelezen.includes(feit))) };
}

/** Nobody knows a letter before this one: then the trede it named has to be asked, for a follow-up says whether that changed. */
export function zonderVorigeBrief(dossier: Dossierbestand): Dossierbestand {
  const vervolg = groep(dossier, 'vervolg');
  const genoemd = vervolg['vorigeTrede'];
  if (genoemd !== undefined && waarde(genoemd) !== waarde(groep(dossier, 'trede')['nummer'])) return dossier;
  const vorigeTrede = { afwezig: genoemd === undefined ? 'onbekend' : 'geen' };
  return { ...dossier, vervolg: { ...vervolg, vorigeTrede } };
}

const isGroep = (ruw: unknown): ruw is Readonly<Record<string, unknown>> => typeof ruw === 'object' && ruw !== null;
const groep = (dossier: Dossierbestand, naam: string): Readonly<Record<string, unknown>> => {
  const ruw = dossier[naam];
  return isGroep(ruw) ? ruw : {};
};
const waarde = (feit: unknown): unknown => (isGroep(feit) ? feit['waarde'] : feit);

/** A value stands there as JSON, an absence as a word. */
function leesBlad(ruw: string | undefined): unknown {
  try {
    return ruw === undefined ? null : (JSON.parse(ruw) as unknown);
  } catch {
    return null;
  }
}
