/** The guard at the doors of files: a register, a list of people and a casus from outside. */
import { leesCasusbestand } from '../../db/import-casus';
import { leesGebruikers, leesGebruikersCsv } from '../../db/import-gebruikers';
import { leesRegisterCsv } from '../../db/import-register';
import { maakNaamboek } from '../../db/register/namen';
import { maakBriefUitBestand } from '../../reports/brief-maken';
import { maskeer } from '../../domain/persoonsgegevens';
import { verdachtePlekken } from '../../domain/persoonsgegevens/plekken';
import mutsaers from '../../db/voorbeeld/mutsaers-2023.json';

const BSN = '123456782';
/** 010000021 passes the elfproef; written as a number its first zero is gone. */
const ZONDER_NUL = 10_000_021;
const bytes = (regels: readonly string[]): Uint8Array => new TextEncoder().encode(regels.join('\n'));
const kop = 'naam;aliassen;kvk;soort;accounthoudende_regio;vestigingsplaats';

it.each([
  ['in de naam', `Stichting ${BSN};;;;;`],
  ['in een alias', `Stichting Alfa;Alfa|A ${BSN};;;;`],
  ['in de plaats', `Stichting Alfa;;;;;Venlo ${BSN}`],
  ['over een kind', 'Zorg voor mijn dochter Kim van 8 jaar;;;;;'],
])('P31 een registerrij met een BSN of een kind wordt niet gelezen: %s', (_, regel) => {
  const { rijen, fouten } = leesRegisterCsv(
    bytes([kop, regel, 'Stichting Beta;;;;;']),
    { partijen: [], accounthouders: [] },
    '2026-03-02',
  );
  expect(rijen.map(({ partij }) => partij.naam)).toEqual(['Stichting Beta']);
  expect(fouten).toEqual([{ rij: 2, uitleg: expect.stringContaining('BSN of iets over één kind') as string }]);
});

it('P31 een gebruiker met een BSN in de naam wordt niet gelezen', () => {
  const regel = `Kim ${BSN};00000000-0000-0000-0000-000000000001;00000000-0000-0000-0000-000000000002;Venlo;melder`;
  const { rijen } = leesGebruikersCsv(bytes(['naam;aad_object_id;tenant_id;partij;rollen', regel]));
  const { personen, fouten } = leesGebruikers(rijen, maakNaamboek([]), []);
  expect(personen).toEqual([]);
  expect(fouten[0]?.uitleg).toContain('BSN of iets over één kind');
});

it('P31 een casusbestand met een BSN in een feit wordt niet gelezen, en zegt waar het staat', () => {
  const met = { ...mutsaers, plan: { ...mutsaers.plan, doel: `Het dossier met BSN ${BSN} afronden.` } };
  expect(leesCasusbestand(JSON.stringify(met))).toEqual({
    ok: false,
    fout: [expect.stringMatching(/^plan\.doel: .*BSN of iets over één kind/)],
  });
  expect(leesCasusbestand(JSON.stringify(mutsaers)).ok).toBe(true);
});

it.each([
  ['een feit', { plan: { ...mutsaers.plan, doel: `Het dossier met BSN ${BSN} afronden.` } }, /^plan\.doel: /],
  [
    'een bron',
    { plan: { ...mutsaers.plan, bureau: { waarde: 'Bureau Vaart', bron: `mail over BSN ${BSN}` } } },
    /^plan\.bureau\.bron: /,
  ],
  [
    'een lijst',
    { voorgeschiedenis: { ...mutsaers.voorgeschiedenis, zorgen: ['leegstand', 'de dochter Kim van 8 jaar'] } },
    /^voorgeschiedenis\.zorgen\.1: /,
  ],
  [
    'een getal',
    { werkgebied: { ...mutsaers.werkgebied, aantalGemeenten: Number(BSN) } },
    /^werkgebied\.aantalGemeenten: /,
  ],
  [
    'een getal dat zijn eerste nul verloor',
    { werkgebied: { ...mutsaers.werkgebied, aantalGemeenten: ZONDER_NUL } },
    /^werkgebied\.aantalGemeenten: /,
  ],
  ['de naam van een veld', { plan: { [`dossier ${BSN}`]: 'af' } }, /^plan\.veld 1: /],
  ['de naam van een groep', { [BSN]: {} }, /^veld 1: /],
])(
  'P31 een brief uit een bestand met een BSN of een kind in %s wordt niet gemaakt, en zegt waar het staat',
  async (_, anders, plek) => {
    const vraag = { soort: 'persbericht', publiek: null, datum: null };
    const maak = (feiten: object) => maakBriefUitBestand({ ...vraag, dossierTekst: JSON.stringify(feiten) });
    const uit = await maak({ ...mutsaers, ...anders });
    expect(uit).toEqual({ ok: false, fout: [expect.stringMatching(plek)] });
    expect(JSON.stringify(uit)).not.toContain(BSN);
    expect((await maak(mutsaers)).ok).toBe(true);
  },
);

