/** Het antwoord van een partij zonder mensen in dit systeem, en een ander plan zonder andere trede. */
import { planWijzigen } from '../../app/plan-wijzigen';
import { tredebepalingInzien } from '../../app/tredebepaling-inzien';
import { tredebepalingNamens } from '../../app/tredebepaling-namens';
import { tredebepalingReageren } from '../../app/tredebepaling-reageren';
import { tredebepalingVoorleggen } from '../../app/tredebepaling-voorleggen';
import type { OpenWorld } from '../../db/world';
import { voer } from '../bot/handlers/support/beurt';
import { bepaal, openCasus } from '../bot/handlers/support/casuswereld';
import { tekst } from '../support/proefregister';
import { voorstel } from '../support/matrix/casus';
import { databases } from '../support/werelden';

describe.each(databases())('op %s', (_, open) => {
  let wereld: OpenWorld;
  let ruimOp: () => Promise<void>;
  let casusId: string;
  beforeEach(async () => {
    ({ wereld, ruimOp } = await open());
    casusId = (await openCasus(wereld)).id;
  });
  afterEach(() => ruimOp());

  /** Utrecht has a melder, who may not answer; the regio has somebody who may. */
  async function legVoor(): Promise<string> {
    const uit = await voer(wereld, 'adviseur', tredebepalingVoorleggen, voorstel(casusId, ['gm2', 'regio']));
    if (!uit.ok) throw new Error(JSON.stringify(uit.fout));
    return uit.value.id;
  }
  const antwoord = { naam: tekst('J. de Wit'), hoe: 'brief', standpunt: 'eens', reden: null } as const;

  it('beide namen en de weg staan erbij, en een later antwoord telt', async () => {
    const bepalingId = await legVoor();
    const oneens = { ...antwoord, standpunt: 'oneens', reden: tekst('Te vroeg.') } as const;
    await voer(wereld, 'adviseur', tredebepalingNamens, { bepalingId, partijId: 'gm2', ...oneens });
    await voer(wereld, 'adviseur', tredebepalingNamens, { bepalingId, partijId: 'gm2', ...antwoord, hoe: 'telefoon' });
    const gelezen = await voer(wereld, 'adviseur', tredebepalingInzien, { bepalingId });
    if (!gelezen.ok) throw new Error('not readable');
    expect(gelezen.value.magNamens).toBe(true);
    expect(
      gelezen.value.bepaling.reacties.map(({ standpunt, persoonNaam, namens }) => [standpunt, persoonNaam, namens]),
    ).toEqual([
      ['oneens', 'Persoon adviseur', { naam: 'J. de Wit', hoe: 'brief' }],
      ['eens', 'Persoon adviseur', { naam: 'J. de Wit', hoe: 'telefoon' }],
    ]);
  });

  it('niet voor een partij die zelf kan antwoorden, niet voor wie niet gevraagd is, niet zonder reden bij oneens', async () => {
    const bepalingId = await legVoor();
    const ongeldig = { ok: false, fout: { soort: 'veld-ongeldig', veld: 'Partij', uitleg: 'niet-in-de-lijst' } };
    for (const partijId of ['regio', 'gm', 'bestaat-niet'])
      expect(await voer(wereld, 'adviseur', tredebepalingNamens, { bepalingId, partijId, ...antwoord })).toEqual(
        ongeldig,
      );
    const zonder = { ...antwoord, standpunt: 'oneens' } as const;
    expect(
      await voer(wereld, 'adviseur', tredebepalingNamens, { bepalingId, partijId: 'gm2', ...zonder }),
    ).toMatchObject({
      fout: { soort: 'reden-ontbreekt' },
    });
    const wie = { bepalingId, partijId: 'gm2', ...antwoord };
    expect(await voer(wereld, 'regio1', tredebepalingNamens, wie)).toMatchObject({ fout: { soort: 'geen-toegang' } });
  });

  it('wie het voorlegde hoort dat een partij het niet eens is; niet dat zij het eens is, en niet van wat hij zelf noteerde', async () => {
    const bepalingId = await legVoor();
    const oneens = { standpunt: 'oneens', reden: tekst('Te vroeg.') } as const;
    await voer(wereld, 'adviseur', tredebepalingNamens, { bepalingId, partijId: 'gm2', ...antwoord, ...oneens });
    await voer(wereld, 'regio1', tredebepalingReageren, { bepalingId, standpunt: 'eens', reden: null });
    const weet = () =>
      wereld.eenheid(({ db }) =>
        db.rijen("select ontvanger_id, object_id from outbox where soort = 'standpunt-oneens'", []),
      );
    expect(await weet()).toEqual([]);
    await voer(wereld, 'regio1', tredebepalingReageren, { bepalingId, ...oneens });
    expect(await weet()).toEqual([{ ontvanger_id: 'adviseur', object_id: bepalingId }]);
  });

  it('wie vaststelt leest welk besluit wordt gecorrigeerd', async () => {
    await bepaal(wereld, casusId, 4);
    const [eerste] = await wereld.eenheid((turn) => turn.tredebepaling.historie(casusId));
    const correctie = { ...voorstel(casusId, ['gm', 'regio']), corrigeert: eerste?.id ?? '' };
    const uit = await voer(wereld, 'adviseur', tredebepalingVoorleggen, correctie);
    if (!uit.ok) throw new Error(JSON.stringify(uit.fout));
    const gelezen = await voer(wereld, 'adviseur', tredebepalingInzien, { bepalingId: uit.value.id });
    expect(gelezen).toMatchObject({ value: { corrigeert: { id: eerste?.id, invoer: { trede: 4 } } } });
  });

  it('een ander plan: met reden op de tijdlijn, taken erbij, niets dicht, en een ongewone combinatie wordt gezegd', async () => {
    await bepaal(wereld, casusId, 3);
    const taken = async () =>
      (await wereld.eenheid((turn) => turn.taak.vanCasus(casusId))).filter((taak) => taak.status === 'open');
    const vooraf = await taken();
    const wijziging = { casusId, plan: 'continuiteitsplan' as const, reden: null };
    expect(await voer(wereld, 'adviseur', planWijzigen, wijziging)).toMatchObject({
      fout: { soort: 'reden-ontbreekt' },
    });
    const reden = tekst('Herstel lukt niet meer.');
    expect(await voer(wereld, 'adviseur', planWijzigen, { ...wijziging, reden })).toEqual({
      ok: true,
      value: { casusId, vragen: ['trede-3-continuiteitsplan'] },
    });
    const erna = await taken();
    expect(erna.length).toBeGreaterThan(vooraf.length);
    expect(erna.filter(({ teHerzien }) => teHerzien).length).toBeGreaterThan(0);
    const [gebeurtenis] = (await wereld.eenheid((turn) => turn.gebeurtenis.vanCasus(casusId, 'betrokken', 50))).filter(
      ({ inhoud }) => inhoud.soort === 'plan',
    );
    expect(gebeurtenis).toMatchObject({ inhoud: { plan: 'continuiteitsplan' }, tekst: reden });
    expect(await voer(wereld, 'adviseur', planWijzigen, { ...wijziging, reden })).toMatchObject({
      fout: { soort: 'veld-ongeldig', uitleg: 'ongewijzigd' },
    });
    expect(await voer(wereld, 'regio1', planWijzigen, { ...wijziging, reden })).toMatchObject({
      fout: { soort: 'geen-toegang' },
    });
  });
});
