/** Wat in een accountgesprek is afgesproken is altijd een taak: op de casus waar dat mag, en anders van wie het afsprak. */
import { accountgesprekAfronden } from '../../app/accountgesprek-afronden';
import { accountgesprekBewaren } from '../../app/accountgesprek-bewaren';
import { accountgesprekCorrigeren } from '../../app/accountgesprek-corrigeren';
import { accountgesprekInzien } from '../../app/accountgesprek-inzien';
import { taakAfronden } from '../../app/taak-afronden';
import { afspraakAfronden, afspraakOvernemen, afsprakenInzien } from '../../app/gesprek-afspraken';
import { accountgesprekKaart } from '../../cards/accountgesprek';
import type { OpenWorld } from '../../db/world';
import { leegVerslag } from '../../domain/accountgesprek';
import type { AccountgesprekInvoer, Afspraak } from '../../domain/accountgesprek';
import { nu, vandaag, voer } from '../bot/handlers/support/beurt';
import { openCasus } from '../bot/handlers/support/casuswereld';
import { teksten } from '../cards/support/keuring';
import { melderVan, tekst } from '../support/proefregister';
import { voerUit } from '../../app/use-case';
import { databases } from '../support/werelden';

const afspraken: readonly Afspraak[] = [
  { wat: tekst('Kasprognose sturen'), wie: 'andere-partij', voor: '2026-04-01' },
  { wat: tekst('Terugbellen'), wie: 'wij', voor: null },
];

const verslag = (rest: Partial<AccountgesprekInvoer> = {}): AccountgesprekInvoer => ({
  ...{ ...leegVerslag, datum: vandaag, soort: 'aanbieder', partijId: 'noorderlicht', afsprakenlijst: afspraken },
  ...rest,
});

