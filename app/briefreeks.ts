/** One letter for each council on a list of names: started by a person, made in small parts, and called off at any moment. */
import type { Actor } from '../domain/actor';
import { nieuweBrief } from '../domain/brief';
import type { BriefVersie } from '../domain/brievenboek';
import { rondestappen } from '../domain/briefreeks';
import type {
  Briefreeks,
  MaakVoorGemeente,
  Reeksgemeente,
  Reeksronde,
  Reeksrij,
  Reekssoort,
  Rondestap,
} from '../domain/briefreeks';
import { mag } from '../domain/policy';
import type { CasusDossier } from '../domain/casus';
import { inhoudVoorHash } from '../domain/document';
import { parseDossier } from '../domain/dossier';
import { faal, ok } from '../domain/result';
import { noteerStap } from './brief-zaak';
import { zoekCasus } from './casus-inzien';
import { gemeentenVan } from './gemeenten-van';
import { woordkeuzeOp } from './formuleringen-lezen';
import { logoVan, stelDossierSamen } from './dossier-samenstellen';
import { alsTredeZichtbaar } from './trede-zichtbaar';
import type { Verb, Werk } from './use-case';

export interface Reeksstand extends Briefreeks {
  readonly casusNummer: string;
  readonly aanbieder: string;
  /** What the casus says how many gemeenten there are, when that is more than are known by name. */
  readonly genoemd: number | null;
  /** How many letters have each status. */
  readonly statussen: Readonly<Record<string, number>>;
  /** How many were left in the last step, were touched by a changed fact, and were not recorded as read by this reader. */
  readonly telling: Readonly<Record<'gelaten' | 'geraakt' | 'ongelezen', number>>;
  /** The last step with all of them; null before there was one. */
  readonly ronde: Reeksronde | null;
  /** Steps that this reader may take. */
  readonly stappen: readonly Rondestap[];
}

const reeksZaak = async (werk: Werk, casus: string): Promise<CasusDossier | null> =>
  alsTredeZichtbaar(werk, await zoekCasus(werk, casus));

export const magStappen = (actor: Actor, casus: CasusDossier): readonly Rondestap[] =>
  (Object.keys(rondestappen) as Rondestap[]).filter((stap) => mag(actor, rondestappen[stap].handeling, casus));

export async function reeksstand(werk: Werk, casus: CasusDossier, reeks: Briefreeks): Promise<Reeksstand> {
  const gelezen = parseDossier(await stelDossierSamen(werk, casus));
  const feit = gelezen.ok ? gelezen.value.werkgebied.aantalGemeenten : null;
  const aantal = feit?.status === 'bekend' ? feit.waarde : 0;
  const genoemd = aantal > reeks.totaal ? aantal : null;
  const statussen: Record<string, number> = {};
  for (const { status } of await werk.eenheid.briefreeks.teksten(reeks.id))
    statussen[status] = (statussen[status] ?? 0) + 1;
  const ronde = await werk.eenheid.briefreeks.laatsteRonde(reeks.id);
  const telling = await werk.eenheid.briefreeks.telling(reeks.id, werk.actor.persoonId);
  const stappen = magStappen(werk.actor, casus);
  const { nummer: casusNummer, aanbiederNaam: aanbieder } = casus;
  return { ...reeks, casusNummer, aanbieder, genoemd, statussen, telling, ronde, stappen };
}

export interface Reeksvraag {
  readonly casus: string;
  readonly soort: Reekssoort;
  /** Null: every gemeente around this casus that the register knows by name. */
  readonly rijen: readonly Reeksgemeente[] | null;
}

