/** What stands in the way of a letter now: the letters of its casus, the register of who was told, the clock and the embargo. */
import type { BriefVersie } from '../domain/brievenboek';
import { hindernissen } from '../domain/hindernis';
import { kringVanBrief, kringen, kringVoor } from '../domain/kring';
import type { Hindernis, NietVerzonden, PakketBrief, Volgorde } from '../domain/vrijgave';
import { naarUtc } from '../domain/nederlandse-tijd';
import type { TeInformeren } from '../domain/informeren';
import type { BriefZaak } from './brief-zaak';
import { stelDossierSamen } from './dossier-samenstellen';
import { veranderdSinds } from './feit-veranderd';
import { teInformeren } from './informeren';
import type { Werk } from './use-case';

export async function vindHindernissen(werk: Werk, zaak: BriefZaak, volgorde: Volgorde): Promise<readonly Hindernis[]> {
  const { eenheid, nu } = werk;
  const pakket = await pakketVan(werk, zaak.id);
  const embargo = zaak.brief.soort === 'persbericht' ? embargoIn(await stelDossierSamen(werk, zaak)) : null;
  const gedaan = await eenheid.informeren.vanCasus(zaak.id);
  const raden = [
    ...pakket.filter(({ publiek }) => kringVoor(publiek) === 'raad').map(({ vrijgegevenOp }) => vrijgegevenOp),
    ...gedaan.filter(({ groep }) => groep === 'raad').map(({ op }) => op),
  ];
  const eerste = raden.filter((op) => op !== null).sort()[0];
  return hindernissen(zaak.brief, pakket, volgorde, {
    ...{ nu, embargo, gedaan },
    eigenBrieven: kringVanBrief(zaak.brief) === 'pers' ? await eenheid.briefreeks.perRaad(zaak.id) : [],
    moeten: await moetenWeten(werk, zaak),
    veranderdOp: await laatsteWijziging(werk, zaak, eerste),
  });
}

/** Released and not recorded as sent: its readers may not have it yet. It holds up nothing, for the order is of releases, and who releases the next one has to know. */
export async function nogNietVerzonden(werk: Werk, zaak: BriefZaak): Promise<readonly NietVerzonden[]> {
  const kring = kringVanBrief(zaak.brief);
  if (kring === null) return [];
  return (await pakketVan(werk, zaak.id)).flatMap((brief) => {
    const eerder = kringVanBrief(brief);
    const gaatVoor = eerder !== null && kringen.indexOf(eerder) < kringen.indexOf(kring);
    return gaatVoor && brief.status === 'vrijgegeven' ? [{ nummer: brief.nummer, kring: eerder }] : [];
  });
}

/** A council on the list of a series that runs has not been told before its letter is made, also where nobody else asks for it. */
async function moetenWeten(werk: Werk, zaak: BriefZaak): Promise<readonly TeInformeren[]> {
  const rondom = await teInformeren(werk, zaak);
  const bekend = new Set(rondom.filter(({ groep }) => groep === 'raad').map(({ wie }) => wie));
  const erbij = (await werk.eenheid.briefreeks.nogTeMaken(zaak.id)).filter((wie) => !bekend.has(wie));
  return [...rondom, ...erbij.map((wie) => ({ wie, groep: 'raad', grond: 'wet' }) as const)];
}

async function pakketVan({ eenheid }: Werk, casusId: string): Promise<readonly PakketBrief[]> {
  const vrijgaven = new Map((await eenheid.briefverloop.vrijgaven(casusId)).map(({ briefId, op }) => [briefId, op]));
  const alsPakket = ({ id, nummer, soort, publiek, variant, status }: BriefVersie): PakketBrief => ({
    id,
    nummer,
    soort,
    publiek,
    variant,
    status,
    vrijgegevenOp: vrijgaven.get(id) ?? null,
  });
  const reeksen = await eenheid.briefreeks.pakket(casusId);
  return [...(await eenheid.brief.vanCasus(casusId)).map(alsPakket), ...reeksen];
}

/** Where and when it appears is no news to a council; what is put right in it is. */
const vanHetBerichtZelf = /^persbericht\.|^persrechtzetting\.(?!punten$)/u;

/** The last moment at which something changed that this letter tells the press, since the councils first heard of it. */
async function laatsteWijziging(
  werk: Werk,
  { id: casusId, brief }: BriefZaak,
  raadWeetSinds: string | undefined,
): Promise<string> {
  if (kringVanBrief(brief) !== 'pers' || raadWeetSinds === undefined) return '';
  const feiten = Object.keys(brief.blad).filter((feit) => !vanHetBerichtZelf.test(feit));
  const veranderd = await veranderdSinds(werk, { casusId, feiten, sinds: raadWeetSinds });
  return (
    [...veranderd.values()]
      .map(({ op }) => op)
      .sort()
      .at(-1) ?? ''
  );
}

/** The end of the embargo as it was recorded, in UTC; null without one. */
export function embargoIn({ persbericht }: Readonly<Record<string, unknown>>): string | null {
  const feit = alsObject(alsObject(persbericht)?.['embargo'] ?? null);
  const ruw = feit === null ? alsObject(persbericht)?.['embargo'] : feit['waarde'];
  return typeof ruw === 'string' && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/.test(ruw) ? naarUtc(ruw) : null;
}

const alsObject = (ruw: unknown): Readonly<Record<string, unknown>> | null =>
  typeof ruw === 'object' && ruw !== null ? (ruw as Record<string, unknown>) : null;
