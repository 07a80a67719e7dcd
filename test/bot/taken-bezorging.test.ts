/** A reminder about tasks of several casussen stands in the ledger of each of them, and tells nothing of one to readers of another. */
import { bezorgingInzien } from '../../app/bezorging-inzien';
import { bezorgingHerhalen } from '../../app/bezorging-herhalen';
import { taakToevoegen } from '../../app/taak-wijzigen';
import { taakAfronden } from '../../app/taak-afronden';
import { taakInzien } from '../../app/taak-inzien';
import { bewaakTermijnen } from '../../app/termijnen-bewaken';
import { boekVervolg } from '../../bot/outbox/boeken';
import type { Vervolg } from '../../bot/outbox/beleid';
import { taakBerichten } from '../../bot/outbox/taken';
import type { Wachtend } from '../../domain/traffic';
import { tekst } from '../support/proefregister';
import { actorVan, casusVan, doe, elkeTestEenWereld, klok, lukt, nu, taken, wereld } from '../support/taakwereld';

elkeTestEenWereld();

const namen = ['AB-VUURBAAK', 'AB-KOMPASROOS'] as const;
const dag = '2026-03-18';

/** Rob leads both casussen and has one late task on each. */
beforeEach(async () => {
  await wereld().eenheid(async (turn) => {
    await turn.db.voer("update taak set status = 'vervallen' where status = 'open'", []);
    const rob = await actorVan(turn, 'Rob Janssen');
    const kompas = await turn.casus.zoek('AB-KOMPASROOS', klok.vandaag);
    await turn.casus.wijsToe(kompas?.id ?? '', rob.persoonId, 'regievoerder', klok.vandaag);
  });
  for (const naam of namen) {
    const { id: casusId } = await casusVan(naam);
    const invoer = { casusId, soort: 'taak', wat: tekst(`Bellen ${naam}`), eigenaar: 'regievoerder' } as const;
    await lukt('Rob Janssen', taakToevoegen, { ...invoer, termijn: '2026-03-17' });
  }
  klok.vandaag = dag;
  const stuk = (fout: unknown): never => {
    throw fout;
  };
  await bewaakTermijnen(wereld(), { nu: nu(), vandaag: dag, defect: stuk });
});

const alsRij = (id: string, persoonId: string): Wachtend => ({
  ...{ id, soort: 'taken-herinnering', objectId: persoonId, ontvangerId: persoonId, op: nu(), casusId: null },
  ...{ trede: null, spoed: 1, wijze: 'gespreid', verlooptOp: null, pogingen: 0, onzeker: 0, spoor: null },
});

const rijVanRob = () =>
  wereld().eenheid(async (turn) => {
    const { persoonId } = await actorVan(turn, 'Rob Janssen');
    const rij = (await turn.outbox.over(persoonId)).findLast(({ soort }) => soort === 'taken-herinnering');
    return alsRij(rij?.id ?? '', persoonId);
  });

/** As the outbox does it: made, and then what came of it. */
const bezorg = async (vervolg: Vervolg): Promise<void> => {
  const rij = await rijVanRob();
  await wereld().eenheid(async (turn) => {
    const ontvanger = await actorVan(turn, 'Rob Janssen');
    await taakBerichten['taken-herinnering']({
      ...{ turn, rij, ontvanger, nu: nu(), vandaag: dag },
      nieuweSleutel: () => 'sleutel-12345678',
      onderteken: (tekst) => tekst,
    });
    await boekVervolg({ turn, rij, vervolg, nu: nu(), vandaag: dag, tekstHash: '', gesprek: '' });
  });
};

/** The casussen in whose ledger the reminder of Rob stands. */
async function inGrootboek(): Promise<readonly string[]> {
  const uit: string[] = [];
  for (const naam of namen) {
    const { id } = await casusVan(naam);
    const lijst = await lukt('Anouk Wiersma', bezorgingInzien, { casus: id });
    const deze = lijst.rijen.filter(
      ({ soort, ontvanger }) => soort === 'taken-herinnering' && ontvanger === 'Rob Janssen',
    );
    if (deze.length > 0) uit.push(`${naam} ${deze.map(({ status }) => status).join(', ')}`);
  }
  return uit;
}

const verzonden = { soort: 'verzonden', berichtId: 'b1' } as const;
const geweigerd = { soort: 'sluit', status: 'niet-bereikt', reden: 'HTTP_403' } as const;

