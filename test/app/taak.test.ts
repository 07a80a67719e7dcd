/** Tasks through the verbs, on the demo world: who sees and does what, what moves, what is asked, and when somebody is reminded. */
import { draaiboekWijzigen } from '../../app/draaiboek-beheren';
import { feitAchterhouden, feitCorrigeren } from '../../app/feit-wijzigen';
import { feitVastleggen } from '../../app/feit-vastleggen';
import { taakAfronden, taakHeropenen, taakVervallen } from '../../app/taak-afronden';
import { taakBevestigen } from '../../app/taak-bevestigen';
import { casustakenInzien, mijnTakenInzien, taakInzien } from '../../app/taak-inzien';
import { taakToewijzen } from '../../app/taak-toewijzen';
import { taakOvernemen, taakToevoegen, taakWijzigen } from '../../app/taak-wijzigen';
import { taakfeitVastleggen } from '../../app/taakfeit';
import { takenHerzien } from '../../app/taken-herzien';
import { bewaakTermijnen } from '../../app/termijnen-bewaken';
import { tredebepalingVaststellen } from '../../app/tredebepaling-vaststellen';
import { tredebepalingVoorleggen } from '../../app/tredebepaling-voorleggen';
import type { PlanSoort } from '../../domain/plan';
import type { TermijnFeit } from '../../domain/termijnfeit';
import type { Trede } from '../../domain/trede';
import { tekst } from '../support/proefregister';
import {
  actorVan,
  casusVan,
  doe,
  elkeTestEenWereld,
  klok,
  lukt,
  nu,
  open,
  taakVan,
  taken,
  wereld,
} from '../support/taakwereld';

elkeTestEenWereld();

async function stelTredeVast(aanbieder: string, trede: Trede, plan: PlanSoort | null): Promise<void> {
  const { id: casusId } = await casusVan(aanbieder);
  const invoer = {
    casusId,
    trede,
    plan,
    ingangsdatum: klok.vandaag,
    grond: tekst('Grond'),
    partijen: [],
    opmerking: null,
    corrigeert: null,
    bewijs: null,
  };
  const { id } = await lukt('Anouk Wiersma', tredebepalingVoorleggen, invoer);
  await lukt('Henk Smeets', tredebepalingVaststellen, { bepalingId: id });
}

it('de trede start haar taken met termijnen in werkdagen, en een tweede keer niets dubbels', async () => {
  await stelTredeVast('AB-KOMPASROOS', 3, 'herstelplan');
  const eerste = await taken('AB-KOMPASROOS');
  const regievoerder = eerste.find(({ draaiboekId }) => draaiboekId === 'regievoerder');
  expect(regievoerder).toMatchObject({ termijn: '2026-03-19', officieel: false, status: 'open' });
  expect(eerste.map(({ draaiboekId }) => draaiboekId)).toEqual(
    expect.arrayContaining(['igj-bevindingen', 'herstelplan']),
  );
  await stelTredeVast('AB-KOMPASROOS', 3, 'herstelplan');
  expect(await taken('AB-KOMPASROOS')).toHaveLength(eerste.length);
});

it('omlaag sluit niets: er komt een vraag, en pas het antwoord laat taken vervallen, met reden', async () => {
  await stelTredeVast('AB-KOMPASROOS', 3, null);
  const voor = open(await taken('AB-KOMPASROOS'));
  await stelTredeVast('AB-KOMPASROOS', 2, null);
  const na = await taken('AB-KOMPASROOS');
  expect(open(na)).toHaveLength(voor.length + 1);
  const gevraagd = na.filter(({ teHerzien }) => teHerzien).map(({ id }) => id);
  expect(gevraagd.sort()).toEqual(voor.map(({ id }) => id).sort());
  const { id: casusId } = await casusVan('AB-KOMPASROOS');
  const keuze = { casusId, gevraagd, vervallen: gevraagd.slice(0, 2) };
  expect(await doe('Henk Smeets', takenHerzien, { ...keuze, reden: null })).toMatchObject({
    fout: { soort: 'reden-ontbreekt' },
  });
  expect(await doe('Femke Dijkstra', takenHerzien, { ...keuze, reden: tekst('Niet meer nodig') })).toMatchObject({
    fout: { soort: 'geen-toegang' },
  });
  const uit = await lukt('Henk Smeets', takenHerzien, { ...keuze, reden: tekst('Niet meer nodig') });
  expect(uit).toEqual({ vervallen: 2, gebleven: gevraagd.length - 2 });
  expect((await taken('AB-KOMPASROOS')).filter(({ teHerzien }) => teHerzien)).toEqual([]);
});

