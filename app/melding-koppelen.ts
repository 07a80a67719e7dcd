/** Links a melding to a casus, an open one or a new one, together with other meldingen that tell the same; and takes a link back. */
import { casusInzien } from './casus-inzien';
import { casusOpenen } from './casus-openen';
import { noteerGebeurtenis } from './gebeurtenis-noteren';
import type { CasusDossier } from '../domain/casus';
import type { Melding } from '../domain/melding';
import { mag } from '../domain/policy';
import { faal, ok } from '../domain/result';
import type { Result } from '../domain/result';
import type { OpVersie } from './melding-beoordelen';
import { meldingZaak } from './melding-inzien';
import type { MeldingZaak } from './melding-inzien';
import { zelfdePeriode } from './meldingen-inzien';
import { zetStap } from './melding-stap';
import { sluitOpenVraag } from './melding-vragen';
import { voerUit } from './use-case';
import type { Verb, Werk } from './use-case';

type Koppeling = OpVersie & {
  /** Number or id of an open casus; null opens a new one. */
  readonly casus: string | null;
  /** Other meldingen about the same organisation that go along. */
  readonly ook: readonly string[];
};

export const meldingKoppelen: Verb<Koppeling, Melding, MeldingZaak> = {
  handeling: 'melding.koppelen',
  zaak: (werk, invoer) => meldingZaak(werk, invoer.melding),
  async doe(werk, { casus: gevraagd, ook, versie }, { melding }) {
    const casus = gevraagd === null ? await openCasus(werk, melding) : await openstaande(werk, gevraagd);
    if (!casus.ok) return casus;
    const gekoppeld = await koppel(werk, melding, casus.value, versie);
    if (!gekoppeld.ok) return gekoppeld;
    for (const id of ook) {
      const mee = await koppelMee(werk, id, melding, casus.value);
      if (!mee.ok) return mee;
    }
    return gekoppeld;
  },
  voorwerp: (invoer, uit) => ({ soort: 'melding', id: uit?.id ?? invoer.melding }),
};

/** The casus must be one this person may see: a number alone confirms nothing. */
async function openstaande(werk: Werk, gevraagd: string): Promise<Result<CasusDossier>> {
  const gevonden = await voerUit(werk, casusInzien, { casus: gevraagd });
  if (!gevonden.ok) return faal({ soort: 'niet-gevonden', wat: 'casus' });
  const { casus } = gevonden.value;
  return casus.status === 'gesloten' ? faal({ soort: 'niet-gevonden', wat: 'casus' }) : ok(casus);
}

/** Nobody becomes involved by filing a melding: who may see the casus is a decision of people. */
async function openCasus(werk: Werk, { invoer }: Melding): Promise<Result<CasusDossier>> {
  const aanbieder = invoer.over.partijId === null ? null : await werk.eenheid.partij.vind(invoer.over.partijId);
  if (aanbieder === null || !heeftCasus.has(aanbieder.soort)) return faal({ soort: 'niet-gevonden', wat: 'aanbieder' });
  const geopend = await voerUit(werk, casusOpenen, {
    ...{ aanbiederId: aanbieder.id, geopendOp: werk.vandaag, betrokkenIds: [] },
    // Linked below, like the others that go along.
    ...{ aanleiding: 'melding', meldingIds: [] },
  });
  if (!geopend.ok) return geopend;
  const casus = await werk.eenheid.casus.vind(geopend.value.id, werk.vandaag);
  return casus === null ? faal({ soort: 'niet-gevonden', wat: 'casus' }) : ok(casus);
}

const heeftCasus: ReadonlySet<string> = new Set(['aanbieder', 'gecertificeerde-instelling']);

async function koppel(werk: Werk, melding: Melding, casus: CasusDossier, versie: number): Promise<Result<Melding>> {
  await sluitOpenVraag(werk, melding.id);
  const gezet = await zetStap(werk, melding, 'koppelen', { versie, object: casus.id });
  if (!gezet.ok) return gezet;
  if ((await werk.eenheid.melding.casusId(melding.id)) === casus.id) return gezet;
  await werk.eenheid.melding.koppel(melding.id, casus.id);
  const inhoud = { soort: 'melding-gekoppeld', nummer: melding.nummer } as const;
  await noteerGebeurtenis(werk, casus.id, inhoud, { zichtbaarheid: 'kernteam' });
  return gezet;
}

/** By the register, or as the meldpunt sees them side by side: by typed name or number. */
const zelfde = async (werk: Werk, een: Melding, ander: Melding): Promise<boolean> =>
  (een.invoer.over.partijId !== null && een.invoer.over.partijId === ander.invoer.over.partijId) ||
  (await zelfdePeriode(werk, een)).some(({ id }) => id === ander.id);

/** Only about the same organisation; one that nobody took up yet is taken up on the way. */
async function koppelMee(werk: Werk, id: string, eerste: Melding, casus: CasusDossier): Promise<Result<Melding>> {
  const zaak = await meldingZaak(werk, id);
  if (zaak === null || !mag(werk.actor, 'melding.koppelen', zaak) || !(await zelfde(werk, eerste, zaak.melding))) {
    return faal({ soort: 'niet-gevonden', wat: 'melding' });
  }
  const { melding } = zaak;
  if (melding.status !== 'ontvangen') return koppel(werk, melding, casus, melding.versie);
  const opgepakt = await zetStap(werk, melding, 'beoordelen', { behandelaarId: werk.actor.persoonId });
  return opgepakt.ok ? koppel(werk, opgepakt.value, casus, opgepakt.value.versie) : opgepakt;
}

export const meldingOntkoppelen: Verb<OpVersie, Melding, MeldingZaak> = {
  handeling: 'melding.ontkoppelen',
  zaak: (werk, invoer) => meldingZaak(werk, invoer.melding),
  async doe(werk, { versie }, { melding }) {
    const object = await werk.eenheid.melding.casusId(melding.id);
    const gezet = await zetStap(werk, melding, 'ontkoppelen', { versie, object, behandelaarId: werk.actor.persoonId });
    if (gezet.ok) await werk.eenheid.melding.ontkoppel(melding.id);
    return gezet;
  },
  voorwerp: (invoer, uit) => ({ soort: 'melding', id: uit?.id ?? invoer.melding }),
};
