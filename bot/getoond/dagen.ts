/** The days with a year that stand on cards: a day without one that is said right after them is that day (ADR 229). */
import { maandNummer } from '../begrip/datum-woorden';
import { maakDatum } from '../begrip/kalender';
import { elementenOp } from '../kaart-delen';
import type { Element } from '../kaart-delen';
import type { Kaart } from '../messages';

const VOLUIT = /(?<!\d)(\d{1,2}) ([a-z]{3,9}) (20\d\d)(?!\d)/g;
const ISO = /^20\d\d-\d\d-\d\d$/;

const teksten = ({ text, value }: Element): readonly string[] =>
  [text, value].filter((een): een is string => typeof een === 'string');

function dagenIn(tekst: string): readonly string[] {
  if (ISO.test(tekst)) return [tekst];
  return [...tekst.matchAll(VOLUIT)].flatMap(
    ([, dag, maand, jaar]) => maakDatum(Number(jaar), maandNummer(maand), Number(dag)) ?? [],
  );
}

export const dagenOp = (kaarten: readonly Kaart[]): readonly string[] => [
  ...new Set(kaarten.flatMap(({ inhoud }) => alleOp(inhoud).flatMap(teksten).flatMap(dagenIn))),
];

/** A row of facts has no type of its own. */
const alleOp = (inhoud: unknown): readonly Element[] =>
  elementenOp(inhoud).flatMap((een) => [een, ...(Array.isArray(een['facts']) ? (een['facts'] as Element[]) : [])]);
