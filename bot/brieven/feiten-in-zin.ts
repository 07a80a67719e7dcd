/** "Het zijn er nu 31 in 4 gemeenten en het bureau heet Fieldwork": several facts told in one sentence, each to be confirmed on its own form. Nothing is kept here. */
import { zoekCasus } from '../../app/casus-inzien';
import { berichtKaart } from '../../cards/bericht';
import { button } from '../../cards/button';
import { mag } from '../../domain/policy';
import { feitgangTekst } from '../../texts/feitgang';
import { leesBericht, magBlijven } from '../bericht-lezen';
import { zeg } from '../beurt';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { onderwerpVan } from '../getoond/onderwerp';
import { openFeit } from '../handlers/feit';
import { genoemdeCasus } from '../namen/genoemd';
import { feitMetDagIn, feitMetWaardeIn, meesteFeiten } from '../regie/feit-in-zin';
import { feitenMetNaam } from '../regie/feitnaam';
import type { Feitnaam } from '../regie/feitnaam';
import { brieffeitMetWaarde } from './feit';

interface Gelezen {
  readonly feit: Pick<Feitnaam, 'id' | 'omschrijving' | 'soort'>;
  /** As its form reads it. */
  readonly waarde: string;
  /** The words it was read from. */
  readonly uit: string;
  /** Read by the noun behind a number. */
  readonly geteld?: true;
}

/** Where one fact may end and the next begin. */
const NAAD = /(,? en (?:dat )?|[;,.]\s+(?:en )?|\n+)/iu;
/** "Het zijn er nu 31 in 4 gemeenten": what is counted stands behind its number. */
const TELT =
  /^(?:en |dus |maar )?(?:het|dat|dit|er|ze|zij|die|we|wij) (?:zijn|is|werken|werkt|zitten|zit|hebben|heeft|gaat om)(?!\p{L})/iu;
const GETELD = /(?<![\p{N}.,])(\d{1,7}) ([\p{L}][\p{L}-]{3,})/gu;
/** What goes on with the value before it: "Hai-5, Care4Kids en OOG". */
const HOORT_ERBIJ = /^\p{Lu}[^\s]*(?: \S+){0,3}$/u;

const ALLEEN_GETAL = /^\d+$/u;

/** The facts in it, and the parts that are none. */
interface Uitkomst {
  readonly gelezen: readonly Gelezen[];
  readonly rest: readonly string[];
}

/** Null where fewer than two facts are told, or more is told than facts. */
export async function feitenInZin(beurt: Beurt, tekst: string): Promise<BeurtAntwoord | null> {
  const { begrepen } = leesBericht(beurt, tekst);
  if (begrepen.intent === 'verwijzing' || tekst.includes('?')) return null;
  const { casus: gezien, brief } = onderwerpVan(beurt);
  const over = genoemdeCasus(beurt.register, begrepen.slots) ?? gezien;
  if (over === undefined || !magBlijven(beurt, tekst)) return null;
  const casus = await zoekCasus(beurt, over);
  if (casus === null || !mag(beurt.actor, 'feit.vastleggen', casus)) return null;
  // He may record the facts of this casus, and has the letter before him: its kind only says which fact is meant.
  const soort = brief === undefined ? null : ((await beurt.eenheid.brief.vind(brief))?.soort ?? null);
  const { gelezen, rest } = lees(beurt, tekst, soort);
  const [eerste, tweede] = gelezen;
  if (eerste === undefined || gelezen.length > meesteFeiten || rest.length > gelezen.length) return null;
  const meldingen = rest.map(feitgangTekst.nietGelezen);
  if (tweede === undefined)
    return eerste.geteld === true && rest.every((wat) => ALLEEN_GETAL.test(wat))
      ? openFeit(beurt, casus.id, eerste.feit.id, { waarde: eerste.waarde, meldingen })
      : null;
  return zeg(
    berichtKaart({
      kop: feitgangTekst.meerKop(gelezen.length),
      alineas: [feitgangTekst.meerUitleg, ...meldingen],
      knoppen: gelezen.map(({ feit: { id: feit, omschrijving }, waarde: genoemd }) =>
        button(feitgangTekst.metWaarde(omschrijving, genoemd), 'feit.inzien', { casus: casus.id, feit, genoemd }),
      ),
    }),
  );
}

function lees(beurt: Beurt, tekst: string, soort: string | null): Uitkomst {
  const stukken = tekst
    .trim()
    .replace(/[.!]+$/, '')
    .split(NAAD);
  let uit: Uitkomst = { gelezen: [], rest: [] };
  for (let plek = 0; plek < stukken.length; plek += 2)
    uit = metDeel(beurt, uit, { naad: stukken[plek - 1] ?? '', deel: (stukken[plek] ?? '').trim(), soort });
  return uit;
}

interface Deel {
  readonly naad: string;
  readonly deel: string;
  readonly soort: string | null;
}

function metDeel(beurt: Beurt, { gelezen, rest }: Uitkomst, { naad, deel, soort }: Deel): Uitkomst {
  if (deel === '') return { gelezen, rest };
  const geteld = getallenIn(deel);
  if (geteld !== null) return { gelezen: [...gelezen, ...geteld.gelezen], rest: [...rest, ...geteld.rest] };
  const feit = feitIn(beurt, deel, soort);
  if (feit !== null) return { gelezen: [...gelezen, feit], rest };
  const vorige = gelezen.at(-1);
  const samen = vorige === undefined ? '' : `${vorige.uit}${naad}${deel}`;
  const langer = vorige !== undefined && HOORT_ERBIJ.test(deel) ? feitIn(beurt, samen, soort) : null;
  return langer === null ? { gelezen, rest: [...rest, deel] } : { gelezen: [...gelezen.slice(0, -1), langer], rest };
}

/** Of each number with its noun the fact that counts it; a number whose noun no fact has is said back. */
function getallenIn(deel: string): Uitkomst | null {
  if (!TELT.test(deel)) return null;
  const alle = [...deel.matchAll(GETELD)].map(([uit, waarde = '', wat = '']) => {
    const past = ({ soort }: Feitnaam): boolean => soort === 'getal';
    const [feit, ander] = feitenMetNaam(`aantal ${wat}`, { past });
    return feit === undefined || ander !== undefined ? null : ({ feit, waarde, uit, geteld: true } as const);
  });
  const gelezen = alle.filter((een) => een !== null);
  if (gelezen.length === 0) return null;
  const over = (deel.match(/\d{1,7}/gu) ?? []).filter((getal) => !gelezen.some(({ waarde }) => waarde === getal));
  return { gelezen, rest: over };
}

function feitIn(beurt: Beurt, deel: string, soort: string | null): Gelezen | null {
  const gelezen =
    (soort === null ? null : brieffeitMetWaarde(beurt, soort, leesBericht(beurt, deel))) ??
    feitMetDagIn(beurt, deel) ??
    feitMetWaardeIn(beurt, deel);
  return gelezen === null ? null : { ...gelezen, uit: deel };
}
