/** The words of a button on the last card, and whose they are. */
import { berichtKaart } from '../../../cards/bericht';
import { button } from '../../../cards/button';
import type { Knop } from '../../../cards/button';
import { zeg } from '../../../bot/beurt';
import { maakGetoond } from '../../../bot/getoond';
import type { Antwoord, Inbound, PlekSoort } from '../../../bot/messages';

const inbound = (wie = 'sanne', plek: PlekSoort = 'persoonlijk', gesprekId = 'chat'): Inbound => ({
  activityId: '1',
  afzender: { aadObjectId: wie, tenantId: 'tenant', teamsId: wie, naam: wie },
  plek,
  gesprek: { kanaalId: 'msteams', serviceUrl: 'https://teams.example', gesprekId, tenantId: 'tenant', botId: 'bot' },
  teamId: null,
  kanaal: null,
  soort: 'bericht',
  tekst: '',
  genoemd: true,
  bijlagen: [],
});

const nu = '2026-03-12T10:00:00.000Z';
/** What stands there now, unless a test says when. */
const maak = () => {
  const getoond = maakGetoond();
  return {
    onthoud: (van: Inbound, antwoord: Antwoord, op = nu) => getoond.onthoud(van, antwoord, op),
    vind: (van: Inbound, tekst: string, op = nu) => getoond.vind(van, tekst, op),
    wachtOpKnop: (van: Inbound, tekst: string, op = nu) => getoond.wachtOpKnop(van, tekst, op),
    onderwerp: (van: Inbound, op = nu) => getoond.onderwerp(van, op),
  };
};

const kaart = (...knoppen: Knop[]) => zeg(berichtKaart({ kop: 'Kop', alineas: ['Alinea'], knoppen }));
const bekijk = (melding: string, titel = 'Bekijken') => button(titel, 'melding.inzien', { melding });

const na = (...knoppen: Knop[]) => {
  const getoond = maak();
  getoond.onthoud(inbound(), kaart(...knoppen));
  return (tekst: string, wie = inbound()) => getoond.vind(wie, tekst)?.payload ?? null;
};

it('wie de woorden van een knop typt, bedoelt die knop', () => {
  const vind = na(bekijk('M-2026-0001'), button('Werklijst', 'werklijst.inzien', {}));
  expect(vind('bekijken')).toEqual({ melding: 'M-2026-0001' });
  expect(vind('Graag bekijken!')).toEqual({ melding: 'M-2026-0001' });
  expect(vind('ik heb de cijfers bekeken')).toBeNull();
});

it('staat de knop er twee keer, dan is het geen van beide', () => {
  expect(na(bekijk('M-2026-0001'), bekijk('M-2026-0002'))('bekijken')).toBeNull();
});

it('vraagt de kaart welke, dan is een deel van de naam of het nummer genoeg', () => {
  const vind = na(bekijk('M-2026-0001', 'Raden in de eigen regio'), bekijk('M-2026-0002', 'Raden buiten de regio'));
  expect(vind('eigen regio')).toEqual({ melding: 'M-2026-0001' });
  expect(vind('2')).toEqual({ melding: 'M-2026-0002' });
  expect(vind('raden')).toBeNull();
});

it('andere woorden voor een knop tellen alleen als die knop er staat', () => {
  const oppakken = button('In behandeling nemen', 'melding.beoordelen', {
    melding: 'M-2026-0001',
    versie: 1,
    sleutel: 'sleutel-0001',
  });
  expect(na(oppakken)('ik pak deze melding op')).toMatchObject({ melding: 'M-2026-0001' });
  expect(na(oppakken)('stel hem vast')).toBeNull();
  expect(na(bekijk('M-2026-0001'))('ik pak deze melding op')).toBeNull();
});

it('‘ja’ en ‘terug’ zijn het begin van een knop', () => {
  const vind = na(bekijk('M-2026-0001', 'Ja, doe dat'), bekijk('M-2026-0002', 'Terug naar de melding'));
  expect(vind('ja')).toEqual({ melding: 'M-2026-0001' });
  expect(vind('terug')).toEqual({ melding: 'M-2026-0002' });
  expect(vind('nee')).toBeNull();
});

it('niemand anders drukt ermee, en in een kanaal niemand', () => {
  const vind = na(bekijk('M-2026-0001'));
  expect(vind('bekijken', inbound('rob'))).toBeNull();
  expect(vind('bekijken', inbound('sanne', 'persoonlijk', 'andere chat'))).toBeNull();
  const getoond = maak();
  getoond.onthoud(inbound('sanne', 'kanaal'), kaart(bekijk('M-2026-0001')));
  expect(getoond.vind(inbound('sanne', 'kanaal'), 'bekijken')).toBeNull();
  expect(getoond.vind(inbound('sanne'), 'bekijken')).toBeNull();
});

