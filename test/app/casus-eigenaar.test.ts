/** Een casus is nooit zonder eigenaar, langs welke weg hij ook ontstaat of zijn eigenaar verliest. */
import { casusHeropenen } from '../../app/casus-heropenen';
import { casusOpenen } from '../../app/casus-openen';
import { gebruikerBeeindigen } from '../../app/gebruiker-beeindigen';
import { meldingBeoordelen } from '../../app/melding-beoordelen';
import { meldingKoppelen } from '../../app/melding-koppelen';
import { meldingRegistreren } from '../../app/melding-registreren';
import { bewaakTermijnen } from '../../app/termijnen-bewaken';
import { verben } from '../../app/verben';
import { importeerCasus, leesCasusbestand } from '../../db/import-casus';
import type { OpenWorld } from '../../db/world';
import { nu, vandaag, voer } from '../bot/handlers/support/beurt';
import { openCasus } from '../bot/handlers/support/casuswereld';
import { proefInvoer, proefpersonen, tekst, vulRegister } from '../support/proefregister';
import { databases } from '../support/werelden';

describe.each(databases())('op %s', (_, open) => {
  let wereld: OpenWorld;
  let ruimOp: () => Promise<void>;
  beforeEach(async () => {
    ({ wereld, ruimOp } = await open());
  });
  afterEach(() => ruimOp());

  const lukt = async <T>(uit: Promise<{ ok: true; value: T } | { ok: false; fout: unknown }>): Promise<T> => {
    const gedaan = await uit;
    if (!gedaan.ok) throw new Error(JSON.stringify(gedaan.fout));
    return gedaan.value;
  };
  const eigenaars = async (casusId: string) =>
    (await wereld.eenheid(({ casus }) => casus.vind(casusId, vandaag)))?.rolhouders.map((een) => [
      een.rol,
      een.persoonId,
    ]);
  const gehoord = async () =>
    (
      await wereld.eenheid(({ db }) =>
        db.rijen<{ ontvanger_id: string }>("select ontvanger_id from outbox where soort = 'casusrol-gekregen'", []),
      )
    ).map((rij) => rij.ontvanger_id);
  const bewaar = (id: string, weg: { rollen?: []; identiteiten?: [] }) =>
    wereld.eenheid(async ({ persoon }) => {
      const wie = proefpersonen.find((een) => een.id === id);
      if (wie) await persoon.bewaar({ ...wie, ...weg });
    });
  const isWeg = (persoonId: string) =>
    wereld.eenheid(({ waarneming, nieuwId }) =>
      waarneming.voegToe({
        ...{ id: nieuwId(nu), persoonId, waarnemerId: 'adviseur2', van: vandaag, tot: vandaag, rol: null },
        ...{ ingesteldDoor: 'adviseur', op: nu },
      }),
    );

  async function koppelAlsNieuw(): Promise<string> {
    await wereld.eenheid(vulRegister);
    const { id } = await lukt(voer(wereld, 'p1', meldingRegistreren, proefInvoer));
    await lukt(voer(wereld, 'meldpunt', meldingBeoordelen, { melding: id, versie: 1 }));
    await lukt(voer(wereld, 'meldpunt', meldingKoppelen, { melding: id, versie: 2, casus: null, ook: [] }));
    return (await wereld.eenheid(({ melding }) => melding.casusId(id))) ?? '';
  }

  it('het meldpunt opent er een uit een melding: een adviseur krijgt hem en hoort dat', async () => {
    const casusId = await koppelAlsNieuw();
    expect(await eigenaars(casusId)).toEqual([['casus-adviseur', 'adviseur']]);
    expect(await gehoord()).toEqual(['adviseur']);
  });

  it('wie afwezig is krijgt geen nieuwe casus', async () => {
    await wereld.eenheid(vulRegister);
    await isWeg('adviseur');
    expect(await eigenaars(await koppelAlsNieuw())).toEqual([['casus-adviseur', 'adviseur2']]);
  });

  it('zonder adviseur blijft hij bij wie hem opende', async () => {
    await wereld.eenheid(vulRegister);
    await bewaar('adviseur', { rollen: [] });
    await bewaar('adviseur2', { rollen: [] });
    const invoer = { aanbiederId: 'noorderlicht', geopendOp: vandaag, betrokkenIds: [], meldingIds: [] } as const;
    const { id } = await lukt(voer(wereld, 'meldpunt', casusOpenen, { ...invoer, aanleiding: 'eigen-signaal' }));
    expect(await eigenaars(id)).toEqual([['casus-adviseur', 'meldpunt']]);
    expect(await gehoord()).toEqual([]);
  });

  const importeer = () =>
    wereld.eenheid(async (turn) => {
      const bestand = await lukt(
        Promise.resolve(leesCasusbestand(JSON.stringify({ aanbieder: { naam: 'Noorderlicht' } }))),
      );
      await lukt(importeerCasus(turn, verben, bestand, { nu, vandaag }));
      return (await turn.casus.vanAanbieder('noorderlicht', vandaag))?.id ?? '';
    });

  it('uit een bestand: een adviseur krijgt hem en hoort dat', async () => {
    await wereld.eenheid(vulRegister);
    expect(await eigenaars(await importeer())).toEqual([['casus-adviseur', 'adviseur']]);
    expect(await gehoord()).toEqual(['adviseur']);
  });

  it('is er echt niemand, dan hoort de accounthoudende regio het meteen, ook ’s nachts', async () => {
    await wereld.eenheid(vulRegister);
    await bewaar('adviseur', { rollen: [] });
    await bewaar('adviseur2', { rollen: [] });
    const casusId = await importeer();
    expect(await eigenaars(casusId)).toEqual([]);
    const nacht = '2026-03-02T23:30:00.000Z';
    await bewaakTermijnen(wereld, {
      nu: nacht,
      vandaag: '2026-03-03',
      defect: (fout) => {
        throw fout;
      },
    });
    const gemeld = await wereld.eenheid(({ db }) =>
      db.rijen("select ontvanger_id from outbox where soort = 'casusrol-vacant'", []),
    );
    expect(gemeld).toEqual([{ ontvanger_id: 'regio1' }]);
  });

  it('wie vertrekt wordt opgevolgd', async () => {
    const { id } = await openCasus(wereld);
    await lukt(voer(wereld, 'beheer', gebruikerBeeindigen, 'adviseur'));
    expect(await eigenaars(id)).toEqual([['casus-adviseur', 'adviseur2']]);
    expect(await gehoord()).toEqual(['adviseur2']);
  });

  it('wie een gesloten casus heropent waarvan de eigenaar weg is, is zelf eigenaar', async () => {
    const { id } = await openCasus(wereld);
    await wereld.eenheid(({ db }) => db.voer("update casus set status = 'gesloten' where id = ?", [id]));
    await lukt(voer(wereld, 'beheer', gebruikerBeeindigen, 'adviseur'));
    expect(await eigenaars(id)).toEqual([]);
    await lukt(voer(wereld, 'adviseur2', casusHeropenen, { casusId: id, reden: tekst('Er is nieuws.') }));
    expect(await eigenaars(id)).toEqual([['casus-adviseur', 'adviseur2']]);
  });
});