it('wie het feit verbetert of achterhoudt, verschuift de termijn ook, met het feit als reden', async () => {
  const { id: casusId } = await casusVan('AB-WILGENHOEVE');
  await lukt('Anouk Wiersma', feitVastleggen, { casusId, feiten: { igj: { bezoekOp: '2026-02-23' } } });
  const deze = { casus: casusId, feit: 'igj.bezoekOp', reden: tekst('De brief noemt een andere dag.') };
  await lukt('Anouk Wiersma', feitCorrigeren, { ...deze, versie: 0, waarde: tekst('2026-03-10') });
  const taak = await taakVan('AB-WILGENHOEVE', 'igj-bevindingen');
  expect(taak.termijn).toBe('2026-04-21');
  const { verloop } = await lukt('Anouk Wiersma', taakInzien, { taakId: taak.id });
  expect(verloop[0]).toMatchObject({ soort: 'feit', oud: '2026-04-07', reden: 'igj.bezoekOp:2026-03-10' });
  await lukt('Anouk Wiersma', feitAchterhouden, { ...deze, versie: 1, grond: '5.1.2e' });
  expect((await taakVan('AB-WILGENHOEVE', 'igj-bevindingen')).termijn).toBeNull();
});

it('een termijn die uit een feit volgt schuift mee en zegt waarom; wat mensen afspraken blijft staan', async () => {
  const { id: casusId } = await casusVan('AB-WILGENHOEVE');
  const bezoek = (bezoekOp: string) =>
    lukt('Anouk Wiersma', feitVastleggen, { casusId, feiten: { igj: { bezoekOp } } });
  expect((await taakVan('AB-WILGENHOEVE', 'igj-bevindingen')).termijn).toBeNull();
  await bezoek('2026-02-23');
  expect((await taakVan('AB-WILGENHOEVE', 'igj-bevindingen')).termijn).toBe('2026-04-07');
  await bezoek('2026-03-10');
  const taak = await taakVan('AB-WILGENHOEVE', 'igj-bevindingen');
  expect(taak.termijn).toBe('2026-04-21');
  const { verloop } = await lukt('Anouk Wiersma', taakInzien, { taakId: taak.id });
  expect(verloop[0]).toMatchObject({
    soort: 'feit',
    oud: '2026-04-07',
    nieuw: '2026-04-21',
    reden: 'igj.bezoekOp:2026-03-10',
  });
  const eigen = { taakId: taak.id, versie: taak.versie, termijn: '2026-05-01', reden: tekst('Afgesproken met de IGJ') };
  await lukt('Anouk Wiersma', taakWijzigen, eigen);
  await bezoek('2026-03-17');
  expect((await taakVan('AB-WILGENHOEVE', 'igj-bevindingen')).termijn).toBe('2026-05-01');
});