it('een knop die woorden van iemand draagt, wordt niet onthouden', () => {
  expect(na(button('Toch melden', 'melding.toch', { tekst: 'Pestgedrag' }))('toch melden')).toBeNull();
});

it('vraagt de kaart alleen welke naam, dan is de naam genoeg: de zin erachter ging al langs de wacht', () => {
  const naam = (titel: string, over: string, tekst = 'update Kompasroos plan vrijdag', intent = 'casus.bijwerken') =>
    button(titel, 'voorstel.kiezen', { intent, tekst, over });
  const vind = na(naam('Stichting Kompasroos', 'AB-1'), naam('Kompasroos Jeugd', 'AB-2'));
  expect(vind('stichting kompasroos')).toMatchObject({ over: 'AB-1', tekst: 'update Kompasroos plan vrijdag' });
  expect(vind('de tweede')).toMatchObject({ over: 'AB-2' });
  const bsn = 'update Kompasroos over BSN 111222333';
  expect(na(naam('Stichting Kompasroos', 'AB-1', bsn), naam('Kompasroos Jeugd', 'AB-2', bsn))('2')).toBeNull();
  const gok = na(naam('Update', 'AB-1'), naam('Melding', 'AB-1', 'ze sluiten', 'melding.starten'));
  expect(gok('update')).toBeNull();
});

it('‘ja’ op een vraag waarvan de knop woorden draagt, is op niets anders een antwoord', () => {
  const getoond = maak();
  getoond.onthoud(inbound(), kaart(button('Ja, het hoort erbij', 'melding.toch', { tekst: 'ze sluiten een locatie' })));
  expect(['ja', 'Ja!', 'nee', 'ja dat klopt'].map((tekst) => getoond.wachtOpKnop(inbound(), tekst))).toEqual([
    ...[true, true, false, false],
  ]);
  expect(getoond.vind(inbound(), 'ja')).toBeNull();
  expect(getoond.wachtOpKnop(inbound('rob'), 'ja')).toBe(false);
  getoond.onthoud(inbound(), kaart(bekijk('M-2026-0001', 'Ja')));
  expect(getoond.wachtOpKnop(inbound(), 'ja')).toBe(false);
});

it('een knop die velden van de kaart meestuurt wordt gedrukt en niet getypt; de weg terug wel', () => {
  const getoond = maak();
  const invoer = { type: 'Input.Text', id: 'reden' };
  const terug = button('Terug', 'melding.inzien', { melding: 'M-2026-0001' }, { zonderInvoer: true });
  const kaartMetVeld = { type: 'AdaptiveCard', body: [invoer], actions: [bekijk('M-2026-0002', 'Opslaan'), terug] };
  getoond.onthoud(inbound(), { berichten: [{ soort: 'kaart', kaart: kaartMetVeld as never }], invoke: null });
  expect(getoond.vind(inbound(), 'opslaan')).toBeNull();
  expect(getoond.vind(inbound(), 'terug')?.payload).toEqual({ melding: 'M-2026-0001' });
});

it('wat het langst geleden is, wordt het eerst vergeten', () => {
  const getoond = maak();
  for (let wie = 0; wie <= 500; wie += 1) getoond.onthoud(inbound(String(wie)), kaart(bekijk(`M-2026-${String(wie)}`)));
  expect(getoond.vind(inbound('0'), 'bekijken')).toBeNull();
  expect(getoond.vind(inbound('500'), 'bekijken')?.payload).toEqual({ melding: 'M-2026-500' });
});

it('na een kwartier is een woord geen knop meer: er kan van alles tussen zijn gekomen', () => {
  const getoond = maak();
  getoond.onthoud(inbound(), kaart(bekijk('M-2026-0001', 'Ja, trek in')));
  expect(getoond.vind(inbound(), 'ja', '2026-03-12T10:15:00.000Z')?.payload).toEqual({ melding: 'M-2026-0001' });
  expect(getoond.vind(inbound(), 'ja', '2026-03-12T10:15:01.000Z')).toBeNull();
});

