/** Hints for plain Dutch (B1): too long, too hard, or an abbreviation that nobody explained. Advice, never a refusal. */
import { alleZinnen, zinTekst } from '../../domain/document';
import type { Document, Stuk, Zin } from '../../domain/document';
import { regelVan } from '../../domain/dossier';
import { taaladvies as advies, vakwoorden } from '../../texts/taaladvies';

export interface Taalhint {
  readonly zin: string;
  readonly soort: 'lange-zin' | 'moeilijk-woord' | 'afkorting-niet-uitgelegd' | 'lijdende-vorm' | 'vakwoord' | 'stem';
  readonly tekst: string;
  readonly advies: string;
}

const maxWoorden = advies.maxWoorden;

/** Bron: the kind of words that government lists for B1 replace; an excerpt that fits these letters. */
const eenvoudiger: Readonly<Record<string, string>> = {
  aangaande: 'over',
  alsmede: 'en',
  betreffende: 'over',
  conform: 'volgens',
  dient: 'moet',
  dienen: 'moeten',
  derhalve: 'daarom',
  desbetreffende: 'deze',
  echter: 'maar',
  ingevolge: 'volgens',
  inzake: 'over',
  middels: 'met',
  omtrent: 'over',
  reeds: 'al',
  tevens: 'ook',
  teneinde: 'om',
  trachten: 'proberen',
  voornemens: 'van plan',
  voornoemde: 'deze',
  zulks: 'dat',
};

/** Bron: the same lists; none of these words is hard by itself. */
const woordgroepen: Readonly<Record<string, string>> = {
  'door middel van': 'met',
  'in de gelegenheid stellen': 'de kans geven',
  'in het kader van': 'voor',
  'in het licht van': 'door',
  'met betrekking tot': 'over',
  'met het oog op': 'voor',
  'naar aanleiding van': 'na',
  'te zijner tijd': 'later',
  'ten aanzien van': 'over',
  'ten behoeve van': 'voor',
  'ter zake van': 'over',
  'zorg dragen voor': 'zorgen voor',
};
const woordgroep = new RegExp(`(?<!\\p{L})(?:${Object.keys(woordgroepen).join('|')})(?!\\p{L})`, 'giu');

/** Known to every councillor and newspaper reader, or part of a name. */
const bekendeAfkortingen = ['BV', 'NV', 'EU', 'PERSBERICHT', 'EMBARGO', 'ONTBREEKT', 'XONAR', 'G16'];

/** What a hint is about: a marker is no prose, and a row of names is not what makes a sentence hard. */
interface Proza {
  readonly id: string;
  readonly tekst: string;
  /** Words that a reader does not have to hold in mind: names in a row beyond the first five. */
  readonly namen: number;
  readonly getypt: readonly Getypt[];
}

/** A piece that people typed: who asks for other words has to know where they stand. */
type Getypt = Extract<Stuk, { soort: 'feit' }>;

const telWoorden = (tekst: string): number => tekst.split(/\s+/).filter((woord) => /[\p{L}\d]/u.test(woord)).length;

function prozaVan({ id, stukken }: Zin): Proza {
  const namen = stukken.filter((stuk) => stuk.soort === 'feit' && regelVan(stuk.feit)?.rij.soort.naam === 'lijst');
  const tekst = stukken.map((stuk) =>
    stuk.soort === 'ontbreekt' || stuk.soort === 'weggelakt' ? '…' : drukbaar(stuk),
  );
  return {
    id,
    tekst: tekst.join(''),
    getypt: stukken.filter((stuk): stuk is Getypt => stuk.soort === 'feit' && isVrijeTekst(stuk.feit)),
    namen: namen.reduce((samen, stuk) => samen + Math.max(0, telWoorden(drukbaar(stuk)) - 5), 0),
  };
}

const isVrijeTekst = (feit: string): boolean => ['tekst', 'lijst'].includes(regelVan(feit)?.rij.soort.naam ?? '');

const drukbaar = (stuk: Stuk): string => (stuk.soort === 'voetnoot' ? '' : stuk.tekst);

/** Lines of the head and of the signature are values; nobody reads them as a sentence. */
const isProza = ({ id }: Zin): boolean => !/^(kopblok|ondertekening)\./.test(id);