it('een regel zonder trede start als het feit er is, volgt een besluit, en blijft open als het feit weg is', async () => {
  const { id: casusId } = await casusVan('AB-WILGENHOEVE');
  const regel = (id: string, feit: TermijnFeit, wat: string) => ({
    ...{ id, wat: tekst(wat), eigenaar: 'regievoerder', treden: [], plannen: [], bron: null, officieel: false },
    ...{ geldt: true, termijn: { soort: 'na-feit', feit, aantal: 2, eenheid: 'weken' } },
  });
  const reden = tekst('Afgesproken');
  const voeg = (rij: ReturnType<typeof regel>) => lukt('Karel Mulder', draaiboekWijzigen, { rij: rij as never, reden });
  await voeg(regel('na-rapport', 'igj.rapportOp', 'Bevindingen bespreken'));
  await voeg(regel('na-trede', 'trede.vastgesteldOp', 'Besluit toelichten'));
  await lukt('Anouk Wiersma', feitVastleggen, { casusId, feiten: { igj: { rapportOp: '2026-03-03' } } });
  const taak = await taakVan('AB-WILGENHOEVE', 'na-rapport');
  expect(taak).toMatchObject({ termijn: '2026-03-17', status: 'open' });
  const naTrede = await taakVan('AB-WILGENHOEVE', 'na-trede');
  expect(naTrede.termijn).toBe('2026-02-23');
  const aanAanbieder = { taakId: taak.id, versie: taak.versie, eigenaar: 'aanbieder', reden } as const;
  expect(await doe('Anouk Wiersma', taakWijzigen, aanAanbieder)).toMatchObject({ ok: true });
  expect(
    await doe('Anouk Wiersma', taakWijzigen, { ...aanAanbieder, taakId: naTrede.id, versie: naTrede.versie }),
  ).toMatchObject({ ok: true });
  await lukt('Anouk Wiersma', feitVastleggen, { casusId, feiten: { 'igj.rapportOp': { afwezig: 'onbekend' } } });
  expect(await taakVan('AB-WILGENHOEVE', 'na-rapport')).toMatchObject({ termijn: null, status: 'open' });
  await stelTredeVast('AB-WILGENHOEVE', 4, 'continuiteitsplan');
  expect((await taakVan('AB-WILGENHOEVE', 'na-trede')).termijn).toBe('2026-03-26');
});

it('de dag van een feit bij een taak is het feit van het dossier: gelezen, met een versie, en een besluit wijzigt men niet zo', async () => {
  const { id: casus } = await casusVan('AB-WILGENHOEVE');
  const zet = async (feit: TermijnFeit, datum: string | null) => {
    const [laatste] = await wereld().eenheid((turn) => turn.feit.versies(casus, feit));
    return doe('Anouk Wiersma', taakfeitVastleggen, { casus, feit, datum, versie: laatste?.versie ?? 0 });
  };
  expect(await zet('igj.bezoekOp', '2026-03-10')).toMatchObject({ ok: true, value: { feit: 'igj.bezoekOp' } });
  expect((await taakVan('AB-WILGENHOEVE', 'igj-bevindingen')).termijn).toBe('2026-04-21');
  for (const [feit, datum] of [
    ['igj.rapportOp', '2026-02-30'],
    ['personeel.bijeenkomstOp', '2026-03-10'],
    ['persbericht.embargo', '2026-03-10'],
  ] as const)
    expect(await zet(feit, datum)).toMatchObject({ fout: { soort: 'veld-ongeldig' } });
  expect(await zet('trede.vastgesteldOp', null)).toMatchObject({ fout: { uitleg: 'alleen-besluit' } });
  const [staat] = await wereld().eenheid((turn) => turn.feit.versies(casus, 'igj.bezoekOp'));
  for (const versie of [(staat?.versie ?? 0) - 1, null])
    expect(
      await doe('Henk Smeets', taakfeitVastleggen, { casus, feit: 'igj.bezoekOp', datum: '2026-03-11', versie }),
    ).toMatchObject({ fout: { soort: 'verouderd' } });
  expect((await taakVan('AB-WILGENHOEVE', 'igj-bevindingen')).termijn).toBe('2026-04-21');
  // Nothing of that made the dossier unreadable.
  expect(await zet('igj.bezoekOp', null)).toMatchObject({ ok: true });
  expect(await taakVan('AB-WILGENHOEVE', 'igj-bevindingen')).toMatchObject({ termijn: null, status: 'open' });
});

