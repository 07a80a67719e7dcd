/** What somebody got to do since a day: tasks put on his name, those that began, and those that came with a role; nothing that is not his. */
import { foutZin } from '../../texts/fouten';
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeEach(async () => {
  huis = await startProefhuis();
});
afterEach(() => huis.ruimOp());

const taak = { wat: 'Cijfers opvragen bij de bank', soort: 'taak', eigenaar: 'regievoerder', termijn: '2026-03-20' };

it('zonder iets nieuws staat dat er; een taak van vandaag staat erin, en gisteren is daarmee niet vandaag', async () => {
  const femke = new Spreker(huis, 'Femke Dijkstra');
  expect(await femke.zeg('wat heb ik er vandaag bij gekregen')).toContain(
    'U heeft er vandaag geen taken bij gekregen.',
  );
  await femke.zeg('nieuwe taak Wilgenhoeve');
  await femke.klik('Opslaan', taak);
  const vandaag = await femke.zeg('wat heb ik er vandaag bij gekregen');
  expect(vandaag).toMatch(/^Er vandaag bij gekomen voor u\n1 taak/);
  expect(vandaag).toContain(taak.wat);
  expect(vandaag).not.toContain('Bestuurlijk monitoringsoverleg houden');
  await huis.zetKlok('2026-03-13T09:00:00.000Z');
  expect(await femke.zeg('wat heb ik er vandaag bij gekregen')).not.toContain(taak.wat);
  expect(await femke.zeg('welke taken zijn er bijgekomen')).toContain(taak.wat);
  expect(await femke.zeg('welke taken zijn er bijgekomen bij Wilgenhoeve')).toMatch(
    /Nieuwe taken sinds 6 maart 2026 op casus C-2025-0004[^]*Cijfers opvragen/,
  );
});

it('wie een rol kreeg, leest welke, met de taken die erbij horen', async () => {
  const [femke, esther] = ['Femke Dijkstra', 'Esther Kuipers'].map((naam) => new Spreker(huis, naam)) as [
    Spreker,
    Spreker,
  ];
  expect(await esther.zeg('wat heb ik er vandaag bij gekregen')).not.toContain('Wilgenhoeve');
  await femke.zeg('draag de regie van Wilgenhoeve over aan Esther');
  const [{ id = '' } = {}] = await huis.wereld.eenheid(({ db }) =>
    db.rijen<{ id: string }>("select id from persoon where naam = 'Esther Kuipers'", []),
  );
  await femke.klik('Vastleggen', { rol: 'regievoerder', persoon: id, notitie: 'Bel eerst de accountant.' });
  const erbij = await esther.zeg('welke taken zijn er bijgekomen');
  expect(erbij).toContain('ook deze rol: regievoerder op casus C-2025-0004 (Stichting De Wilgenhoeve).');
  expect(erbij).toContain('Bestuurlijk monitoringsoverleg houden');
  expect(await femke.zeg('welke taken zijn er bijgekomen')).not.toContain('regievoerder op casus');
});

it('wie de casus niet ziet, leest er niets van', async () => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  const wel = await sanne.zeg('welke taken zijn er bijgekomen bij Wilgenhoeve');
  expect(wel).toContain(foutZin({ soort: 'geen-toegang' }));
  expect(wel).toBe(await sanne.zeg('welke taken zijn er bijgekomen bij Kiezelpad'));
  expect(await new Spreker(huis, 'Daan Vermeulen').zeg('welke taken zijn er bijgekomen')).toContain(
    'Ik ken u nog niet',
  );
});
