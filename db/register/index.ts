/** The register that comes with the product: gemeenten, jeugdregio's and national bodies, each row with its source. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Autoriteitsnaam, Partij, Relatie } from '../../domain/partij';
import { gemeenteAliassen, regioAliassen } from './aliassen';
import { autoriteitsnamen, instanties, samenwerking } from './instanties';

/** What `register.importeren` takes. */
export interface Registerinhoud {
  readonly partijen: readonly Partij[];
  readonly relaties: readonly Relatie[];
  readonly autoriteitsnamen: readonly Autoriteitsnaam[];
}

/** Bron: the file gives one state that holds from 2023 to 2026; earlier regions of merged gemeenten are not in it. */
const standVan = '2023-01-01';

type Rij = Readonly<Record<string, string>>;

export function leesRegisterbestanden(): Registerinhoud {
  const gemeenten = leesBestand('gemeenten_jeugdregio.csv');
  const regios = leesBestand('jeugdregios_2025.csv');
  return {
    partijen: [...regios.map(regioVan), ...gemeenten.map(gemeenteVan), ...instanties],
    relaties: [...gemeenten.map(ligtIn), ...samenwerking],
    autoriteitsnamen,
  };
}

const leesBestand = (naam: string): readonly Rij[] =>
  parse(readFileSync(join(__dirname, naam)), { columns: true, comment: '#', comment_no_infix: true });

const veld = (rij: Rij, naam: string): string => rij[naam] ?? '';

const leeg = { kvk: null, agb: null, vestigingsplaats: null } as const;

function gemeenteVan(rij: Rij): Partij {
  const code = veld(rij, 'gemeentecode');
  const naam = veld(rij, 'gemeentenaam');
  const aliassen = [veld(rij, 'gemeentenaam_cbs'), ...(gemeenteAliassen[code] ?? [])];
  return { ...leeg, id: code, soort: 'gemeente', naam, code, aliassen: anders(aliassen, naam) };
}

function regioVan(rij: Rij): Partij {
  const code = veld(rij, 'jeugdregio_code');
  const naam = veld(rij, 'jeugdregio_naam');
  const aliassen = [...uitHaakjes(naam), ...(regioAliassen[code] ?? [])];
  return { ...leeg, id: code, soort: 'jeugdregio', naam, code, aliassen: anders(aliassen, naam) };
}

/** "Friesland (Fryslân)" is called by either name. */
function uitHaakjes(naam: string): readonly string[] {
  const [, buiten, binnen] = /^(.+) \((.+)\)$/.exec(naam) ?? [];
  return buiten === undefined || binnen === undefined ? [] : [buiten, binnen];
}

const anders = (aliassen: readonly string[], naam: string): readonly string[] =>
  [...new Set(aliassen)].filter((alias) => alias !== naam && alias !== '').sort();

const ligtIn = (rij: Rij): Relatie => ({
  vanPartijId: veld(rij, 'gemeentecode'),
  soort: 'ligt-in',
  naarPartijId: veld(rij, 'jeugdregio_code'),
  van: standVan,
  tot: null,
});