it('een taak die volgt uit een feit dat de aanbieder niet leest, gaat niet naar de aanbieder', async () => {
  const { id: casusId } = await casusVan('AB-WILGENHOEVE');
  const termijn = { soort: 'na-feit', feit: 'melding.regioOp', aantal: 3, eenheid: 'dagen' } as const;
  const leeg = { treden: [], plannen: [], bron: null, officieel: false, geldt: true } as const;
  const rij = { ...leeg, id: 'na-melding', wat: tekst('Terugbellen'), eigenaar: 'autoriteit', termijn } as const;
  await lukt('Karel Mulder', draaiboekWijzigen, { rij, reden: tekst('Afgesproken') });
  await lukt('Anouk Wiersma', feitVastleggen, { casusId, feiten: { melding: { regioOp: '2026-03-09' } } });
  const { id: taakId, versie } = await taakVan('AB-WILGENHOEVE', 'na-melding');
  const naar = { taakId, versie, eigenaar: 'aanbieder', reden: tekst('Toch hij') } as const;
  expect(await doe('Anouk Wiersma', taakWijzigen, naar)).toMatchObject({ fout: { uitleg: 'niet-voor-aanbieder' } });
  // With a day of its own it says nothing of the melding.
  expect(await doe('Anouk Wiersma', taakWijzigen, { ...naar, termijn: '2026-03-20' })).toMatchObject({ ok: true });
});

it('wie een taak ziet en afrondt: de eigen partij en wie de casus leidt, een ander krijgt het antwoord van wat niet bestaat', async () => {
  const taak = await taakVan('AB-WILGENHOEVE', 'transparantie');
  const zien = async (naam: string) => (await doe(naam, taakInzien, { taakId: taak.id })).ok;
  expect(await zien('Willem Oosterhof')).toBe(true);
  expect(await zien('Femke Dijkstra')).toBe(true);
  expect(await zien('Sanne Verhoeven')).toBe(false);
  expect(await zien('Karel Mulder')).toBe(false);
  const afronden = { taakId: taak.id, versie: taak.versie, reden: null };
  const niet = await doe('Sanne Verhoeven', taakAfronden, afronden);
  expect(niet).toEqual(await doe('Sanne Verhoeven', taakAfronden, { ...afronden, taakId: 'bestaat-niet' }));
  const gereed = await lukt('Willem Oosterhof', taakAfronden, afronden);
  expect(gereed).toMatchObject({ status: 'gereed', klaarDoor: 'Willem Oosterhof' });
  const { id: casusId } = await casusVan('AB-WILGENHOEVE');
  const vanAanbieder = await lukt('Willem Oosterhof', casustakenInzien, { casus: casusId, welke: 'open', vanaf: 0 });
  expect(vanAanbieder.taken.filter((rij) => rij.taak.eigenaar !== 'aanbieder')).toEqual([]);
  expect(vanAanbieder.klaar).toBeGreaterThan(0);
});

it('de tweede die afrondt of een oude kaart indrukt hoort dat iemand eerder was; heropenen brengt de taak terug', async () => {
  const taak = await taakVan('AB-VUURBAAK', 'financieel');
  const stap = { taakId: taak.id, versie: taak.versie, reden: null };
  await lukt('Anouk Wiersma', taakAfronden, stap);
  expect(await doe('Henk Smeets', taakAfronden, stap)).toMatchObject({ fout: { soort: 'kan-niet-in-deze-status' } });
  const klaar = await taakVan('AB-VUURBAAK', 'financieel');
  await lukt('Anouk Wiersma', taakHeropenen, { ...stap, versie: klaar.versie });
  expect(await doe('Henk Smeets', taakVervallen, { ...stap, reden: tekst('oud') })).toMatchObject({
    fout: { soort: 'verouderd' },
  });
});

