/** Where the college of a council writes itself, nobody else signs for it. */
import { isAfzenderVan } from './afzender';
import type { Dossierbestand } from './briefwerk';

type Groep = Readonly<Record<string, unknown>>;

/** Said of the sender of the casus: of another sender nobody knows it yet. */
const vanDeAfzender: Readonly<Record<string, readonly string[]>> = {
  rib: ['ondertekenaar', 'functie', 'kenmerk'],
  vervolgbrief: ['kenmerk'],
  afsluitingsbrief: ['kenmerk'],
  rechtzettingsbrief: ['kenmerk'],
};

export function vanEigenCollege(
  dossier: Dossierbestand,
  gemeente: string,
  afzender: string | undefined,
): Dossierbestand {
  const vanCasus = groepUit(dossier, 'rib')['van'];
  const zelfde = [vanCasus, (vanCasus as Groep | undefined)?.['waarde']].includes(afzender);
  if (afzender === undefined || zelfde || !isAfzenderVan(afzender, gemeente)) return dossier;
  const zonder = Object.entries(vanDeAfzender)
    .filter(([groep]) => dossier[groep] !== undefined)
    .map(([groep, weg]) => [groep, zonderRijen(groepUit(dossier, groep), weg)] as const);
  return { ...dossier, ...Object.fromEntries(zonder) };
}

const zonderRijen = (groep: Groep, weg: readonly string[]): Groep =>
  Object.fromEntries(Object.entries(groep).filter(([sleutel]) => !weg.includes(sleutel)));

const groepUit = (dossier: Dossierbestand, naam: string): Groep => (dossier[naam] ?? {}) as Groep;
