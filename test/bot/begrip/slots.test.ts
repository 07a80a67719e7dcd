/** Names, places, numbers, dates and amounts read from a sentence. */
import { enigAantal } from '../../../bot/begrip/aantal';
import { voormaligeGemeenten } from '../../../bot/begrip/aliassen';
import { bedragen } from '../../../bot/begrip/bedrag';
import { begrijp } from '../../../bot/begrip/begrijp';
import { datums } from '../../../bot/begrip/datum';
import { kaal } from '../../../bot/begrip/normaliseer';
import { maakRegister } from '../../../bot/begrip/register';
import { tredenGevraagd } from '../../../bot/begrip/treden-gevraagd';
import { NU } from './meten';
import { gemeenten, regios, register } from './register-voorbeeld';

const slots = (tekst: string) => begrijp(tekst, register, NU).slots;

const maandVerder = (nu: string, dag: number): string =>
  new Date(Date.UTC(Number(nu.slice(0, 4)), Number(nu.slice(5, 7)), dag)).toISOString().slice(0, 10);
const laatsteDag = (nu: string): string => maandVerder(nu, 0);
const eersteVolgende = (nu: string): string => maandVerder(nu, 1);

describe('een woord dat voor een naam staat', () => {
  const sluisje = { id: 's', naam: 'Zorghoeve Het Groene Sluisje', aliassen: ['Het Groene Sluisje'] };
  const klein = maakRegister({ aanbieders: [sluisje], gemeenten, regios });
  const naamIn = (tekst: string) => begrijp(tekst, klein, NU).slots.aanbieder;
  it.each(['het groene hart kan de salarissen niet betalen', 'trede groene hart', 'bij de groene vlinder is geld op'])(
    '%s: zegt niet welke',
    (tekst) => expect(naamIn(tekst)).toBeUndefined(),
  );
  it.each(['trede groene sluisje', 'Het Groene Sluisje kan de lonen niet betalen', 'trede sluisje'])('%s', (tekst) =>
    expect(naamIn(tekst)).toBe(sluisje.naam),
  );
});

describe('aanbieder', () => {
  const noorderlicht = 'Stichting Het Noorderlicht';
  it.each([
    ['trede STG. NOORDERLICHT', noorderlicht],
    ['trede noorderlicht stichting', noorderlicht],
    ['trede Noorder Licht', noorderlicht],
    ['wat is Noorderlichts trede', noorderlicht],
    ['Noorderlicht’s bestuurder is weg', noorderlicht],
    ['hoe gaat het met noordelicht', noorderlicht],
    ['trede ’t anker', "Jeugdhulp 't Anker"],
    ['trede het Anker', "Jeugdhulp 't Anker"],
    ['trede jeugdzorg horizon', 'De Horizon Jeugdzorg'],
    ['trede mutsaers stichting', 'Mutsaersstichting'],
    ['trede wss', 'William Schrikker Stichting'],
    ['trede Schrikker', 'William Schrikker Stichting'],
    ['trede wilgenhof bv', 'Wilgenhof B.V.'],
    ['trede St. Kompas', 'Stichting Kompas'],
    ['trede Kompas Jeugd', 'Kompas Jeugd'],
    ['trede jeugdbescherming gelderlnd', 'Jeugdbescherming Gelderland'],
  ])('%s', (tekst, naam) => {
    expect(slots(tekst)).toMatchObject({ aanbieder: naam });
  });

  it('asks when two names fit', () => {
    expect(slots('trede kompas').kandidaten).toEqual(['Stichting Kompas', 'Kompas Jeugd']);
    expect(slots('trede kompas').aanbieder).toBeUndefined();
    expect(slots('Noorderlicht en De Horizon gaan samen').kandidaten).toHaveLength(2);
  });

  it.each(['trede Nооrderlicht', 'trede Νoorderlicht', 'trede Kоmpas Jeugd'])(
    'never accepts foreign letters: %s',
    (tekst) => {
      expect(slots(tekst).aanbieder).toBeUndefined();
    },
  );

  it.each(['in Gelderland stoppen drie groepen', 'wij staan samen sterk', 'trede Noorderzon', 'trede Zonnestraal'])(
    'does not see a name in: %s',
    (tekst) => {
      expect(slots(tekst)).not.toHaveProperty('aanbieder');
    },
  );
});