export const briefreeksStarten: Verb<Reeksvraag, Reeksstand, CasusDossier> = {
  handeling: 'briefreeks.starten',
  zaak: (werk, invoer) => reeksZaak(werk, invoer.casus),
  async doe(werk, invoer, casus) {
    const { actor, eenheid, nu } = werk;
    const rijen = invoer.rijen ?? (await radenVoor(werk, casus, invoer.soort));
    if (!(await zijnGemeenten(werk, casus, { soort: invoer.soort, rijen })))
      return faal({ soort: 'veld-ongeldig', veld: 'gemeente', uitleg: 'niet-in-de-lijst' });
    if (rijen.length === 0)
      return faal({ soort: 'veld-ongeldig', veld: 'namen van de gemeenten', uitleg: 'verplicht' });
    const id = eenheid.nieuwId(nu);
    await eenheid.briefreeks.voegToe(
      { id, casusId: casus.id, soort: invoer.soort, makerId: actor.persoonId, op: nu },
      rijen,
    );
    const reeks = await eenheid.briefreeks.vind(id);
    return reeks ? ok(await reeksstand(werk, casus, reeks)) : faal({ soort: 'niet-gevonden', wat: 'deze reeks' });
  },
  voorwerp: (invoer, uit) => ({ soort: 'briefreeks', id: uit?.id ?? invoer.casus }),
};

/** A cover letter goes to councils outside the accounthoudende regio: the others get the letter itself from their own region. */
async function radenVoor(werk: Werk, casus: CasusDossier, soort: Reekssoort): Promise<readonly Reeksgemeente[]> {
  const eigen = soort === 'aanbiedingsbrief' ? await eigenGemeenten(werk, casus) : new Set<string>();
  const gemeenten = (await gemeentenVan(werk, casus)).filter(({ naam }) => !eigen.has(naam));
  return gemeenten.map(({ naam }) => ({ gemeente: naam }));
}

const eigenGemeenten = async (
  { eenheid, vandaag }: Werk,
  { accounthouderId }: CasusDossier,
): Promise<ReadonlySet<string>> =>
  new Set(
    accounthouderId === null
      ? []
      : (await eenheid.partij.van(accounthouderId, 'neemt-deel-aan', vandaag)).map(({ naam }) => naam),
  );

/** Only names of the register stand in a letter: what a button sends may be anything. */
async function zijnGemeenten(
  werk: Werk,
  casus: CasusDossier,
  { soort, rijen }: Pick<Reeksvraag, 'soort'> & { readonly rijen: readonly Reeksgemeente[] },
): Promise<boolean> {
  const namen = new Set((await werk.eenheid.partij.vanSoort(['gemeente'])).map(({ naam }) => naam));
  const eigen = soort === 'aanbiedingsbrief' ? await eigenGemeenten(werk, casus) : new Set<string>();
  return rijen.every(({ gemeente }) => namen.has(gemeente) && !eigen.has(gemeente));
}

export interface ReeksZaak extends CasusDossier {
  readonly reeks: Briefreeks;
}

export async function reeksZaakVan(werk: Werk, id: string): Promise<ReeksZaak | null> {
  const reeks = await werk.eenheid.briefreeks.vind(id);
  const casus = reeks && (await reeksZaak(werk, reeks.casusId));
  return casus && { ...casus, reeks };
}

export const reeksVoorwerp = (invoer: { readonly reeks: string }) => ({ soort: 'briefreeks', id: invoer.reeks });

export const briefreeksInzien: Verb<{ readonly reeks: string }, Reeksstand, ReeksZaak> = {
  handeling: 'briefreeks.inzien',
  leest: true,
  zaak: (werk, invoer) => reeksZaakVan(werk, invoer.reeks),
  doe: async (werk, _, zaak) => ok(await reeksstand(werk, zaak, zaak.reeks)),
  voorwerp: reeksVoorwerp,
};

export const briefreeksAfbreken: Verb<{ readonly reeks: string }, Reeksstand, ReeksZaak> = {
  handeling: 'briefreeks.afbreken',
  zaak: (werk, invoer) => reeksZaakVan(werk, invoer.reeks),
  async doe(werk, { reeks: id }, zaak) {
    const gedaan = await werk.eenheid.briefreeks.zetStatus(id, 'afgebroken');
    if (!gedaan) return faal({ soort: 'kan-niet-in-deze-status', status: zaak.reeks.status, stap: 'afbreken' });
    return ok(await reeksstand(werk, zaak, { ...zaak.reeks, status: 'afgebroken' }));
  },
  voorwerp: reeksVoorwerp,
};

export interface Reekswerk {
  readonly maakVoorGemeente: MaakVoorGemeente;
  hash(tekst: string): string;
}

