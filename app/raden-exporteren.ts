/** What the letters to single councils read, for a file that goes without the database. */
import type { EigenAlinea } from '../domain/brief-eigen';
import { beknopteVorige } from '../domain/briefreeks-vorige';
import type { BriefVersie } from '../domain/brievenboek';
import type { CasusDossier } from '../domain/casus';
import { briefSleutel } from '../domain/casusbestand';
import type { Bestandsgegevens, Gemeentebestand, Raadomgeving } from '../domain/gemeentebestand';
import { alleGemeenten } from '../domain/gemeentegegevens';
import type { Gemeentegegevens } from '../domain/gemeentegegevens';
import { isTeWijzigen } from './brief-opstellen';
import { regiosVan } from './dossier-samenstellen';
import { gemeentenVan } from './gemeenten-van';
import type { Werk } from './werk';

/** The gemeenten around the casus, and every other one whose council has a letter of its own. */
async function namenVan(werk: Werk, casus: CasusDossier): Promise<readonly string[]> {
  const rondom = (await gemeentenVan(werk, casus)).map(({ naam }) => naam);
  const metBrief = (await werk.eenheid.briefreeks.perRaad(casus.id)).map(({ wie }) => wie);
  return [...new Set([...rondom, ...metBrief])].sort((een, ander) => een.localeCompare(ander, 'nl'));
}

export async function radenUit(werk: Werk, casus: CasusDossier): Promise<Readonly<Record<string, Raadomgeving>>> {
  const raden: Record<string, Raadomgeving> = {};
  for (const naam of await namenVan(werk, casus)) {
    const regios = (await regiosVan(werk, naam)).map((regio) => ({ naam: regio.naam, aliassen: regio.aliassen }));
    const vorige = await werk.eenheid.briefreeks.vorigeBrief(casus.id, naam, '');
    raden[naam] = { regios, vorige: vorige && beknopteVorige(vorige) };
  }
  return raden;
}

/** What was given for these gemeenten and for all, each with its picture. */
export async function gemeentegegevensUit(werk: Werk, casus: CasusDossier): Promise<Gemeentebestand> {
  const { gemeentegegevens, partij } = werk.eenheid;
  const namen = new Map((await partij.vanSoort(['gemeente'])).map((een) => [een.id, een.naam]));
  const mee = new Set([alleGemeenten, ...(await namenVan(werk, casus))]);
  const uit: Record<string, Bestandsgegevens> = {};
  for (const { gemeenteId, gegevens } of await gemeentegegevens.stand(casus.aanbiederId)) {
    const naam = gemeenteId === alleGemeenten ? alleGemeenten : namen.get(gemeenteId);
    if (naam !== undefined && mee.has(naam)) uit[naam] = { ...uit[naam], ...(await metPlaatje(werk, gegevens)) };
  }
  return uit;
}

async function metPlaatje({ eenheid }: Werk, { logo, ...rest }: Gemeentegegevens): Promise<Bestandsgegevens> {
  if (logo === undefined || logo === null) return { ...rest, ...(logo === null ? { logo } : {}) };
  const plaatje = await eenheid.gemeentegegevens.logo(logo);
  return plaatje === null ? rest : { ...rest, logo: { base64: plaatje.base64, alt: plaatje.alt } };
}

/** Of the newest series that wrote to a council; an older one is history. */
export async function eigenPerRaad(
  { eenheid }: Werk,
  casus: CasusDossier,
): Promise<Readonly<Record<string, readonly EigenAlinea[]>>> {
  const uit = new Map<string, BriefVersie>();
  for (const { id, totaal } of await eenheid.briefreeks.alleVan(casus.id)) {
    for (const { brief } of await eenheid.briefreeks.brieven(id, 0, totaal)) {
      const sleutel = briefSleutel(brief.soort, brief.publiek, brief.variant);
      uit.set(sleutel, uit.get(sleutel) ?? brief);
    }
  }
  const eigen = [...uit].filter(([, brief]) => isTeWijzigen(brief) && brief.eigen.length > 0);
  return Object.fromEntries(eigen.map(([sleutel, brief]) => [sleutel, brief.eigen]));
}
