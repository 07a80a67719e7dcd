/** From "Henk neemt de regie over" to a form that is filled in: which role and for whom, as far as the words say. */
import { casusRollen } from '../../domain/actor';
import type { CasusRol } from '../../domain/actor';
import { genoemdeMensen } from './waarneming-invoer';
import type { Mens } from './waarneming-invoer';

interface Gelezen {
  readonly rol: CasusRol | '';
  readonly persoon: string;
  /** Whether the words speak of somebody, known or not. */
  readonly noemtIemand: boolean;
}

const IK = /(?<![a-z])(?:ik (?:word|ben)|mij|mijzelf|mezelf)(?![a-z])/;
/** Where a name stands in such a sentence: before what he does, or after what is done with him. */
const IEMAND: readonly RegExp[] = [
  /^(?!ik |wij |we )(?<wie>[\p{L}' -]{2,40}?) (?:neemt|krijgt|wordt)(?!\p{L})/u,
  /^(?:ik wil |wil je |kun je |graag )*(?:maak|benoem|wijs|stel|geef) (?<wie>[\p{L}' -]{2,60}?) (?:aan |tot |als |de |een |nieuwe )*(?:rol|regie|plaatsvervang|adviseur|accounthouder|communicatie|woordvoerder)/u,
  /(?<!\p{L})aan (?<wie>[\p{L}' -]{2,40})$/u,
];
const GEEN_NAAM = /^(?:de|het|een|iemand|iemand anders|een ander|nieuwe?|mij|me)(?: |$)/;

const noemtIemand = (tekst: string): boolean =>
  IEMAND.some((patroon) => {
    const wie = patroon.exec(tekst)?.groups?.['wie'];
    return wie !== undefined && !GEEN_NAAM.test(wie);
  });

/** "Zolang er geen regievoerder is" says why, and names a role that nobody gets by it. */
const REDEN = /[, ]+(?:zolang|omdat|want|aangezien|nu er|als er|tot er|totdat|voor als|in plaats van|naast) .*$/;

/** Of several the one that is named first. */
const eersteRol = (tekst: string): (typeof casusRollen)[number] | undefined =>
  casusRollen
    .map((rol) => ({ rol, plek: tekst.indexOf(rol.replace('casus-', '')) }))
    .filter(({ plek }) => plek >= 0)
    .sort((een, ander) => een.plek - ander.plek)[0]?.rol;

export function rolUitZin(zin: string, kandidaten: readonly Mens[], zelf: string): Gelezen {
  const tekst = zin
    .toLowerCase()
    .trim()
    .replace(/[.!?]+$/, '')
    .replace(/ (?:vanaf|per|met ingang van|ingaande) .{2,30}$/, '');
  const genoemdeRol = eersteRol(tekst.replace(REDEN, ''));
  const [genoemd] = genoemdeMensen(zin, kandidaten);
  return {
    rol: genoemdeRol ?? (/regie|over/.test(tekst) ? 'regievoerder' : ''),
    persoon: genoemd?.id ?? (IK.test(tekst) ? zelf : ''),
    noemtIemand: noemtIemand(tekst),
  };
}
