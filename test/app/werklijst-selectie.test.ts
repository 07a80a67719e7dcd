/** A worklist that is narrowed holds a part of the whole one, and never what the whole one keeps back. */
import { meldingRegistreren } from '../../app/melding-registreren';
import { meldingenInzien } from '../../app/meldingen-inzien';
import { voerUit } from '../../app/use-case';
import type { OpenWorld } from '../../db/world';
import type { Actor } from '../../domain/actor';
import type { MeldingInvoer } from '../../domain/melding';
import type { Werkselectie } from '../../domain/meldpunt';
import { melderVan, proefInvoer, tekst, vulRegister } from '../support/proefregister';
import { databases } from '../support/werelden';

const nu = '2026-03-02T10:00:00.000Z';
const vandaag = nu.slice(0, 10);
const meldpunt = melderVan('meldpunt');

describe.each(databases())('een beperkte werklijst op %s', (_, open) => {
  let wereld: OpenWorld;
  let ruimOp: () => Promise<void>;
  const dien = async (wie: string, invoer: Partial<MeldingInvoer>): Promise<void> => {
    const werk = { actor: melderVan(wie), nu, vandaag };
    const uit = await wereld.eenheid((turn) =>
      voerUit({ ...werk, eenheid: turn }, meldingRegistreren, { ...proefInvoer, ...invoer }),
    );
    expect(uit.ok).toBe(true);
  };
  beforeAll(async () => {
    ({ wereld, ruimOp } = await open());
    await wereld.eenheid(vulRegister);
    await dien('p1', {});
    await dien('p2', {
      acuut: 'nee',
      omschrijving: tekst('Er staat "acuut":"ja" in dit verhaal, en het is dat niet.'),
    });
    await dien('p1', { over: { partijId: null, naam: 'Buro Onbekend' } });
    for (let nummer = 0; nummer < 6; nummer += 1) await dien('p1', { acuut: 'nee' });
  });
  afterAll(() => ruimOp());

  /** All pages of it, a line per melding. */
  const regels = async (selectie: Werkselectie, actor: Actor = meldpunt): Promise<readonly string[]> => {
    const uit: string[] = [];
    for (let bladzijde = 0, bladzijden = 1; bladzijde < bladzijden; bladzijde += 1) {
      const lijst = await wereld.eenheid((turn) =>
        voerUit({ actor, nu, vandaag, eenheid: turn }, meldingenInzien, { filter: 'open', bladzijde, selectie }),
      );
      if (!lijst.ok) return [lijst.fout.soort];
      bladzijden = lijst.value.bladzijden;
      uit.push(
        ...lijst.value.regels.map(({ melding: { id, melderPartijId, invoer } }) =>
          [id, melderPartijId, invoer.over.partijId ?? '-', invoer.acuut].join(' '),
        ),
      );
    }
    return uit;
  };

  it.each<readonly [Werkselectie, (regel: readonly string[]) => boolean]>([
    [{ over: 'noorderlicht' }, ([, , over]) => over === 'noorderlicht'],
    [{ van: 'gm' }, ([, van]) => van === 'gm'],
    [{ acuut: true }, ([, , , acuut]) => acuut === 'ja'],
    [{ over: 'noorderlicht', acuut: true }, ([, , over, acuut]) => over === 'noorderlicht' && acuut === 'ja'],
    [{ over: 'bestaat-niet' }, () => false],
  ])('%j', async (selectie, hoort) => {
    const alle = await regels({});
    expect(alle).toHaveLength(9);
    expect(await regels(selectie)).toEqual(alle.filter((regel) => hoort(regel.split(' '))));
  });

  it('een regio omvat haar gemeenten', async () => {
    const soort = 'ligt-in';
    const ligt = { soort, vanPartijId: gemeenteVanP1(), naarPartijId: 'regio', van: '2020-01-01', tot: null } as const;
    await wereld.eenheid((turn) => turn.partij.bewaarRelatie(ligt));
    expect(await regels({ van: 'regio' })).toEqual(await regels({ van: gemeenteVanP1() }));
    expect((await regels({ van: 'regio' })).length).toBeGreaterThan(0);
  });

  it('laat de eigen organisatie ook op naam niet zien, en wie geen werklijst heeft niets', async () => {
    expect(await regels({ over: 'noorderlicht' }, { ...meldpunt, partijId: 'noorderlicht' })).toEqual([]);
    for (const wie of ['p1', 'rvb', 'beheer'])
      expect(await regels({ over: 'noorderlicht' }, melderVan(wie))).toEqual(['geen-toegang']);
  });
});

/** Where p1 works. */
const gemeenteVanP1 = (): string => melderVan('p1').partijId;
