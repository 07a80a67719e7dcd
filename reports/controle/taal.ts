/** Hints for plain Dutch (B1): too long, too hard, or an abbreviation that nobody explained. Advice, never a refusal. */
import { alleZinnen, zinTekst } from '../../domain/document';
import type { Document } from '../../domain/document';

export interface Taalhint {
  readonly zin: string;
  readonly soort: 'lange-zin' | 'moeilijk-woord' | 'afkorting-niet-uitgelegd' | 'lijdende-vorm';
  readonly tekst: string;
  readonly advies: string;
}

const maxWoorden = 25;

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
  voornoemde: 'deze',
  zulks: 'dat',
};

/** Known to every councillor and newspaper reader, or part of a name. */
const bekendeAfkortingen = ['BV', 'NV', 'EU', 'PERSBERICHT', 'EMBARGO', 'ONTBREEKT', 'MGR', 'XONAR', 'G16', 'Wmo'];

export function taalhints(document: Document): readonly Taalhint[] {
  const zinnen = alleZinnen(document).map((zin) => ({ id: zin.id, tekst: zinTekst(zin) }));
  const alles = zinnen.map(({ tekst }) => tekst).join(' ');
  return zinnen.flatMap(({ id, tekst }) => [
    ...langeZinnen(id, tekst),
    ...moeilijkeWoorden(id, tekst),
    ...afkortingen(id, tekst, alles),
    ...lijdendeVorm(id, tekst),
  ]);
}

const langeZinnen = (zin: string, tekst: string): readonly Taalhint[] =>
  tekst
    .split(/(?<=[.?:])\s+/)
    .filter((deel) => deel.split(/\s+/).length > maxWoorden)
    .map((deel) => ({
      zin,
      soort: 'lange-zin',
      tekst: deel,
      advies: `Maak hier zinnen van hoogstens ${String(maxWoorden)} woorden van.`,
    }));

const moeilijkeWoorden = (zin: string, tekst: string): readonly Taalhint[] =>
  tekst
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .flatMap((woord) => {
      const beter = Object.hasOwn(eenvoudiger, woord) ? eenvoudiger[woord] : undefined;
      return beter === undefined
        ? []
        : [{ zin, soort: 'moeilijk-woord' as const, tekst: woord, advies: `Schrijf liever: ${beter}.` }];
    });

/** `wordt … gedaan`: who does it is left out, and that is what a reader asks. */
const lijdendeVorm = (zin: string, tekst: string): readonly Taalhint[] => {
  const treffer =
    /\b(wordt|worden|werd|werden)\b[^.?:;,]*\b(?:be|ge|ver|ont|her|aange|afge|opge|over|uitge|vastge|voorge|inge)\p{L}+(?:t|d|en)\b/iu.exec(
      tekst,
    );
  return treffer === null
    ? []
    : [{ zin, soort: 'lijdende-vorm', tekst: treffer[0], advies: 'Zeg liever wie dit doet.' }];
};

/** Explained means: once in brackets behind the full name. */
const afkortingen = (zin: string, tekst: string, alles: string): readonly Taalhint[] =>
  [...new Set(tekst.match(/\b\p{Lu}[\p{L}\d]*\p{Lu}[\p{L}\d]*\b/gu) ?? [])]
    .filter((kort) => kort.length <= 6 && !bekendeAfkortingen.includes(kort) && !alles.includes(`(${kort})`))
    .map((kort) => ({
      zin,
      soort: 'afkorting-niet-uitgelegd',
      tekst: kort,
      advies: 'Schrijf de naam de eerste keer voluit, met de afkorting erachter.',
    }));