it('één herinnering over twee casussen staat bij allebei, voor en na het verzenden', async () => {
  expect(await inGrootboek()).toEqual(['AB-VUURBAAK wachtend', 'AB-KOMPASROOS wachtend']);
  await bezorg(verzonden);
  expect(await inGrootboek()).toEqual(['AB-VUURBAAK verzonden', 'AB-KOMPASROOS verzonden']);
});

it('een casus waarvan niets meer openstond toen het bericht wegging, heeft het niet in zijn overzicht', async () => {
  const [taak] = (await taken('AB-KOMPASROOS')).filter(({ status }) => status === 'open');
  await lukt('Rob Janssen', taakAfronden, { taakId: taak?.id ?? '', versie: taak?.versie ?? 0, reden: null });
  await bezorg(verzonden);
  expect(await inGrootboek()).toEqual(['AB-VUURBAAK verzonden']);
});

it('wie alleen de ene casus mag lezen, leest daar niets over de andere en mag het daar niet opnieuw sturen', async () => {
  await bezorg(geweigerd);
  const [vuurbaak, kompas] = [await casusVan(namen[0]), await casusVan(namen[1])];
  await wereld().eenheid(async (turn) => {
    const wie = await actorVan(turn, 'Femke Dijkstra');
    await turn.casus.wijsToe(vuurbaak.id, wie.persoonId, 'plaatsvervanger', dag);
  });
  const eigen = await lukt('Femke Dijkstra', bezorgingInzien, { casus: vuurbaak.id });
  expect(eigen.rijen.filter(({ soort }) => soort === 'taken-herinnering')).toMatchObject([
    { ontvanger: 'Rob Janssen' },
  ]);
  expect(JSON.stringify(eigen)).not.toMatch(new RegExp(`${kompas.id}|${kompas.nummer}|Kompasroos`));
  const geenToegang = { ok: false, fout: { soort: 'geen-toegang' } };
  expect(await doe('Femke Dijkstra', bezorgingInzien, { casus: kompas.id })).toEqual(geenToegang);
  const { id: bericht } = await rijVanRob();
  expect(await doe('Femke Dijkstra', bezorgingHerhalen, { bericht, casus: kompas.id })).toEqual(geenToegang);
  // A card from before this message stood anywhere names no casus; nor does one that names a casus it never stood in.
  expect(await doe('Femke Dijkstra', bezorgingHerhalen, { bericht })).toEqual(geenToegang);
  const vreemd = await casusVan('AB-MUTSAERS');
  expect(await doe('Anouk Wiersma', bezorgingHerhalen, { bericht, casus: vreemd.id })).toEqual(geenToegang);
  expect(await lukt('Femke Dijkstra', bezorgingHerhalen, { bericht, casus: vuurbaak.id })).toEqual({
    casusId: vuurbaak.id,
  });
});

it('niet bereikt: op elke casus een taak om die persoon anders te bereiken, en die sluit als het bericht toch aankomt', async () => {
  await bezorg(geweigerd);
  const { id: bericht } = await rijVanRob();
  const opvolging = async () =>
    (await Promise.all(namen.map((naam) => taken(naam)))).map((rijen) =>
      rijen.filter(({ berichtId }) => berichtId === bericht).map(({ status, eigenaar }) => [status, eigenaar]),
    );
  // Rob leads them himself, so that he is no use.
  expect(await opvolging()).toEqual([[['open', 'autoriteit']], [['open', 'autoriteit']]]);
  const [taak] = (await taken('AB-KOMPASROOS')).filter(({ berichtId }) => berichtId === bericht);
  const kaart = await lukt('Anouk Wiersma', taakInzien, { taakId: taak?.id ?? '' });
  const kompas = await casusVan('AB-KOMPASROOS');
  expect(kaart.bericht).toMatchObject({ id: bericht, casusId: kompas.id, ontvanger: 'Rob Janssen', magHerhalen: true });
  await lukt('Anouk Wiersma', bezorgingHerhalen, { bericht, casus: kompas.id });
  const [bellen] = (await taken('AB-KOMPASROOS')).filter(({ status, berichtId }) => status === 'open' && !berichtId);
  await lukt('Rob Janssen', taakAfronden, { taakId: bellen?.id ?? '', versie: bellen?.versie ?? 0, reden: null });
  await bezorg(verzonden);
  expect(await opvolging()).toEqual([[['gereed', 'autoriteit']], [['gereed', 'autoriteit']]]);
});
