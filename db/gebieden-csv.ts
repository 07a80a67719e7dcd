/** Gemeenten and jeugdregio's as a file: each row checked against the register and the other rows, and what it changes; and the file itself. */
import { opgegaanVan } from './gebieden-relaties';
import type { Gebiedenstand, Gebiedsrij, Gebiedsstap } from '../domain/gebieden';
import type { Gebiedenlezer } from '../domain/gebieden-ports';
import type { Partij } from '../domain/partij';
import { csvTekst } from '../domain/csv-schrijven';
import { relatiestappen } from './gebieden-relaties';
import type { Omgeving } from './gebieden-relaties';
import { gesplitst, leesCsv, leesTekst } from './import-csv';
import type { CsvRij, Rijfout } from './import-csv';
import { isVerdacht, rijGeweigerd } from './keur-bestand';
import { maakNaamboek, vouwNaam } from './register/namen';

const kolommen = ['soort', 'code', 'naam', 'aliassen', 'jeugdregio', 'opgegaan_in', 'per'] as const;

/** What our own writer put before a cell that reads as a formula, as in `'s-Hertogenbosch` when it begins with one. */
const zonderApostrof = (cel: string): string => (/^'[=+\-@]/.test(cel) ? cel.slice(1) : cel);

interface Partijrij {
  readonly bron: CsvRij;
  readonly oud: Partij | null;
  readonly partij: Partij;
}

export const gebiedenlezer: Gebiedenlezer = {
  herkent: (inhoud) => /^\ufeff?"?soort"?;"?code"?;/i.test(leesTekst(inhoud)),
  lees(inhoud, stand, gekozen) {
    const csv = leesCsv(inhoud, { verplicht: kolommen });
    const fouten: Rijfout[] = [...csv.fouten];
    const partijrijen: Partijrij[] = [];
    const plekken = new Map<string, number>();
    for (const bron of csv.rijen.filter(({ rij }) => gekozen?.has(rij) ?? true)) {
      const gelezen = leesPartij(bron, stand, plekken);
      if (typeof gelezen === 'string') fouten.push({ rij: bron.rij, uitleg: gelezen });
      else partijrijen.push(gelezen);
    }
    const rijen = metRelaties(partijrijen, stand, fouten);
    return { rijen, fouten: fouten.sort((een, ander) => een.rij - ander.rij) };
  },
};

/** A row that names an organisation of a wrong row is wrong too: read again without it, until nothing falls out. */
function metRelaties(
  partijrijen: readonly Partijrij[],
  stand: Gebiedenstand,
  fouten: Rijfout[],
): readonly Gebiedsrij[] {
  const omgeving = omgevingVan(partijrijen, stand);
  const [goed, rijen] = [[] as Partijrij[], [] as Gebiedsrij[]];
  for (const een of partijrijen) {
    const relaties = relatiestappen(een.bron.velden, een, omgeving);
    if (typeof relaties === 'string') {
      fouten.push({ rij: een.bron.rij, uitleg: relaties });
      continue;
    }
    goed.push(een);
    rijen.push(gebiedsrij(een, relaties));
  }
  return goed.length === partijrijen.length ? rijen : metRelaties(goed, stand, fouten);
}

function gebiedsrij({ bron, oud, partij }: Partijrij, relaties: readonly Gebiedsstap[]): Gebiedsrij {
  const stappen = [...(isGelijk(oud, partij) ? [] : [{ soort: 'partij', oud, nieuw: partij } as const]), ...relaties];
  const opgegaan = opgegaanVan(relaties);
  return {
    ...{ rij: bron.rij, naam: partij.naam, stappen },
    ...{ opgegaanIn: opgegaan.map(({ naarPartijId }) => naarPartijId), per: opgegaan[0]?.van ?? '' },
    verschil: oud === null ? 'nieuw' : stappen.length === 0 ? 'gelijk' : 'gewijzigd',
  };
}

const omgevingVan = (rijen: readonly Partijrij[], { partijen, relaties }: Gebiedenstand): Omgeving => {
  const alle = [...new Map([...partijen, ...rijen.map(({ partij }) => partij)].map((een) => [een.id, een])).values()];
  return { boek: maakNaamboek(alle), opId: new Map(alle.map((een) => [een.id, een])), relaties };
};

const codes = { gemeente: /^GM\d{4}$/, jeugdregio: /^JZ\d{2}$/ } as const;

function leesPartij(bron: CsvRij, { partijen }: Gebiedenstand, plekken: Map<string, number>): Partijrij | string {
  const [soortcel = '', codecel = '', naam = '', aliascel = ''] = kolommen.map((een) =>
    zonderApostrof(bron.velden[een] ?? ''),
  );
  const soort = (['gemeente', 'jeugdregio'] as const).find((een) => een === soortcel.toLowerCase());
  const code = codecel.toUpperCase();
  if (soort === undefined) return 'De soort moet gemeente of jeugdregio zijn.';
  if (!codes[soort].test(code))
    return `De code van een ${soort} is ${soort === 'gemeente' ? 'GM met vier cijfers' : 'JZ met twee cijfers'}.`;
  if (vouwNaam(naam) === '' || naam.length > 200) return 'De naam ontbreekt of is langer dan 200 tekens.';
  if (isVerdacht(naam, aliascel)) return rijGeweigerd;
  const eerder = plekken.get(code) ?? plekken.get(`${soort} ${vouwNaam(naam)}`);
  if (eerder !== undefined) return `Deze code of naam staat ook op rij ${String(eerder)}.`;
  plekken.set(code, bron.rij).set(`${soort} ${vouwNaam(naam)}`, bron.rij);
  const naamgenoot = partijen.find(
    (een) => een.soort === soort && een.id !== code && vouwNaam(een.naam) === vouwNaam(naam),
  );
  if (naamgenoot !== undefined)
    return `De naam ${naam} hoort in het register bij ${naamgenoot.id}. Gebruik die code, of een naam die verschilt.`;
  const oud = partijen.find(({ id }) => id === code) ?? null;
  const aliassen = [...(oud?.aliassen ?? []), ...(oud === null ? [] : [oud.naam]), ...gesplitst(aliascel)];
  const leeg = { kvk: null, agb: null, vestigingsplaats: null };
  const partij: Partij = {
    ...{ ...(oud ?? leeg), id: code, soort, naam, code },
    aliassen: [...new Set(aliassen)].filter((alias) => alias !== naam).sort(),
  };
  return { bron, oud, partij };
}

const isGelijk = (oud: Partij | null, nieuw: Partij): boolean =>
  oud?.naam === nieuw.naam && [...oud.aliassen].sort().join('|') === nieuw.aliassen.join('|');

/** The whole table as it stands, to change and send back. */
export function gebiedenCsv({ partijen, relaties }: Gebiedenstand): string {
  const naam = (id: string): string => partijen.find((een) => een.id === id)?.naam ?? id;
  const rijen = partijen.flatMap(({ id, soort, naam: eigen, aliassen }) => {
    if (soort !== 'gemeente' && soort !== 'jeugdregio') return [];
    const van = relaties.filter(({ vanPartijId, tot }) => vanPartijId === id && tot === null);
    const op = van.filter((een) => een.soort === 'opgegaan-in');
    const regio = van.find((een) => een.soort === 'ligt-in');
    return [
      [
        soort,
        id,
        eigen,
        aliassen.join('|'),
        regio ? naam(regio.naarPartijId) : '',
        op.map((een) => naam(een.naarPartijId)).join('|'),
        op[0]?.van ?? '',
      ],
    ];
  });
  return csvTekst([
    kolommen,
    ...rijen.sort(([a = '', b = ''], [c = '', d = '']) => `${a}${b}`.localeCompare(`${c}${d}`)),
  ]);
}