describe.each(databases())('op %s', (_, open) => {
  let wereld: OpenWorld;
  let ruimOp: () => Promise<void>;
  let casusId: string;
  beforeEach(async () => {
    ({ wereld, ruimOp } = await open());
    casusId = (await openCasus(wereld)).id;
  });
  afterEach(() => ruimOp());

  const doe = async <T>(uit: Promise<{ ok: true; value: T } | { ok: false; fout: unknown }>): Promise<T> => {
    const gedaan = await uit;
    if (!gedaan.ok) throw new Error(JSON.stringify(gedaan.fout));
    return gedaan.value;
  };

  async function legVast(wie: string, invoer = verslag()): Promise<string> {
    const { id } = await doe(voer(wereld, wie, accountgesprekBewaren, { gesprek: null, versie: 0, invoer }));
    await doe(voer(wereld, wie, accountgesprekAfronden, { gesprek: id, versie: 1 }));
    return id;
  }
  const eigen = async (wie: string) =>
    (await doe(voer(wereld, wie, afsprakenInzien, { van: 'mij' }))).map(({ wat, termijn }) => [wat, termijn]);
  const opCasus = async () =>
    (await wereld.eenheid((turn) => turn.taak.vanCasus(casusId))).map(({ wat, eigenaar }) => [wat, eigenaar]);

  it('wie op de lopende casus taken mag toevoegen, krijgt ze daar', async () => {
    await legVast('adviseur');
    expect(await opCasus()).toEqual([
      ['Kasprognose sturen', 'aanbieder'],
      ['Terugbellen', 'autoriteit'],
    ]);
    expect(await eigen('adviseur')).toEqual([]);
  });

  it('wat vertrouwelijk is, komt niet op de casus maar blijft van wie het afsprak', async () => {
    await legVast('adviseur', verslag({ vertrouwelijk: true }));
    expect(await opCasus()).toEqual([]);
    expect(await eigen('adviseur')).toHaveLength(2);
  });

  it('wie dat niet mag, houdt ze zelf, met datum en zonder', async () => {
    await legVast('accountmanager');
    expect(await opCasus()).toEqual([]);
    expect(await eigen('accountmanager')).toEqual([
      ['Kasprognose sturen', '2026-04-01'],
      ['Terugbellen', null],
    ]);
    expect(await eigen('adviseur')).toEqual([]);
  });

  it('naast het nieuwe verslag staat wat anders is dan toen: oordeel, woorden, en wat er van de afspraken werd', async () => {
    const thema = (status: 'zorg' | 'aandacht', feit: string) =>
      ({ status, feit: tekst(feit), beleving: null, duiding: tekst('Het wordt krap.') }) as const;
    const toen = { financien: thema('zorg', 'De kas is leeg.'), personeel: thema('aandacht', 'Veel verloop.') };
    const nuThemas = {
      financien: thema('zorg', 'De bank springt bij.'),
      personeel: thema('aandacht', 'Veel verloop.'),
    };
    await legVast('adviseur', verslag({ datum: '2026-02-02', themas: toen }));
    const [taak] = await wereld.eenheid((turn) => turn.taak.vanCasus(casusId));
    await doe(
      voer(wereld, 'adviseur', taakAfronden, { taakId: taak?.id ?? '', versie: taak?.versie ?? 0, reden: null }),
    );
    const nieuw = await legVast('adviseur', verslag({ themas: nuThemas, afsprakenlijst: [] }));
    const gelezen = await doe(voer(wereld, 'adviseur', accountgesprekInzien, { gesprek: nieuw }));
    expect(gelezen.wijzigingen).toEqual([{ thema: 'financien', was: 'zorg', woorden: { feit: 'De kas is leeg.' } }]);
    const nummers = { vervangt: null, vervangenDoor: null };
    const regels = teksten(accountgesprekKaart({ ...gelezen, nummers, sleutel: 'sleutel-1' })).join('\n');
    expect(regels).toContain('Financiële situatie, feit: nu anders. Toen stond er: ‘De kas is leeg.’');
    expect(regels).not.toContain('Personeel, ');
    expect(regels).toMatch(/De andere partij: Kasprognose sturen .* – gereed op/);
    expect(regels).toMatch(/Wij: Terugbellen – staat nog open/);
  });

  it('zonder casus ook voor de adviseur', async () => {
    await legVast('adviseur', verslag({ partijId: 'regio', soort: 'regio' }));
    expect(await eigen('adviseur')).toHaveLength(2);
  });

  it('een verbeterd verslag maakt alleen van een nieuwe afspraak een taak', async () => {
    const eerst = await legVast('accountmanager');
    const reden = tekst('Er ontbrak een afspraak.');
    const { id } = await doe(voer(wereld, 'accountmanager', accountgesprekCorrigeren, { gesprek: eerst, reden }));
    const nieuw: Afspraak = { wat: tekst('Overleg plannen'), wie: 'samen', voor: '2026-03-20' };
    const invoer = verslag({ afsprakenlijst: [...afspraken, nieuw] });
    await doe(voer(wereld, 'accountmanager', accountgesprekBewaren, { gesprek: id, versie: 1, invoer }));
    await doe(voer(wereld, 'accountmanager', accountgesprekAfronden, { gesprek: id, versie: 2 }));
    expect((await eigen('accountmanager')).map(([wat]) => wat)).toEqual([
      ...['Overleg plannen', 'Kasprognose sturen', 'Terugbellen'],
    ]);
  });

  it('een collega rondt haar af; een vertrouwelijk verslag alleen wie het mag lezen; twee tegelijk niet', async () => {
    await legVast('accountmanager', verslag({ vertrouwelijk: true }));
    const [een] = await wereld.eenheid((turn) => turn.gespreksafspraak.open('accountmanager', null, 10));
    const stap = { afspraak: een?.id ?? '', versie: 1, stap: 'afronden' } as const;
    const collega = { ...melderVan('accountmanager'), persoonId: 'meldpunt' };
    const geweigerd = await wereld.eenheid((eenheid) =>
      voerUit({ actor: collega, nu, vandaag, eenheid }, afspraakAfronden, stap),
    );
    expect(geweigerd).toEqual({ ok: false, fout: { soort: 'geen-toegang' } });
    expect(await doe(voer(wereld, 'adviseur', afspraakAfronden, stap))).toMatchObject({ status: 'gereed', versie: 2 });
    expect(await voer(wereld, 'accountmanager', afspraakAfronden, stap)).toMatchObject({
      fout: { soort: 'kan-niet-in-deze-status' },
    });
    const terug = { ...stap, stap: 'heropenen' as const };
    expect(await voer(wereld, 'accountmanager', afspraakAfronden, terug)).toMatchObject({
      fout: { soort: 'verouderd' },
    });
    expect(await doe(voer(wereld, 'accountmanager', afspraakAfronden, { ...terug, versie: 2 }))).toMatchObject({
      ...{ status: 'open', klaarOp: null, klaarDoorNaam: null },
    });
  });

  it('een collega neemt haar over, twee tegelijk niet, en een vertrouwelijke alleen wie het verslag mag lezen', async () => {
    await legVast('accountmanager', verslag({ vertrouwelijk: true }));
    const lijst = await doe(voer(wereld, 'adviseur', afsprakenInzien, { van: 'collegas' }));
    expect(lijst.map(({ wat, persoonNaam }) => [wat, persoonNaam])).toEqual([
      ['Kasprognose sturen', 'Persoon accountmanager'],
      ['Terugbellen', 'Persoon accountmanager'],
    ]);
    const collega = { ...melderVan('accountmanager'), persoonId: 'meldpunt' };
    const anders = await wereld.eenheid((eenheid) =>
      voerUit({ actor: collega, nu, vandaag, eenheid }, afsprakenInzien, { van: 'collegas' }),
    );
    expect(anders).toEqual({ ok: true, value: [] });
    const over = { afspraak: lijst[0]?.id ?? '', versie: 1 };
    expect(await doe(voer(wereld, 'adviseur', afspraakOvernemen, over))).toMatchObject({
      ...{ persoonId: 'adviseur', versie: 2, status: 'open' },
    });
    expect(await voer(wereld, 'adviseur2', afspraakOvernemen, over)).toMatchObject({ fout: { soort: 'verouderd' } });
    expect(await eigen('adviseur')).toEqual([['Kasprognose sturen', '2026-04-01']]);
    expect(await eigen('accountmanager')).toEqual([['Terugbellen', null]]);
  });
});
