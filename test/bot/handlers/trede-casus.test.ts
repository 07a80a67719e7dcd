/** Who gets which answer about a trede and a casus, on a real database. */
import { alleenPersoonlijk } from '../../../bot/prive';
import type { Inbound } from '../../../bot/messages';
import type { OpenWorld } from '../../../db/world';
import { foutZin } from '../../../texts/fouten';
import { priveTekst } from '../../../texts/prive';
import { gebreken, teksten, titels } from '../../cards/support/keuring';
import { sqliteWereld } from '../../support/werelden';
import { beurtVan, druk, inboundBasis, kaartVan, nu, zinVan } from './support/beurt';
import { bepaal, openCasus } from './support/casuswereld';

let wereld: OpenWorld;
let ruimOp: () => Promise<void>;
let casus: { readonly id: string; readonly nummer: string };
const weigering = foutZin({ soort: 'geen-toegang' });
const vraagTrede = (wie: string, over = 'noorderlicht') => druk(wereld, wie, { action: 'trede.opvragen', over });

beforeAll(async () => {
  ({ wereld, ruimOp } = await sqliteWereld());
  casus = await openCasus(wereld);
});
afterAll(() => ruimOp());

describe('voor een trede is vastgesteld', () => {
  it('hoort de autoriteit dat er nog geen trede is', async () => {
    expect(teksten(kaartVan(await vraagTrede('adviseur')))).toContain('Er is nog geen trede vastgesteld.');
  });

  it('hoort een betrokken gemeente niets', async () => {
    expect(zinVan(await vraagTrede('p1'))).toBe(weigering);
  });
});

describe('in trede 2', () => {
  beforeAll(() => bepaal(wereld, casus.id, 2));

  it('ziet de autoriteit alles, ook dat trede 2 geen naam heeft', async () => {
    const kaart = kaartVan(await vraagTrede('adviseur'));
    const regels = teksten(kaart);
    expect(regels).toContain('Trede 2. Voor deze trede is geen naam vastgesteld.');
    expect(regels).toContain('16 februari 2026');
    expect(regels).toContain('GEHEIME GROND');
    expect(regels).toContain('Nederlandse Zorgautoriteit: niet eens met het besluit');
    expect(regels).toContain('Vacant: er is nog geen regievoerder aangewezen.');
    expect(gebreken(kaart)).toEqual([]);
  });

  it('hoort een betrokken gemeente hetzelfde als wie naar een casus vraagt die niet bestaat', async () => {
    const betrokken = await vraagTrede('p1');
    expect(zinVan(betrokken)).toBe(weigering);
    expect(betrokken).toEqual(await vraagTrede('p1', 'C-2099-0001'));
    expect(betrokken).toEqual(await vraagTrede('p2'));
  });

  it('ziet de aanbieder de eigen trede, zonder grond en standpunten', async () => {
    const regels = teksten(kaartVan(await vraagTrede('rvb'))).join('\n');
    expect(regels).toContain('Trede 2');
    expect(regels).not.toMatch(/GEHEIME GROND|niet eens|Alle vastgestelde treden/);
  });

  it('ziet de accounthoudende regio alles', async () => {
    expect(teksten(kaartVan(await vraagTrede('regio1')))).toContain('GEHEIME GROND');
  });
});

describe('in trede 3', () => {
  beforeAll(() => bepaal(wereld, casus.id, 3));

  it('ziet een betrokken gemeente de trede met naam, zonder grond en zonder geschiedenis', async () => {
    const regels = teksten(kaartVan(await vraagTrede('p1'))).join('\n');
    expect(regels).toContain('Trede 3: zorgelijk');
    expect(regels).not.toMatch(/GEHEIME GROND|niet eens|Trede 2/);
  });

  it('leest de aanbieder niet welke stap in een bericht is genoemd; een betrokken gemeente wel', async () => {
    const zet = (wat: string | null): Promise<boolean> =>
      wereld.eenheid(async (turn) => {
        const { id, versie } = (await turn.casus.vind(casus.id, '2026-03-02')) ?? { id: '', versie: 0 };
        return turn.casus.werkBij(id, versie, { nu, volgendeStap: wat === null ? null : { wat, voor: null } });
      });
    expect(await zet('Andere aanbieders polsen')).toBe(true);
    expect(teksten(kaartVan(await vraagTrede('rvb'))).join('\n')).not.toContain('polsen');
    expect(teksten(kaartVan(await vraagTrede('p1'))).join('\n')).toContain('polsen');
    await zet(null);
  });

  it('hoort een gemeente die niet betrokken is nog steeds niets', async () => {
    expect(zinVan(await vraagTrede('p2'))).toBe(weigering);
  });

  it('staan beide besluiten in de geschiedenis voor de autoriteit', async () => {
    const regels = teksten(kaartVan(await druk(wereld, 'adviseur', { action: 'trede.historie', over: casus.id })));
    expect(regels).toContain('Trede 3: zorgelijk, geldt vanaf 16 februari 2026');
    expect(regels).toContain('Trede 2, geldt vanaf 16 februari 2026');
    expect(zinVan(await druk(wereld, 'p1', { action: 'trede.historie', over: casus.id }))).toBe(weigering);
  });

  it('krijgt alleen wie brieven mag opstellen er knoppen voor', async () => {
    const toonCasus = async (wie: string) =>
      kaartVan(await druk(wereld, wie, { action: 'casus.inzien', casus: casus.nummer }));
    const toonMenu = async (wie: string) =>
      kaartVan(await druk(wereld, wie, { action: 'casus.menu', casus: casus.nummer }));
    for (const brief of ['Raadsinformatiebrief eigen regio', 'Persbericht', 'Aanbiedingsbrief']) {
      expect(titels(await toonMenu('adviseur'))).toContain(brief);
      expect(titels(await toonMenu('regio1'))).not.toContain(brief);
    }
    expect(titels(await toonCasus('adviseur'))).toContain('Wie kan dit zien?');
    expect(titels(await toonCasus('regio1'))).toContain('Wie kan dit zien?');
    expect(gebreken(await toonCasus('adviseur'))).toEqual([]);
    expect(gebreken(await toonMenu('adviseur'))).toEqual([]);
  });

  it('ziet de aanbieder de casus zelf niet', async () => {
    const data = { action: 'casus.inzien', casus: casus.nummer };
    expect(zinVan(await druk(wereld, 'rvb', data))).toBe(weigering);
    expect(await druk(wereld, 'rvb', data)).toEqual(await druk(wereld, 'rvb', { ...data, casus: 'C-2099-0001' }));
  });

  it('toont de lijst alleen wat iemand mag zien', async () => {
    const lijst = (wie: string) => druk(wereld, wie, { action: 'casussen.inzien' });
    expect(teksten(kaartVan(await lijst('regio1')))).toContain('Stichting Het Noorderlicht');
    expect(teksten(kaartVan(await lijst('rvb')))).not.toContain('Stichting Het Noorderlicht');
    expect(zinVan(await lijst('p2'))).toBe(weigering);
  });

  it('negeert velden die een knop niet heeft: partij, rol en trede komen nooit van buiten', async () => {
    const vervalst = { action: 'trede.opvragen', over: 'noorderlicht', rol: 'adviseur', partijId: 'nza', trede: 5 };
    expect(zinVan(await druk(wereld, 'p2', vervalst))).toBe(weigering);
  });
});

