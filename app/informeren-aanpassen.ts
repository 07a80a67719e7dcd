/** Whom people put on the list of who must be told of a casus, and what was recorded by mistake. Nothing is ever taken out of the register. */
import type { CasusDossier } from '../domain/casus';
import type { ExtraPartij } from '../domain/informeerlijst';
import { langsteOrganisatie, lijktPersoon, meesteExtra } from '../domain/informeerlijst';
import type { VrijeTekst } from '../domain/persoonsgegevens';
import type { VeldUitleg } from '../domain/fout';
import { faal, ok } from '../domain/result';
import type { Result } from '../domain/result';
import { informeerZaak, informeeroverzicht, teInformeren } from './informeren';
import type { Informeeroverzicht } from './informeren';
import type { Verb, Werk } from './use-case';

interface VanCasus {
  readonly casus: string;
}
type Toevoeging = VanCasus & Pick<ExtraPartij, 'wie' | 'groep' | 'grond' | 'hoe'>;

const voorwerp = (invoer: VanCasus, uit: Informeeroverzicht | null) =>
  ({ soort: 'casus', id: uit?.casusId ?? invoer.casus }) as const;

export const informerenToevoegen: Verb<Toevoeging, Informeeroverzicht, CasusDossier> = {
  handeling: 'informeren.toevoegen',
  zaak: informeerZaak,
  async doe(werk, { wie, groep, grond, hoe }, casus) {
    const { actor, eenheid, nu } = werk;
    const mis = await watErMisIs(werk, casus, wie);
    if (mis !== null) return faal({ soort: 'veld-ongeldig', veld: 'Organisatie', uitleg: mis });
    const door = { persoonId: actor.persoonId, op: nu };
    await eenheid.informeren.voegPartijToe({
      id: eenheid.nieuwId(nu),
      casusId: casus.id,
      wie,
      groep,
      grond,
      hoe,
      ...door,
    });
    return ok(await informeeroverzicht(werk, casus));
  },
  voorwerp,
};

async function watErMisIs(werk: Werk, casus: CasusDossier, wie: VrijeTekst): Promise<VeldUitleg | null> {
  if (wie.trim() === '') return 'verplicht';
  if (wie.length > langsteOrganisatie) return 'te-lang';
  if (lijktPersoon(wie)) return 'geen-persoon';
  const lijst = await teInformeren(werk, casus);
  const naam = wie.trim().toLowerCase();
  if (lijst.some((rij) => rij.wie.toLowerCase() === naam)) return 'staat-er-al';
  return lijst.filter(({ extra }) => extra !== undefined).length < meesteExtra ? null : 'lijst-vol';
}

/** Only what people put there: the fixed groups follow from the law and from who is involved. */
export const informerenWeghalen: Verb<VanCasus & { readonly extra: string }, Informeeroverzicht, CasusDossier> = {
  handeling: 'informeren.weghalen',
  zaak: informeerZaak,
  async doe(werk, { extra }, casus) {
    const { actor, eenheid, nu } = werk;
    const weg = await eenheid.informeren.haalPartijWeg(extra, casus.id, actor.persoonId, nu);
    return weg ? ok(await informeeroverzicht(werk, casus)) : nietInDeLijst('Organisatie');
  },
  voorwerp,
};

interface Terugname extends VanCasus {
  readonly vastlegging: string;
  readonly reden: VrijeTekst;
}

export const informerenTerugnemen: Verb<Terugname, Informeeroverzicht, CasusDossier> = {
  handeling: 'informeren.terugnemen',
  zaak: informeerZaak,
  async doe(werk, { vastlegging, reden }, casus) {
    const { actor, eenheid, nu } = werk;
    const terug = { persoonId: actor.persoonId, op: nu, reden };
    const gedaan = await eenheid.informeren.neemTerug(vastlegging, casus.id, terug);
    return gedaan ? ok(await informeeroverzicht(werk, casus)) : nietInDeLijst('Vastlegging');
  },
  voorwerp,
};

const nietInDeLijst = (veld: string): Result<never> =>
  faal({ soort: 'veld-ongeldig', veld, uitleg: 'niet-in-de-lijst' });
