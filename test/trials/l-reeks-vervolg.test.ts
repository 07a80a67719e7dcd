/** Vervolgbrieven voor alle raden: iedere raad leest over de brief die hij zelf het laatst kreeg. */
import { briefNakijken } from '../../app/brief-nakijken';
import { feitVastleggen } from '../../app/feit-vastleggen';
import { voerUit } from '../../app/use-case';
import concern from '../../db/voorbeeld/concern-2025.json';
import { systeem } from '../../domain/actor';
import { alleZinnen, zinTekst } from '../../domain/document';
import { metVorigeBrief } from '../../domain/briefreeks-vorige';
import { briefwerk } from '../../reports/briefwerk';
import { Spreker } from '../support/gesprek';
import { PROEFMOMENT, startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';
import { beginStap, reeksAdviseur, reeksStappen, startVolleReeks } from '../support/reeks';

let huis: Proefhuis;
beforeEach(async () => {
  huis = await startProefhuis();
});
afterEach(() => huis.ruimOp());

const na = (minuten: number): string => new Date(Date.parse(PROEFMOMENT) + minuten * 60_000).toISOString();
const teksten = (reeks: string) =>
  huis.wereld.eenheid(async (turn) =>
    (await turn.briefreeks.brieven(reeks, 0, 100)).map(({ brief }) => ({
      ...brief,
      tekst: alleZinnen(brief.document).map(zinTekst).join(' '),
    })),
  );

it('iedere raad krijgt het kenmerk en de dag van zijn eigen vorige brief, en de brief blijft vast te stellen en vrij te geven', async () => {
  const eerste = await huis.wereld.eenheid(startVolleReeks);
  await huis.zetKlok(na(1));
  for (const [plek, stap] of reeksStappen.entries()) {
    await beginStap(huis.wereld, eerste, stap);
    await huis.zetKlok(na(4 + 3 * plek));
  }
  const verzonden = new Map(
    (await teksten(eerste)).map(({ variant, nummer, status }) => [variant, { nummer, status }]),
  );
  expect(new Set([...verzonden.values()].map(({ status }) => status))).toEqual(new Set(['verzonden']));
  await huis.wereld.eenheid(async (eenheid) => {
    const casusId = (await eenheid.briefreeks.vind(eerste))?.casusId ?? '';
    const feiten = {
      // What is recorded for all councils gives way to what each council got itself.
      vervolg: {
        ...{ ...concern.vervolg, volgendOverleg: '2026-04-16', volgendeBrief: '2026-05' },
        ...{ vorigeOp: '2020-01-01', vorigKenmerk: 'ZAAK-1', vorigeTrede: null },
      },
      vervolgbrief: { ...concern.vervolgbrief, datum: '2026-04-02' },
      hulp: concern.hulp,
    };
    const werk = { actor: systeem, nu: na(30), vandaag: '2026-03-12', eenheid };
    expect((await voerUit(werk, feitVastleggen, { casusId, feiten })).ok).toBe(true);
  });
  const maker = await huis.wereld.eenheid(async (eenheid) => (await reeksAdviseur(eenheid, 0)).actor.naam);
  const henk = new Spreker(huis, maker);
  await henk.drukRuw('briefreeks.inzien', { action: 'briefreeks.inzien', reeks: eerste });
  await henk.klik('Brieven bekijken');
  expect(await henk.klik('Meer met deze reeks')).toContain('noemt per raad de brief die deze raad het laatst kreeg');
  expect(await henk.klik('Vervolgbrieven')).toContain('Vervolgbrieven voor alle gemeenteraden');
  await huis.zetKlok(na(40));
  const [nieuwste] = await huis.wereld.eenheid(({ db }) =>
    db.rijen<{ id: string }>("select id from briefreeks where soort = 'vervolgbrief'", []),
  );
  const reeks = nieuwste?.id ?? '';
  const brieven = await teksten(reeks);
  expect(brieven).toHaveLength(30);
  for (const { tekst, variant, soort } of brieven) {
    expect(soort).toBe('vervolgbrief');
    expect(tekst).toContain(`Op 12 maart hebben wij u een brief gestuurd`);
    expect(tekst).toContain(`(kenmerk ${verzonden.get(variant)?.nummer ?? 'geen'})`);
    expect(tekst).toContain('nog steeds bij trede 3');
    expect(tekst).not.toContain('ZAAK-1');
  }
  for (const [plek, stap] of reeksStappen.slice(0, 3).entries()) {
    await beginStap(huis.wereld, reeks, stap);
    await huis.zetKlok(na(50 + 3 * plek));
  }
  expect(new Set((await teksten(reeks)).map(({ status }) => status))).toEqual(new Set(['vrijgegeven']));
  // The way back to the letters of before.
  await henk.drukRuw('briefreeks.keuze', { action: 'briefreeks.keuze', reeks });
  expect(await henk.klik('Eerdere reeks')).toContain('30 verzonden');
  // What the letter before told otherwise is offered to who writes this one, for all councils at once.
  const recht = (id: string) =>
    huis.wereld.eenheid(async (eenheid) => {
      const uit = await voerUit(await reeksAdviseur(eenheid, 0), briefNakijken(briefwerk), { brief: id });
      return uit.ok ? uit.value.rechtTeZetten : null;
    });
  const [een] = brieven;
  if (een === undefined) throw new Error('geen brief in de reeks');
  await huis.wereld.eenheid(({ db }) => db.voer("update brief set status = 'concept' where id = ?", [een.id]));
  expect(await recht(een.id)).toEqual([]);
  const zetDoel = (doel: unknown) =>
    huis.wereld.eenheid(async (eenheid) => {
      const werk = { actor: systeem, nu: na(41), vandaag: '2026-03-12', eenheid };
      expect((await voerUit(werk, feitVastleggen, { casusId: een.casusId, feiten: { plan: { doel } } })).ok).toBe(true);
    });
  await zetDoel({ waarde: 'het behoud van crisisplekken', bron: 'nagevraagd' });
  const [eerstGezegd] = (await recht(een.id)) ?? [];
  expect(eerstGezegd).toMatchObject({ nu: 'het behoud van crisisplekken' });
  const lezer = await huis.wereld.eenheid(({ briefreeks }) =>
    briefreeks.vorigeBrief(een.casusId, een.variant, een.nummer),
  );
  expect(lezer?.nummer).toBe(verzonden.get(een.variant)?.nummer);
  await henk.drukRuw('brief.rechtzetten', { action: 'brief.rechtzetten', brief: een.id });
  expect(henk.verslag.laatste(40)).toContain('Wat u hier opslaat, lezen alle raden in hun brief');
});

describe('wat een vervolgbrief van de vorige overneemt', () => {
  const blad = { 'rib.datum': '"2026-03-12"', 'trede.nummer': '3' };
  const vorige = { nummer: 'B-2026-0004', soort: 'raadsinformatiebrief', blad };

  it('dezelfde trede: de indeling is niet veranderd', () => {
    expect(metVorigeBrief({ trede: { nummer: { waarde: 3, bron: 'casus' } } }, vorige)).toMatchObject({
      vervolg: {
        vorigeOp: { waarde: '2026-03-12', bron: 'brief B-2026-0004' },
        vorigKenmerk: { waarde: 'B-2026-0004' },
        vorigeTrede: { afwezig: 'geen' },
      },
    });
  });

  it('een andere trede: de vorige brief noemde nog de oude', () => {
    expect(metVorigeBrief({ trede: { nummer: 4 } }, vorige)).toMatchObject({
      vervolg: { vorigeTrede: { waarde: 3, bron: 'brief B-2026-0004' } },
    });
  });

  it('een brief zonder dag of trede laat staan wat mensen vastlegden', () => {
    const vastgelegd = { vervolg: { vorigeOp: '2026-01-01', vorigeTrede: 2 } };
    const uit = metVorigeBrief(vastgelegd, { ...vorige, blad: { 'rib.datum': 'onbekend' } });
    expect(uit).toMatchObject({ vervolg: { vorigeOp: '2026-01-01', vorigeTrede: 2 } });
  });
});
