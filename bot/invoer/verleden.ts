/** The days that lie behind us in what somebody asks back for: "vorige week", "vrijdag", "in februari", "gesprekken q4". */
import { leesMaand } from '../../texts/datum';
import { laatsteDagVanMaand, maandagVan, plusDagen, plusMaanden } from '../begrip/kalender';
import { periodeIn } from '../begrip/periode';
import { tijdvakIn } from '../begrip/tijdvak';
import type { Tijdvak } from '../begrip/tijdvak';
import { periodeInZin } from '../regie/casuslijst';

const eersteVanMaand = (dag: string): string => `${dag.slice(0, 7)}-01`;
const kwartaal = (jaar: number, nummer: number): Tijdvak => {
  const van = plusMaanden(`${String(jaar)}-01-01`, 3 * (nummer - 1));
  return { van, tot: laatsteDagVanMaand(plusMaanden(van, 2)) };
};
const jaarVan = (dag: string): number => Number(dag.slice(0, 4));
const kwartaalVan = (dag: string): number => Math.ceil(Number(dag.slice(5, 7)) / 3);

const vorig = (wat: string): RegExp => new RegExp(`(?<![a-z])(?:vorig|vorige|afgelopen) ${wat}(?![a-z])`);
const KWARTAAL =
  /(?<![a-z])(?:q|kwartaal |k)([1-4])(?!\d)(?: (20\d\d))?|(?<![a-z])(eerste|tweede|derde|vierde|laatste) kwartaal(?: (?:van )?(20\d\d))?/;
const RANG = ['eerste', 'tweede', 'derde', 'vierde'];

/** Without a year the last such quarter that has begun. */
function genoemdKwartaal(klein: string, vandaag: string): Tijdvak | null {
  const [, cijfer, jaarNaCijfer, rang, jaarNaRang] = KWARTAAL.exec(klein) ?? [];
  const nummer = cijfer === undefined ? RANG.indexOf(rang ?? '') + 1 : Number(cijfer);
  if (nummer === 0) return null;
  const gezegd = jaarNaCijfer ?? jaarNaRang;
  const dit = kwartaal(gezegd === undefined ? jaarVan(vandaag) : Number(gezegd), nummer);
  return gezegd === undefined && dit.van > vandaag ? kwartaal(jaarVan(vandaag) - 1, nummer) : dit;
}

const DAGNAAM = /(?<![a-z])(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)(?![a-z])/;
/** "Vrijdag" is the last one; on a Friday that of a week ago, for of today one says "vandaag". */
const eerder = ({ van, tot }: Tijdvak, vandaag: string): Tijdvak =>
  van < vandaag ? { van, tot } : eerder({ van: plusDagen(van, -7), tot: plusDagen(tot, -7) }, vandaag);

/** A month without a day or a year is the last one there was. */
function genoemdeMaand(klein: string, vandaag: string): Tijdvak | null {
  const [, woord] =
    [...klein.matchAll(/(?<!\d[a-z]* |[a-z])([a-z]+)/g)].find(([, een]) => leesMaand(een ?? '') !== null) ?? [];
  const maand = woord === undefined ? null : leesMaand(woord);
  if (maand === null) return null;
  const ditJaar = `${vandaag.slice(0, 4)}-${String(maand).padStart(2, '0')}-01`;
  const van = ditJaar > vandaag ? plusMaanden(ditJaar, -12) : ditJaar;
  return { van, tot: laatsteDagVanMaand(van) };
}

const KOMT = /(?<![a-z])(?:volgend|volgende|komend|komende|aankomende|straks|next)(?![a-z])/;

/** What `periodeIn` reads looks ahead; of what was, the same days of a year before are meant. */
function genoemdeDagen(zin: string, vandaag: string): Tijdvak | null {
  // "Maandag 2 maart" is one day, said twice.
  const klein = zin.replace(new RegExp(`${DAGNAAM.source} (?=\\d)`, 'g'), '');
  const { van, tot } = periodeIn(klein, vandaag);
  const gezegd = tijdvakIn(klein, vandaag) ?? (van === null ? null : { van, tot: tot ?? vandaag });
  if (gezegd === null) return null;
  if (DAGNAAM.test(klein)) return eerder(gezegd, vandaag);
  if (gezegd.van <= vandaag || KOMT.test(klein)) return gezegd;
  return { van: plusMaanden(gezegd.van, -12), tot: gezegd.tot > vandaag ? plusMaanden(gezegd.tot, -12) : gezegd.tot };
}

function genoemdJaar(klein: string): Tijdvak | null {
  const { van, tot } = periodeInZin(klein);
  return van === undefined || tot === undefined ? null : { van, tot };
}

const VORIGE: readonly (readonly [RegExp, (vandaag: string) => Tijdvak])[] = [
  [vorig('week'), (vandaag) => ({ van: plusDagen(maandagVan(vandaag), -7), tot: plusDagen(maandagVan(vandaag), -1) })],
  [
    vorig('maand'),
    (vandaag) => ({
      van: plusMaanden(eersteVanMaand(vandaag), -1),
      tot: plusDagen(eersteVanMaand(vandaag), -1),
    }),
  ],
  [
    vorig('kwartaal'),
    (vandaag) => {
      const begin = kwartaal(jaarVan(vandaag), kwartaalVan(vandaag)).van;
      return { van: plusMaanden(begin, -3), tot: plusDagen(begin, -1) };
    },
  ],
  [
    vorig('jaar'),
    (vandaag) => ({ van: `${String(jaarVan(vandaag) - 1)}-01-01`, tot: `${String(jaarVan(vandaag) - 1)}-12-31` }),
  ],
];

/** Lower case, without diacritics; null when the words name no time. Only words that say so themselves give days that are still to come. */
export function verledenIn(klein: string, vandaag: string): Tijdvak | null {
  const vorige = VORIGE.find(([patroon]) => patroon.test(klein));
  if (vorige) return vorige[1](vandaag);
  const genoemd = genoemdKwartaal(klein, vandaag) ?? genoemdJaar(klein);
  if (genoemd !== null) return genoemd;
  // "Sinds februari" goes up to today.
  const lopend = /(?<![a-z])(?:vanaf|sinds)(?![a-z])/.test(klein);
  return (lopend ? null : genoemdeMaand(klein, vandaag)) ?? genoemdeDagen(klein, vandaag);
}
