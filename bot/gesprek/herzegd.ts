/** "9% hoor, 11 was vorig kwartaal", "het was gisteren", "de wethouder was er niet bij": what was just told of a talk is put right, and not told once more. */
import { themadelen } from '../../domain/accountgesprek';
import type { AccountgesprekInvoer } from '../../domain/accountgesprek';
import { maakVrijeTekst } from '../../domain/persoonsgegevens';
import type { VrijeTekst } from '../../domain/persoonsgegevens';
import { gesprekVelden } from '../../texts/accountgesprek';
import { gezegdTekst } from '../../texts/gesprek-gezegd';
import { hoofdletter } from '../../texts/lijst';
import { getal, GETAL } from '../begrip/getal';
import { kaal } from '../begrip/normaliseer';
import { themaIn } from './themawoorden';
import { functiesIn } from './wie-erbij';

export interface Herzegd {
  readonly invoer: AccountgesprekInvoer;
  readonly zin: string;
}

type Regel = (invoer: AccountgesprekInvoer, tekst: string) => Herzegd | null;

/** The text of a report piece by piece, so that one rule can look in all of it and change what it finds. */
interface Stuk {
  readonly tekst: string;
  readonly met: (tekst: string) => AccountgesprekInvoer | null;
}

function stukkenIn(invoer: AccountgesprekInvoer, thema: string | null): readonly Stuk[] {
  const delen = Object.entries(invoer.themas).flatMap(([naam, verslag]) =>
    themadelen.map((deel) => ({
      hoort: thema === null || thema === naam,
      stuk: stukVan(verslag[deel], (tekst) => ({
        ...invoer,
        themas: { ...invoer.themas, [naam]: { ...verslag, [deel]: tekst } },
      })),
    })),
  );
  const los = [
    stukVan(invoer.verteld ?? null, (verteld) => ({ ...invoer, verteld })),
    stukVan(invoer.afspraken, (afspraken) => ({ ...invoer, afspraken })),
    stukVan(invoer.aanleiding, (aanleiding) => ({ ...invoer, aanleiding })),
  ];
  const bijThema = delen.filter(({ hoort }) => hoort).map(({ stuk }) => stuk);
  return [...bijThema, ...(thema === null ? los : [])].filter(({ tekst }) => tekst !== '');
}

const stukVan = (tekst: VrijeTekst | null, maak: (tekst: VrijeTekst) => AccountgesprekInvoer): Stuk => ({
  tekst: tekst ?? '',
  met: (nieuw) => {
    const keuring = maakVrijeTekst(nieuw);
    return keuring.ok ? maak(keuring.tekst) : null;
  },
});

interface Aantal {
  readonly waarde: number;
  /** As typed, without what it counts. */
  readonly cijfers: string;
  readonly maat: string;
  readonly plek: number;
}

/** What is counted, each in one way; words that are none of these count nothing here. */
const MATEN: readonly (readonly [RegExp, string])[] = [
  [/^(?:%|procent)/, '%'],
  [/^(?:weken|week)(?![a-z])/, 'weken'],
  [/^(?:maand(?:en)?)(?![a-z])/, 'maanden'],
  [/^(?:dagen|dag)(?![a-z])/, 'dagen'],
  [/^(?:euro|ton|miljoen)(?![a-z])/, 'geld'],
  [/^(?:fte|plekken|plaatsen|bedden|vacatures?|medewerkers|mensen|kinderen|groepen|locaties)(?![a-z])/, 'stuks'],
];
const GETALLEN = new RegExp(`(?<![a-z\\d.,])(€ ?)?(${GETAL})(?![a-z\\d])[ ]?`, 'g');

function aantallenIn(tekst: string): readonly Aantal[] {
  const klein = kaal(tekst);
  return [...klein.matchAll(GETALLEN)].flatMap((treffer) => {
    const [geheel, teken = '', cijfers = ''] = treffer;
    const waarde = getal(cijfers);
    const erna = klein.slice(treffer.index + geheel.length);
    const maat = teken === '' ? (MATEN.find(([patroon]) => patroon.test(erna))?.[1] ?? '') : 'geld';
    // "Een" is an article, unless something is counted with it.
    const telt = waarde !== null && (maat !== '' || !/^een$/.test(cijfers));
    return telt ? [{ waarde, cijfers, maat, plek: treffer.index + teken.length }] : [];
  });
}

/** Before or behind a number that was wrong. */
const OUD_ERVOOR =
  /(?:(?<![a-z])(?:niet|geen|in plaats van|ipv|ik (?:zei|typte|schreef)|(?:maak )?van die|die|dat van die) ?)$/;
