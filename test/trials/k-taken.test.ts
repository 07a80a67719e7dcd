/** K and C for tasks: two hands on one task, a task of a casus one cannot see, a card that is older than the task. */
import { casusAfronden } from '../../app/casus-afronden';
import { casusSluiten } from '../../app/casus-sluiten';
import { taakAfronden, taakVervallen } from '../../app/taak-afronden';
import { taakInzien } from '../../app/taak-inzien';
import { taakOvernemen, taakToevoegen, taakWijzigen } from '../../app/taak-wijzigen';
import { takenHerzien } from '../../app/taken-herzien';
import { voerUit } from '../../app/use-case';
import type { OpenWorld } from '../../db/world';
import { nu, vandaag, voer } from '../bot/handlers/support/beurt';
import { bepaal, openCasus } from '../bot/handlers/support/casuswereld';
import { melderVan, tekst } from '../support/proefregister';
import { databases } from '../support/werelden';

describe.each(databases())('op %s', (_, open) => {
  let wereld: OpenWorld;
  let ruimOp: () => Promise<void>;
  let casusId: string;
  beforeEach(async () => {
    ({ wereld, ruimOp } = await open());
    casusId = (await openCasus(wereld)).id;
    await bepaal(wereld, casusId, 3);
  });
  afterEach(() => ruimOp());

  const reden = tekst('Is geregeld.');
  async function nieuweTaak(): Promise<string> {
    const uit = await voer(wereld, 'adviseur', taakToevoegen, {
      ...{ casusId, soort: 'taak', wat: tekst('De curator bellen'), eigenaar: 'autoriteit', termijn: null },
    });
    if (!uit.ok) throw new Error(uit.fout.soort);
    return uit.value.id;
  }
  const stap = async () => ({ taakId: await nieuweTaak(), versie: 1, reden });
  const taak = (id: string) => wereld.eenheid((turn) => turn.taak.vind(id));
  const verloop = async (id: string) =>
    (await wereld.eenheid((turn) => turn.taak.verloop(id))).map(({ soort }) => soort);

  it('K70 gereed en vervallen op hetzelfde moment: één wint, de ander hoort het, en de geschiedenis heeft er één', async () => {
    const invoer = await stap();
    const uit = await Promise.all([
      voer(wereld, 'adviseur', taakAfronden, invoer),
      voer(wereld, 'adviseur2', taakVervallen, invoer),
    ]);
    expect(uit.filter(({ ok }) => ok)).toHaveLength(1);
    expect(uit.find(({ ok }) => !ok)).toMatchObject({
      fout: { soort: expect.stringMatching(/verouderd|kan-niet/) as string },
    });
    expect((await verloop(invoer.taakId)).filter((soort) => soort !== 'gestart')).toHaveLength(1);
  });

  it('K70 overnemen en de termijn verzetten tegelijk: geen van beide verdwijnt stil', async () => {
    const invoer = await stap();
    const uit = await Promise.all([
      voer(wereld, 'adviseur', taakOvernemen, invoer),
      voer(wereld, 'adviseur2', taakWijzigen, { ...invoer, termijn: '2026-05-01' }),
    ]);
    expect(uit.filter(({ ok }) => ok)).toHaveLength(1);
    const nu1 = await taak(invoer.taakId);
    expect([nu1?.versie, nu1?.persoonId === 'adviseur', nu1?.termijn === '2026-05-01'].filter(Boolean)).toHaveLength(2);
  });

  it('K70 beslissen over wat vervalt terwijl een collega de taak afrondt: wat gereed is, wordt niet vervallen', async () => {
    await bepaal(wereld, casusId, 2);
    const teHerzien = (await wereld.eenheid((turn) => turn.taak.vanCasus(casusId))).filter((een) => een.teHerzien);
    const [een] = teHerzien;
    if (een === undefined) throw new Error('nothing to decide about');
    const ids = teHerzien.map(({ id }) => id);
    const gedaan = await voer(wereld, 'adviseur2', taakAfronden, { taakId: een.id, versie: een.versie, reden });
    expect(gedaan.ok).toBe(true);
    const uit = await voer(wereld, 'adviseur', takenHerzien, { casusId, gevraagd: ids, vervallen: ids, reden });
    expect(uit).toMatchObject({ ok: true, value: { vervallen: ids.length - 1 } });
    expect((await taak(een.id))?.status).toBe('gereed');
  });

  it('K4 dezelfde sleutel: wie drukte krijgt hetzelfde antwoord, een ander leest wie het deed', async () => {
    const invoer = await stap();
    const druk = (wie: string) =>
      wereld.eenheid((eenheid) =>
        voerUit({ actor: melderVan(wie), nu, vandaag, eenheid }, taakAfronden, invoer, 'sleutel-van-de-kaart'),
      );
    const eerste = await druk('adviseur');
    expect(await druk('adviseur')).toEqual(eerste);
    expect(await druk('adviseur2')).toMatchObject({ fout: { soort: 'al-gedaan', door: 'Persoon adviseur' } });
    expect((await verloop(invoer.taakId)).filter((soort) => soort === 'afgerond')).toHaveLength(1);
  });

  it('C11 een taak van een casus die iemand niet ziet antwoordt als een taak die er niet is, ook met alle velden erbij', async () => {
    const invoer = await stap();
    const vals = { status: 'gereed', casusId, persoonId: 'p2', rollen: ['adviseur'], partijId: 'nza' };
    for (const verb of [taakAfronden, taakVervallen, taakWijzigen, taakOvernemen]) {
      const eigen = await voer(wereld, 'p2', verb, { ...invoer, ...vals });
      const geen = await voer(wereld, 'p2', verb, { ...invoer, ...vals, taakId: '01ZZZZZZZZZZZZZZZZZZZZZZZZ' });
      expect([eigen, eigen]).toEqual([geen, { ok: false, fout: { soort: 'geen-toegang' } }]);
    }
    expect(await voer(wereld, 'p2', taakInzien, { taakId: invoer.taakId })).toMatchObject({
      fout: { soort: 'geen-toegang' },
    });
    expect(await taak(invoer.taakId)).toMatchObject({ status: 'open', versie: 1, persoonId: null });
  });

  it('C14 een kaart van voor de wijziging verandert niets, en C15 op een gesloten casus ook niet', async () => {
    const invoer = await stap();
    expect((await voer(wereld, 'adviseur', taakOvernemen, invoer)).ok).toBe(true);
    expect(await voer(wereld, 'adviseur2', taakAfronden, invoer)).toMatchObject({ fout: { soort: 'verouderd' } });
    const evaluatie = { datum: vandaag, goed: reden, beter: reden, lessen: reden };
    await voer(wereld, 'adviseur', casusAfronden, { casusId, stap: 'afronden' });
    expect((await voer(wereld, 'adviseur', casusSluiten, { casusId, evaluatie })).ok).toBe(true);
    expect(await voer(wereld, 'adviseur2', taakAfronden, { ...invoer, versie: 2 })).toMatchObject({
      fout: { soort: 'kan-niet-in-deze-status' },
    });
    expect((await taak(invoer.taakId))?.status).toBe('open');
  });
});
