/** Looks in every table for words that may be nowhere: a text that was referred, and a BSN in each place where one can be typed. */
import { invoke } from '../../simulator/invokes';
import { submitActivity } from '../../simulator/activities';
import { Spreker } from '../support/gesprek';
import { doeMelding, naarSamenvatting } from '../support/melding-doen';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
let sanne: Spreker;
let pieter: Spreker;
beforeAll(async () => {
  huis = await startProefhuis();
  sanne = new Spreker(huis, 'Sanne Verhoeven');
  pieter = new Spreker(huis, 'Pieter van Loon');
});
afterAll(() => huis.ruimOp());

/** The tables that hold this text somewhere, whatever the column. */
async function tabellenMet(tekst: string): Promise<readonly string[]> {
  return huis.wereld.eenheid(async ({ db }) => {
    const tabellen = await db.rijen<{ name: string }>("select name from sqlite_master where type = 'table'", []);
    const gevonden: string[] = [];
    for (const { name } of tabellen) {
      const rijen = await db.rijen(`select * from "${name}"`, []);
      if (JSON.stringify(rijen).includes(tekst)) gevonden.push(name);
    }
    return gevonden;
  });
}

const BSN = '123456782';
const gevaar = 'Er wordt nu een meisje thuis geslagen door haar vader, kenmerk KANARIE.';

it.each([
  gevaar,
  'mijn zoon krijgt geen hulp en staat al een jaar op de wachtlijst, kenmerk KANARIE',
  'wij komen er met de aanbieder niet uit wie het tarief moet betalen, geschil, kenmerk KANARIE',
  'er is een jongen die zichzelf nu iets aandoet, kenmerk KANARIE',
])('een doorverwezen tekst staat nergens: %s', async (tekst) => {
  await sanne.zeg('stop');
  await sanne.zeg(tekst);
  expect(await tabellenMet('KANARIE')).toEqual([]);
});

describe('een tekst over gevaar blijft nergens, waar iemand haar ook intypt', () => {
  it('als omschrijving, tijdens een melding', async () => {
    await sanne.zeg('melding');
    await sanne.zeg('Noorderlicht');
    await sanne.zeg('1');
    await sanne.zeg(gevaar);
    expect(await tabellenMet('KANARIE')).toEqual([]);
  });

  it('als naam van de organisatie', async () => {
    await sanne.zeg('opnieuw');
    await sanne.zeg(`=${gevaar}`);
    expect(await tabellenMet('KANARIE')).toEqual([]);
  });

  it('als antwoord op sinds wanneer', async () => {
    await naarSamenvatting(sanne, 'B1');
    await sanne.drukRuw('dialoog.wijzigen', { action: 'dialoog.wijzigen', wijzigVeld: 'sinds' });
    await sanne.zeg(gevaar);
    expect(await tabellenMet('KANARIE')).toEqual([]);
  });

  it('in een nagemaakte knop', async () => {
    for (const [action, rest] of [
      ['melding.toch', { tekst: gevaar }],
      ['voorstel.kiezen', { intent: 'melding.starten', tekst: gevaar }],
      ['dialoog.gemaskeerd', { veld: 'omschrijving', tekst: gevaar }],
    ] as const) {
      await sanne.zeg('opnieuw');
      await huis.wereld.eenheid(({ db }) => db.voer('delete from concept', []));
      const gezegd = await sanne.drukRuw(action, { action, ...rest });
      expect([action, await tabellenMet('KANARIE')]).toEqual([action, []]);
      expect(gezegd).not.toBe('');
    }
  });

  it('als aanvulling op een melding', async () => {
    const nummer = await doeMelding(sanne, 'B2');
    await sanne.zeg(nummer);
    expect(await sanne.klik('Aanvullen', { aanvulling: gevaar })).toMatch(/Veilig Thuis|112/);
    expect(await tabellenMet('KANARIE')).toEqual([]);
  });
});

