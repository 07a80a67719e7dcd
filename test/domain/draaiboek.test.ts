/** Which tasks a trede and a plan start, what is asked when they change, and what a line of the draaiboek must have. */
import { draaiboekregels } from '../../db/register/draaiboek';
import { draaiboekFouten, geldtBij, taakEigenaren } from '../../domain/draaiboek';
import type { Draaiboektaak, Stand } from '../../domain/draaiboek';
import { herzie, startBijFeit } from '../../domain/draaiboek-start';
import { naTaakStap, taakOvergangen } from '../../domain/taak';
import type { Taak, TaakStatus, TaakStap } from '../../domain/taak';

const regel = (id: string, treden: Draaiboektaak['treden'], plannen: Draaiboektaak['plannen'] = []): Draaiboektaak => ({
  ...{ id, treden, plannen, wat: `Doe ${id}`, eigenaar: 'regievoerder', termijn: { soort: 'geen' } },
  ...{ bron: null, officieel: false, geldt: true },
});
const taak = (draaiboekId: string | null, status: TaakStatus = 'open', teHerzien = false): Taak => ({
  ...{ id: `t-${draaiboekId ?? 'eigen'}`, casusId: 'c', soort: 'taak', wat: 'x', eigenaar: 'regievoerder' },
  ...{ persoonId: null, persoonNaam: null, termijn: null, grond: { soort: 'geen' }, status, draaiboekId },
  ...{
    bron: null,
    plan: null,
    berichtId: null,
    officieel: false,
    teHerzien,
    gestartOp: '',
    klaarOp: null,
    klaarDoor: null,
    versie: 1,
  },
});
const boek = [regel('een', [1]), regel('drie', [3, 4, 5]), regel('vijf', [5]), regel('plan', [], ['herstelplan'])];
const stand = (trede: Stand['trede'], plan: Stand['plan'] = null): Stand => ({ trede, plan });
const ids = (rijen: readonly { readonly id: string }[]) => rijen.map(({ id }) => id);

it('een trede start haar taken, en het plan dat mensen kiezen voegt de zijne toe', () => {
  const { starten, teHerzien } = herzie(boek, [], stand(null), stand(3, 'herstelplan'));
  expect(ids(starten)).toEqual(['drie', 'plan']);
  expect(teHerzien).toEqual([]);
});

it('dezelfde trede nog eens, of van 3 naar 4, verdubbelt niets; wat klaar of vervallen is komt niet terug', () => {
  for (const status of ['open', 'gereed', 'vervallen'] as const) {
    expect(ids(herzie(boek, [taak('drie', status)], stand(3), stand(3)).starten)).toEqual([]);
    expect(ids(herzie(boek, [taak('drie', status)], stand(3), stand(4)).starten)).toEqual([]);
  }
  expect(ids(herzie(boek, [taak('drie')], stand(4), stand(5)).starten)).toEqual(['vijf']);
});

it('wie later terugkomt begint opnieuw, behalve met wat nog openstaat', () => {
  expect(ids(herzie(boek, [taak('drie', 'gereed')], stand(2), stand(3)).starten)).toEqual(['drie']);
  expect(ids(herzie(boek, [taak('drie', 'open', true)], stand(2), stand(3)).starten)).toEqual([]);
});

it('omlaag sluit niets: open taken die er niet meer bij horen worden gevraagd, eigen taken niet', () => {
  const taken = [taak('drie'), taak('plan'), taak(null), taak('vijf', 'gereed')];
  expect(ids(herzie(boek, taken, stand(3, 'herstelplan'), stand(2, 'herstelplan')).teHerzien)).toEqual(['t-drie']);
  expect(ids(herzie(boek, taken, stand(3, 'herstelplan'), stand(3, 'continuiteitsplan')).teHerzien)).toEqual([
    't-plan',
  ]);
});

