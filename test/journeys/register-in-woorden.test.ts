/** Het register van wie is ingelicht, in eigen woorden: wie moet het weten, wie weet het, wie toch niet, met welk bewijs, en wie dat vastlegde. Vastgelegd wordt alleen met een knop. */
import { vraagtRegister } from '../../bot/brieven/registervraag';
import { veldenVan } from '../../bot/getoond/open-formulier';
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
let esther: Spreker;
beforeAll(async () => {
  huis = await startProefhuis();
  esther = new Spreker(huis, 'Esther Kuipers');
});
afterAll(() => huis.ruimOp());

const REGISTER = 'Wie is geïnformeerd over casus C-2023-0001';
const gevuld = (): Readonly<Record<string, string>> =>
  Object.fromEntries(veldenVan(esther.neemKaarten().at(-1)).map(({ id, waarde }) => [id, waarde]));
const vastgelegd = (): Promise<number> =>
  huis.wereld.eenheid(async ({ db }) => (await db.rijen('select wie from geinformeerd', [])).length);

describe('wie het moet weten', () => {
  it.each([
    'wie moeten er allemaal bericht krijgen over mutsaers',
    'welke raden moeten bericht krijgen over mutsaers',
    'aan wie moeten we dit laten weten bij mutsaers',
    'welke gemeenten moeten het weten van mutsaers',
    'wie moeten we allemaal inlichten over mutsaers',
    'wie van de raden heeft al iets gehoord over mutsaers',
    'hoeveel raden moeten nog bericht over mutsaers',
    'wie hebben recht op bericht over mutsaers',
  ])('%s', async (zin) => {
    const antwoord = await esther.zeg(zin);
    expect(antwoord).toContain(REGISTER);
    expect(antwoord).not.toContain('Voor wie is de brief?');
  });

  it.each([
    'wie weet hoe het bureau van mutsaers heet',
    'wie heeft het bericht over mutsaers gelezen',
    'wie krijgt dit bericht',
  ])('is daar niet: %s', async (zin) => {
    expect(await esther.zeg(zin)).not.toContain(REGISTER);
  });
});

it.each(['wie heeft er al iets gehoord van de aanbieder', 'wie krijgt dit bericht', 'wie krijgt een update'])(
  'gelezen wordt het register daar niet in: %s',
  (zin) => {
    expect(vraagtRegister(zin)).toBe(false);
  },
);

describe('een hele kring', () => {
  it.each([
    ['alle gemeenteraden hebben de brief vandaag per mail gehad', 14, 'e-mail', []],
    ['alle raden behalve Weert zijn gebeld', 13, 'telefoon', ['raad Weert']],
    ['alle raden op Venlo na zijn gisteren gemaild', 13, 'e-mail', ['raad Venlo']],
    ["alle regio's zijn ingelicht, Zuid-Limburg nog niet", 4, '', ['regio Zuid-Limburg']],
    ['de ouders zijn gisteren per brief ingelicht', 1, 'brief', []],
    ['het personeel is vandaag bijgepraat', 1, 'overleg', []],
  ])('%s', async (zin, aantal, hoe, niet) => {
    await esther.zeg('C-2023-0001');
    esther.neemKaarten();
    expect(await esther.zeg(zin)).toContain('nog niet vastgelegd');
    const velden = gevuld();
    expect(velden['wie']?.split(',')).toHaveLength(aantal);
    expect(velden['hoe']).toBe(hoe);
    for (const een of niet) expect(velden['wie']?.split(',')).not.toContain(een);
  });

  it('wie genoemd is, is niet zijn hele kring', async () => {
    await esther.zeg('C-2023-0001');
    esther.neemKaarten();
    await esther.zeg('de gemeenten Venlo en Venray zijn gebeld');
    expect(gevuld()['wie']?.split(',').sort()).toEqual(['raad Venlo', 'raad Venray']);
  });
});

describe('wat klaarstaat, anders', () => {
  it.each([
    ['nederweert toch niet, die was onbestelbaar', ['raad Venray']],
    ['haal nederweert er weer uit', ['raad Venray']],
    ['alleen venray', ['raad Venray']],
    ['nederweert moet eruit', ['raad Venray']],
    ['niet nederweert maar weert', ['raad Venray', 'raad Weert']],
    ['leudal ook', ['raad Leudal', 'raad Nederweert', 'raad Venray']],
    ['zonder nederweert', ['raad Venray']],
    ['oh nee nederweert was niet thuis', ['raad Venray']],
    ['nederweert nam niet op', ['raad Venray']],
    ['nederweert gaf geen gehoor', ['raad Venray']],
  ])('%s', async (zin, wie) => {
    await esther.zeg('wie moet ik nog informeren over mutsaers');
    await esther.zeg('venray en nederweert zijn gisteren gemaild');
    esther.neemKaarten();
    const antwoord = await esther.zeg(zin);
    expect(antwoord).toContain('nog niet vastgelegd');
    const velden = gevuld();
    expect(velden['wie']?.split(',').sort()).toEqual(wie);
    expect(velden).toMatchObject({ hoe: 'e-mail', wanneer: '2026-03-11' });
  });

  it('een bewijs komt erbij te staan, met wie klaarstaat', async () => {
    await esther.zeg('wie moet ik nog informeren over mutsaers');
    await esther.zeg('venray is gisteren gemaild');
    esther.neemKaarten();
    await esther.zeg('bewijs van venray: Ontvangstbevestiging griffie, hoe doe ik dat erbij');
    expect(gevuld()).toMatchObject({ wie: 'raad Venray', hoe: 'e-mail', bewijs: 'Ontvangstbevestiging griffie' });
    expect(await esther.zeg('waar zet ik het bewijs?')).toContain('Bewijs vult u in bij ‘Bewijs’');
  });

  it('en niets daarvan is vastgelegd', async () => {
    expect(await vastgelegd()).toBe(0);
  });
});