describe('een BSN blijft nergens', () => {
  it('in elk antwoord van een melding', async () => {
    await naarSamenvatting(sanne, 'B3');
    for (const veld of [
      'over',
      'omschrijving',
      'sinds',
      'gebieden',
      'jeugdhulpvormen',
      'aantalJeugdigen',
      'ondernomen',
      'functie',
      'contact',
    ]) {
      await sanne.drukRuw('dialoog.wijzigen', { action: 'dialoog.wijzigen', wijzigVeld: veld });
      await sanne.zeg(veld === 'over' ? `=Stichting ${BSN}` : `iets met ${BSN} erin`);
      await sanne.drukRuw('dialoog.antwoord', { action: 'dialoog.antwoord', veld, keuze: BSN, invoer: BSN });
      await sanne.drukRuw('dialoog.gemaskeerd', { action: 'dialoog.gemaskeerd', veld, tekst: `${veld} ${BSN}` });
      expect([veld, await tabellenMet(BSN)]).toEqual([veld, []]);
      await sanne.zeg('terug');
    }
  });

  it('in een eerste zin, een voorstel, een aanvulling en een zoekvraag', async () => {
    await sanne.zeg(`melding over Noorderlicht, het gaat om bsn ${BSN} en de salarissen`);
    await sanne.zeg(`trede ${BSN}`);
    await huis.wereld.eenheid(({ db }) => db.voer('delete from concept', []));
    await sanne.zeg(`iets heel vreemds ${BSN}`);
    for (const intent of ['melding.starten', 'trede.opvragen', 'casus.tonen', 'register.opvragen', 'melding.status']) {
      await sanne.drukRuw('voorstel.kiezen', { action: 'voorstel.kiezen', intent, tekst: `noorderlicht ${BSN}` });
    }
    await sanne.drukRuw('melding.toch', { action: 'melding.toch', tekst: `vreemd ${BSN}` });
    const nummer = await doeMelding(sanne, 'B4');
    await sanne.zeg(nummer);
    await sanne.klik('Aanvullen', { aanvulling: `nog iets: ${BSN}` });
    const zoek = { commandId: 'trede.zoeken', parameters: [{ name: 'vraag', value: BSN }] };
    await sanne.stuur(invoke(sanne.scene(), 'composeExtension/query', zoek));
    expect(await tabellenMet(BSN)).toEqual([]);
  });

  it('verdeeld over twee aanvullingen', async () => {
    const nummer = await doeMelding(sanne, 'B5');
    await sanne.zeg(nummer);
    await sanne.klik('Aanvullen', { aanvulling: 'het nummer begint met 12345' });
    expect(await sanne.klik('Aanvullen', { aanvulling: '6782 is de rest' })).toMatch(/BSN|burgerservicenummer/i);
    expect(await tabellenMet('6782 is de rest')).toEqual([]);
  });

  it('in het formulier van een accountgesprek', async () => {
    await pieter.zeg('accountgesprek');
    await pieter.klik('Liever één formulier');
    await pieter.klik('Vastleggen', {
      organisatie: `X ${BSN}`,
      datum: BSN,
      soort: BSN,
      deelnemers: BSN,
      aanleiding: `a ${BSN}`,
      afspraken: BSN,
      partijId: BSN,
    });
    expect(await tabellenMet(BSN)).toEqual([]);
    await pieter.zeg('accountgesprek');
    const velden = { organisatie: `X ${BSN}`, datum: BSN, deelnemers: BSN, aanleiding: `a ${BSN}`, partijId: BSN };
    await pieter.klik('Bewaren en verder', { ...velden, themas: BSN, vertrouwelijk: BSN });
    expect(await tabellenMet(BSN)).toEqual([]);
  });

  it('als id in een nagemaakte knop, ook niet in het logboek', async () => {
    for (const [action, veld] of [
      ['trede.opvragen', 'over'],
      ['casus.inzien', 'casus'],
      ['melding.inzien', 'melding'],
      ['register.opvragen', 'partijId'],
      ['brief.inzien', 'brief'],
      ['accountgesprek.inzien', 'gesprek'],
    ] as const)
      for (const id of [BSN, `kim-${BSN}`]) await sanne.drukRuw(action, { action, [veld]: id });
    expect(await tabellenMet(BSN)).toEqual([]);
  });

  it('in een eenmalige sleutel of een id die eruitziet als een van ons, ook niet als wat erbij hoort mag', async () => {
    const ulid = `01${BSN}ABCDEFGHJKMNPQR`;
    const sleutel = `${BSN.slice(0, 8)}-${BSN.slice(8)}abc-4def-8abc-0123456789ab`;
    const karel = new Spreker(huis, 'Karel Mulder');
    const regel = { wat: 'De bank bellen', eigenaar: 'regievoerder', treden: '4', termijn: 'geen', bron: 'Afspraak' };
    const wijzig = { action: 'draaiboek.wijzigen', gezien: '', ...regel, reden: 'Nodig' };
    await karel.drukRuw('draaiboek.wijzigen', { ...wijzig, regel: ulid, sleutel: 'kaart-van-niemand' });
    await karel.drukRuw('draaiboek.wijzigen', { ...wijzig, regel: '', sleutel });
    expect(await huis.wereld.eenheid(({ draaiboek }) => draaiboek.regels())).toEqual(
      expect.arrayContaining([expect.objectContaining({ wat: 'De bank bellen' })]),
    );
    for (const [action, velden] of [
      ['draaiboek.inzien', { rond: ulid }],
      ['draaiboek.openen', { regel: ulid }],
      ['werklijst.inzien', { over: ulid, van: ulid }],
      ['casussen.inzien', { partijId: ulid }],
      ['accountgesprekken.inzien', { partijId: ulid }],
      ['passage.formulier', { passage: ulid }],
    ] as const)
      for (const wie of ['Karel Mulder', 'Marjan de Graaf', 'Anouk Wiersma', 'Pieter van Loon'])
        await new Spreker(huis, wie).drukRuw(action, { action, ...velden });
    for (const spoor of [ulid, sleutel]) expect([spoor, await tabellenMet(spoor)]).toEqual([spoor, []]);
  });

  it('in wat een kaart over zichzelf meestuurt: wat zij verbetert, en welke versie zij zag', async () => {
    const anouk = new Spreker(huis, 'Anouk Wiersma');
    await anouk.zeg('update Wilgenhoeve Overleg gehad.');
    const { verb, data } = anouk.knop('Laat zien wie dit leest');
    const bericht = {
      tekst: 'Overleg gehad.',
      stapWat: '',
      stapVoor: '',
      eigenaar: '-',
      zicht: 'kernteam',
      akkoord: 'nee',
    };
    const ulid = `01${BSN}ZZZZZZZZZZZZZZZ`;
    expect(await anouk.drukRuw(verb, { ...data, ...bericht, corrigeert: ulid })).toMatch(/niets laten zien/);
    const karel = new Spreker(huis, 'Karel Mulder');
    await karel.zeg('formuleringen persbericht');
    const passage = { brief: 'persbericht/pers', thema: 'vervolg', treden: '4', naam: 'Vragen', tekst: 'Bel ons.' };
    for (const gezien of [`bel ${BSN} even`, ulid])
      await karel.drukRuw('passage.bekijken', {
        action: 'passage.bekijken',
        passage: '',
        gezien,
        ...passage,
        reden: 'Nodig',
      });
    expect(await tabellenMet(BSN)).toEqual([]);
  });

  it('in de naam van wie toegang vraagt', async () => {
    const daan = new Spreker(huis, 'Daan Vermeulen');
    const vraag = submitActivity(daan.scene(), { action: 'toegang.vragen' });
    await daan.stuur({ ...vraag, from: { ...Object(vraag['from']), name: `Daan ${BSN}` } });
    expect(await tabellenMet(BSN)).toEqual([]);
    expect(await tabellenMet('Daan')).toContain('toegangsverzoek');
  });
});
