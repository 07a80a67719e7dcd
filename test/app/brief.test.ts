/** Wie brieven en feiten van een casus mag zien: iedere rol, op de eigen casus en op die van een ander. */
import { bestandAanbieden, bestandAfgeven } from '../../app/bestand-afgeven';
import { briefInzien, gatenIn } from '../../app/brief-inzien';
import { briefOpstellen } from '../../app/brief-opstellen';
import { feitenInzien } from '../../app/feiten-inzien';
import { voerUit } from '../../app/use-case';
import type { OpenWorld } from '../../db/world';
import { organisatieRollen } from '../../domain/actor';
import type { Actor, OrganisatieRol } from '../../domain/actor';
import type { Document } from '../../domain/document';
import { magOpstellen, opstelkant } from '../../domain/opstelrecht';
import { briefwerk } from '../../reports/briefwerk';
import { hash, nu, vandaag } from '../bot/handlers/support/beurt';
import { bepaal, openCasus } from '../bot/handlers/support/casuswereld';
import { melderVan } from '../support/proefregister';
import { sqliteWereld } from '../support/werelden';

let wereld: OpenWorld;
let ruimOp: () => Promise<void>;
let casus: { readonly id: string; readonly nummer: string };
let brief: string;

const opstellen = briefOpstellen(briefwerk, hash);
const soort = { soort: 'aanbiedingsbrief', publiek: 'ontvangende-regio' };
const werk = (actor: Actor) => ({ actor, nu, vandaag });
const van = (rol: OrganisatieRol, partijId: string): Actor => ({
  ...melderVan('p1'),
  persoonId: `${rol}-${partijId}`,
  partijId,
  rollen: [rol],
});

beforeAll(async () => {
  ({ wereld, ruimOp } = await sqliteWereld());
  casus = await openCasus(wereld);
  await bepaal(wereld, casus.id, 2);
  const gemaakt = await wereld.eenheid((eenheid) =>
    voerUit({ ...werk(melderVan('adviseur')), eenheid }, opstellen, { casus: casus.id, ...soort }),
  );
  if (!gemaakt.ok) throw new Error(gemaakt.fout.soort);
  brief = gemaakt.value.briefId;
});
afterAll(() => ruimOp());

const gevallen = organisatieRollen.flatMap((rol) =>
  ['gm', 'gm2', 'noorderlicht'].map((partij) => [rol, partij] as const),
);

async function probeer(rol: OrganisatieRol, partij: string): Promise<readonly boolean[]> {
  const basis = werk(van(rol, partij));
  const tokenHash = hash(`${rol} ${partij} ${String((poging += 1))}`);
  const uitkomsten = await wereld.eenheid(async (eenheid) => [
    await voerUit({ ...basis, eenheid }, opstellen, { casus: casus.id, ...soort }),
    await voerUit({ ...basis, eenheid }, briefInzien, { brief }),
    await voerUit({ ...basis, eenheid }, feitenInzien, { casus: casus.id }),
    await voerUit({ ...basis, eenheid }, bestandAanbieden, { brief, formaat: 'pdf', tokenHash }),
    await voerUit({ ...basis, eenheid }, bestandAfgeven, { brief, tokenHash }),
  ]);
  for (const uitkomst of uitkomsten) if (!uitkomst.ok) expect(uitkomst.fout).toEqual({ soort: 'geen-toegang' });
  return uitkomsten.map(({ ok }) => ok);
}
let poging = 0;
const overal = (mag: boolean) => Array.from({ length: 5 }, () => mag);

describe('in trede 2', () => {
  it.each(gevallen)('%s van %s', async (rol, partij) => {
    expect(await probeer(rol, partij)).toEqual(overal(rol === 'adviseur'));
  });
});

/** From here on involved gemeenten know the trede; the aanbieder is the subject and never counts as involved. */
describe('in trede 3', () => {
  beforeAll(() => bepaal(wereld, casus.id, 3));
  it.each(gevallen)('%s van %s', async (rol, partij) => {
    const betrokken = rol === 'communicatiemedewerker' && partij === 'gm';
    expect(await probeer(rol, partij)).toEqual(overal(rol === 'adviseur' || betrokken));
  });
});

/** Every kind, from the table: a betrokken gemeente drafts what its own councils read, who holds the regie everything. */
describe('wie welke soort opstelt', () => {
  const soorten = briefwerk.soorten.map(({ soort: naam, publieken: [publiek = ''] }) => [naam, publiek] as const);
  it.each(soorten)('%s', async (naam, publiek) => {
    const vraag = { casus: casus.id, soort: naam, publiek };
    const doet = async (actor: Actor) =>
      (await wereld.eenheid((eenheid) => voerUit({ ...werk(actor), eenheid }, opstellen, vraag))).ok;
    const eigenRaad = opstelkant[naam as keyof typeof opstelkant] === 'eigen';
    expect(await doet(van('communicatiemedewerker', 'gm'))).toBe(eigenRaad);
    expect(await doet(van('communicatiemedewerker', 'gm2'))).toBe(false);
    expect(await doet(van('bestuurder', 'noorderlicht'))).toBe(false);
    expect(await doet(melderVan('adviseur'))).toBe(true);
    const rol = { persoonId: 'communicatiemedewerker-gm', rol: 'casus-communicatie' } as const;
    const dossier = await wereld.eenheid((eenheid) => eenheid.casus.vind(casus.id, vandaag));
    if (dossier === null) throw new Error('no casus');
    const actor = van('communicatiemedewerker', 'gm');
    expect(magOpstellen(actor, dossier, naam)).toBe(eigenRaad);
    expect(magOpstellen(actor, { ...dossier, rollen: [rol] }, naam)).toBe(true);
    expect(magOpstellen(actor, { ...dossier, accounthouderId: 'gm' }, naam)).toBe(true);
  });
});

it('leest de gaten uit de brief zelf, ieder één keer', () => {
  const gat = {
    soort: 'ontbreekt',
    feit: 'plan.bureau',
    tekst: '[ONTBREEKT: naam (bureau) — vragen aan: regievoerder]',
  } as const;
  const zin = { id: 'z1', stukken: [gat, { soort: 'tekst', tekst: ' en ' }, gat] } as const;
  const document: Document = {
    ...{
      soort: 'persbericht',
      titel: '',
      kenmerk: '',
      versie: 1,
      concept: true,
      datum: null,
      afzender: '',
      voetnoten: [],
    },
    blokken: [{ soort: 'alinea', zinnen: [zin] }],
  };
  expect(gatenIn(document)).toEqual([
    { omschrijving: 'naam (bureau)', vragenAan: 'regievoerder', feit: 'plan.bureau' },
  ]);
});