export function taalhints(document: Document): readonly Taalhint[] {
  const zinnen = alleZinnen(document).filter(isProza).map(prozaVan);
  const alles = alleZinnen(document).map(zinTekst).join(' ');
  return zinnen.flatMap((zin) => [
    ...langeZinnen(zin),
    ...moeilijkeWoorden(zin.id, zin.tekst),
    ...moeilijkeGroepen(zin.id, zin.tekst),
    ...(document.soort === 'clientenbrief' ? vakwoordenIn(zin) : []),
    ...afkortingen(zin.id, zin.tekst, alles),
    ...lijdendeVorm(zin.id, zin.tekst),
  ]);
}

const langeZinnen = ({ id: zin, tekst, namen }: Proza): readonly Taalhint[] =>
  tekst.split(/(?<=[.?:])\s+/).flatMap((deel) => {
    const aantal = telWoorden(deel) - namen;
    return aantal <= maxWoorden ? [] : [{ zin, soort: 'lange-zin', tekst: deel, advies: advies.lang(aantal) }];
  });

const moeilijkeWoorden = (zin: string, tekst: string): readonly Taalhint[] =>
  tekst
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .flatMap((woord) => {
      const beter = Object.hasOwn(eenvoudiger, woord) ? eenvoudiger[woord] : undefined;
      return beter === undefined
        ? []
        : [{ zin, soort: 'moeilijk-woord' as const, tekst: woord, advies: advies.moeilijk(beter) }];
    });

const moeilijkeGroepen = (zin: string, tekst: string): readonly Taalhint[] =>
  [...tekst.matchAll(woordgroep)].flatMap(([groep]) => {
    const beter = woordgroepen[groep.toLowerCase()];
    return beter === undefined
      ? []
      : [{ zin, soort: 'moeilijk-woord' as const, tekst: groep, advies: advies.moeilijk(beter) }];
  });

/** What is a matter of course to a councillor is none to a parent. A name keeps its capital and is no hard word. */
const vakwoordenIn = ({ id: zin, getypt }: Proza): readonly Taalhint[] =>
  getypt.flatMap(({ feit, tekst }) =>
    [...new Set(tekst.split(/[^\p{L}-]+/u))].flatMap((woord) => {
      const [beter, rij] = [Object.hasOwn(vakwoorden, woord) ? vakwoorden[woord] : undefined, regelVan(feit)?.rij];
      if (beter === undefined || rij === undefined) return [];
      const tip = advies.vakwoord(beter, rij.omschrijving, rij.vragenAan);
      return [{ zin, soort: 'vakwoord' as const, tekst: woord, advies: tip }];
    }),
  );

/** `wordt … gedaan`: who does it is left out, and that is what a reader asks. With `door` behind it he knows. */
const lijdendeVorm = (zin: string, tekst: string): readonly Taalhint[] => {
  const treffer =
    /\b(wordt|worden|werd|werden)\b[^.?:;,…]*\b(?:be|ge|ver|ont|her|aange|afge|opge|over|uitge|vastge|voorge|inge)\p{L}+(?:t|d|en)\b(?!\s+door\b)/iu.exec(
      tekst,
    );
  if (treffer === null || /\bdoor\b/iu.test(treffer[0])) return [];
  return [{ zin, soort: 'lijdende-vorm', tekst: treffer[0], advies: advies.lijdend }];
};

/** `IJssel` and `IJmond` are no abbreviations: the two signs are one letter. */
const isNaamMetIj = (woord: string): boolean => /^IJ\p{Ll}/u.test(woord) && !/\p{Lu}/u.test(woord.slice(2));

/** Explained means: once in brackets behind the full name. */
const afkortingen = (zin: string, tekst: string, alles: string): readonly Taalhint[] =>
  [...new Set(tekst.match(/\b\p{Lu}[\p{L}\d]*\p{Lu}[\p{L}\d]*\b(?!-\d)/gu) ?? [])]
    .filter(
      (kort) =>
        kort.length <= 6 && !isNaamMetIj(kort) && !bekendeAfkortingen.includes(kort) && !alles.includes(`(${kort})`),
    )
    .map((kort) => ({
      zin,
      soort: 'afkorting-niet-uitgelegd',
      tekst: kort,
      advies: advies.afkorting(kort),
    }));
