/** Who reads a message is settled when it leaves, not when it was written: people come, go, and are told too late. */
import { waarnemingInstellen, waarnemingBeeindigen } from '../../app/waarneming-instellen';
import { voerUit } from '../../app/use-case';
import { Spreker } from '../support/gesprek';
import type { Invoer } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';
import { kapotteRegel, tel } from '../support/tellen';

const dag = '2026-03-12';
const weigering = 'Hierover kan ik u niets laten zien';

let huis: Proefhuis;
let femke: Spreker;
beforeEach(async () => {
  huis = await startProefhuis();
  femke = wie('Femke Dijkstra');
  await femke.zeg('regio Venlo');
  await geefRol('Femke Dijkstra', 'regievoerder');
});
afterEach(async () => {
  expect(await kapotteRegel(huis)).toBeNull();
  await huis.ruimOp();
});

const wie = (naam: string): Spreker => new Spreker(huis, naam);

const persoonId = (naam: string): Promise<string> =>
  huis.wereld.eenheid(async (turn) => {
    const { aadObjectId, tenantId } = wie(naam).wie;
    return (await turn.persoon.actor(aadObjectId, tenantId, dag))?.persoonId ?? '';
  });

async function geefRol(naam: string, rol: 'regievoerder' | 'woordvoerder'): Promise<void> {
  const id = await persoonId(naam);
  await huis.wereld.eenheid(async (turn) => {
    const casus = await turn.casus.vind('C-2023-0001', dag);
    await turn.casus.wijsToe(casus?.id ?? '', id, rol, dag);
  });
}

async function bekijk(zicht: 'kernteam' | 'betrokken', invoer: Invoer): Promise<string> {
  await femke.zeg('update Mutsaersstichting er is nieuws');
  return femke.klik('Laat zien wie dit leest', { zicht, ...invoer });
}

const staatBij = (naam: string): string =>
  JSON.stringify(huis.simulator?.connector.messages(wie(naam).plaats.id) ?? []);

it('X30d er komt een lezer bij tussen bekijken en versturen: er gaat niets weg, en de schrijver ziet wie het nu leest', async () => {
  expect(await bekijk('kernteam', { tekst: 'Alleen voor ons.' })).toContain('2 personen');
  await geefRol('Tom Hendriks', 'woordvoerder');
  const opnieuw = await femke.klik('Versturen');
  expect(opnieuw).toContain('Nog niet verstuurd');
  expect(opnieuw).toContain('Er lezen nu andere mensen mee dan toen u keek.');
  expect(opnieuw).toContain('3 personen');
  expect(await tel(huis, "gebeurtenis where tekst = 'Alleen voor ons.'")).toBe(0);
  expect(await femke.klik('Versturen')).toContain('Uw bericht is onderweg');
  expect(await tel(huis, "gebeurtenis where tekst = 'Alleen voor ons.'")).toBe(1);
});

it('X23b wie waarnam en daarmee klaar is, krijgt niet meer wat voor het kernteam klaarlag', async () => {
  const [anouk, henk] = [await persoonId('Anouk Wiersma'), await persoonId('Femke Dijkstra')];
  expect(henk).not.toBe(anouk);
  const rob = await persoonId('Rob Janssen');
  await huis.wereld.eenheid(async (turn) => {
    const casus = await turn.casus.vind('C-2023-0001', dag);
    await turn.casus.wijsToe(casus?.id ?? '', rob, 'woordvoerder', dag);
  });
  const lotte = await persoonId('Lotte Claessen');
  const werk = async (turn: Parameters<Parameters<Proefhuis['wereld']['eenheid']>[0]>[0]) => {
    const actor = await turn.persoon.actorVanPersoon(rob, dag);
    if (!actor) throw new Error('no such person');
    return { actor, eenheid: turn, nu: `${dag}T09:00:00.000Z`, vandaag: dag };
  };
  const ingesteld = await huis.wereld.eenheid(async (turn) => {
    const invoer = { persoonId: rob, waarnemerId: lotte, van: dag, tot: '2026-03-20', rol: null };
    return voerUit(await werk(turn), waarnemingInstellen, invoer);
  });
  if (!ingesteld.ok) throw new Error(ingesteld.fout.soort);
  expect(await bekijk('kernteam', { tekst: 'Geheim van het kernteam.' })).toContain('Zuid-Limburg');
  await femke.klik('Versturen');
  await huis.wereld.eenheid(async (turn) => voerUit(await werk(turn), waarnemingBeeindigen, ingesteld.value));
  await huis.zetKlok('2026-03-12T15:05:00.000Z');
  await wie('Anouk Wiersma')
    .wacht(/Geheim van het kernteam/)
    .catch(() => '');
  expect(staatBij('Anouk Wiersma')).toContain('Geheim');
  expect(staatBij('Lotte Claessen')).not.toContain('Geheim');
  expect(await tel(huis, "outbox where soort = 'casusbericht' and reden = 'niet-meer-van-toepassing'")).toBe(1);
});

