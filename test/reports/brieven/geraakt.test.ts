/** One changed fact: exactly the sentences that rest on it, in every letter of the casus, and no other. */
import { alleZinnen, zinTekst } from '../../../domain/document';
import type { Document, FeitId } from '../../../domain/document';
import type { Dossier } from '../../../domain/dossier';
import { feitenblad, geraaktDoor, geraaktSinds } from '../../../domain/feitenblad';
import { voorBrief } from '../../../reports/brieven';
import { geraaktInAlleBrieven } from '../../support/geraakt';
import { briefwerk } from '../../../reports/briefwerk';
import { feitenVanZin } from '../../../reports/controle';
import { alleBrieven, brief, dossier, ruwDossier } from './ondersteuning';

const casus = dossier('concern-2025');
const plaats = (soort: string, publiek: string, zin: string): string => `${soort}/${publiek}/${zin}`;

/** By the grounds that the sentences carry themselves. */
const rustOp = (bron: Dossier, feit: FeitId): readonly string[] =>
  alleBrieven.flatMap(([soort, publiek]) =>
    alleZinnen(brief(soort, publiek, bron))
      .filter((zin) => feitenVanZin(zin).includes(feit))
      .map(({ id }) => plaats(soort, publiek, id)),
  );

const geraakt = (feit: FeitId, waarde: unknown): readonly string[] =>
  geraaktInAlleBrieven(casus, dossier('concern-2025', { [feit]: waarde })).map(({ soort, publiek, zin }) =>
    plaats(soort, publiek, zin),
  );

it.each<[FeitId, unknown]>([
  ['rvb.toezeggingen', ['tijdige cijfers']],
  ['plan.doel', 'dat geen jeugdige moet verhuizen'],
  ['kernteam.mail', 'woordvoering@zeedorp.example'],
  ['aanbieder.gevestigdIn', 'Strandwijk'],
  ['rvb.omvang', 3],
  ['hulp.doorgang', 'stopt-bij-deze-aanbieder'],
  ['trede.label', 'anders'],
  ['igj.uitkomst', 'dat er genoeg personeel is'],
])('een ander feit %s raakt de zinnen die erop rusten, in alle brieven', (feit, waarde) => {
  const zinnen = geraakt(feit, waarde);
  expect(zinnen.length).toBeGreaterThan(0);
  // A sentence that only stands there with the new value rests on it as much as the one that goes.
  const erop = new Set([...rustOp(casus, feit), ...rustOp(dossier('concern-2025', { [feit]: waarde }), feit)]);
  expect([...zinnen].sort()).toEqual([...erop].sort());
});

it('noemt ook wat erbij komt en wat verdwijnt, met het feit dat de oorzaak is', () => {
  const zonder = dossier('concern-2025', { 'igj.betrokken': false });
  const inspectie = geraaktInAlleBrieven(casus, zonder).filter(({ soort }) => soort === 'clientenbrief');
  expect(inspectie).toEqual([
    expect.objectContaining({ zin: 'plan.inspectie', nieuw: null, feiten: ['igj.betrokken'] }),
  ]);
  const terug = geraaktInAlleBrieven(zonder, casus).filter(({ soort }) => soort === 'clientenbrief');
  expect(terug).toEqual([expect.objectContaining({ zin: 'plan.inspectie', oud: null })]);
});

it('een andere bron of bevestiging verandert geen zin', () => {
  const bevestigd = dossier('concern-2025', {
    'plan.doel': { waarde: 'dat alle jeugdigen hun hulp houden', bevestigdDoor: 'wethouder' },
  });
  expect(geraaktInAlleBrieven(casus, bevestigd)).toEqual([]);
});

it('wat de kaart na een wijziging noemt, zijn de zinnen van die brief die nu anders luiden', () => {
  const ruw = ruwDossier('concern-2025');
  const nieuw = { ...ruw, plan: { ...ruw['plan'], bureau: 'Ander Bureau' } };
  const anders = geraaktInAlleBrieven(casus, dossier('concern-2025', { 'plan.bureau': 'Ander Bureau' }));
  expect(anders.length).toBeGreaterThan(0);
  for (const [soort, publiek] of alleBrieven) {
    const gelezen = voorBrief(soort, casus, null);
    const document = brief(soort, publiek, casus);
    const versie = { nummer: '', versie: 1, soort, publiek, document, blad: feitenblad(document, gelezen) };
    const genoemd = geraaktSinds(versie, ruw, nieuw).map(({ zinId }) => zinId);
    const luidtAnders = anders.filter((een) => een.soort === soort && een.publiek === publiek).map(({ zin }) => zin);
    expect([soort, publiek, [...new Set(genoemd)]]).toEqual([soort, publiek, luidtAnders]);
  }
});

describe('waar een brief over zwijgt', () => {
  const maak = (soort: string, publiek: string, dossierJson: Record<string, Record<string, unknown>>) => {
    const aanvraag = { soort, publiek, kenmerk: '', versie: 1, dossierJson, eigen: [], formuleringen: {}, datum: null };
    const gemaakt = briefwerk.maak(aanvraag);
    if (gemaakt === null) throw new Error(`geen ${soort}`);
    return { nummer: '', versie: 1, soort, publiek, document: gemaakt.document, blad: gemaakt.blad };
  };
  const tekstVan = ({ document }: { document: Document }): string =>
    alleZinnen(document)
      .map((zin) => zin.id + zinTekst(zin))
      .join('\n');

  it.each<[string, unknown, unknown]>([
    ['igj.betrokken', false, true],
    ['plan.bureau', { afwezig: 'geen' }, 'Bureau Vaart'],
    ['persbericht.embargo', null, '2025-08-26T10:00'],
    ['rvb.sinds', { afwezig: 'geen' }, '2025-06'],
    ['melding.aanbiederOp', { afwezig: 'geen' }, '2025-05'],
    ['organisatie.begeleidingsgroep', false, true],
    ['aanbieder.isGroot', false, true],
    ['plan.reikwijdte', ['aanbieder'], ['aanbieder', 'deelnemingen']],
    ['rib.bijlagen', null, ['lijst met veelgestelde vragen']],
  ])('%s: wie erover spreekt zodra het er is, is geraakt, en wie hetzelfde blijft niet', (id, toen, nu) => {
    const [groep = '', sleutel = ''] = id.split('.');
    const ruw = ruwDossier('stichting-2024');
    const met = (waarde: unknown) => ({ ...ruw, [groep]: { ...ruw[groep], [sleutel]: waarde } });
    let anders = 0;
    for (const [soort, publiek] of alleBrieven) {
      const versie = maak(soort, publiek, met(toen));
      const luidtAnders = tekstVan(maak(soort, publiek, met(nu))) !== tekstVan(versie);
      if (luidtAnders) anders += 1;
      expect([soort, publiek, geraaktDoor(versie, met(nu)).length > 0]).toEqual([soort, publiek, luidtAnders]);
      expect([soort, publiek, geraaktDoor(versie, met(toen))]).toEqual([soort, publiek, []]);
    }
    expect(anders).toBeGreaterThan(0);
  });
});