it('takes no other name for one that the register does not know', () => {
  const gelezen = slots('Huize Zonneschijn heeft geldproblemen');
  expect(gelezen).not.toHaveProperty('aanbieder');
  expect(gelezen).not.toHaveProperty('kandidaten');
  expect(gelezen.soort).toBe('vermoeden-financieel');
});

it.each([
  ['liq tot eind mnd, wachtgeld op', { datum: laatsteDag(NU), soort: 'vermoeden-financieel' }],
  ['aanb kan sal vlg mnd niet betalen', { datum: eersteVolgende(NU), soort: 'vermoeden-financieel' }],
])('reads what is shortened on a phone: %s', (tekst, verwacht) => {
  expect(slots(tekst)).toMatchObject(verwacht);
});

describe('gemeente en regio', () => {
  it.each([
    ['regio Den Haag', { gemeente: "'s-Gravenhage" }],
    ["regio 's-Gravenhage", { gemeente: "'s-Gravenhage" }],
    ['regio DEN BOSCH', { gemeente: "'s-Hertogenbosch" }],
    ['regio oss', { gemeente: 'Oss' }],
    ['in welke regio valt Brielle', { gemeente: 'Voorne aan Zee' }],
    ['regio Weesp', { gemeente: 'Amsterdam' }],
    ['onder welke regio hoort delfzijl', { gemeente: 'Eemsdelta' }],
    ['regio sudwest fryslan', { gemeente: 'Súdwest-Fryslân' }],
    ['in welke regio ligt de gemeente Best', { gemeente: 'Best' }],
    ['regio amsterdm', { gemeente: 'Amsterdam' }],
    ['regio Bergen', { kandidaten: ['Bergen (NH)', 'Bergen (L)'] }],
    ['regio Bergen (L)', { gemeente: 'Bergen (L)' }],
    ['treden Friesland', { regio: 'Friesland (Fryslân)' }],
    ['treden Fryslân', { regio: 'Friesland (Fryslân)' }],
    ['treden Hart van Brabant', { regio: 'Midden-Brabant (Hart van Brabant)' }],
    ['treden Groningen', { regio: 'Groningen' }],
    ['treden Noord- en Midden-Limburg', { regio: 'Limburg-Noord' }],
  ])('%s', (tekst, verwacht) => {
    expect(slots(tekst)).toMatchObject(verwacht);
  });

  it('does not see a municipality in an everyday word', () => {
    expect(slots('in het beste geval houden de buren het huis')).not.toHaveProperty('gemeente');
  });
});

describe('nummers en trede', () => {
  it.each([
    ['c-2026-0003', { casusnummer: 'C-2026-0003' }],
    ['CASUS 3', { casusnummer: 'C-2026-0003' }],
    ['casus 2025-14', { casusnummer: 'C-2025-0014' }],
    ['status m-2026-0012', { meldingsnummer: 'M-2026-0012' }],
    ['Noorderlicht op trede drie zetten', { trede: 3 }],
    ['zet Noorderlicht van trede 3 naar 4', { trede: 4 }],
    ['welke aanbieders staan in de vierde trede', { trede: 4 }],
  ])('%s', (tekst, verwacht) => {
    expect(slots(tekst)).toMatchObject(verwacht);
  });

  it.each([
    ['doe maar een 4 voor Boei', 4],
    ["Xonar naar vijf, akkoord van alle regio's", 5],
    ['besloten: Noorderlicht van 2 naar 3', 3],
    ['we zijn het eens, zet Boei van trede 4 terug naar 2', 2],
    ['leg vast: Xonar op 3 ipv 4', 3],
    ['zit Boei nog op vier?', 4],
    ['wie zit er allemaal nog op een tweetje', 2],
    ['wie staan er op de laagste trede', 1],
    ['maak er voor Boei maar een vier van', 4],
    ['alle vijfjes op een rij', 5],
    ['zet Noorderlicht een trede hoger', undefined],
    ['Boei kan een treetje zakken', undefined],
    ['heeft Xonar al een trede', undefined],
    ['zit Boei nou op 3 of op 4', undefined],
    ["zet Boei hoger, 3 regio's zijn akkoord", undefined],
    ['hoe staat het met Hai 5', undefined],
  ])('%s: trede %s', (tekst, trede) => {
    expect(begrijp(tekst, register, NU).intent).toMatch(/^trede\./);
    expect(slots(tekst).trede).toBe(trede);
  });

  it('knows no trede 7', () => {
    expect(slots('zet Noorderlicht op trede 7')).not.toHaveProperty('trede');
  });
});

