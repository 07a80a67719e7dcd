/** The draaiboek and the holidays as CSV: out for a spreadsheet, and back in row by row. */
import type { Draaiboektaak, Draaiboektermijn } from '../domain/draaiboek';
import { draaiboekFouten, taakEigenaren, termijnEenheden } from '../domain/draaiboek';
import type { Feestdag } from '../domain/feestdag';
import { maakVrijeTekst } from '../domain/persoonsgegevens';
import type { VrijeTekst } from '../domain/persoonsgegevens';
import { isBestaandeDag } from '../domain/termijn';
import { isTermijnFeit } from '../domain/termijnfeit';
import { planSoorten } from '../domain/plan';
import { treden } from '../domain/trede';
import { csvTekst } from '../domain/csv-schrijven';
import { leesCsv } from './import-csv';
import type { Rijfout } from './import-csv';

const draaiboekKolommen = ['id', 'wat', 'voor_wie', 'treden', 'plannen', 'termijn', 'bron', 'officieel', 'geldt'];
const feestdagKolommen = ['datum', 'naam', 'bron', 'geldt'];

const jaNee = (waarde: boolean): string => (waarde ? 'ja' : 'nee');

/** `werkdagen:10`, `na-feit:igj.bezoekOp:6:weken`, `na-feit:afsluiting.evaluatieOp:-5:werkdagen` or `geen`. */
function termijnTekst(termijn: Draaiboektermijn): string {
  if (termijn.soort === 'werkdagen') return `werkdagen:${String(termijn.aantal)}`;
  return termijn.soort === 'na-feit' ? `na-feit:${termijn.feit}:${String(termijn.aantal)}:${termijn.eenheid}` : 'geen';
}

export const draaiboekCsv = (regels: readonly Draaiboektaak[]): string =>
  csvTekst([
    draaiboekKolommen,
    ...regels.map(({ id, wat, eigenaar, treden: bij, plannen, termijn, bron, officieel, geldt }) => [
      ...[id, wat, eigenaar, bij.join('|'), plannen.join('|'), termijnTekst(termijn)],
      ...[bron ?? '', jaNee(officieel), jaNee(geldt)],
    ]),
  ]);

export const feestdagenCsv = (dagen: readonly Feestdag[]): string =>
  csvTekst([feestdagKolommen, ...dagen.map(({ datum, naam, bron, geldt }) => [datum, naam, bron, jaNee(geldt)])]);

export interface Beheerrijen<Rij> {
  readonly rijen: readonly { readonly rij: number; readonly waarde: Rij }[];
  readonly fouten: readonly Rijfout[];
}

function leesRijen<Rij>(
  inhoud: Uint8Array,
  kolommen: readonly string[],
  lees: (velden: Readonly<Record<string, string>>) => Rij | string,
): Beheerrijen<Rij> {
  const gelezen = leesCsv(inhoud, { verplicht: kolommen });
  const rijen: { rij: number; waarde: Rij }[] = [];
  const fouten: Rijfout[] = [...gelezen.fouten];
  for (const { rij, velden } of gelezen.rijen) {
    const waarde = lees(Object.fromEntries(Object.entries(velden).map(([naam, cel]) => [naam, zonderApostrof(cel)])));
    if (typeof waarde === 'string') fouten.push({ rij, uitleg: waarde });
    else rijen.push({ rij, waarde });
  }
  return { rijen, fouten };
}