/** Makes one letter of a series, with its own number, hash and line in the logboek. False: somebody made it already. */
export const briefreeksVerwerken = ({
  maakVoorGemeente,
  hash,
}: Reekswerk): Verb<
  { readonly reeks: string; readonly rij: Reeksrij },
  { readonly briefId: string | null },
  ReeksZaak
> => ({
  handeling: 'briefreeks.verwerken',
  zaak: (werk, invoer) => reeksZaakVan(werk, invoer.reeks),
  async doe(werk, { reeks, rij }, zaak) {
    const { actor, eenheid, nu, vandaag } = werk;
    const nummer = await eenheid.nummer('B', Number(vandaag.slice(0, 4)));
    const { gemeente } = rij.gegevens;
    const { soort } = zaak.reeks;
    const dossierJson = await stelDossierSamen(werk, zaak, { soort, publiek: '', variant: gemeente, nummer });
    const woorden = await woordkeuzeOp(werk, soort, nu);
    const gemaakt = maakVoorGemeente({ soort, dossierJson, ...woorden, gemeente, kenmerk: nummer });
    if (gemaakt === null)
      return faal({ soort: 'niet-gevonden', wat: 'leesbare feiten en de gemeenten van de eigen regio' });
    const { document, blad, publiek } = gemaakt;
    const brief: BriefVersie = {
      ...{ id: eenheid.nieuwId(nu), nummer, casusId: zaak.id, soort, publiek },
      ...nieuweBrief(actor.persoonId, hash(inhoudVoorHash(document))),
      ...{ variant: gemeente, document, makerId: actor.persoonId, gemaaktOp: nu, eigen: [], blad },
      logo: await logoVan(werk, zaak, gemeente),
    };
    await eenheid.brief.bewaar(brief);
    // Another instance was first: this one leaves nothing behind.
    if (!(await eenheid.briefreeks.gemaakt(reeks, rij.volgnummer, brief.id)))
      return faal({ soort: 'al-gedaan', door: '', op: nu });
    await noteerStap(werk, brief, { stap: 'opstellen' });
    return ok({ briefId: brief.id });
  },
  voorwerp: (invoer, uit) => ({ soort: 'brief', id: uit?.briefId ?? invoer.reeks }),
});

const geldigMs = 15 * 60_000;

/** Leave to fetch all files once; a later one replaces it. */
export const briefreeksAanbieden: Verb<
  { readonly reeks: string; readonly tokenHash: string },
  { readonly tot: string },
  ReeksZaak
> = {
  handeling: 'briefreeks.inzien',
  zaak: (werk, invoer) => reeksZaakVan(werk, invoer.reeks),
  async doe({ actor, eenheid, nu }, { reeks, tokenHash }) {
    const tot = new Date(Date.parse(nu) + geldigMs).toISOString();
    await eenheid.briefreeks.bewaarToken(reeks, tokenHash, actor.persoonId, tot);
    return ok({ tot });
  },
  voorwerp: reeksVoorwerp,
};

/** Not every file could be drawn: who fetched them hears it in the chat, where they can be asked for again. */
export const briefreeksOnvolledig: Verb<{ readonly reeks: string }, null, ReeksZaak> = {
  handeling: 'briefreeks.inzien',
  zaak: (werk, invoer) => reeksZaakVan(werk, invoer.reeks),
  async doe({ actor, eenheid, nu }, { reeks }) {
    const rij = { id: eenheid.nieuwId(nu), soort: 'reeks-onvolledig', objectId: reeks } as const;
    await eenheid.outbox.voegToe({ ...rij, ontvangerId: actor.persoonId, op: nu });
    return ok(null);
  },
  voorwerp: reeksVoorwerp,
};

export const briefreeksAfgeven: Verb<{ readonly reeks: string; readonly tokenHash: string }, Reeksstand, ReeksZaak> = {
  handeling: 'briefreeks.inzien',
  zaak: (werk, invoer) => reeksZaakVan(werk, invoer.reeks),
  async doe(werk, { tokenHash }, zaak) {
    const eerste = await werk.eenheid.briefreeks.verbruik(tokenHash, werk.nu);
    return eerste ? ok(await reeksstand(werk, zaak, zaak.reeks)) : faal({ soort: 'bestand-verlopen' });
  },
  voorwerp: reeksVoorwerp,
};