describe('treden van een lijst', () => {
  it.each<readonly [string, readonly number[] | null]>([
    ['op trede 4 of hoger', [4, 5]],
    ['derde trede en hoger', [3, 4, 5]],
    ['boven trede 3', [4, 5]],
    ['vanaf trede drie', [3, 4, 5]],
    ['minstens t4', [4, 5]],
    ['trede 2 of lager', [1, 2]],
    ['lager dan trede 4', [1, 2, 3]],
    ['tot en met trede 2', [1, 2]],
    ['tussen trede 2 en 4', [2, 3, 4]],
    ['trede 2, 3 en 5', [2, 3, 5]],
    ['tredes 1 en 2', [1, 2]],
    ['trede vier of vijf', [4, 5]],
    ['wie zit er in trede 5', [5]],
    ['trede 3 in 2 regios', [3]],
    ['nog geen trede', []],
    ['zonder trede', []],
    ['casussen op 1 maart', null],
  ])('%s', (tekst, verwacht) => {
    expect(tredenGevraagd(tekst)).toEqual(verwacht);
  });
});

describe('soort van een melding, als er mensen weggaan', () => {
  it.each([
    ['de raad van bestuur van Mutsaers stapt per direct op', 'voornemen'],
    ['de directeur vertrekt bij Mutsaers en er is geen opvolger', 'voornemen'],
    ['bij Mutsaers vertrekken dertig medewerkers en de roosters zijn niet rond', 'vermoeden-financieel'],
    ['vijf behandelaren van Noorderlicht hebben ontslag genomen', 'vermoeden-financieel'],
  ])('%s', (tekst, soort) => {
    expect(slots(tekst)).toMatchObject({ soort });
  });
});

describe('aantal', () => {
  it.each([
    ['Noorderlicht sluit, 120 kwetsbare jeugdigen zoeken een plek', 120],
    ['Noorderlicht schrapt veertig plekken', 40],
    ['het gaat om vijfentwintig kinderen bij Noorderlicht', 25],
    ['Noorderlicht stops, about forty kids', 40],
  ])('%s', (tekst, aantal) => {
    expect(slots(tekst)).toMatchObject({ aantal });
  });

  it('never counts staff or one child', () => {
    expect(slots('bij Noorderlicht vertrekken 30 medewerkers')).not.toHaveProperty('aantal');
    expect(slots('een kind bij Noorderlicht')).not.toHaveProperty('aantal');
  });
});

