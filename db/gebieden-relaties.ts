/** What a row of a file with gemeenten changes over time: in which jeugdregio a gemeente lies, and in which other one it goes up. */
import type { Gebiedsstap } from '../domain/gebieden';
import type { Partij, PartijSoort, Relatie, RelatieSoort } from '../domain/partij';
import { isBestaandeDag } from '../domain/termijn';
import { gesplitst } from './import-csv';
import type { Naamboek } from './register/namen';

export interface Omgeving {
  readonly boek: Naamboek;
  readonly opId: ReadonlyMap<string, Partij>;
  readonly relaties: readonly Relatie[];
}

type Velden = Readonly<Record<string, string>>;
interface Wie {
  readonly oud: Partij | null;
  readonly partij: Partij;
}

export const opgegaanVan = (stappen: readonly Gebiedsstap[]): readonly Relatie[] =>
  stappen.flatMap((stap) => (stap.soort === 'relatie' && stap.nieuw?.soort === 'opgegaan-in' ? [stap.nieuw] : []));

export function relatiestappen(velden: Velden, wie: Wie, omgeving: Omgeving): readonly Gebiedsstap[] | string {
  const [regiocel, opgegaancel, per] = ['jeugdregio', 'opgegaan_in', 'per'].map((kolom) => velden[kolom] ?? '') as [
    string,
    string,
    string,
  ];
  if (per !== '' && !isBestaandeDag(per))
    return 'De datum in de kolom per bestaat niet. Schrijf een dag als 2027-01-01.';
  if (wie.partij.soort === 'jeugdregio')
    return regiocel + opgegaancel === '' ? [] : 'De kolommen jeugdregio en opgegaan_in zijn alleen voor gemeenten.';
  const regio = regiocel === '' ? null : zoek(regiocel, ['jeugdregio'], omgeving);
  if (typeof regio === 'string') return regio;
  return opgegaancel === ''
    ? regiostappen(wie, regio, per, omgeving)
    : opgaan(wie, { opgegaancel, regio, per }, omgeving);
}

/** By its code or by any of its names. */
function zoek(cel: string, soorten: readonly PartijSoort[], { boek, opId }: Omgeving): Partij | string {
  const metCode = opId.get(cel.toUpperCase());
  if (metCode !== undefined && soorten.includes(metCode.soort)) return metCode;
  const [een, ...meer] = boek.vind(cel, soorten);
  if (een === undefined)
    return `${JSON.stringify(cel)} is geen ${soorten.join(' of ')} in het register of in een goede rij van dit bestand.`;
  if (meer.length === 0) return een;
  return `${JSON.stringify(cel)} kan meer betekenen: ${[een, ...meer].map(({ id, naam }) => `${naam} (${id})`).join(' of ')}. Schrijf de code.`;
}

const openVan = (id: string, soort: RelatieSoort, { relaties }: Omgeving): readonly Relatie[] =>
  relaties.filter((een) => een.vanPartijId === id && een.soort === soort && een.tot === null);

const begin = (vanPartijId: string, soort: RelatieSoort, naarPartijId: string, van: string): Gebiedsstap => ({
  ...{ soort: 'relatie', oud: null },
  nieuw: { vanPartijId, soort, naarPartijId, van, tot: null },
});

/** What would only begin later never was. */
const einde = (oud: Relatie, per: string): Gebiedsstap => ({
  ...{ soort: 'relatie', oud },
  nieuw: oud.van < per ? { ...oud, tot: per } : null,
});

const perOntbreekt = 'De kolom per is leeg. Vul de dag in vanaf wanneer dit geldt.';

function regiostappen({ oud, partij: { id, naam } }: Wie, regio: Partij | null, per: string, omgeving: Omgeving) {
  if (regio === null) return oud === null ? 'Bij een nieuwe gemeente hoort een jeugdregio.' : [];
  const nu = openVan(id, 'ligt-in', omgeving);
  if (nu.some(({ naarPartijId }) => naarPartijId === regio.id)) return [];
  const [weg] = openVan(id, 'opgegaan-in', omgeving);
  if (weg !== undefined)
    return `${naam} gaat per ${weg.van} op in een andere gemeente en krijgt geen andere jeugdregio.`;
  if (per === '') return perOntbreekt;
  const later = nu.find(({ van }) => van >= per);
  if (later !== undefined)
    return `De jeugdregio van ${naam} geldt in het register al vanaf ${later.van}. Kies een latere dag.`;
  return [...nu.map((een) => einde(een, per)), begin(id, 'ligt-in', regio.id, per)];
}

interface Opgaan {
  readonly opgegaancel: string;
  readonly regio: Partij | null;
  readonly per: string;
}

function opgaan({ oud, partij: { id, naam } }: Wie, { opgegaancel, regio, per }: Opgaan, omgeving: Omgeving) {
  const gevonden = gesplitst(opgegaancel).map((cel) => zoek(cel, ['gemeente'], omgeving));
  const fout = gevonden.find((een) => typeof een === 'string');
  if (fout !== undefined) return fout;
  const naar = [...new Set(gevonden.flatMap((een) => (typeof een === 'string' ? [] : [een.id])))].sort();
  if (oud === null) return 'Deze gemeente staat nog niet in het register en kan niet meteen opgaan in een andere.';
  if (naar.includes(id)) return 'Een gemeente kan niet in zichzelf opgaan.';
  const bestaand = openVan(id, 'opgegaan-in', omgeving);
  const [eerder] = bestaand;
  if (eerder !== undefined) {
    const gelijk =
      bestaand
        .map(({ naarPartijId }) => naarPartijId)
        .sort()
        .join() === naar.join();
    if (gelijk && (per === '' || per === eerder.van)) return [];
    return `${naam} gaat in het register al per ${eerder.van} op in een andere gemeente. Zet eerst het bestand terug waarin dat stond.`;
  }
  if (regio !== null && !openVan(id, 'ligt-in', omgeving).some((een) => een.naarPartijId === regio.id))
    return 'Laat de kolom jeugdregio leeg bij een gemeente die opgaat in een andere.';
  if (per === '') return perOntbreekt;
  const zelfWeg = naar.flatMap((een) => openVan(een, 'opgegaan-in', omgeving)).find(({ van }) => van <= per);
  if (zelfWeg !== undefined)
    return `${omgeving.opId.get(zelfWeg.vanPartijId)?.naam ?? zelfWeg.vanPartijId} is zelf al per ${zelfWeg.van} opgegaan in een andere gemeente.`;
  const oude = (['ligt-in', 'neemt-deel-aan'] as const).flatMap((soort) => openVan(id, soort, omgeving));
  return [...oude.map((een) => einde(een, per)), ...naar.map((een) => begin(id, 'opgegaan-in', een, per))];
}
