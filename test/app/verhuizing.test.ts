/** Somebody moves to another partij: nothing of the former one stays within reach. */
import { casusInzien } from '../../app/casus-inzien';
import { casusOpenen } from '../../app/casus-openen';
import { gebruikerWijzigen } from '../../app/gebruiker-wijzigen';
import { casusrolToewijzen } from '../../app/casusrol-toewijzen';
import { voerUit } from '../../app/use-case';
import type { Werk } from '../../app/use-case';
import { systeem } from '../../domain/actor';
import type { Turn } from '../../db/world';
import { melderVan, proefpersonen, vulRegister } from '../support/proefregister';
import { sqliteWereld } from '../support/werelden';
import type { Proefwereld } from '../support/werelden';

const nu = '2026-03-02T10:00:00.000Z';
const vandaag = '2026-03-02';

let proef: Proefwereld;
let casusId: string;
beforeAll(async () => {
  proef = await sqliteWereld();
  await proef.wereld.eenheid(async (turn) => {
    await vulRegister(turn);
    const invoer = {
      aanbiederId: 'noorderlicht',
      geopendOp: vandaag,
      betrokkenIds: [],
      aanleiding: 'eigen-signaal',
      meldingIds: [],
    } as const;
    const geopend = await voerUit(werk(turn), casusOpenen, invoer);
    if (!geopend.ok) throw new Error('no casus');
    casusId = geopend.value.id;
    await voerUit(werk(turn), casusrolToewijzen, { casusId, persoonId: 'regio1', rol: 'regievoerder', van: vandaag });
  });
});
afterAll(() => proef.ruimOp());

const werk = (eenheid: Turn, actor = systeem): Werk => ({ actor, nu, vandaag, eenheid });

it('een rol op een casus blijft achter bij de partij waarvoor iemand hem had', async () => {
  await proef.wereld.eenheid(async (turn) => {
    const voor = await voerUit(werk(turn, melderVan('regio1')), casusInzien, { casus: casusId });
    expect(voor.ok).toBe(true);
    const wie = proefpersonen.find((een) => een.id === 'regio1');
    if (wie) await turn.persoon.bewaar({ ...wie, partijId: 'gm2', rollen: ['melder'] });
    const verhuisd = await turn.persoon.actorVanPersoon('regio1', vandaag);
    if (!verhuisd) throw new Error('nobody');
    const na = await voerUit(werk(turn, verhuisd), casusInzien, { casus: casusId });
    expect(na).toEqual({ ok: false, fout: { soort: 'geen-toegang' } });
    const houders = (await turn.casus.vind(casusId, vandaag))?.rolhouders.map(({ persoonId }) => persoonId);
    expect(houders).toEqual(['adviseur']);
  });
});

it('wie elders gaat werken, laat zijn casussen niet leeg achter: zijn rollen eindigen en een ander wordt eigenaar', async () => {
  await proef.wereld.eenheid(async (turn) => {
    const voor = (await turn.casus.vind(casusId, vandaag))?.rolhouders.map(({ persoonId }) => persoonId);
    expect(voor).toEqual(['adviseur']);
    const invoer = { persoonId: 'adviseur', partijId: 'gm', rollen: ['melder' as const] };
    expect(await voerUit(werk(turn, melderVan('beheer')), gebruikerWijzigen, invoer)).toMatchObject({ ok: true });
    const na = await turn.casus.vind(casusId, vandaag);
    expect(na?.rolhouders.map(({ persoonId, rol }) => [persoonId, rol])).toEqual([['adviseur2', 'casus-adviseur']]);
    expect((await turn.casus.rollenVan('adviseur')).length).toBe(0);
    const bericht = await turn.outbox.wacht('casusrol-gekregen', 'adviseur2');
    expect(bericht).toBe(true);
  });
});

it('een rol van de autoriteit telt niet bij een andere partij, wie hem ook gaf', async () => {
  await proef.wereld.eenheid(async (turn) => {
    const wie = proefpersonen.find((een) => een.id === 'rvb');
    if (wie) await turn.persoon.bewaar({ ...wie, rollen: ['bestuurder', 'adviseur', 'beheerder'] });
    expect((await turn.persoon.actorVanPersoon('rvb', vandaag))?.rollen).toEqual(['bestuurder']);
  });
});
