/** Facts that follow from what people did elsewhere, beside those that somebody recorded: both stay, and a difference shows. */

/** A fact that nobody had to record. */
export interface Afgeleid {
  readonly waarde: unknown;
  readonly bron: string;
  /** Day of what it follows from. */
  readonly datum?: string;
  readonly bevestigdDoor?: string;
  /** What was recorded otherwise contradicts it; left out where people may simply call it otherwise. */
  readonly spreektTegen?: true;
  /** Said in other words it is still the same: names that all have to be there, each by one of its spellings. */
  readonly noemt?: readonly (readonly string[])[];
}

export type Afgeleiden = Readonly<Record<string, Afgeleid>>;
type Groep = Readonly<Record<string, unknown>>;

/** Recorded facts go before; what nobody knows or was only asked for is answered by what follows from the casus. */
export function metAfgeleid(vastgelegd: Groep, afgeleid: Afgeleiden): Groep {
  const uit: Record<string, unknown> = { ...vastgelegd };
  for (const [naam, feit] of Object.entries(afgeleid))
    uit[naam] = isOpen(vastgelegd[naam]) ? alsFeit(feit) : naast(vastgelegd[naam], feit);
  return uit;
}

const isOpen = (ruw: unknown): boolean =>
  ruw === undefined || ruw === null || (isGroep(ruw) && ruw['afwezig'] === 'onbekend');

const alsFeit = ({ waarde, bron, datum, bevestigdDoor }: Afgeleid): Groep => ({
  ...{ waarde, bron },
  ...(datum === undefined ? {} : { datum }),
  ...(bevestigdDoor === undefined ? {} : { bevestigdDoor }),
});

/** What was kept from letters stays so; of two values that differ, people say why or put one right. */
function naast(ruw: unknown, feit: Afgeleid): unknown {
  const oud: Groep = isGroep(ruw) ? ruw : { waarde: ruw };
  if (feit.spreektTegen === undefined || !('waarde' in oud) || zegtHetzelfde(oud['waarde'], feit)) return ruw;
  const ook: readonly unknown[] = Array.isArray(oud['ook']) ? oud['ook'] : [];
  const isGenoemd = ook.some((een) => isGroep(een) && zegtHetzelfde(een['waarde'], feit));
  return isGenoemd ? ruw : { ...oud, ook: [...ook, { waarde: feit.waarde, bron: feit.bron }] };
}

function zegtHetzelfde(waarde: unknown, { waarde: hier, noemt }: Afgeleid): boolean {
  if (Array.isArray(waarde) && Array.isArray(hier)) return inVolgorde(waarde) === inVolgorde(hier);
  if (typeof waarde !== 'string' || typeof hier !== 'string') return waarde === hier;
  const tekst = gevouwen(waarde);
  if (tekst === gevouwen(hier)) return true;
  return noemt?.every((namen) => namen.some((naam) => tekst.includes(gevouwen(naam)))) ?? false;
}

const inVolgorde = (delen: readonly unknown[]): string => JSON.stringify(delen.map(String).sort());

const gevouwen = (tekst: string): string => tekst.normalize('NFC').toLowerCase().replaceAll('’', "'").trim();

const isGroep = (ruw: unknown): ruw is Groep => typeof ruw === 'object' && ruw !== null && !Array.isArray(ruw);