describe('bedrag', () => {
  it.each([
    ['€ 12.500', 12_500],
    ['3,8 miljoen', 3_800_000],
    ['4 ton', 400_000],
    ['een half miljoen', 500_000],
    ['anderhalve ton', 150_000],
    ['20k', 20_000],
    ['eur 1.2 mln', 1_200_000],
    ['12 duizend euro', 12_000],
    ['€ 1.250.000,50', 1_250_000.5],
    ['drie miljoen euro', 3_000_000],
    ['265.000', 265_000],
    ['een kwart miljoen', 250_000],
    ['drie kwart miljoen', 750_000],
    ['3/4 miljoen', 750_000],
    ['k€ 450', 450_000],
  ])('%s', (tekst, bedrag) => {
    expect(bedragen(`een tekort van ${tekst} dit jaar`).map(({ waarde }) => waarde)).toEqual([bedrag]);
  });

  it.each(['14 gemeenten', 'trede 3', '2 à 3 miljoen', 'in 2026', 'nummer 12.500', '40.000 inwoners'])(
    'reads no amount in: %s',
    (tekst) => {
      expect(bedragen(kaal(tekst)).length === 0 || slots(tekst).bedrag === undefined).toBe(true);
    },
  );
});

describe('datum, gezien vanaf zaterdag 21 november 2026', () => {
  it.each([
    ['2026-03-01', '2026-03-01'],
    ['op 1-3-2026', '2026-03-01'],
    ['per 1 maart', '2027-03-01'],
    ['sinds 1 maart', '2026-03-01'],
    ['op 12 november gesproken', '2026-11-12'],
    ['vorige week dinsdag', '2026-11-10'],
    ['dinsdag vorige week', '2026-11-10'],
    ['afgelopen dinsdag', '2026-11-17'],
    ['volgende week maandag', '2026-11-23'],
    ['het plan komt vrijdag', '2026-11-27'],
    ['gisteren', '2026-11-20'],
    ['eergisteren', '2026-11-19'],
    ['overmorgen', '2026-11-23'],
    ['over drie maanden', '2027-02-21'],
    ['binnen zes weken', '2027-01-02'],
    ['twee weken geleden', '2026-11-07'],
    ['in februari is gemeld', '2026-02-01'],
    ['stopt in februari', '2027-02-01'],
    ['eind maart is het geld op', '2027-03-31'],
    ['eind november is het geld op', '2026-11-30'],
    ['in november kunnen ze de salarissen niet betalen', '2026-11-01'],
    ['sinds november betalen ze niet', '2026-11-01'],
    ['volgende maand', '2026-12-01'],
    ['eind dit jaar', '2026-12-31'],
    ['begin volgend jaar', '2027-01-01'],
    ['maart 2025', '2025-03-01'],
    ['in maart volgend jaar', '2027-03-01'],
    ['in december volgend jaar', '2027-12-01'],
    ['sinds februari vorig jaar', '2025-02-01'],
    ['1 maart van volgend jaar', '2027-03-01'],
    ['dit jaar in oktober', '2026-10-01'],
    ['vorig jaar december', '2025-12-01'],
    ['vorig jaar zomer', '2025-06-01'],
    ['in de zomer van volgend jaar', '2027-06-01'],
    ['het tweede kwartaal van volgend jaar', '2027-04-01'],
    ['de eerste helft van volgend jaar', '2027-01-01'],
    ['eind januari volgend jaar', '2027-01-31'],
    ['afgelopen maandag gesproken', '2026-11-16'],
    ['uiterlijk 15 januari', '2027-01-15'],
    ['vanaf 1 juli', '2027-07-01'],
    ['sinds afgelopen september', '2026-09-01'],
    ['over twee weken', '2026-12-05'],
    ['drie maanden geleden', '2026-08-21'],
    ['maandag over een week', '2026-11-30'],
    ['vanmorgen', '2026-11-21'],
    ['gisteravond', '2026-11-20'],
    ['1 mrt 2027', '2027-03-01'],
    ['31 december 2026', '2026-12-31'],
    ['medio april sluit de groep', '2027-04-15'],
    ['half mei', '2027-05-15'],
    ['begin december', '2026-12-01'],
    ['volgend kwartaal', '2027-01-01'],
    ['vorig kwartaal', '2026-07-01'],
    ['in Q1', '2027-01-01'],
    ['Q1 2027', '2027-01-01'],
    ['eind Q2', '2027-06-30'],
    ['eerste kwartaal 2027', '2027-01-01'],
    ['vierde kwartaal van 2026', '2026-10-01'],
    ['vanaf week 3', '2027-01-18'],
    ['week 50', '2026-12-07'],
    ['in week 2 van 2027', '2027-01-11'],
    ['volgende week', '2026-11-23'],
    ['vorige maand', '2026-10-01'],
    ['per 1/2', '2027-02-01'],
    ['op 5 dec a.s.', '2026-12-05'],
    ['vandaag', '2026-11-21'],
    ['tomorrow', '2026-11-22'],
    ['next month', '2026-12-01'],
    ['eind volgende week', '2026-11-27'],
    ['over een half jaar', '2027-05-21'],
    ['anderhalf jaar geleden', '2025-05-21'],
    ['vanaf maandag 7 december kunnen ze nergens heen', '2026-12-07'],
    ['op dinsdag 1 dec stopt het', '2026-12-01'],
    ['gesloten op vrijdag, 13 november', '2026-11-13'],
    ['maandag 7-12-2026', '2026-12-07'],
    ['in 2027', '2027-01-01'],
    ['eind 2026', '2026-12-31'],
    ['de tweede helft van 2027', '2027-07-01'],
    ['volgend voorjaar', '2027-03-01'],
    ['deze zomer gestopt', '2026-06-01'],
    ['al een half jaar', '2026-05-21'],
    ['betaalt al ruim drie maanden niet', '2026-08-21'],
    ['kan in twee weken geen salaris meer betalen', '2026-12-05'],
  ])('%s', (tekst, iso) => {
    expect(datums(kaal(tekst), NU).map(({ waarde }) => waarde)).toEqual([iso]);
  });

  it.each([
    '31-02-2026',
    '0000-00-00',
    '99 maart',
    'casus 3',
    'trede 4',
    'in een kwartaal elf mensen weg',
    'derde directeur in een half jaar',
  ])('reads no date in: %s', (tekst) => {
    expect(datums(tekst, NU)).toEqual([]);
  });
});