it('R55b een bericht dat niet aankwam en intussen is ingetrokken, komt ook later niet als die persoon weer iets zegt', async () => {
  const ingrid = wie('Ingrid Peeters');
  await ingrid.zeg('instellingen');
  await ingrid.klik('Direct vanaf trede 3');
  huis.simulator?.connector.behave(({ conversationId }) =>
    conversationId === ingrid.plaats.id ? { status: 403 } : undefined,
  );
  await bekijk('betrokken', { tekst: 'Het plan is afgekeurd.' });
  await femke.klik('Versturen');
  await femke.wacht(/niet aangekomen bij Ingrid Peeters/);
  await femke.klik('Intrekken');
  huis.simulator?.connector.behave(undefined);
  await ingrid.zeg('hulp');
  await huis.zetKlok('2026-03-12T15:05:00.000Z');
  expect(staatBij('Ingrid Peeters')).not.toContain('afgekeurd');
});

it('C15b bevestigen, corrigeren en nog eens intrekken na het intrekken: een gewoon antwoord, en er gaat niets uit', async () => {
  const ingrid = wie('Ingrid Peeters');
  await ingrid.zeg('instellingen');
  await ingrid.klik('Direct vanaf trede 3');
  await bekijk('betrokken', { tekst: 'Het plan is goedgekeurd.', akkoord: 'ja' });
  await femke.klik('Versturen');
  await ingrid.wacht(/goedgekeurd/);
  const [bevestigen, corrigeren, intrekken] = [
    ingrid.knop('Gelezen en akkoord'),
    femke.knop('Corrigeren'),
    femke.knop('Intrekken'),
  ];
  await femke.druk(intrekken);
  expect(await femke.druk({ ...intrekken, data: { ...intrekken.data, sleutel: 'nog-een-sleutel' } })).toMatch(
    /ingetrokken/,
  );
  expect(await ingrid.druk(bevestigen)).toMatch(/ingetrokken/);
  expect(await tel(huis, 'leesbevestiging where akkoord_op is not null')).toBe(0);
  expect(await femke.druk(corrigeren)).toMatch(/ingetrokken/);
});

it('C11b een correctie bij een gebeurtenis van een andere casus, of een die niet te zien is, wordt geweigerd', async () => {
  await bekijk('betrokken', { tekst: 'Het plan is goedgekeurd.' });
  const knop = femke.knop('Versturen');
  const [ander] = await huis.wereld.eenheid(({ db }) =>
    db.rijen<{ id: string }>(
      "select g.id from gebeurtenis g join casus c on c.id = g.casus_id where c.nummer <> 'C-2023-0001' order by g.id limit 1",
      [],
    ),
  );
  const voor = await tel(huis, 'gebeurtenis');
  for (const corrigeert of [ander?.id ?? '', 'bestaat-niet'])
    expect(
      await femke.druk({ ...knop, data: { ...knop.data, corrigeert, sleutel: `sleutel-${corrigeert}` } }),
    ).toContain(weigering);
  expect(await tel(huis, 'gebeurtenis')).toBe(voor);
});

it('het formulier voor een tredebepaling vinkt de accounthoudende regio aan, en houdt een regio en een gemeente van één naam uit elkaar', async () => {
  const anouk = wie('Anouk Wiersma');
  await anouk.zeg('trede vaststellen Noorderlicht');
  const kaart = JSON.stringify(anouk.neemKaarten().at(-1));
  expect(kaart).toContain('Groningen (jeugdregio)');
  expect(kaart).toContain('Groningen (gemeente)');
  const veld = /"id":"partijen"[^}]*?"value":"([^"]*)"/.exec(kaart)?.[1] ?? '';
  const casus = await huis.wereld.eenheid((turn) => turn.casus.zoek('AB-NOORDERLICHT', dag));
  expect(veld.split(',').sort()).toEqual(['AB-NOORDERLICHT', 'NZA', casus?.accounthouderId].sort());
});