/** What our own writer put before a cell that reads as a formula. */
const zonderApostrof = (cel: string): string => (/^'[=+\-@]/.test(cel) ? cel.slice(1) : cel);

const deel = (cel: string): readonly string[] => cel.split('|').filter((een) => een.trim() !== '');
const isJa = (cel: string): boolean | null => (cel === 'ja' ? true : cel === 'nee' ? false : null);

function termijnUit(cel: string): Draaiboektermijn | null {
  if (cel === 'geen') return { soort: 'geen' };
  // Files of before there was a choice name no unit: they counted weken.
  const [soort, eerste = '', tweede = '', derde = 'weken'] = cel.split(':');
  if (soort === 'werkdagen' && /^\d+$/.test(eerste)) return { soort, aantal: Number(eerste) };
  const eenheid = termijnEenheden.find((een) => een === derde);
  return soort === 'na-feit' && isTermijnFeit(eerste) && eenheid !== undefined && /^-?\d+$/.test(tweede)
    ? { soort, feit: eerste, aantal: Number(tweede), eenheid }
    : null;
}

const veldnaam = {
  wat: 'wat',
  eigenaar: 'voor_wie',
  treden: 'treden',
  termijn: 'termijn',
  feit: 'termijn',
  bron: 'bron',
} as const;
const mis = (kolom: string): string => `De kolom ${kolom} klopt niet.`;

/** A row from a file was typed by somebody too: its words pass the guard like those of a form. */
export type Draaiboekrij = Draaiboektaak & { readonly wat: VrijeTekst; readonly bron: VrijeTekst | null };
export type Feestdagrij = Feestdag & { readonly naam: VrijeTekst; readonly bron: VrijeTekst };

const keur = (cel: string): VrijeTekst | null => {
  const keuring = maakVrijeTekst(cel);
  return keuring.ok ? keuring.tekst : null;
};
const persoonsgegevens = (kolom: string): string => `In de kolom ${kolom} staan persoonsgegevens. Haal ze weg.`;

export const leesDraaiboekCsv = (inhoud: Uint8Array): Beheerrijen<Draaiboekrij> =>
  leesRijen(inhoud, draaiboekKolommen, (velden) => {
    const { id = '', voor_wie = '', termijn: term = '' } = velden;
    const [wat, bron] = [keur(velden['wat'] ?? ''), keur(velden['bron'] ?? '')];
    if (wat === null) return persoonsgegevens('wat');
    if (bron === null) return persoonsgegevens('bron');
    const eigenaar = taakEigenaren.find((een) => een === voor_wie);
    const bij = deel(velden['treden'] ?? '').map((een) => treden.find((trede) => String(trede) === een));
    const plannen = deel(velden['plannen'] ?? '').map((een) => planSoorten.find((plan) => plan === een));
    const [termijn, officieel, geldt] = [
      termijnUit(term),
      isJa(velden['officieel'] ?? ''),
      isJa(velden['geldt'] ?? ''),
    ];
    if (!/^[a-z0-9-]{1,40}$/.test(id)) return mis('id');
    if (eigenaar === undefined) return mis('voor_wie');
    if (bij.includes(undefined)) return mis('treden');
    if (plannen.includes(undefined)) return mis('plannen');
    if (termijn === null) return mis('termijn');
    if (officieel === null) return mis('officieel');
    if (geldt === null) return mis('geldt');
    const taak: Draaiboekrij = {
      ...{ id, wat, eigenaar, termijn, officieel, geldt, bron: bron === '' ? null : bron },
      ...{ treden: bij.flatMap((een) => een ?? []), plannen: plannen.flatMap((een) => een ?? []) },
    };
    const [fout] = draaiboekFouten(taak);
    return fout === undefined ? taak : mis(veldnaam[fout]);
  });

export const leesFeestdagenCsv = (inhoud: Uint8Array): Beheerrijen<Feestdagrij> =>
  leesRijen(inhoud, feestdagKolommen, ({ datum = '', naam: hoe = '', bron: uit = '', geldt: cel = '' }) => {
    const geldt = isJa(cel);
    const [naam, bron] = [keur(hoe), keur(uit)];
    if (naam === null) return persoonsgegevens('naam');
    if (bron === null) return persoonsgegevens('bron');
    if (!isBestaandeDag(datum)) return mis('datum');
    if (naam === '') return mis('naam');
    return geldt === null ? mis('geldt') : { datum, naam, bron, geldt };
  });