it('een taak van meer partijen is niet gereed zolang er één niet heeft bevestigd', async () => {
  await stelTredeVast('AB-MAANVAREN', 3, null);
  const taak = await taakVan('AB-MAANVAREN', 'passend-aanbod');
  await lukt('Ingrid Peeters', taakBevestigen, { taakId: taak.id });
  const na = await lukt('Anouk Wiersma', taakInzien, { taakId: taak.id });
  const lijst = await lukt('Anouk Wiersma', casustakenInzien, { casus: taak.casusId, welke: 'open', vanaf: 8 });
  expect(lijst.taken.find((een) => een.taak.id === taak.id)?.bevestigd).toEqual({ aantal: 1, van: 2 });
  expect([na.taak.status, ...na.bevestigd.map(({ op }) => op === null)]).toEqual(['open', true, false]);
});

it('een taak van meer partijen: ieder bevestigt voor zich, en de laatste maakt haar gereed', async () => {
  await stelTredeVast('AB-MAANVAREN', 3, null);
  const taak = await taakVan('AB-MAANVAREN', 'passend-aanbod');
  await wereld().eenheid((turn) =>
    turn.db.voer("delete from casus_betrokken where casus_id = ? and partij_id = 'GM0957'", [taak.casusId]),
  );
  expect(await doe('Ingrid Peeters', taakAfronden, { taakId: taak.id, versie: 1, reden: null })).toMatchObject({
    fout: { soort: 'geen-toegang' },
  });
  expect((await lukt('Anouk Wiersma', taakInzien, { taakId: taak.id })).bevestigd).toEqual([
    { partijId: 'GM0983', naam: 'Venlo', op: null },
  ]);
  await lukt('Ingrid Peeters', taakBevestigen, { taakId: taak.id });
  const na = await lukt('Anouk Wiersma', taakInzien, { taakId: taak.id });
  expect([na.taak.status, na.bevestigd]).toEqual(['gereed', [{ partijId: 'GM0983', naam: 'Venlo', op: nu() }]]);
});

describe('X26 onder trede 3 verraadt geen taak de casus aan een betrokken gemeente', () => {
  const ziet = async () => {
    const taak = await taakVan('AB-MAANVAREN', 'passend-aanbod');
    const blad = await lukt('Ingrid Peeters', mijnTakenInzien, { welke: 'partij', vanaf: 0 });
    const inzien = await doe('Ingrid Peeters', taakInzien, { taakId: taak.id });
    const bevestigen = await doe('Ingrid Peeters', taakBevestigen, { taakId: 'bestaat-niet' });
    return {
      inLijst: blad.taken.some((rij) => rij.taak.casusId === taak.casusId),
      inTelling: blad.aantallen.partij,
      inzien: inzien.ok,
      zelfdeAlsNiets: JSON.stringify(inzien) === JSON.stringify(bevestigen),
      vanCasus: (await doe('Ingrid Peeters', casustakenInzien, { casus: taak.casusId, welke: 'open', vanaf: 0 })).ok,
    };
  };
  const eerder = async () => (await lukt('Ingrid Peeters', mijnTakenInzien, { welke: 'partij', vanaf: 0 })).aantallen;

  it('na omlaag naar 2 is de taak er voor haar niet meer', async () => {
    const { partij } = await eerder();
    await stelTredeVast('AB-MAANVAREN', 3, null);
    const open3 = await ziet();
    expect(open3).toMatchObject({ inLijst: true, inzien: true, vanCasus: true });
    expect(open3.inTelling).toBeGreaterThan(partij);
    await stelTredeVast('AB-MAANVAREN', 2, null);
    expect(await ziet()).toEqual({
      ...{ inLijst: false, inTelling: partij, inzien: false, zelfdeAlsNiets: true, vanCasus: false },
    });
    const taak = await taakVan('AB-MAANVAREN', 'passend-aanbod');
    expect((await doe('Henk Smeets', taakInzien, { taakId: taak.id })).ok).toBe(true);
  });

  it('ook niet als zij er met naam op staat', async () => {
    await stelTredeVast('AB-MAANVAREN', 3, null);
    const taak = await taakVan('AB-MAANVAREN', 'passend-aanbod');
    const { persoonId } = await wereld().eenheid((turn) => actorVan(turn, 'Ingrid Peeters'));
    await wereld().eenheid((turn) => turn.db.voer('update taak set persoon_id = ? where id = ?', [persoonId, taak.id]));
    expect((await eerder()).mijn).toBe(1);
    await stelTredeVast('AB-MAANVAREN', 2, null);
    expect((await eerder()).mijn).toBe(0);
  });
});

