/** Rights that reach every casus take two people; taking rights away takes one, and somebody is always left who can give them. */
import { gebruikerBeeindigen } from '../../app/gebruiker-beeindigen';
import { gebruikerWijzigen } from '../../app/gebruiker-wijzigen';
import { rechtenAfwijzen, rechtenBevestigen, rechtenIntrekken } from '../../app/rechten-beslissen';
import { toegangVerlenen } from '../../app/toegang-verlenen';
import { toegangVragen } from '../../app/toegang-vragen';
import { voerUit } from '../../app/use-case';
import type { Verb } from '../../app/use-case';
import type { OpenWorld } from '../../db/world';
import type { Actor, OrganisatieRol } from '../../domain/actor';
import { onbekende } from '../../domain/actor';
import type { Zaak } from '../../domain/policy';
import { databases } from '../support/werelden';
import { melderVan, proefpersonen, vulRegister } from '../support/proefregister';

const nu = '2026-03-02T10:00:00.000Z';
const vandaag = '2026-03-02';

describe.each(databases())('rechten op %s', (_, open) => {
  let wereld: OpenWorld;
  let ruimOp: () => Promise<void>;
  beforeEach(async () => {
    ({ wereld, ruimOp } = await open());
    await wereld.eenheid(vulRegister);
    await mens('beheer2', ['beheerder']);
    await mens('privacy', ['privacybeheerder']);
  });
  afterEach(() => ruimOp());

  const mens = (id: string, rollen: readonly OrganisatieRol[]) =>
    wereld.eenheid(({ persoon }) => {
      const identiteiten = [{ aadObjectId: `aad-${id}`, tenantId: 'tenant-1' }];
      return persoon.bewaar({
        ...{ id, naam: `Persoon ${id}`, functie: null, contact: null, partijId: 'nza', rollen, identiteiten },
      });
    });
  const actorVan = async (id: string): Promise<Actor> => {
    const gevonden = await wereld.eenheid(({ persoon }) => persoon.actorVanPersoon(id, vandaag));
    if (!gevonden) throw new Error(`no actor: ${id}`);
    return gevonden;
  };
  const doe = async <I, U, Z extends Zaak>(wie: string, verb: Verb<I, U, Z>, invoer: I) => {
    const actor = await actorVan(wie);
    return wereld.eenheid((eenheid) => voerUit({ actor, nu, vandaag, eenheid }, verb, invoer));
  };
  const rollenVan = async (id: string) => (await wereld.eenheid(({ persoon }) => persoon.vind(id)))?.rollen ?? [];
  const openstaand = async (): Promise<string> => {
    const [eerste] = await wereld.eenheid(({ rechten }) => rechten.open());
    return eerste?.id ?? '';
  };
  const maakAdviseur = (wie = 'beheer', persoonId = 'meldpunt') =>
    doe(wie, gebruikerWijzigen, { persoonId, partijId: 'nza', rollen: ['meldpuntmedewerker', 'adviseur'] });
  const verzoek = async (): Promise<string> => {
    const identiteit = { aadObjectId: 'aad-nieuw', tenantId: 'tenant-9' };
    const actor = onbekende(identiteit.aadObjectId, identiteit.tenantId, 'Karel Mulder');
    const uit = await wereld.eenheid((eenheid) => voerUit({ actor, nu, vandaag, eenheid }, toegangVragen, identiteit));
    if (!uit.ok) throw new Error(uit.fout.soort);
    return uit.value.verzoekId;
  };
  const nieuweling = () => wereld.eenheid(({ persoon }) => persoon.actor('aad-nieuw', 'tenant-9', vandaag));
  const wachtrij = (soort: string) =>
    wereld.eenheid(({ db }) =>
      db.rijen<{ ontvanger_id: string }>('select ontvanger_id from outbox where soort = ? order by ontvanger_id', [
        soort,
      ]),
    );

  it('een zware rol gaat pas in als een ander haar bevestigt, en wie voorstelde hoort het', async () => {
    const uit = await maakAdviseur();
    expect(uit).toMatchObject({ ok: true, value: { uitkomst: 'voorgelegd' } });
    expect(await rollenVan('meldpunt')).toEqual(['meldpuntmedewerker']);
    expect((await wachtrij('rechten-voorgelegd')).map((rij) => rij.ontvanger_id)).toEqual(['beheer2', 'privacy']);
    expect(await doe('beheer2', rechtenBevestigen, await openstaand())).toMatchObject({ ok: true });
    expect(await rollenVan('meldpunt')).toEqual(['adviseur', 'meldpuntmedewerker']);
    expect((await wachtrij('rechten-besloten')).map((rij) => rij.ontvanger_id)).toEqual(['beheer']);
  });

  it('wie voorstelde of de rechten zou krijgen, bevestigt niet; ook een privacybeheerder kan de tweede zijn', async () => {
    await maakAdviseur('beheer', 'privacy');
    const id = await openstaand();
    const zelf = { ok: false, fout: { soort: 'zelfde-persoon', stap: 'bevestigen' } };
    expect(await doe('beheer', rechtenBevestigen, id)).toEqual(zelf);
    expect(await doe('privacy', rechtenBevestigen, id)).toEqual(zelf);
    await doe('beheer', rechtenIntrekken, id);
    await maakAdviseur();
    expect(await doe('privacy', rechtenBevestigen, await openstaand())).toMatchObject({ ok: true });
  });

  it('een voorstel wordt één keer beslist, en alleen wie het deed trekt het in', async () => {
    await maakAdviseur();
    const id = await openstaand();
    expect(await doe('beheer2', rechtenIntrekken, id)).toMatchObject({ fout: { soort: 'geen-toegang' } });
    expect(await doe('beheer2', rechtenAfwijzen, id)).toMatchObject({ ok: true });
    for (const verb of [rechtenBevestigen, rechtenAfwijzen])
      expect(await doe('privacy', verb, id)).toMatchObject({ fout: { soort: 'kan-niet-in-deze-status' } });
    expect(await rollenVan('meldpunt')).toEqual(['meldpuntmedewerker']);
  });

  it('intrekken en bevestigen op hetzelfde moment: één van beide telt, en de rechten zijn ernaar', async () => {
    await maakAdviseur();
    const id = await openstaand();
    const uit = await Promise.all([doe('beheer', rechtenIntrekken, id), doe('privacy', rechtenBevestigen, id)]);
    const [ingetrokken, bevestigd] = uit.map(({ ok }) => ok);
    expect(ingetrokken).not.toBe(bevestigd);
    const status = (await wereld.eenheid(({ rechten }) => rechten.vind(id)))?.status;
    expect(status).toBe(bevestigd ? 'bevestigd' : 'ingetrokken');
    expect((await rollenVan('meldpunt')).includes('adviseur')).toBe(bevestigd);
  });

  it('twee die tegelijk bevestigen maken van een verzoek één persoon', async () => {
    const toekenning = { partijId: 'nza', rollen: ['adviseur'] } as const;
    await doe('beheer', toegangVerlenen, { verzoekId: await verzoek(), toekenning });
    const id = await openstaand();
    const uit = await Promise.all(['beheer2', 'privacy'].map((wie) => doe(wie, rechtenBevestigen, id)));
    expect(uit.filter(({ ok }) => ok)).toHaveLength(1);
    expect(uit.find(({ ok }) => !ok)).toMatchObject({
      fout: { soort: 'kan-niet-in-deze-status', status: 'bevestigd' },
    });
    expect(await wachtrij('toegang-verleend')).toHaveLength(1);
  });

  it('twee beheerders die elkaar tegelijk hun rol afnemen: één blijft beheerder', async () => {
    const neemAf = (wie: string, persoonId: string) =>
      doe(wie, gebruikerWijzigen, { persoonId, partijId: 'nza', rollen: [] });
    await Promise.all([neemAf('beheer', 'beheer2'), neemAf('beheer2', 'beheer')]);
    expect(await wereld.eenheid(({ persoon }) => persoon.metRol('beheerder', vandaag))).toHaveLength(1);
  });

  it('wat voorgesteld was over iemand vervalt als hij daarna is gewijzigd of geen toegang meer heeft', async () => {
    await maakAdviseur();
    const eerste = await openstaand();
    await doe('beheer2', gebruikerWijzigen, { persoonId: 'meldpunt', partijId: 'nza', rollen: [] });
    await maakAdviseur();
    const tweede = await openstaand();
    await doe('beheer2', gebruikerBeeindigen, 'meldpunt');
    for (const id of [eerste, tweede])
      expect(await doe('privacy', rechtenBevestigen, id)).toMatchObject({
        fout: { soort: 'kan-niet-in-deze-status', status: 'ingetrokken' },
      });
    expect(await rollenVan('meldpunt')).toEqual([]);
  });

  it('een voorstel van wie intussen geen beheerder meer is, wordt niet bevestigd', async () => {
    await maakAdviseur();
    await doe('beheer2', gebruikerWijzigen, { persoonId: 'beheer', partijId: 'nza', rollen: ['melder'] });
    expect(await doe('privacy', rechtenBevestigen, await openstaand())).toMatchObject({
      fout: { soort: 'geen-toegang' },
    });
  });

  it('wie om toegang vroeg is pas iemand als de tweede ja zegt; nee is geweigerd, intrekken maakt de vraag weer open', async () => {
    const id = await verzoek();
    const adviseur = { verzoekId: id, toekenning: { partijId: 'nza', rollen: ['adviseur'] } } as const;
    expect(await doe('beheer', toegangVerlenen, adviseur)).toMatchObject({ value: { uitkomst: 'voorgelegd' } });
    expect(await nieuweling()).toBeNull();
    expect(await verzoek()).toBe(id);
    expect(await doe('beheer2', toegangVerlenen, { verzoekId: id, toekenning: null })).toMatchObject({
      fout: { soort: 'kan-niet-in-deze-status' },
    });
    await doe('beheer', rechtenIntrekken, await openstaand());
    await doe('beheer', toegangVerlenen, adviseur);
    await doe('privacy', rechtenBevestigen, await openstaand());
    expect(await nieuweling()).toMatchObject({ naam: 'Karel Mulder', partijId: 'nza', rollen: ['adviseur'] });
    expect(await wachtrij('toegang-verleend')).toHaveLength(1);
  });

  it('een lichte rol, of minder rechten, heeft geen tweede persoon nodig', async () => {
    const minder = { persoonId: 'adviseur', partijId: 'nza', rollen: ['melder'] } as const;
    expect(await doe('beheer', gebruikerWijzigen, minder)).toMatchObject({ value: { uitkomst: 'gewijzigd' } });
    const buiten = { persoonId: 'p1', partijId: 'gm', rollen: ['adviseur'] } as const;
    expect(await doe('beheer', gebruikerWijzigen, buiten)).toMatchObject({ fout: { uitleg: 'alleen-autoriteit' } });
  });

  it('een rol die bij een gemeente niets betekende, gaat niet stil gelden na een verhuizing', async () => {
    await wereld.eenheid(({ persoon }) => {
      const [een] = proefpersonen.filter(({ id }) => id === 'p1');
      return een ? persoon.bewaar({ ...een, rollen: ['melder', 'adviseur'] }) : Promise.resolve('gelijk');
    });
    const verhuis = { persoonId: 'p1', partijId: 'nza', rollen: ['adviseur'] } as const;
    expect(await doe('beheer', gebruikerWijzigen, verhuis)).toMatchObject({ value: { uitkomst: 'voorgelegd' } });
  });

  it('niemand wijzigt zijn eigen rechten, en de laatste beheerder blijft', async () => {
    const eigen = { persoonId: 'beheer', partijId: 'nza', rollen: ['beheerder', 'adviseur'] } as const;
    expect(await doe('beheer', gebruikerWijzigen, eigen)).toMatchObject({ fout: { soort: 'zelfde-persoon' } });
    expect(await doe('beheer', gebruikerBeeindigen, 'beheer2')).toMatchObject({ ok: true });
    expect(await doe('beheer', gebruikerBeeindigen, 'beheer')).toMatchObject({ fout: { soort: 'laatste-beheerder' } });
    await mens('beheer3', ['beheerder']);
    await doe('beheer', gebruikerWijzigen, { persoonId: 'beheer3', partijId: 'nza', rollen: ['melder'] });
    expect(await rollenVan('beheer')).toEqual(['beheerder']);
  });

  it('met één beheerder en niemand anders blijft het voorstel liggen, en hoort hij dat', async () => {
    await doe('beheer', gebruikerBeeindigen, 'beheer2');
    await doe('beheer', gebruikerBeeindigen, 'privacy');
    expect(await maakAdviseur()).toMatchObject({ value: { uitkomst: 'voorgelegd', aan: [] } });
    // The way out is the operator's: people from a file, by the system, in the logboek.
    await mens('beheer4', ['beheerder']);
    expect(await doe('beheer4', rechtenBevestigen, await openstaand())).toMatchObject({ ok: true });
  });

  it('X24 wie geen toegang meer heeft, laat een opvolger achter, of een vrije plek, en krijgt geen bericht', async () => {
    const casusId = await wereld.eenheid(async (eenheid) => {
      const id = eenheid.nieuwId(nu);
      const casus = { id, nummer: 'C-2026-0001', nu, aanbiederId: 'noorderlicht', geopendOp: vandaag };
      await eenheid.casus.open({ ...casus, betrokkenIds: ['regio'], aanleiding: 'eigen-signaal', meldingIds: [] });
      await eenheid.casus.wijsToe(id, 'adviseur', 'regievoerder', vandaag);
      return id;
    });
    const vrij = () => wereld.eenheid(({ casus }) => casus.vacatures(nu, vandaag));
    expect(await vrij()).toEqual([]);
    expect(await doe('beheer', gebruikerBeeindigen, 'adviseur')).toMatchObject({ value: { casussen: 1 } });
    expect(await vrij()).toEqual([]);
    expect(await doe('beheer', gebruikerBeeindigen, 'adviseur2')).toMatchObject({ value: { casussen: 1 } });
    expect(await vrij()).toEqual([{ casusId, rol: 'eigenaar', sinds: nu, trede: 0 }]);
    expect(await wereld.eenheid(({ persoon }) => persoon.actorVanPersoon('adviseur', vandaag))).toBeNull();
    expect(await wereld.eenheid(({ persoon }) => persoon.actor('aad-adviseur', 'tenant-1', vandaag))).toBeNull();
  });

  it('alleen wie beheert, wijzigt of beëindigt', async () => {
    for (const { id } of proefpersonen.filter(({ rollen }) => !rollen.includes('beheerder'))) {
      const wijziging = { persoonId: 'p2', partijId: 'gm2', rollen: ['melder'] } as const;
      expect(await doe(id, gebruikerWijzigen, wijziging)).toMatchObject({ fout: { soort: 'geen-toegang' } });
      expect(await doe(id, gebruikerBeeindigen, 'p2')).toMatchObject({ fout: { soort: 'geen-toegang' } });
    }
    expect(melderVan('p2').rollen).toEqual(await rollenVan('p2'));
  });
});
