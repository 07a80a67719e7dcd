/** Starts one letter for each council on a list of names. */
import type { Reeksgemeente, Reekssoort } from '../domain/briefreeks';
import type { CasusDossier } from '../domain/casus';
import { faal, ok } from '../domain/result';
import { reeksZaak, reeksstand } from './briefreeks-zaak';
import type { Reeksstand } from './briefreeks-zaak';
import { gemeentenVan } from './gemeenten-van';
import type { Verb, Werk } from './use-case';

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
