/** X27 Where a deelneming has a casus and a trede of its own, the lists, the casus, bijpraten and the living card of its concern tell of it to who may read it; word for word as before to who may not. */
import { Spreker } from '../support/gesprek';
import { kanaalId, plaatsKanaal, staatEr } from '../support/kanaal';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeEach(async () => {
  huis = await startProefhuis();
});
afterEach(() => huis.ruimOp());

const wie = (naam: string): Spreker => new Spreker(huis, naam);
const voorstel = {
  ...{ ingangsdatum: '2026-03-12', grond: 'Zo besloten in het overleg.', bewijs: 'Verslag.', plan: 'geen' },
  ...{ partijen: 'NZA', corrigeert: 'geen', opmerking: '' },
};

async function openHai5(): Promise<void> {
  const anouk = wie('Anouk Wiersma');
  await anouk.zeg('open een casus voor Hai-5 uit een eigen signaal');
  await anouk.klik('Casus openen');
  const [henk] = await huis.wereld.eenheid(({ db }) =>
    db.rijen<{ id: string }>("select id from persoon where naam = 'Henk Smeets'", []),
  );
  await anouk.klik('Casus openen', { geopendOp: '2026-03-12', eigenaar: henk?.id ?? '' });
}

async function besluit(trede: string): Promise<void> {
  const [anouk, henk] = [wie('Anouk Wiersma'), wie('Henk Smeets')];
  await anouk.zeg('trede vaststellen Hai-5');
  await anouk.klik('Voorleggen', { ...voorstel, trede });
  await henk.zeg('trede vaststellen Hai-5');
  await henk.klik('Besluit bekijken');
  await henk.klik('Vaststellen');
}

const vragen = [
  'casus Mutsaersstichting',
  'praat me bij over Mutsaersstichting',
  'overzicht van treden',
  'casussen in Limburg-Noord',
];
const INLIJST = 'Ook binnen dit concern, Hai-5: Trede 2, vanaf 12 maart 2026';

it('wie de trede van de deelneming mag lezen, leest haar ook bij haar concern; het logboek zegt dat hij van beide las', async () => {
  await openHai5();
  await besluit('2');
  const anouk = wie('Anouk Wiersma');
  const gelezen = async (): Promise<readonly string[]> =>
    huis.wereld.eenheid(async ({ db }) => {
      const sql =
        "select object_id from logboek where handeling in ('casus.inzien', 'tijdlijn.inzien') order by volgnummer";
      return (await db.rijen<{ object_id: string }>(sql, [])).map(({ object_id: id }) => id);
    });
  const tweeErbij = async (vraag: string): Promise<void> => {
    const vooraf = await gelezen();
    await anouk.zeg(vraag);
    const erbij = (await gelezen()).slice(vooraf.length);
    expect([vraag, erbij.length, new Set(erbij).size]).toEqual([vraag, 2, 2]);
  };
  expect(await anouk.zeg('casus Mutsaersstichting')).toContain(
    'Eigen trede binnen dit concern\nHai-5: Trede 2, vanaf 12 maart 2026',
  );
  for (const vraag of vragen.slice(1))
    expect([vraag, await anouk.zeg(vraag)]).toEqual([vraag, expect.stringContaining(INLIJST)]);
  expect(await anouk.zeg('casus Hai-5')).toContain('Eigen trede binnen dit concern\nMutsaersstichting: Trede 3');
  for (const vraag of vragen.slice(0, 2)) await tweeErbij(vraag);
});

it('voor wie haar niet mag lezen blijft elk antwoord woord voor woord gelijk', async () => {
  const antwoorden = async (): Promise<readonly string[]> => {
    const uit: string[] = [];
    for (const naam of ['Femke Dijkstra', 'Ingrid Peeters', 'Rob Janssen', 'Sanne Verhoeven', 'Willem Oosterhof'])
      for (const vraag of vragen) uit.push(`${naam}: ${vraag}\n${await wie(naam).zeg(vraag)}`);
    return uit;
  };
  const eerst = await antwoorden();
  await openHai5();
  await besluit('2');
  expect(await antwoorden()).toEqual(eerst);
});

describe('de kaart in het kanaal', () => {
  it('noemt haar waar iedereen haar mag lezen, ook als het besluit later komt', async () => {
    plaatsKanaal(huis, ['Anouk Wiersma', 'Henk Smeets']);
    await wie('Anouk Wiersma').zeg('hulp');
    await new Spreker(huis, 'Anouk Wiersma', 'channel').zeg('koppel Mutsaersstichting');
    expect(await staatEr(huis, kanaalId, /Stand van zaken, casus/)).not.toContain('Hai-5');
    await openHai5();
    await staatEr(huis, kanaalId, /Stand van zaken[^]*Hai-5: er is nog geen trede vastgesteld/);
    await besluit('2');
    await staatEr(huis, kanaalId, /Stand van zaken[^]*Eigen trede binnen dit concern\nHai-5: Trede 2/);
  });

  it('noemt haar niet zodra één lid haar niet mag lezen', async () => {
    plaatsKanaal(huis, ['Anouk Wiersma', 'Femke Dijkstra']);
    await openHai5();
    await besluit('2');
    await wie('Anouk Wiersma').zeg('hulp');
    await new Spreker(huis, 'Anouk Wiersma', 'channel').zeg('koppel Mutsaersstichting');
    expect(await staatEr(huis, kanaalId, /Stand van zaken, casus/)).not.toMatch(/Hai-5|Eigen trede/);
  });
});
