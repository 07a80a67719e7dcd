/** X27 The trede of a deelneming is that of its concern, for who may read that; for anybody else it sounds like an aanbieder about whom there is nothing. */
import { foutZin } from '../../texts/fouten';
import gebruikers from '../../simulator/users.json';
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
});
afterAll(() => huis.ruimOp());

const niets = foutZin({ soort: 'geen-toegang' });
const trede = /Trede\nMutsaersstichting/;

it.each(gebruikers.map(({ naam }) => naam))('%s', async (wie) => {
  const spreker = new Spreker(huis, wie);
  const concern = await spreker.zeg('trede Mutsaersstichting');
  const deelneming = await spreker.zeg('trede Hai-5');
  const zonderCasus = await spreker.zeg('trede Kiezelpad');
  if (trede.test(concern)) {
    expect(deelneming).toMatch(trede);
    expect(deelneming).toContain('Hai-5 hoort bij Mutsaersstichting');
  } else expect(deelneming).toBe(zonderCasus);
});

it('er is van beide: wie de trede leest en wie niets hoort', async () => {
  const lezers = await Promise.all(
    gebruikers.map(async ({ naam }) => (await new Spreker(huis, naam).zeg('wat is de trede van Hai-5?')).match(trede)),
  );
  expect(lezers.filter((een) => een !== null).length).toBeGreaterThan(2);
  expect(lezers.filter((een) => een === null).length).toBeGreaterThan(2);
  expect(await new Spreker(huis, 'Willem Oosterhof').zeg('trede Hai-5')).toBe(niets);
});

const andere = ['casus', 'taken', 'bijpraten', 'tijdlijn', 'plan', 'ritme'] as const;

it.each(gebruikers.map(({ naam }) => naam))(
  '%s leest onder de naam van een deelneming van de casus wat hij onder die van het concern leest, en anders niets',
  async (wie) => {
    const spreker = new Spreker(huis, wie);
    for (const woord of andere) {
      const concern = await spreker.zeg(`${woord} Mutsaersstichting`);
      const deelneming = await spreker.zeg(`${woord} Hai-5`);
      if (/C-2023-0001/.test(concern))
        expect([woord, deelneming]).toEqual([woord, expect.stringContaining('C-2023-0001')]);
      // Who may read no more than the trede gets that, under either name.
      else if (trede.test(concern)) expect([woord, deelneming]).toEqual([woord, expect.stringMatching(trede)]);
      else expect([woord, deelneming]).toEqual([woord, await spreker.zeg(`${woord} Kiezelpad`)]);
    }
  },
);

it('wie de casus van het concern leest, leest waarom; een bericht onder die naam komt bij die casus', async () => {
  const femke = new Spreker(huis, 'Femke Dijkstra');
  expect(await femke.zeg('casus Hai-5')).toContain(
    'Hai-5 hoort bij Mutsaersstichting. Dit is de casus van Mutsaersstichting.',
  );
  expect(await femke.zeg('update Hai-5: overleg gehad')).toContain('Bericht over casus C-2023-0001\nMutsaersstichting');
});

it('ook van een deelneming die bij de casus zelf staat, leest iedereen van wie de trede en de casus zijn', async () => {
  for (const wie of ['Femke Dijkstra', 'Anouk Wiersma', 'Rob Janssen']) {
    const spreker = new Spreker(huis, wie);
    const hoort = 'Buro Rietlandschap hoort bij Stichting De Wilgenhoeve.';
    expect(await spreker.zeg('trede Buro Rietlandschap')).toContain(`${hoort} Dit is de trede van`);
    expect(await spreker.zeg('casus Buro Rietlandschap')).toContain(`${hoort} Dit is de casus van`);
    expect(await spreker.zeg('trede Wilgenhoeve')).not.toContain('hoort bij');
  }
});

