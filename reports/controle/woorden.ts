/** Words that do harm when nobody has confirmed them, and words that an audience may not read. */
import { alleZinnen, zinTekst } from '../../domain/document';
import type { Document, FeitId } from '../../domain/document';
import { feitUit, regelVan } from '../../domain/dossier';
import type { Dossier } from '../../domain/dossier';
import type { Publiek } from '../../domain/publiek';

const beladen = [
  'faillissement',
  'faillissementen',
  'failliete',
  'faillissementsaanvraag',
  'failliet',
  'bankroet',
  'surseance',
  'wanbeheer',
  'wanbeleid',
  'fraude',
  'frauduleus',
  'schandaal',
  'zelfverrijking',
  'corruptie',
  'chaos',
  'crisis',
  'falen',
  'gefaald',
  'misstand',
  'misstanden',
  'mismanagement',
  'malversatie',
  'malversaties',
  'crisissituatie',
] as const;

/** A segment of care is called Crisis: a proper name in a list is not a judgement. */
const eigennamen: Readonly<Record<string, readonly FeitId[]>> = { crisis: ['ontvanger.segmenten'] };

export interface BeladenWoord {
  readonly woord: string;
  readonly zin: string;
  /** The fact it comes from, or null when the sentence itself says it. */
  readonly feit: FeitId | null;
}

/** Allowed only where a fact says it and a person has confirmed that fact by name. */
export function beladenWoorden(document: Document, dossier: Dossier): readonly BeladenWoord[] {
  return alleZinnen(document).flatMap((zin) =>
    zin.stukken.flatMap((stuk) => {
      if (stuk.soort === 'voetnoot') return [];
      const feit = 'feit' in stuk ? stuk.feit : null;
      return beladen
        .filter((woord) => heeftWoord(stuk.tekst, woord))
        .filter((woord) => feit === null || !(magWoord(woord, feit) || isBevestigd(dossier, feit)))
        .map((woord) => ({ woord, zin: zin.id, feit }));
    }),
  );
}

const magWoord = (woord: string, feit: FeitId): boolean => eigennamen[woord]?.includes(feit) === true;

function isBevestigd(dossier: Dossier, id: FeitId): boolean {
  const regel = regelVan(id);
  if (regel === undefined) return false;
  const feit = feitUit(dossier, regel.groep, regel.sleutel);
  return feit.status === 'bekend' && feit.bevestigdDoor !== undefined;
}

const tredenummer = /\btrede\s+(?:[1-5]|een|één|twee|drie|vier|vijf)(?![\p{L}\p{Nd}])/iu;

const nietVoorPers = [
  /regievoerder/iu,
  /begeleidingsgroep/iu,
  /communicatiebureau/iu,
  /wettelijke plicht/iu,
  /uw gemeente/iu,
];

/** Who may not see the fact may not read it in a headline either. */
const magNummerLezen = (publiek: Publiek): boolean => regelVan('trede.nummer')?.rij.zicht.includes(publiek) === true;

const verboden = (publiek: Publiek): readonly RegExp[] => [
  ...(magNummerLezen(publiek) ? [] : [tredenummer]),
  ...(publiek === 'pers' ? nietVoorPers : []),
];

/** The types keep facts out of a letter; this catches what somebody typed into a headline. */
export function nietVoorPubliek(document: Document, publiek: Publiek): readonly { zin: string; woord: string }[] {
  const patronen = verboden(publiek);
  return alleZinnen(document).flatMap((zin) =>
    patronen.flatMap((patroon) => {
      const treffer = patroon.exec(zinTekst(zin));
      return treffer === null ? [] : [{ zin: zin.id, woord: treffer[0] }];
    }),
  );
}

const heeftWoord = (tekst: string, woord: string): boolean =>
  new RegExp(`(?<![\\p{L}-])${woord}(?![\\p{L}-])`, 'iu').test(tekst);