const OUD_ERNA =
  /^[^\d,]*?(?:(?<![a-z])(?:was|waren|is|zijn)(?: het)? (?:van )?(?:vorig|vorige|het oude|de oude|oud)(?![a-z])|(?<![a-z])moet(?:en)? \S+ (?:zijn|worden)|(?<![a-z])klopt niet)/;

const isOud = (klein: string, { plek, cijfers }: Aantal): boolean =>
  OUD_ERVOOR.test(klein.slice(0, plek)) || OUD_ERNA.test(klein.slice(plek + cijfers.length));

const getalAnders: Regel = (invoer, tekst) => {
  const klein = kaal(tekst);
  const gezegd = aantallenIn(tekst);
  const oud = gezegd.find((een) => isOud(klein, een));
  const [nieuw, teveel] = gezegd.filter((een) => een !== oud);
  if (nieuw === undefined || teveel !== undefined) return null;
  const maat = nieuw.maat === '' ? (oud?.maat ?? '') : nieuw.maat;
  const past = (een: Aantal): boolean =>
    (maat === '' || een.maat === maat) && (oud === undefined ? een.waarde !== nieuw.waarde : een.waarde === oud.waarde);
  const plekken = stukkenIn(invoer, themaIn(klein)?.thema ?? null).flatMap((stuk) =>
    aantallenIn(stuk.tekst)
      .filter(past)
      .map((een) => ({ stuk, een })),
  );
  const [enig, tweede] = plekken;
  if (enig === undefined) return null;
  if (tweede !== undefined) return { invoer, zin: gezegdTekst.welkGetal(plekken.map(({ stuk }) => stuk.tekst)) };
  const { stuk, een } = enig;
  const nu = `${stuk.tekst.slice(0, een.plek)}${nieuw.cijfers}${stuk.tekst.slice(een.plek + een.cijfers.length)}`;
  const anders = stuk.met(nu);
  return anders && { invoer: anders, zin: gezegdTekst.nuStaatEr(nu, een.cijfers) };
};

/** Who were there goes by what they are. */
const nietErbij: Regel = (invoer, tekst) => {
  if (!/(?<![a-z])(?:niet|geen|zonder|weg|af|eruit)(?![a-z])/.test(kaal(tekst))) return null;
  const [wie, tweede] = functiesIn(tekst);
  if (wie === undefined || tweede !== undefined) return null;
  const gaat = (deel: string): boolean => functiesIn(deel).includes(wie);
  const [blijven, weg] = gesplitst(invoer.deelnemers ?? '', /, | en /, gaat);
  if (weg.length > 0)
    return metZonder(
      { ...invoer, deelnemers: tekstOf(hoofdletter(blijven.join(', '))) },
      gesprekVelden.deelnemers,
      weg,
    );
  const [over, verteld] = gesplitst(
    invoer.verteld ?? '',
    /\n|(?<=[.!?]) /,
    (zin) => gaat(zin) && IS_ERBIJ.test(kaal(zin)),
  );
  return verteld.length === 0 ? null : metZonder({ ...invoer, verteld: tekstOf(over.join('\n')) }, '', verteld);
};

const IS_ERBIJ = /(?<![a-z])(?:erbij|aanwezig|aan tafel|er ook|met|bij)(?![a-z])/;

function gesplitst(
  tekst: string,
  teken: RegExp,
  gaat: (deel: string) => boolean,
): readonly [blijven: readonly string[], weg: readonly string[]] {
  const delen = tekst.split(teken).filter((deel) => deel !== '');
  return [delen.filter((deel) => !gaat(deel)), delen.filter(gaat)];
}

function tekstOf(tekst: string): VrijeTekst | null {
  const keuring = maakVrijeTekst(tekst);
  return tekst !== '' && keuring.ok ? keuring.tekst : null;
}

const metZonder = (invoer: AccountgesprekInvoer, veld: string, weg: readonly string[]): Herzegd => ({
  invoer,
  zin: gezegdTekst.weggehaald(veld, weg.join(', ')),
});

/** A number of a day counts nothing: without what it counts, or what it was before, it is only tried when no day was said. */
const telbaar: Regel = (invoer, tekst) => {
  const klein = kaal(tekst);
  const telt = aantallenIn(tekst).some((een) => een.maat !== '' || isOud(klein, een));
  return telt ? getalAnders(invoer, tekst) : null;
};

const tot =
  (regels: readonly Regel[]): Regel =>
  (invoer, tekst) => {
    for (const regel of regels) {
      const uit = regel(invoer, tekst);
      if (uit !== null) return uit;
    }
    return null;
  };

/** Null where nothing of the report is what he puts right: then his words are told as any others. */
export const herzegd: Regel = tot([telbaar, nietErbij]);
export const getalHerzegd: Regel = tot([getalAnders]);