describe('een deelneming met een eigen trede', () => {
  const voorstel = {
    ...{ ingangsdatum: '2026-03-12', grond: 'Zo besloten in het overleg.', bewijs: 'Verslag.', plan: 'geen' },
    ...{ partijen: 'NZA', corrigeert: 'geen', opmerking: '' },
  };
  const regelsOver = async (): Promise<readonly string[]> =>
    huis.wereld.eenheid(async ({ db }) => {
      const sql = "select object_id from logboek where handeling = 'trede.opvragen' order by volgnummer";
      return (await db.rijen<{ object_id: string }>(sql, [])).map(({ object_id: id }) => id);
    });
  const besluit = async (trede: string): Promise<void> => {
    const [anouk, henk] = [new Spreker(huis, 'Anouk Wiersma'), new Spreker(huis, 'Henk Smeets')];
    await anouk.zeg('trede vaststellen Hai-5');
    await anouk.klik('Voorleggen', { ...voorstel, trede });
    await henk.zeg('trede vaststellen Hai-5');
    await henk.klik('Besluit bekijken');
    await henk.klik('Vaststellen');
  };

  it('zonder eigen casus zegt het formulier over wie het besluit gaat', async () => {
    const anouk = new Spreker(huis, 'Anouk Wiersma');
    expect(await anouk.zeg('trede vaststellen Hai-5')).toContain('Dit besluit gaat over Mutsaersstichting.');
    expect(await anouk.zeg('trede vaststellen Mutsaersstichting')).not.toContain('Dit besluit gaat over');
  });

  /** Asked by people who may see the casus of the concern, and not one of the deelneming. */
  const vragen = [
    'casus',
    'praat me bij over',
    'tijdlijn',
    'taken',
    'trede',
    'historie',
    'feiten',
    'brieven',
    'rollen',
    'ritme',
  ];
  const antwoorden = async (): Promise<readonly string[]> => {
    const uit: string[] = [];
    for (const wie of ['Femke Dijkstra', 'Ingrid Peeters', 'Bilal Amrani'])
      for (const vraag of vragen) uit.push(`${wie}: ${vraag}\n${await new Spreker(huis, wie).zeg(`${vraag} Hai-5`)}`);
    return uit;
  };

  it('wie naar de ene vraagt, leest ook de andere, en alleen wat hij mag lezen', async () => {
    const anouk = new Spreker(huis, 'Anouk Wiersma');
    const zonderEigen = await antwoorden();
    expect(zonderEigen[0]).toContain('Dit is de casus van Mutsaersstichting');
    await anouk.zeg('open een casus voor Hai-5 uit een eigen signaal');
    await anouk.klik('Casus openen');
    const [henk] = await huis.wereld.eenheid(({ db }) =>
      db.rijen<{ id: string }>("select id from persoon where naam = 'Henk Smeets'", []),
    );
    await anouk.klik('Casus openen', { geopendOp: '2026-03-12', eigenaar: henk?.id ?? '' });
    expect(await anouk.zeg('trede Mutsaersstichting')).toContain('Hai-5: er is nog geen trede vastgesteld');
    await besluit('2');
    const kop = 'Eigen trede binnen dit concern';
    expect(await anouk.zeg('trede Mutsaersstichting')).toContain(`${kop}\nHai-5: Trede 2, vanaf 12 maart 2026`);
    expect(await anouk.zeg('trede Hai-5')).toContain(`${kop}\nMutsaersstichting: Trede 3: zorgelijk`);
    // Two treden stand in that one answer, so two lines say so, one for each casus.
    const gelezenVoor = await regelsOver();
    await anouk.zeg('trede Hai-5');
    const erbij = (await regelsOver()).slice(gelezenVoor.length);
    expect([erbij.length, new Set(erbij).size]).toEqual([2, 2]);
    const sanne = new Spreker(huis, 'Sanne Verhoeven');
    const gelezen = await sanne.zeg('trede Mutsaersstichting');
    expect(gelezen).toContain('Trede 3');
    expect(gelezen).not.toMatch(/Hai-5|Trede 2/);
    // That there is a casus of its own is heard by nobody who may not see it.
    expect(await antwoorden()).toEqual(zonderEigen);
  });
});