it('P31 een export met een BSN als getal of als naam van een gemeente wordt nergens gelezen, en niet herhaald', async () => {
  const feiten = { ...mutsaers, werkgebied: { ...mutsaers.werkgebied, aantalGemeenten: Number(BSN) } };
  const basis = {
    soort: 'tredewijzer-casus',
    versie: 1,
    aanbieder: { naam: 'Alfa' },
    casus: { geopendOp: '2026-01-12' },
  };
  const lezingen = [
    { ...basis, betrokken: [], feiten },
    { ...basis, betrokken: [], feiten: mutsaers, gemeentegegevens: { [`Venlo ${BSN}`]: {} } },
  ].map((een) => JSON.stringify(een));
  for (const dossierTekst of lezingen) {
    const gelezen = leesCasusbestand(dossierTekst);
    const gemaakt = await maakBriefUitBestand({ dossierTekst, soort: 'persbericht', publiek: null, datum: null });
    for (const uit of [gelezen, gemaakt]) {
      expect(uit.ok).toBe(false);
      expect(JSON.stringify(uit)).toMatch(/BSN/u);
      expect(JSON.stringify(uit)).not.toContain(BSN);
    }
  }
});

it('P31 een bestand dat te diep is genest wordt niet gelezen, en hoort niet dat er een BSN in staat', async () => {
  const diep = { ...mutsaers, plan: JSON.parse(`${'['.repeat(2_000)}${']'.repeat(2_000)}`) as unknown };
  const dossierTekst = JSON.stringify(diep);
  const vraag = { soort: 'persbericht', publiek: null, datum: null };
  for (const uit of [leesCasusbestand(dossierTekst), await maakBriefUitBestand({ ...vraag, dossierTekst })]) {
    expect(uit).toEqual({ ok: false, fout: [expect.stringMatching(/te diep genest/u)] });
    expect(JSON.stringify(uit)).not.toMatch(/BSN/u);
  }
});

it('P31 acht cijfers zijn een BSN zonder nul als ze een getal zijn, en als tekst of in hun eigen veld een ander nummer', () => {
  const van = (ruw: unknown): readonly string[] => verdachtePlekken(ruw);
  expect(van({ plan: { omvang: ZONDER_NUL } })).toEqual(['plan.omvang']);
  expect(van({ lijst: [1, ZONDER_NUL] })).toEqual(['lijst.1']);
  expect(van({ plan: { omvang: ZONDER_NUL + 1 } })).toEqual([]);
  expect(van({ aanbieder: { kvk: ZONDER_NUL, agb: { waarde: ZONDER_NUL }, kvkNummer: ZONDER_NUL } })).toEqual([]);
  expect(van({ tekst: String(ZONDER_NUL) })).toEqual([]);
  expect(van({ tekst: `BSN ${String(ZONDER_NUL)}` })).toEqual(['tekst']);
});

it.each(['verslag_123456782_v2.pdf', '123_456_782', 'brief_123_456_782_def.docx', 'BSN__1234_56782'])(
  'P31 liggende streepjes verbergen geen BSN: %s',
  (naam) => {
    expect(maskeer(naam)).toContain('[BSN weggehaald]');
    expect(maskeer(naam)).not.toMatch(/456|782/);
  },
);