describe('the only number of an answer', () => {
  it.each([
    ['dertig', 30],
    ['een stuk of dertig', 30],
    ['zo’n veertig denk ik', 40],
    ['een twintigtal', 20],
    ['ongeveer honderdvijftig.', 150],
    ['duizend', 1000],
    ['-5', null],
    ['een paar', null],
    ['een', null],
    ['tussen de twintig en dertig', null],
    ['anderhalf', null],
    ['1e309', null],
    ['geen idee', null],
    ['40', 40],
    ['volgens de website zijn het er zestig', 60],
    ['0', 0],
    // A number of something else is no count.
    ['wij redden het als organisatie niet meer', null],
    ['de wethouder hoort het over drie weken', null],
    ['er zijn twee begeleiders weg', null],
    ['een jongen van twaalf', null],
    ['zie vraag 8', null],
    ['honderden', null],
  ])('%s → %s', (tekst, aantal) => {
    expect(enigAantal(tekst)).toBe(aantal);
  });
});

it('knows every former municipality by the one it went up in, and none that still exists', () => {
  const bestaand = new Set(gemeenten.map(({ naam }) => naam));
  for (const [nu, oude] of Object.entries(voormaligeGemeenten)) {
    expect([nu, bestaand.has(nu)]).toEqual([nu, true]);
    for (const oud of oude) {
      expect([oud, bestaand.has(oud)]).toEqual([oud, false]);
      expect([oud, begrijp(`in welke jeugdregio valt ${oud}`, register, NU).slots.gemeente]).toEqual([oud, nu]);
    }
  }
});

it('knows every municipality and every region of the register by its own name', () => {
  const niet = [
    ...gemeenten.filter(
      ({ naam }) => begrijp(`in welke jeugdregio valt de gemeente ${naam}`, register, NU).slots.gemeente !== naam,
    ),
    ...regios.filter(
      ({ naam }) => begrijp(`welke gemeenten vallen onder de regio ${naam}`, register, NU).slots.regio !== naam,
    ),
  ];
  expect(niet.map(({ naam }) => naam)).toEqual([]);
});