it('mijn taken: wat op mijn naam en in mijn rol staat, het vroegst eerst; overnemen brengt een taak van een collega over', async () => {
  const voor = await lukt('Rob Janssen', mijnTakenInzien, { welke: 'mijn', vanaf: 0 });
  const datums = voor.taken.flatMap(({ taak }) => (taak.termijn === null ? [] : [taak.termijn]));
  expect(datums).toEqual([...datums].sort());
  const taak = await taakVan('AB-VUURBAAK', 'aangehaakt');
  expect(voor.taken.map((rij) => rij.taak.id)).toContain(taak.id);
  const invoer = { taakId: taak.id, versie: taak.versie, reden: tekst('Rob is ziek') };
  expect(await doe('Lotte Claessen', taakOvernemen, { ...invoer, reden: null })).toMatchObject({
    fout: { soort: 'reden-ontbreekt' },
  });
  await lukt('Lotte Claessen', taakOvernemen, invoer);
  const na = await lukt('Rob Janssen', mijnTakenInzien, { welke: 'mijn', vanaf: 0 });
  expect(na.taken.map((rij) => rij.taak.id)).not.toContain(taak.id);
  const vanLotte = await lukt('Lotte Claessen', mijnTakenInzien, { welke: 'mijn', vanaf: 0 });
  expect(vanLotte.taken.map((rij) => rij.taak.id)).toContain(taak.id);
});

it('een eigen taak en een mijlpaal; een mijlpaal heeft altijd een datum', async () => {
  const { id: casusId } = await casusVan('AB-VUURBAAK');
  const eigen = { casusId, soort: 'mijlpaal', wat: tekst('Besluit over overname'), eigenaar: 'autoriteit' } as const;
  expect(await doe('Rob Janssen', taakToevoegen, { ...eigen, termijn: null })).toMatchObject({
    fout: { soort: 'veld-ongeldig', uitleg: 'verplicht' },
  });
  expect(await doe('Rob Janssen', taakToevoegen, { ...eigen, termijn: '2026-02-31' })).toMatchObject({
    fout: { uitleg: 'geen-datum' },
  });
  expect(await lukt('Rob Janssen', taakToevoegen, { ...eigen, termijn: '2026-04-01' })).toMatchObject({
    soort: 'mijlpaal',
    draaiboekId: null,
    grond: { soort: 'afgesproken' },
  });
  expect(await doe('Willem Oosterhof', taakToevoegen, { ...eigen, termijn: null })).toMatchObject({
    fout: { soort: 'geen-toegang' },
  });
});