it('een mijlpaal hoort bij het plan waarvoor hij is gezet: bij een ander plan wordt ernaar gevraagd, en terug hoort hij er weer bij', () => {
  const mijlpaal = (plan: Taak['plan'], teHerzien = false): Taak => ({
    ...taak(null, 'open', teHerzien),
    ...{ soort: 'mijlpaal', plan },
  });
  const [oud, nieuw] = [stand(3, 'herstelplan'), stand(3, 'continuiteitsplan')];
  expect(herzie(boek, [mijlpaal('herstelplan')], oud, nieuw).teHerzien).toHaveLength(1);
  expect(herzie(boek, [mijlpaal('herstelplan')], oud, stand(3)).teHerzien).toHaveLength(1);
  expect(herzie(boek, [mijlpaal('herstelplan')], oud, stand(4, 'herstelplan')).teHerzien).toHaveLength(0);
  expect(herzie(boek, [mijlpaal(null)], stand(3), oud).teHerzien).toHaveLength(0);
  expect(herzie(boek, [mijlpaal('herstelplan', true)], nieuw, oud).hersteld).toHaveLength(1);
});

it('een vraag die al openstaat wordt niet herhaald, en vervalt als de trede terugkomt', () => {
  const gevraagd = [taak('drie', 'open', true)];
  expect(herzie(boek, gevraagd, stand(2), stand(1)).teHerzien).toEqual([]);
  expect(ids(herzie(boek, gevraagd, stand(2), stand(4)).hersteld)).toEqual(['t-drie']);
});

const bijFeit = (id: string, treden: Draaiboektaak['treden'] = []): Draaiboektaak => ({
  ...regel(id, treden),
  termijn: { soort: 'na-feit', feit: 'vervolg.volgendOverleg', aantal: -5, eenheid: 'werkdagen' },
});
const gedaan = (id: string, klaarOp: string | null): Taak => ({
  ...taak(id, klaarOp === null ? 'open' : 'gereed'),
  klaarOp,
});

it('een regel rond een feit start als de dag bekend is: een keer, en opnieuw voor een dag na de vorige keer', () => {
  const [altijd, bijDrie] = [bijFeit('altijd'), bijFeit('bijDrie', [3])];
  const start = (taken: readonly Taak[], dag: string | undefined, trede: Stand['trede'] = 3) =>
    ids(
      startBijFeit([altijd, bijDrie], taken, stand(trede), dag === undefined ? {} : { 'vervolg.volgendOverleg': dag }),
    );
  expect(start([], undefined)).toEqual([]);
  // Only the month is known.
  expect(start([], '2026-04')).toEqual([]);
  expect(start([], '2026-04-09')).toEqual(['altijd', 'bijDrie']);
  expect(start([], '2026-04-09', 2)).toEqual(['altijd']);
  expect(start([gedaan('altijd', null)], '2026-04-09', 2)).toEqual([]);
  const eerder = [gedaan('altijd', '2026-04-01T10:00:00.000Z')];
  expect(start(eerder, '2026-04-01', 2)).toEqual([]);
  expect(start(eerder, '2026-03-30', 2)).toEqual([]);
  expect(start(eerder, '2026-05-07', 2)).toEqual(['altijd']);
  expect(
    ids(startBijFeit([{ ...altijd, geldt: false }], [], stand(3), { 'vervolg.volgendOverleg': '2026-04-09' })),
  ).toEqual([]);
});

it('een taak die voor de dag van haar feit klaar is, begint niet opnieuw als een ander feit verandert', () => {
  const regelVooruit = bijFeit('agenda');
  const klaar = (feitdatum: string): Taak => ({
    ...gedaan('agenda', '2026-03-12T10:00:00.000Z'),
    grond: { soort: 'na-feit', feit: 'vervolg.volgendOverleg', feitdatum, aantal: -5, eenheid: 'werkdagen' },
  });
  const start = (dag: string, taken: readonly Taak[]) =>
    ids(startBijFeit([regelVooruit], taken, stand(3), { 'vervolg.volgendOverleg': dag }));
  expect(start('2026-04-15', [klaar('2026-04-15')])).toEqual([]);
  // The same meeting on a day before that; and the next one.
  expect(start('2026-04-13', [klaar('2026-04-15')])).toEqual([]);
  expect(start('2026-05-13', [klaar('2026-04-15')])).toEqual(['agenda']);
});

