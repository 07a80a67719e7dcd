/** The guard over a whole file: every text, number and name of a field in it, however deep, with the place where it may not be kept. */
import { controleer } from '../persoonsgegevens';
import { isBsn } from './bsn';

export const isSchoon = (tekst: string): boolean => !controleer(tekst).some(({ hard }) => hard);

/** No file of ours is nested deeper; what is, is not read and not trusted. */
const diepste = 20;

/** Then it is told so before anybody looks for what may not be kept. */
export const isTeDiep = (waarde: unknown, diepte = 0): boolean =>
  typeof waarde === 'object' &&
  waarde !== null &&
  (diepte > diepste || Object.values(waarde).some((deel) => isTeDiep(deel, diepte + 1)));

/** As `groep.veld`. A name of a field that may not be kept is not said again: only which field of its group it is. */
export function verdachtePlekken(waarde: unknown, plek = '', diepte = 0): readonly string[] {
  if (diepte > diepste) return [plek];
  if (typeof waarde === 'number') return isSchoon(String(waarde)) && !verloorNul(waarde, plek) ? [] : [plek];
  if (typeof waarde === 'string') return isMoment(waarde, plek) || isSchoon(waarde) ? [] : [plek];
  if (typeof waarde !== 'object' || waarde === null) return [];
  return Object.entries(waarde).flatMap(([naam, deel], nummer) =>
    isSchoon(naam)
      ? verdachtePlekken(deel, onder(plek, naam), diepte + 1)
      : [onder(plek, `veld ${String(nummer + 1)}`)],
  );
}

/**
 * A spreadsheet or a program that writes a BSN as a number drops the zero it begins with. As a text eight digits are left alone: people type
 * KvK and AGB numbers, and one in eleven would pass. As a number there is no such reason: no field of a file of ours holds a number of
 * eight digits, save one that bears the name of what has eight digits of its own.
 */
const verloorNul = (getal: number, plek: string): boolean =>
  /^\d{8}$/.test(String(getal)) && isBsn(`0${String(getal)}`) && !eigenAcht.test(plek);

const eigenAcht = /(?:^|\.)(?:kvk|agb)(?:[-_]?(?:nummer|code))?(?:\.|$)/iu;

/**
 * The clock writes nine digits from hours to milliseconds, and one moment in eleven would pass for a BSN. Only where an export has a moment of
 * its own, and only what the clock writes and nothing beside it.
 */
const isMoment = (tekst: string, plek: string): boolean =>
  exportmoment.test(plek) && new RegExp(momentPatroon, 'u').test(tekst);

const exportmoment = /^(?:geexporteerdOp|casus\.bijgewerktOp|tredebepalingen\.\d+\.vastgesteldOp)$/u;

/** As the clock writes it, in UTC. */
export const momentPatroon =
  '^\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\.\\d{3}Z$';

const onder = (plek: string, naam: string): string => (plek === '' ? naam : `${plek}.${naam}`);