describe('buiten de persoonlijke chat', () => {
  const kentChatVan = (wie: string) =>
    wereld.eenheid(({ chat }) =>
      chat.onthoud({ gesprek: `a:${wie}`, soort: 'persoonlijk', persoonId: wie, verwijzing: '{}' }, '2026-03-02'),
    );

  const inKanaal = async (wie: string, via: 'execute' | 'submit') => {
    const inbound: Inbound = { ...inboundBasis(wie, 'kanaal'), soort: 'knop', via, data: {}, kaartBerichtId: null };
    const antwoord = await vraagTrede(wie);
    await kentChatVan('adviseur');
    await kentChatVan('p2');
    return wereld.eenheid(async (turn) => alleenPersoonlijk(beurtVan(turn, wie, inbound), antwoord));
  };

  it('gaat er niets van het antwoord ergens heen als er nog geen persoonlijke chat is', async () => {
    const inbound: Inbound = {
      ...inboundBasis('regio1', 'kanaal'),
      soort: 'knop',
      via: 'execute',
      data: {},
      kaartBerichtId: null,
    };
    const antwoord = await vraagTrede('regio1');
    const uit = await wereld.eenheid(async (turn) => alleenPersoonlijk(beurtVan(turn, 'regio1', inbound), antwoord));
    expect(uit.prive).toBeUndefined();
    expect(zinVan(uit)).toContain('Open de chat');
  });

  it('staat in het kanaal alleen een neutrale zin, bij een antwoord en bij een weigering', async () => {
    const [antwoord, geweigerd] = [await inKanaal('adviseur', 'execute'), await inKanaal('p2', 'execute')];
    expect(zinVan(antwoord)).toBe(priveTekst.verwijzing);
    expect({ ...antwoord, prive: [] }).toEqual({ ...geweigerd, prive: [] });
    expect(antwoord.prive?.map(({ soort }) => soort)).toEqual(['kaart']);
    expect(geweigerd.prive).toEqual([{ soort: 'tekst', tekst: weigering }]);
  });

  it('komt de zin als bericht waar geen antwoord op de knop zelf kan', async () => {
    const antwoord = await inKanaal('adviseur', 'submit');
    expect(antwoord.berichten).toEqual([{ soort: 'tekst', tekst: priveTekst.verwijzing }]);
    expect(antwoord.invoke).toBeNull();
  });

  it('verandert een tweede keer afschermen niets', async () => {
    const eens = await inKanaal('adviseur', 'execute');
    const inbound: Inbound = {
      ...inboundBasis('adviseur', 'kanaal'),
      soort: 'knop',
      via: 'execute',
      data: {},
      kaartBerichtId: null,
    };
    expect(await wereld.eenheid(async (turn) => alleenPersoonlijk(beurtVan(turn, 'adviseur', inbound), eens))).toEqual(
      eens,
    );
  });
});

it('mag iedereen de regio van een aanbieder en de gemeenten van het register zien', async () => {
  const kaart = kaartVan(await druk(wereld, 'p2', { action: 'register.opvragen', partijId: 'noorderlicht' }));
  expect(teksten(kaart)).toEqual(expect.arrayContaining(['Stichting Het Noorderlicht', 'MGR Limburg-Noord']));
  expect(teksten(kaart).join()).not.toContain('Trede 3');
});
