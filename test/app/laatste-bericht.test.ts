/** Het laatste bericht van een casus wordt gevonden, hoeveel er daarna ook gebeurde, en is nooit iets anders dan een bericht dat nog geldt. */
import { noteerGebeurtenis } from '../../app/gebeurtenis-noteren';
import type { Notitie } from '../../app/gebeurtenis-noteren';
import type { OpenWorld } from '../../db/world';
import { systeem } from '../../domain/actor';
import type { GebeurtenisInhoud, Zichtbaarheid } from '../../domain/gebeurtenis';
import { openCasus } from '../bot/handlers/support/casuswereld';
import { tekst } from '../support/proefregister';
import { databases } from '../support/werelden';

describe.each(databases())('op %s', (_, open) => {
  let wereld: OpenWorld;
  let ruimOp: () => Promise<void>;
  let casusId: string;
  let uur: number;
  beforeEach(async () => {
    ({ wereld, ruimOp } = await open());
    casusId = (await openCasus(wereld)).id;
    uur = 0;
  });
  afterEach(() => ruimOp());

  const update = { soort: 'update', stap: null, eigenaar: null } as const;
  const noteer = (inhoud: GebeurtenisInhoud, notitie: Notitie = {}): Promise<string> =>
    wereld.eenheid((eenheid) => {
      uur += 1;
      const nu = new Date(Date.parse('2026-03-03T00:00:00.000Z') + uur * 3_600_000).toISOString();
      return noteerGebeurtenis({ actor: systeem, eenheid, nu, vandaag: nu.slice(0, 10) }, casusId, inhoud, notitie);
    });
  const laatste = async (zicht: Zichtbaarheid) =>
    (await wereld.eenheid((turn) => turn.gebeurtenis.laatsteBericht(casusId, zicht)))?.tekst ?? null;

  it('onder honderd andere gebeurtenissen, en niet de reden van een ander besluit', async () => {
    expect(await laatste('kernteam')).toBeNull();
    await noteer(update, { tekst: tekst('De bank is gebeld.') });
    for (let n = 0; n < 100; n += 1)
      await noteer({ soort: 'taak', taak: 'Bellen', stap: 'gereed' }, { tekst: tekst('Klaar') });
    await noteer({ soort: 'plan', plan: 'herstelplan' }, { tekst: tekst('Zo besloten.') });
    await noteer({ soort: 'uitstel', tot: '2026-04-01' }, { tekst: tekst('Maandag.'), zichtbaarheid: 'kernteam' });
    expect([await laatste('betrokken'), await laatste('kernteam')]).toEqual([
      'De bank is gebeld.',
      'De bank is gebeld.',
    ]);
  });

  it('wat verbeterd of teruggenomen is telt niet, en een verbetering die teruggenomen is ook niet', async () => {
    await noteer(update, { tekst: tekst('eerste') });
    const tweede = await noteer(update, { tekst: tekst('tweede') });
    const derde = await noteer({ soort: 'correctie' }, { tekst: tekst('derde'), corrigeert: tweede });
    expect(await laatste('betrokken')).toBe('derde');
    await noteer({ soort: 'intrekking', gelezenDoor: 0 }, { corrigeert: derde });
    expect(await laatste('betrokken')).toBe('tweede');
    await noteer({ soort: 'intrekking', gelezenDoor: 0 }, { corrigeert: tweede });
    expect(await laatste('betrokken')).toBe('eerste');
  });

  it('ieder leest het laatste dat hij krijgt', async () => {
    await noteer(update, { tekst: tekst('voor ieder') });
    await noteer(update, { tekst: tekst('voor het kernteam'), zichtbaarheid: 'kernteam' });
    expect([await laatste('betrokken'), await laatste('kernteam')]).toEqual(['voor ieder', 'voor het kernteam']);
  });
});