describe('herinneren', () => {
  const ronde = async (dag: string, uur = '09'): Promise<readonly string[]> => {
    klok.vandaag = dag;
    const voor = await berichten();
    const stuk = (fout: unknown): never => {
      throw fout;
    };
    await bewaakTermijnen(wereld(), { nu: `${dag}T${uur}:00:00.000Z`, vandaag: dag, defect: stuk });
    return (await berichten()).slice(voor.length);
  };
  const berichten = () =>
    wereld().eenheid(async ({ db }) => {
      const sql = `select o.soort, p.naam from outbox o join persoon p on p.id = o.ontvanger_id
        where o.soort in ('taken-herinnering', 'taken-escalatie') order by o.id`;
      return (await db.rijen<{ soort: string; naam: string }>(sql, [])).map(({ soort, naam }) => `${soort} ${naam}`);
    });
  const eigen = async (termijn: string) => {
    const { id: casusId } = await casusVan('AB-VUURBAAK');
    const invoer = { casusId, soort: 'taak', wat: tekst('Bellen'), eigenaar: 'regievoerder', termijn } as const;
    return lukt('Rob Janssen', taakToevoegen, invoer);
  };
  const vanRob = (rijen: readonly string[]) => rijen.filter((rij) => rij.endsWith('Rob Janssen'));
  beforeEach(() =>
    wereld().eenheid((turn) => turn.db.voer("update taak set status = 'vervallen' where status = 'open'", [])),
  );

  it('twee werkdagen ervoor en een werkdag erna, over Pasen heen; niet op een feestdag, niet in de nacht', async () => {
    await eigen('2026-04-07');
    expect(await ronde('2026-03-31')).toEqual([]);
    expect(await ronde('2026-04-01', '05')).toEqual([]);
    expect(vanRob(await ronde('2026-04-01'))).toEqual(['taken-herinnering Rob Janssen']);
    expect(await ronde('2026-04-02')).toEqual([]);
    expect(await ronde('2026-04-03')).toEqual([]);
    expect(await ronde('2026-04-06')).toEqual([]);
    expect(await ronde('2026-04-07')).toEqual([]);
    expect(vanRob(await ronde('2026-04-08'))).toEqual(['taken-herinnering Rob Janssen']);
    expect(await ronde('2026-04-08')).toEqual([]);
  });

  it('na drie werkdagen hoort een ander het, en na weken stilstand is er één bericht per persoon', async () => {
    await eigen('2026-03-16');
    await eigen('2026-03-17');
    await eigen('2026-03-18');
    expect(await ronde('2026-06-01')).toEqual(['taken-herinnering Rob Janssen', 'taken-escalatie Lotte Claessen']);
    expect(await ronde('2026-06-02')).toEqual([]);
  });

  it('wie intussen klaar is wordt niet herinnerd', async () => {
    const taak = await eigen('2026-03-16');
    await lukt('Rob Janssen', taakAfronden, { taakId: taak.id, versie: taak.versie, reden: null });
    expect(await ronde('2026-03-20')).toEqual([]);
  });
});

describe('een taak op naam van een collega', () => {
  const geef = async (naam: string, aan: string | null, versie?: number) => {
    const taak = await taakVan('AB-WILGENHOEVE', 'continuiteitsplan-overleg');
    const wie = aan === null ? null : (await wereld().eenheid((turn) => turn.persoon.zoek(aan, 1)))[0];
    const invoer = { taakId: taak.id, versie: versie ?? taak.versie, aan: wie?.id ?? null, reden: null };
    return doe(naam, taakToewijzen, invoer);
  };

  it('komt alleen bij wie haar zelf kan overnemen, en geeft niemand een recht', async () => {
    for (const wie of ['Esther Kuipers', 'Sanne Verhoeven', 'Willem Oosterhof', 'Karel Mulder'])
      expect(await geef('Femke Dijkstra', wie)).toMatchObject({ fout: { soort: 'veld-ongeldig', veld: 'Aan wie' } });
    for (const wie of ['Esther Kuipers', 'Sanne Verhoeven', 'Willem Oosterhof', 'Pieter van Loon'])
      expect(await geef(wie, 'Femke Dijkstra')).toMatchObject({ fout: { soort: 'geen-toegang' } });
    expect(await geef('Femke Dijkstra', 'Anouk Wiersma')).toMatchObject({ value: { eerder: null } });
  });

  it('krijgt van twee mensen tegelijk de naam van één', async () => {
    const { versie } = await taakVan('AB-WILGENHOEVE', 'continuiteitsplan-overleg');
    const uit = await Promise.all([
      geef('Femke Dijkstra', 'Anouk Wiersma', versie),
      geef('Henk Smeets', 'Femke Dijkstra', versie),
    ]);
    expect(uit.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect(uit.find(({ ok }) => !ok)).toMatchObject({ fout: { soort: 'verouderd' } });
  });
});
