/** The five lines for who joins late: which they are, in which order, and what each rests on. */
import { bijpraatregels } from '../../domain/bijpraten';
import type { Bijpraatbeeld, Bijpraatregel } from '../../domain/bijpraten';
import type { CasusDossier, CasusRolhouder } from '../../domain/casus';
import type { Gebeurtenis, GebeurtenisInhoud } from '../../domain/gebeurtenis';

const houder = (rol: CasusRolhouder['rol'], naam: string): CasusRolhouder => ({
  rol,
  naam,
  persoonId: naam,
  voor: null,
});
const dossier = (meer: Partial<CasusDossier> = {}): CasusDossier => ({
  ...{ id: 'c', nummer: 'C-2026-0001', status: 'in-behandeling', aanbiederId: 'AB', aanbiederNaam: 'Noorderlicht' },
  ...{ deelnemingNamen: [], accounthouderId: null, accounthouderNaam: null, betrokkenNamen: [], betrokken: [] },
  ...{ rolhouders: [houder('regievoerder', 'Femke'), houder('casus-adviseur', 'Anouk')], onderwerp: [], rollen: [] },
  ...{
    plan: null,
    volgendeStap: null,
    stapVoorKernteam: false,
    geopendOp: '',
    bijgewerktOp: '',
    versie: 1,
    makerId: null,
  },
  ...meer,
});

let teller = 0;
const op = (gebeurdOp: string, inhoud: GebeurtenisInhoud): Gebeurtenis => ({
  ...{ id: `g${String((teller += 1))}`, casusId: 'c', inhoud, gebeurdOp, vastgelegdOp: gebeurdOp },
  ...{ auteurId: 'Henk', auteurNaam: 'Henk', vastgelegdDoor: 'Henk', zichtbaarheid: 'betrokken' },
  ...{ tekst: null, bron: null, corrigeert: null },
});
const stap = { wat: 'Plan bespreken', voor: '2026-03-20' };
const trede = (
  soort: 'trede-voorgelegd' | 'trede-vastgesteld',
  nummer: 3 | 4,
  ingangsdatum: string,
): GebeurtenisInhoud => ({
  soort,
  trede: nummer,
  ingangsdatum,
});
const bericht: GebeurtenisInhoud = { soort: 'update', stap: null, eigenaar: null };
const gereed = (taak: string): GebeurtenisInhoud => ({ soort: 'taak', taak, stap: 'gereed' });

const geldig = op('2026-03-01', trede('trede-vastgesteld', 3, '2026-03-01'));
const voorgelegd = op('2026-03-01', trede('trede-voorgelegd', 3, '2026-03-01'));
const plan = op('2026-03-01', { soort: 'plan', plan: 'herstelplan' });
const regie = op('2026-02-01', { soort: 'rol', rol: 'regievoerder', naam: 'Femke' });
const geopend = op('2026-01-01', { soort: 'status', status: 'geopend' });

const beeld = (gebeurtenissen: readonly Gebeurtenis[], meer: Partial<Bijpraatbeeld> = {}): Bijpraatbeeld => ({
  ...{ casus: dossier(), trede: { trede: 3, ingangsdatum: '2026-03-01' }, vandaag: '2026-03-12', stap: null },
  ...{ gebeurtenissen: [...gebeurtenissen].sort((een, ander) => (een.gebeurdOp < ander.gebeurdOp ? 1 : -1)) },
  ...meer,
});

/** The event or task a line rests on. */
const rust = (regel: Bijpraatregel): string | null => {
  if (regel.soort === 'gebeurtenis') return regel.gebeurtenis.id;
  if (regel.rust === null) return null;
  return 'taak' in regel.rust ? regel.rust.taak : regel.rust.gebeurtenis.id;
};

it('trede, plan, laatste bericht, volgende stap en regie, in die volgorde', () => {
  const eerder = op('2026-03-02', bericht);
  const met = op('2026-03-05', { soort: 'update', stap, eigenaar: 'Anouk' });
  const klaar = op('2026-03-10', gereed('Overleg houden'));
  const regels = bijpraatregels(
    beeld([geldig, voorgelegd, plan, regie, geopend, eerder, met, klaar], { stap: { stap, taak: null } }),
  );
  expect(regels.map(rust)).toEqual([geldig.id, plan.id, met.id, met.id, regie.id]);
  expect(regels[3]).toMatchObject({ soort: 'stap', stap, eigenaar: 'Anouk' });
});

it('zonder bericht vertellen de taken van één dag zich samen in één regel', () => {
  const taken = ['een', 'twee', 'drie'].map((taak) => op('2026-03-10T16:00:00.000Z', gereed(taak)));
  const regels = bijpraatregels(beeld([geldig, voorgelegd, plan, regie, ...taken], { stap: { stap, taak: 't1' } }));
  expect(regels.map(rust)).toEqual([geldig.id, plan.id, expect.stringMatching(/^g/), 't1', regie.id]);
  expect(regels[2]).toMatchObject({ ook: 2 });
});

it('een besluit voor later is niet de trede van nu, en staat er naast', () => {
  const later = op('2026-03-11', trede('trede-vastgesteld', 4, '2026-04-01'));
  const regels = bijpraatregels(beeld([geldig, later, regie]));
  expect(regels.map(rust)).toEqual([geldig.id, later.id, regie.id]);
});

it('wat is voorgelegd en nog niet vastgesteld, en wie het niet eens was', () => {
  const nieuw = op('2026-03-11', trede('trede-voorgelegd', 4, '2026-03-12'));
  const oneens = op('2026-03-11', { soort: 'trede-standpunt', partijNaam: 'Venlo', standpunt: 'oneens' });
  const regels = bijpraatregels(beeld([geldig, voorgelegd, nieuw, oneens, regie]));
  expect(regels.map(rust)).toEqual([geldig.id, oneens.id, nieuw.id, regie.id]);
});

it('zonder regievoerder staat er wie er nu over gaat; een gesloten casus leidt niemand', () => {
  const adviseur = op('2026-02-01', { soort: 'rol', rol: 'casus-adviseur', naam: 'Anouk' });
  const zonder = dossier({ rolhouders: [houder('casus-adviseur', 'Anouk')] });
  expect(bijpraatregels(beeld([adviseur], { casus: zonder })).at(-1)).toMatchObject({
    ...{ soort: 'regie', houder: null, aanspreekpunt: { naam: 'Anouk' } },
    rust: { gebeurtenis: adviseur },
  });
  const sluiting = op('2026-03-11', { soort: 'status', status: 'gesloten' });
  const dicht = bijpraatregels(beeld([geldig, regie, geopend, sluiting], { casus: dossier({ status: 'gesloten' }) }));
  expect(dicht.map(rust)).toEqual([sluiting.id, geldig.id, geopend.id]);
});
