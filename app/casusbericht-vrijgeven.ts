/** A second person looks at a message for many people, or for people outside the author's own region, and lets it go or not. */
import type { Berichtpubliek, Berichtvoorstel } from '../domain/casusbericht';
import type { CasusDossier } from '../domain/casus';
import type { Fout } from '../domain/fout';
import { faal, ok } from '../domain/result';
import { berichtfout } from './casus-bijwerken';
import type { Bijgewerkt } from './casusbericht-verzenden';
import { publiekVan } from './casusbericht-publiek';
import { verzend } from './casusbericht-verzenden';
import { volgVoortgang } from './casusbericht-voortgang';
import { tredeNu } from './trede-zichtbaar';
import type { Verb, Werk } from './use-case';

export interface VoorstelZaak extends CasusDossier {
  readonly voorstel: Berichtvoorstel;
}

export async function voorstelZaak(
  { eenheid, vandaag }: Werk,
  { voorstel }: { readonly voorstel: string },
): Promise<VoorstelZaak | null> {
  const gevonden = await eenheid.casusbericht.voorstel(voorstel);
  const casus = gevonden && (await eenheid.casus.vind(gevonden.casusId, vandaag));
  return casus && { ...casus, voorstel: gevonden };
}

export interface Voorstelantwoord {
  readonly casus: CasusDossier;
  readonly voorstel: Berichtvoorstel;
  readonly makerNaam: string;
  readonly publiek: Berichtpubliek;
}

export const voorstelInzien: Verb<{ readonly voorstel: string }, Voorstelantwoord, VoorstelZaak> = {
  handeling: 'casusbericht.vrijgeven',
  leest: true,
  zaak: voorstelZaak,
  async doe(werk, _, { voorstel, ...casus }) {
    const maker = await werk.eenheid.persoon.vind(voorstel.makerId);
    const alsMaker = { ...werk, actor: { ...werk.actor, persoonId: voorstel.makerId } };
    return ok({
      casus,
      voorstel,
      makerNaam: maker?.naam ?? '',
      publiek: await publiekVan(alsMaker, casus, voorstel.bericht.zicht),
    });
  },
  voorwerp: ({ voorstel }) => ({ soort: 'bericht-voorstel', id: voorstel }),
};

interface Vrijgave {
  readonly voorstel: string;
  readonly door: boolean;
  /** Of the audience that the second person saw; without it he has to look again. */
  readonly kenmerk?: string | undefined;
}

/** What changed since he looked: other readers, a casus that was closed, or a correction of what was taken back. */
async function gewijzigd(
  werk: Werk,
  kenmerk: string | undefined,
  publiek: Berichtpubliek,
  casus: CasusDossier,
  { bericht }: Berichtvoorstel,
): Promise<Fout | null> {
  if (publiek.kenmerk !== kenmerk) return { soort: 'publiek-gewijzigd' };
  return berichtfout(werk, bericht, casus);
}

export const casusberichtVrijgeven: Verb<
  Vrijgave,
  Bijgewerkt | { readonly soort: 'geweigerd'; readonly casusId: string },
  VoorstelZaak
> = {
  handeling: 'casusbericht.vrijgeven',
  zaak: voorstelZaak,
  async doe(werk, { door, kenmerk }, { voorstel, ...casus }) {
    const { eenheid, actor, nu, vandaag } = werk;
    if (voorstel.makerId === actor.persoonId) return faal({ soort: 'zelfde-persoon', stap: 'versturen' });
    const maker = await eenheid.persoon.actorVanPersoon(voorstel.makerId, vandaag);
    const publiek = maker && (await publiekVan({ ...werk, actor: maker }, casus, voorstel.bericht.zicht));
    const fout = door && publiek && (await gewijzigd(werk, kenmerk, publiek, casus, voorstel));
    if (fout) return faal(fout);
    const status = door ? 'verstuurd' : 'geweigerd';
    if (!(await eenheid.casusbericht.beslis(voorstel.id, actor.persoonId, nu, status)))
      return faal({ soort: 'kan-niet-in-deze-status', status: voorstel.status, stap: 'vrijgeven' });
    if (!door || maker === null || publiek === null) {
      const rij = { id: eenheid.nieuwId(nu), soort: 'casusbericht-geweigerd', objectId: voorstel.id, op: nu } as const;
      await eenheid.outbox.voegToe({ ...rij, ontvangerId: voorstel.makerId });
      return ok({ soort: 'geweigerd', casusId: casus.id });
    }
    const trede = await tredeNu(werk, casus.id);
    const gedaan = await verzend(werk, { casus, bericht: voorstel.bericht, publiek, trede, auteur: maker });
    const { gebeurtenisId: objectId } = gedaan;
    // Before the thousand of his message: behind them he would hear that it left when it had arrived.
    const rij = { id: eenheid.nieuwId(nu), soort: 'casusbericht-vrijgegeven', objectId, op: nu, spoed: 0 } as const;
    await eenheid.outbox.voegToe({ ...rij, ontvangerId: voorstel.makerId });
    await volgVoortgang(werk, objectId, gedaan.personen);
    return ok(gedaan);
  },
  voorwerp: ({ voorstel }) => ({ soort: 'bericht-voorstel', id: voorstel }),
};
