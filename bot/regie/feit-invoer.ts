/** The typed value of a fact, read by the kind of that fact; what cannot be read is refused, never guessed. */
import type { Feitinvoer } from '../../app/feit-wijzigen';
import { regelVan } from '../../domain/dossier';
import { maskeer } from '../../domain/persoonsgegevens';
import type { VrijeTekst } from '../../domain/persoonsgegevens';
import { leesMaand } from '../../texts/datum';
import { gekozen } from '../invoer/vrije-invoer';

type Lezer = (tekst: VrijeTekst) => Feitinvoer | null;

/** A part of it, or a date written otherwise: through the guard again, for it is another text now. */
const deel = (tekst: string): VrijeTekst => maskeer(tekst.trim());

const heelGetal: Lezer = (tekst) => {
  const schoon = tekst.replace(/\./g, '');
  return /^\d{1,9}$/.test(schoon) ? Number(schoon) : null;
};

const lezers: Readonly<Record<string, Lezer>> = {
  getal: heelGetal,
  trede: heelGetal,
  vlag: (tekst) => (tekst === 'ja' || tekst === 'nee' ? tekst === 'ja' : null),
  datum: (tekst) => leesDeeldatum(tekst),
  dag: (tekst) => leesDeeldatum(tekst),
  tijdstip: (tekst) => leesTijdstip(tekst),
  lijst: (tekst) =>
    tekst
      .split(/[\n;]/)
      .map(deel)
      .filter((een) => een !== ''),
  keuzes: (tekst) => gekozen(tekst).map(deel),
};

export function leesFeitwaarde(feit: string, tekst: VrijeTekst): Feitinvoer | null {
  const regel = regelVan(feit);
  if (regel === undefined) return null;
  const gelezen = (lezers[regel.rij.soort.naam] ?? ((zelf) => zelf))(tekst);
  return gelezen === null || regel.rij.soort.lees(gelezen) === undefined ? null : gelezen;
}

/** `2026-03-14`, `14 maart 2026`, `maart 2026`, `2026`: as precise as it was said. */
function leesDeeldatum(tekst: string): VrijeTekst | null {
  if (/^\d{4}(-\d{2}){0,2}$/.test(tekst)) return deel(tekst);
  const [, dag, maandnaam = '', jaar = ''] = /^(?:(\d{1,2})\s+)?(\p{L}+)\s+(\d{4})$/u.exec(tekst.toLowerCase()) ?? [];
  const maand = leesMaand(maandnaam);
  if (maand === null) return null;
  const twee = (getal: number | string): string => String(getal).padStart(2, '0');
  return deel(`${jaar}-${twee(maand)}${dag === undefined ? '' : `-${twee(dag)}`}`);
}

function leesTijdstip(tekst: string): VrijeTekst | null {
  const [, dag = '', uur = '', minuut = ''] =
    /^(.+?)[\sT]+(?:om\s+)?(\d{1,2})[:.](\d{2})(?:\s*uur)?$/.exec(tekst) ?? [];
  const datum = leesDeeldatum(dag.trim().replace(/,$/, ''));
  return datum === null ? null : deel(`${datum}T${uur.padStart(2, '0')}:${minuut}`);
}