describe('na het vastleggen', () => {
  beforeAll(async () => {
    await esther.zeg('wie moet ik nog informeren over mutsaers');
    await esther.zeg('venray is gisteren gemaild');
    await esther.klik('Vastleggen', { wie: 'raad Venray', hoe: 'e-mail', wanneer: '2026-03-11' });
  });

  it.each([
    ['en de ouders?', 'Cliënten en ouders: nog niet vastgelegd als geïnformeerd.'],
    ['en venray?', 'Venray: per e-mail geïnformeerd op 11 maart 2026.'],
    ['weet weert het al?', 'Weert: nog niet vastgelegd'],
    ['hoe zit het met de pers?', 'Pers: nog niet vastgelegd'],
    ['venray toch niet', 'Venray staat al in het register.'],
    ['bewijs van venray: ontvangstbevestiging griffie', 'kan geen bewijs meer'],
    ['wie heeft dat van venray ingevuld en wanneer', 'Vastgelegd door Esther Kuipers op 12 maart 2026'],
    ['wanneer is venray vastgelegd', 'Vastgelegd door Esther Kuipers op 12 maart 2026'],
    ['wie heeft dit ingevuld?', 'Venray: per e-mail geïnformeerd op 11 maart 2026. Vastgelegd door Esther Kuipers'],
    ['wie heeft weert afgevinkt', 'Weert: nog niet vastgelegd'],
  ])('%s', async (zin, verwacht) => {
    await esther.zeg('wie is er geïnformeerd over mutsaers');
    expect(await esther.zeg(zin)).toContain(verwacht);
    expect(await vastgelegd()).toBe(1);
  });

  it('wie het register niet mag zien, hoort er niets uit', async () => {
    const sanne = new Spreker(huis, 'Sanne Verhoeven');
    await sanne.zeg('Mutsaersstichting');
    for (const zin of ['wie heeft dat van venray ingevuld', 'en de ouders?', 'is venray al gemaild?'])
      expect(await sanne.zeg(zin)).not.toMatch(/Esther Kuipers|nog niet vastgelegd|per e-mail/u);
  });
});

describe('wie het register leest en er niet in vastlegt', () => {
  // Esther werkt bij de accounthoudende regio van de Wilgenhoeve en heeft daar geen rol.
  it('krijgt geen formulier, en leest wie wel vastlegt', async () => {
    const antwoord = await esther.zeg('wie moeten er allemaal bericht krijgen over de wilgenhoeve');
    expect(antwoord).toContain('Wie is geïnformeerd over casus C-2025-0004');
    expect(antwoord).toContain('wie op deze casus een rol heeft voor regie, advies of communicatie');
    expect(antwoord).not.toMatch(/\(Vastleggen\)|\(Lijst aanpassen\)|\(Vastlegging terugnemen\)|\[Hoe\?\]/u);
  });

  it('leest dat wat hij vertelt niet is bewaard', async () => {
    await esther.zeg('wie moeten er allemaal bericht krijgen over de wilgenhoeve');
    const antwoord = await esther.zeg('weert en nederweert zijn gisteren gemaild');
    expect(antwoord).toContain('ik heb het niet bewaard');
    expect(antwoord).not.toContain('staat klaar voor');
  });

  it('en dat een bewijs niet is ingevuld', async () => {
    await esther.zeg('wie moeten er allemaal bericht krijgen over de wilgenhoeve');
    const antwoord = await esther.zeg('bewijs van weert: ontvangstbevestiging griffie');
    expect(antwoord).toContain('ik heb het niet bewaard');
    expect(antwoord).not.toContain('staat ingevuld');
  });
});

describe('wie eerst', () => {
  it.each([
    'mag de pers het morgen al weten?',
    'mag de krant het al weten',
    'mogen de raden het morgen al horen?',
    'kunnen we de pers vandaag al bellen?',
    'wanneer mag de pers het weten',
    'wie moet het eerst weten, de raad of de pers',
    'wat gaat er eerst uit, de raadsbrief of het persbericht',
    'krijgt de pers het tegelijk met de raad',
  ])('%s', async (zin) => {
    await esther.zeg('C-2023-0001');
    expect(await esther.zeg(zin)).toContain('Raden horen het dus eerder dan de pers');
  });

  it('wie een brief aan de raad wil, vraagt niet naar de volgorde', async () => {
    expect(await esther.zeg('kunnen we de raad informeren over mutsaers?')).not.toContain('De volgorde');
  });
});