it('een taak die alleen bij een feit hoort, wordt bij een andere trede niet bevraagd', () => {
  const open = [gedaan('altijd', null)];
  expect(herzie([bijFeit('altijd')], open, stand(3), stand(1)).teHerzien).toEqual([]);
});

it('een regel die uit het draaiboek is gehaald start niets meer', () => {
  const zonder = [{ ...regel('drie', [3]), geldt: false }];
  expect(herzie(zonder, [], stand(null), stand(3)).starten).toEqual([]);
});

it('elke combinatie van status en stap staat in de tabel of geeft niets', () => {
  const stappen: readonly TaakStap[] = ['afronden', 'vervallen', 'heropenen'];
  const paren = (Object.keys(taakOvergangen) as TaakStatus[]).flatMap((status) =>
    stappen.map((stap) => `${status} ${stap} ${naTaakStap(status, stap) ?? '-'}`),
  );
  expect(paren).toEqual([
    'open afronden gereed',
    'open vervallen vervallen',
    'open heropenen -',
    'gereed afronden -',
    'gereed vervallen -',
    'gereed heropenen open',
    'vervallen afronden -',
    'vervallen vervallen -',
    'vervallen heropenen open',
  ]);
});

it('het draaiboek van het begin is goed gevormd: unieke namen, een bron bij elke taak, en wat geen bron zegt is voorbeeld', () => {
  expect(new Set(ids(draaiboekregels)).size).toBe(draaiboekregels.length);
  expect(draaiboekregels.filter((een) => draaiboekFouten(een).length > 0)).toEqual([]);
  expect(draaiboekregels.filter(({ bron }) => bron === null)).toEqual([]);
  // Only one term is in the sources: the findings of the IGJ, six weeks after its visit.
  expect(ids(draaiboekregels.filter(({ officieel }) => officieel))).toEqual(['igj-bevindingen']);
  const ontbreekt = taakEigenaren.filter((wie) => !draaiboekregels.some(({ eigenaar }) => eigenaar === wie));
  // The OZJ helps when partijen do not agree; that is nobody's task beforehand.
  expect(ontbreekt).toEqual(['ozj']);
  for (const trede of [1, 2, 3, 4, 5] as const)
    expect(draaiboekregels.some((een) => geldtBij(een, { trede, plan: null }))).toBe(true);
});

it.each([
  ['zonder tekst', { wat: ' ' }, ['wat']],
  ['te lang', { wat: 'x'.repeat(201) }, ['wat']],
  ['bij geen trede en geen plan', { treden: [], plannen: [] }, ['treden']],
  ['bij een trede die niet bestaat', { treden: [6 as never] }, ['treden']],
  ['met een halve dag', { termijn: { soort: 'werkdagen', aantal: 1.5 } }, ['termijn']],
  [
    'na een feit dat er niet is',
    { termijn: { soort: 'na-feit', feit: 'plan.doel' as never, aantal: 1, eenheid: 'dagen' } },
    ['termijn'],
  ],
  [
    'voor de aanbieder na een feit dat hij niet leest',
    { eigenaar: 'aanbieder', termijn: { soort: 'na-feit', feit: 'melding.regioOp', aantal: 1, eenheid: 'dagen' } },
    ['feit'],
  ],
  ['met een negatieve termijn', { termijn: { soort: 'werkdagen', aantal: -1 } }, ['termijn']],
  ['officieel zonder bron', { officieel: true, bron: null }, ['bron']],
] as const)('een regel %s wordt geweigerd', (_, anders, velden) => {
  expect(draaiboekFouten({ ...regel('x', [3]), ...anders })).toEqual(velden);
});

it('voor een feit, en zonder trede of plan als er een feit is: dat mag', () => {
  expect(draaiboekFouten(bijFeit('agenda'))).toEqual([]);
  const eigen = { ...bijFeit('eigen'), eigenaar: 'aanbieder' } as const;
  const bezoek = { soort: 'na-feit', feit: 'igj.bezoekOp', aantal: 2, eenheid: 'weken' } as const;
  expect(draaiboekFouten({ ...eigen, termijn: bezoek })).toEqual([]);
});
