/** Plays the tasks: what was due is finished by the adviseur, except what the script leaves lying, and the IGJ visits one aanbieder. */
import { mutsaers } from './mutsaers';
import { dagVan, doe, vrij } from './toneel';
import type { Gebeurtenis, Toneel } from './toneel';
import type { Voorbeeldcasus } from './vorm';

const adviseur = 'Anouk Wiersma';
/** So long after the last decision people have caught up. */
const bijgewerktNa = 30;

/** Lines of the draaiboek that nobody finished yet: something must be late in a demo. */
const blijftLiggen: ReadonlySet<string> = new Set(['gevolgen', 'passend-aanbod', 'continuiteitsplan-overleg']);

/** Nothing lies longer than so many days: the reference case of 2023 is not years behind. */
const langstTeLaat = 45;

/** Days before the demo date on which the inspection came by. */
const bezoeken: Readonly<Record<string, number>> = { 'AB-VUURBAAK': 3 };

export function takenGebeurtenissen(casus: Voorbeeldcasus, vandaag: string): readonly Gebeurtenis[] {
  if (casus.gesloten !== undefined) return [];
  const laatste = dagVan(casus.bepalingen.at(-1)?.dag ?? casus.geopend, vandaag);
  const gisteren = dagVan(1, vandaag);
  const bij = dagVan(-bijgewerktNa, laatste);
  const dag = bij < gisteren ? bij : gisteren;
  const bezoek = bezoeken[casus.aanbieder];
  const vacant = casus.rollen.every(([, rol]) => rol !== 'regievoerder');
  return [
    ...(vacant ? [{ dag: laatste, speel: (t: Toneel, op: string) => laatOpen(t, casus, aanwijzen, op) }] : []),
    ...(casus === mutsaers ? [{ dag: laatste, speel: (t: Toneel, op: string) => laatOpen(t, casus, plan, op) }] : []),
    { dag, speel: (toneel, op) => rondAf(toneel, casus, op) },
    ...(bezoek === undefined
      ? []
      : [{ dag: dagVan(bezoek, vandaag), speel: (t: Toneel, op: string) => legBezoekVast(t, casus, op) }]),
  ];
}

const idVan = ({ gemaakt }: Toneel, { aanbieder }: Voorbeeldcasus): string => gemaakt.get(`casus ${aanbieder}`) ?? '';

async function rondAf(toneel: Toneel, casus: Voorbeeldcasus, op: string): Promise<void> {
  const dag = op.slice(0, 10);
  for (const { id, versie, status, termijn, draaiboekId } of await toneel.eenheid.taak.vanCasus(idVan(toneel, casus))) {
    if (status !== 'open' || termijn === null || termijn > dag) continue;
    if (blijftLiggen.has(draaiboekId ?? '') && termijn > dagVan(langstTeLaat, toneel.vandaag)) continue;
    await doe(toneel, toneel.verben.taakAfronden, { naam: adviseur, op }, { taakId: id, versie, reden: null });
  }
}

interface Openstaand {
  /** Line of the draaiboek. */
  readonly regel: string;
  readonly waarom: string;
}

/** Nobody has the role: that somebody will be appointed is all there is, so the task is not done and no day is made up for it. */
const aanwijzen: Openstaand = {
  regel: 'regievoerder',
  waarom: 'Er komt een regievoerder. Wanneer staat nog niet vast.',
};
/** Bron: the documents of the reference case say that the plan is being prepared, and name no day. */
const plan: Openstaand = { regel: 'herstelplan', waarom: 'Het plan wordt voorbereid. De stukken noemen geen dag.' };

async function laatOpen(
  toneel: Toneel,
  casus: Voorbeeldcasus,
  { regel, waarom }: Openstaand,
  op: string,
): Promise<void> {
  const reden = vrij(waarom);
  for (const { id, versie, status, draaiboekId } of await toneel.eenheid.taak.vanCasus(idVan(toneel, casus))) {
    if (status !== 'open' || draaiboekId !== regel) continue;
    const invoer = { taakId: id, versie, termijn: null, reden };
    await doe(toneel, toneel.verben.taakWijzigen, { naam: adviseur, op }, invoer);
  }
}

async function legBezoekVast(toneel: Toneel, casus: Voorbeeldcasus, op: string): Promise<void> {
  const casusId = idVan(toneel, casus);
  const feiten = { igj: { bezoekOp: op.slice(0, 10) } };
  await doe(toneel, toneel.verben.feitVastleggen, { naam: adviseur, op }, { casusId, feiten });
  const wat = vrij('Besluit van de regio over de overname van de zorgvormen');
  const termijn = dagVan(-20, toneel.vandaag);
  const mijlpaal = { casusId, soort: 'mijlpaal', wat, eigenaar: 'accounthoudende-regio', termijn } as const;
  await doe(toneel, toneel.verben.taakToevoegen, { naam: adviseur, op }, mijlpaal);
}
