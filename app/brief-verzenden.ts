/** Records that a released letter was sent, and to whom; the product itself never mails one. */
import { verzend } from '../domain/brief';
import { kringVanBrief } from '../domain/kring';
import type { Manier, TeInformeren } from '../domain/informeren';
import type { VrijeTekst } from '../domain/persoonsgegevens';
import { faal } from '../domain/result';
import { alsLevend, briefVoorwerp, briefZaak, zetStap } from './brief-zaak';
import type { BriefZaak, Briefuitkomst } from './brief-zaak';
import { sleutelVan, teInformeren } from './informeren';
import type { Verb, Werk } from './use-case';

export interface Verzending {
  readonly brief: string;
  /** Who got it, as in the list of who must be told. */
  readonly aan: readonly string[] | 'eigen-raad';
  readonly hoe: Manier;
  readonly wanneer: string;
  readonly bewijs: VrijeTekst | null;
}

export const briefVerzenden: Verb<Verzending, Briefuitkomst, BriefZaak> = {
  handeling: 'brief.verzenden',
  zaak: (werk, invoer) => briefZaak(werk, invoer.brief),
  async doe(werk, { aan, hoe, wanneer, bewijs }, zaak) {
    const { actor, eenheid, nu, vandaag } = werk;
    const levend = await alsLevend(werk, zaak.brief);
    if (!levend.ok) return levend;
    if (wanneer > vandaag) return faal({ soort: 'veld-ongeldig', veld: 'Wanneer', uitleg: 'ligt-in-de-toekomst' });
    const gekozen = aan === 'eigen-raad' ? eigenRaad(zaak) : await gekozenUit(werk, zaak, aan);
    if (gekozen.length === 0) return faal({ soort: 'veld-ongeldig', veld: 'Aan wie', uitleg: 'verplicht' });
    const gezet = await zetStap(werk, zaak.brief, verzend(levend.value), { stap: 'verzenden' });
    if (!gezet.ok) return gezet;
    for (const { wie, groep } of gekozen) {
      const id = eenheid.nieuwId(nu);
      const rij = { wie, groep, nummer: zaak.brief.nummer, hoe, wanneer, bewijs };
      await eenheid.informeren.noteer({ id, casusId: zaak.id, ...rij, persoonId: actor.persoonId, op: nu });
    }
    return gezet;
  },
  voorwerp: briefVoorwerp,
};

/** A letter of a series is for one council and for nobody else. */
const eigenRaad = ({ brief: { variant } }: BriefZaak): readonly Pick<TeInformeren, 'wie' | 'groep'>[] =>
  variant === '' ? [] : [{ wie: variant, groep: 'raad' }];

async function gekozenUit(werk: Werk, zaak: BriefZaak, aan: readonly string[]) {
  const kring = kringVanBrief(zaak.brief);
  const lijst = (await teInformeren(werk, zaak)).filter((rij) => rij.groep === kring);
  return lijst.filter((rij) => aan.includes(sleutelVan(rij)));
}
