/** Whose an open task is, as a condition: by name, by role on the casus, or by the party of the draaiboek. */
import type { Taakvraag } from '../domain/taak-ports';
import type { Waarde } from './db';

export interface Voorwaarde {
  readonly waar: string;
  readonly waarden: readonly Waarde[];
}

/** Somebody in this role on the casus of the task, today, still for the same partij. Asked once, not for every task. */
const inRol = (
  rol: string,
  wie: string,
): string => `t.casus_id in (select r.casus_id from casus_rol r join persoon q on q.id = r.persoon_id
  and q.partij_id = r.partij_id where r.rol = '${rol}' ${wie} and r.van <= ? and (r.tot is null or r.tot > ?))`;

/** What the regievoerder minds besides his own: parties that are nobody here. */
const bijRegie = `t.eigenaar in ('regievoerder', 'begeleidingsgroep', 'igj', 'ozj')`;
const bijHouder = `t.eigenaar in ('accounthoudende-regio', 'centrumgemeente', 'regievoerder', 'begeleidingsgroep')`;

type Wie = Omit<Taakvraag, 'welke'>;

const isOpen = "t.status = 'open' and c.status <> 'gesloten'";

function lijstenVan(wie: Wie): Readonly<Record<Taakvraag['welke'], Voorwaarde>> {
  const mijn = vanMij(wie);
  return { mijn, partij: zonder(vanPartij(wie), mijn), regie: opMijnCasussen(wie) };
}

/** The count of each list in one pass over the open tasks. */
export function tellingVan(wie: Wie): { readonly sql: string; readonly waarden: readonly Waarde[] } {
  const { mijn, partij, regie } = lijstenVan(wie);
  const som = (deel: Voorwaarde, naam: string): string => `sum(case when ${deel.waar} then 1 else 0 end) as ${naam}`;
  return {
    sql: `select ${som(mijn, 'mijn')}, ${som(partij, 'partij')}, ${som(regie, 'regie')}
      from taak t join casus c on c.id = t.casus_id where ${isOpen}`,
    waarden: [...mijn.waarden, ...partij.waarden, ...regie.waarden],
  };
}

export function vanWie(vraag: Taakvraag): Voorwaarde {
  const { voor } = vraag;
  const deel = lijstenVan(vraag)[vraag.welke];
  const tijdig = voor === undefined ? { waar: '1 = 1', waarden: [] } : { waar: 't.termijn <= ?', waarden: [voor] };
  return {
    waar: `${isOpen} and (${deel.waar}) and ${tijdig.waar}`,
    waarden: [...deel.waarden, ...tijdig.waarden],
  };
}

const zonder = (alle: Voorwaarde, niet: Voorwaarde): Voorwaarde => ({
  waar: `(${alle.waar}) and not (${niet.waar})`,
  waarden: [...alle.waarden, ...niet.waarden],
});

function vanMij({ persoonId, dag }: Wie): Voorwaarde {
  const ik = 'and r.persoon_id = ?';
  const delen: readonly [string, readonly Waarde[]][] = [
    ['(t.persoon_id is not null and t.persoon_id = ?)', [persoonId]],
    [`(t.persoon_id is null and ${bijRegie} and ${inRol('regievoerder', ik)})`, [persoonId, dag, dag]],
    [
      `(t.persoon_id is null and ${bijRegie} and ${inRol('plaatsvervanger', ik)} and not ${inRol('regievoerder', '')})`,
      [persoonId, dag, dag, dag, dag],
    ],
    [`(t.persoon_id is null and t.eigenaar = 'autoriteit' and ${inRol('casus-adviseur', ik)})`, [persoonId, dag, dag]],
  ];
  return { waar: delen.map(([deel]) => deel).join(' or '), waarden: delen.flatMap(([, waarden]) => waarden) };
}

function opMijnCasussen({ persoonId, dag }: Wie): Voorwaarde {
  const rollen = ['regievoerder', 'plaatsvervanger', 'casus-adviseur'];
  return {
    waar: rollen.map((rol) => inRol(rol, 'and r.persoon_id = ?')).join(' or '),
    waarden: rollen.flatMap(() => [persoonId, dag, dag]),
  };
}

function vanPartij({ partijId, dag }: Wie): Voorwaarde {
  const isHouder = `c.aanbieder_id in (select x.van_partij_id from relatie x where x.soort = 'accounthouder'
    and x.naar_partij_id = ? and x.van <= ? and (x.tot is null or x.tot > ?))`;
  const isBetrokken = (
    ...soorten: readonly string[]
  ): string => `t.casus_id in (select b.casus_id from casus_betrokken b
    join partij p on p.id = b.partij_id where b.partij_id = ? and p.soort in (${soorten.map((soort) => `'${soort}'`).join(', ')}))`;
  const nogNietBevestigd = 'not exists (select 1 from taak_bevestiging z where z.taak_id = t.id and z.partij_id = ?)';
  const delen: readonly [string, readonly Waarde[]][] = [
    [`(t.eigenaar = 'aanbieder' and c.aanbieder_id = ?)`, [partijId]],
    [`(${bijHouder} and ${isHouder})`, [partijId, dag, dag]],
    [
      `(t.eigenaar = 'niet-accounthoudende-regio' and ${isBetrokken('jeugdregio', 'samenwerkingsverband')} and not ${isHouder} and ${nogNietBevestigd})`,
      [partijId, partijId, dag, dag, partijId],
    ],
    [`(t.eigenaar = 'gemeenten' and ${isBetrokken('gemeente')} and ${nogNietBevestigd})`, [partijId, partijId]],
    [
      `(t.eigenaar = 'autoriteit' and exists (select 1 from partij p where p.id = ? and p.soort = 'autoriteit'))`,
      [partijId],
    ],
  ];
  return { waar: delen.map(([deel]) => deel).join(' or '), waarden: delen.flatMap(([, waarden]) => waarden) };
}
