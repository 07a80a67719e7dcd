/** Who reads how much of a trede, and the two-person rule of setting one. */
import { tredeZicht, treden, labelVan, magVaststellen, magVoorleggen } from '../../domain/trede';
import type { Tredebepaling } from '../../domain/trede';
import type { CasusDossier } from '../../domain/casus';
import { melderVan, tekst } from '../support/proefregister';

const casus: CasusDossier = {
  id: 'c1',
  nummer: 'C-2026-0001',
  status: 'in-behandeling',
  aanbiederId: 'noorderlicht',
  aanbiederNaam: 'Stichting Het Noorderlicht',
  deelnemingNamen: [],
  accounthouderId: 'regio',
  accounthouderNaam: 'Regio',
  betrokkenNamen: [],
  rolhouders: [],
  plan: null,
  volgendeStap: null,
  stapVoorKernteam: false,
  geopendOp: '2026-01-01',
  bijgewerktOp: '2026-01-01T00:00:00.000Z',
  versie: 1,
  makerId: null,
  betrokken: ['regio', 'gm'],
  onderwerp: ['noorderlicht'],
  rollen: [],
};

it.each([
  ['meldpunt', ['geheel', 'geheel', 'geheel', 'geheel', 'geheel', 'geheel']],
  ['adviseur', ['geheel', 'geheel', 'geheel', 'geheel', 'geheel', 'geheel']],
  ['regio1', ['geheel', 'geheel', 'geheel', 'geheel', 'geheel', 'geheel']],
  ['p1', ['geen', 'geen', 'geen', 'beperkt', 'beperkt', 'beperkt']],
  ['rvb', ['geen', 'beperkt', 'beperkt', 'beperkt', 'beperkt', 'beperkt']],
  ['p2', ['geen', 'geen', 'geen', 'geen', 'geen', 'geen']],
  ['beheer', ['geen', 'geen', 'geen', 'geen', 'geen', 'geen']],
])('%s ziet zonder trede en bij trede 1 tot en met 5: %j', (wie, verwacht) => {
  expect([null, ...treden].map((trede) => tredeZicht(melderVan(wie), casus, trede))).toEqual(verwacht);
});

it('een rol op de casus laat alles zien, ook zonder rol in de organisatie', () => {
  const zonderRol = { ...melderVan('p2'), rollen: [] };
  const metRol = { ...casus, rollen: [{ persoonId: 'p2', rol: 'woordvoerder' as const }] };
  expect(tredeZicht(zonderRol, metRol, 1)).toBe('geheel');
  expect(tredeZicht(zonderRol, casus, 5)).toBe('geen');
});

it('een naam van een trede die niet is bevestigd, wordt niet verzonnen', () => {
  expect(treden.map(labelVan)).toEqual([null, null, 'zorgelijk', 'problematisch', 'zeer problematisch']);
});

const invoer = {
  trede: 3,
  ingangsdatum: '2026-03-01',
  grond: tekst('Cijfers'),
  bewijs: null,
  corrigeert: null,
  plan: null,
  partijen: [],
  opmerking: null,
} as const;
const bepaling: Tredebepaling = {
  ...{ id: 't1', casusId: 'c1', invoer, partijNamen: [], reacties: [], status: 'voorgelegd', volgorde: null },
  ...{ voorgelegdDoor: 'adviseur', voorgelegdDoorNaam: 'Persoon adviseur', voorgelegdOp: '2026-03-01' },
  ...{
    vastgesteldDoor: null,
    vastgesteldDoorNaam: null,
    vastgesteldDoorPartij: null,
    vastgesteldOp: null,
    verwerktOp: null,
  },
  ...{ intrekreden: null, ingetrokkenOp: null },
};

it('wie voorlegt stelt niet vast', () => {
  expect(magVaststellen(bepaling, melderVan('adviseur'))).toEqual({
    ok: false,
    fout: { soort: 'zelfde-persoon', stap: 'vaststellen' },
  });
  expect(magVaststellen(bepaling, melderVan('adviseur2')).ok).toBe(true);
});

it.each(['vastgesteld', 'ingetrokken'] as const)('wat %s is wordt niet nog eens vastgesteld', (status) => {
  expect(magVaststellen({ ...bepaling, status }, melderVan('adviseur2'))).toMatchObject({
    fout: { soort: 'kan-niet-in-deze-status', status },
  });
});

it('zonder grond wordt niets voorgelegd', () => {
  expect(magVoorleggen({ ...invoer, grond: tekst('  ') })).toEqual({ ok: false, fout: { soort: 'grond-ontbreekt' } });
  expect(magVoorleggen(invoer).ok).toBe(true);
});