it('het onderwerp is van één mens, in zijn persoonlijke chat, en een kwartier lang', () => {
  const getoond = maak();
  const casus = kaart(button('Taken', 'casustaken.inzien', { casus: 'casus-1' }));
  getoond.onthoud(inbound(), casus);
  getoond.onthoud(inbound('anouk', 'kanaal'), casus);
  expect(getoond.onderwerp(inbound())).toEqual({ casus: 'casus-1' });
  expect([inbound('rob'), inbound('anouk', 'kanaal'), inbound('anouk')].map((wie) => getoond.onderwerp(wie))).toEqual([
    ...[{}, {}, {}],
  ]);
  expect(getoond.onderwerp(inbound(), '2026-03-12T10:15:01.000Z')).toEqual({});
});

it('een bladzijde van de brief houdt zijn casus vast, een andere brief niet', () => {
  const getoond = maak();
  const over = (...knoppen: Knop[]) => {
    getoond.onthoud(inbound(), kaart(...knoppen));
    return getoond.onderwerp(inbound());
  };
  const [brief, ander] = ['brief-1', 'brief-2'].map((id) => button('Nakijken', 'brief.nakijken', { brief: id }));
  const [casus, elders] = ['casus-1', 'casus-2'].map((id) => button('Feiten', 'feiten.inzien', { casus: id }));
  if (!brief || !ander || !casus || !elders) throw new Error('four buttons');
  expect(over(brief, casus)).toEqual({ casus: 'casus-1', brief: 'brief-1' });
  expect(over(brief)).toEqual({ casus: 'casus-1', brief: 'brief-1' });
  expect(over(casus)).toEqual({ casus: 'casus-1', brief: 'brief-1' });
  expect(over(button('Hulp', 'hulp.tonen', {}))).toEqual({ casus: 'casus-1', brief: 'brief-1' });
  expect(over(ander)).toEqual({ brief: 'brief-2' });
  expect(over(casus, elders)).toEqual({});
});

it('onthoudt een bericht van ons voor wie het was, een kwartier lang, en niet in een kanaal', () => {
  const getoond = maakGetoond();
  const knoppen = [button('Bekijken', 'taak.inzien', { taak: 't1' })];
  getoond.bezorg('p-anouk', berichtKaart({ kop: 'Kop', alineas: ['Alinea'], knoppen }), nu);
  expect(getoond.onderwerp(inbound(), nu, 'p-anouk')).toEqual({ taak: 't1' });
  expect(getoond.net(inbound(), nu, 'p-anouk')).toMatchObject({ soort: 'taak', id: 't1' });
  expect(getoond.vind(inbound(), 'bekijken', nu)).toBeNull();
  expect(getoond.onderwerp(inbound(), nu, 'p-rob')).toEqual({});
  expect(getoond.onderwerp(inbound('anouk', 'kanaal'), nu, 'p-anouk')).toEqual({});
  expect(getoond.net(inbound(), '2026-03-12T10:15:01.000Z', 'p-anouk')).toBeNull();
  getoond.onthoud(inbound(), kaart(button('Hulp', 'hulp.tonen', {})), '2026-03-12T10:01:00.000Z');
  expect(getoond.net(inbound(), '2026-03-12T10:02:00.000Z', 'p-anouk')).toBeNull();
});

it('wat een bericht van ons noemt, blijft het onderwerp na een antwoord dat niets noemt', () => {
  const [later, straks] = ['2026-03-12T10:01:00.000Z', '2026-03-12T10:02:00.000Z'];
  const hulp = kaart(button('Hulp', 'hulp.tonen', {}));
  const uitstel = button('Taken', 'casustaken.inzien', { casus: 'casus-1' });
  const bericht = berichtKaart({ kop: 'Kop', alineas: ['Alinea'], knoppen: [uitstel] });
  const na = (van: Inbound, eerder: string | null) => {
    const getoond = maakGetoond();
    if (eerder !== null)
      getoond.onthoud(inbound(), kaart(button('Feiten', 'feiten.inzien', { casus: eerder })), nu, 'p');
    getoond.bezorg('p', bericht, later);
    getoond.onthoud(van, hulp, straks, 'p');
    return getoond.onderwerp(inbound(), straks, 'p');
  };
  expect(na(inbound(), null)).toEqual({ casus: 'casus-1' });
  // Busy with another casus: neither, unless he pressed a button of the message.
  expect(na(inbound(), 'casus-2')).toEqual({});
  const gedrukt = {
    soort: 'knop',
    via: 'execute',
    kaartBerichtId: null,
    data: { ...uitstel.data, dagen: '3' },
  } as const;
  expect(na({ ...inbound(), ...gedrukt }, 'casus-2')).toEqual({ casus: 'casus-1' });
});
