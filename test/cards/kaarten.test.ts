/** The cards of trede, casus, facts, letters, accountgesprekken and the register: as approved, at their largest, and with hostile text. */
import { join } from 'node:path';
import { accountgesprekKaart, gesprekOverzichtKaart } from '../../cards/accountgesprek';
import { accountgesprekkenKaart } from '../../cards/accountgesprekken';
import { gesprekPaginaKaart } from '../../cards/gesprek-pagina';
import { gespreksafsprakenKaart } from '../../cards/gesprek-afspraken';
import { wachtendKaart } from '../../cards/wachtend';
import { wachtend } from './support/wachtend';
import { planformulier, planKaart, planningKaart, verzetformulier } from '../../cards/gesprek-planning';
import {
  deelId,
  gesprekFormulier,
  langsteAfspraak,
  langsteNaam,
  langsteOpFormulier,
  langsteTekst,
  langsteThematekst,
  meesteAfspraken,
} from '../../cards/accountgesprek-formulier';
import { bestandKaart } from '../../cards/bestand';
import { bestandenKaart } from '../../cards/bestanden';
import { briefKaart } from '../../cards/brief';
import { button } from '../../cards/button';
import { casusKaart, casussenKaart } from '../../cards/casus';
import type { Kaart } from '../../cards/expand';
import { feitengroepKaart, feitenKaart } from '../../cards/feiten';
import { registerKaart, zoekresultaatKaart } from '../../cards/register';
import { tredeKaart } from '../../cards/trede';
import { gespreksthemas } from '../../domain/accountgesprek';
import { parseDossier, tabelregels } from '../../domain/dossier';
import type { Dossier } from '../../domain/dossier';
import { gesprekVelden, themaDelen } from '../../texts/accountgesprek';
import { vergelijkGolden } from '../support/golden';
import { proefpartijen, tekst } from '../support/proefregister';
import { delen, gebreken, plekkenVan, teksten, titels, vijandig } from './support/keuring';
import { afspraak, bepaling, briefView, casus, gesprek, tredeView, vandaag, verslag, vol } from './support/voorbeelden';
import voorbeeld from '../../db/voorbeeld/mutsaers-2023.json';

const tonen = button('Casus tonen', 'casus.inzien', { casus: 'casus-1' });
const lang = (max: number): string => `${vijandig} ë€ `.repeat(400).slice(0, max);
const herhaal = <T>(wat: T, aantal: number): readonly T[] => Array.from({ length: aantal }, () => wat);

const dossier = () => {
  const gelezen = parseDossier(voorbeeld);
  if (!gelezen.ok) throw new Error(gelezen.fout.join());
  return gelezen.value;
};

const partij = (naam: string, soort: 'aanbieder' | 'gemeente' = 'aanbieder') => ({
  ...{ id: 'noorderlicht', soort, naam, aliassen: [], kvk: null, agb: null, vestigingsplaats: 'Venlo', code: null },
});
const register = (naam: string, aantal: number) => ({
  ...{ partij: partij(naam), jeugdregio: null, accounthouder: partij(naam), samenwerkingsverbanden: [] },
  gemeenten: herhaal(partij(naam.slice(0, 45), 'gemeente'), aantal),
});
const lijst = {
  plaatsen: [],
  treden: null,
  periode: null,
  heel: true,
  totaal: 1,
  vanaf: 0,
  peildatum: '2026-03-02T10:00:00.000Z',
  persoonId: 'adviseur',
};
const leegFormulier = {
  sleutel: 'sleutel-1',
  partijen: proefpartijen,
  waarden: { datum: '2026-03-02', soort: 'aanbieder', partijId: 'noorderlicht' },
  fouten: [],
  gevonden: [],
};

const feitenView = (bron: Dossier) => ({
  ...{ casusId: casus.id, casusNummer: casus.nummer },
  ...{ aanbieder: 'Mutsaersstichting', dossier: bron, fouten: [] },
});

function groepkaart(view: ReturnType<typeof feitenView>, groep: string): Kaart {
  const kaart = feitengroepKaart(view, groep);
  if (kaart === undefined) throw new Error(`no facts in ${groep}`);
  return kaart;
}

const voorbeelden: Readonly<Record<string, Kaart>> = {
  trede: tredeKaart(tredeView, [tonen]),
  'trede-zonder-naam': tredeKaart(
    { ...tredeView, trede: 2, label: null, grond: null, standpunten: [], historie: [] },
    [],
  ),
  'trede-nog-niet-vastgesteld': tredeKaart(
    {
      ...tredeView,
      trede: null,
      label: null,
      sinds: null,
      besluit: null,
      grond: null,
      plan: null,
      volgendeStap: null,
    },
    [],
  ),
  casus: casusKaart({ casus, stap: bepaling.invoer, tredeZichtbaar: true, vandaag }, [tonen]),
  'casus-zonder-zicht-op-trede': casusKaart({ casus, stap: null, tredeZichtbaar: false, vandaag }, []),
  casussen: casussenKaart([{ casus, stap: bepaling.invoer, tredeZichtbaar: true, vandaag }], lijst),
  'casussen-leeg': casussenKaart([], { ...lijst, totaal: 0 }),
  'casussen-gefilterd': casussenKaart(
    [],
    { ...lijst, heel: false, totaal: 0, treden: [4, 5], plaatsen: ['Limburg-Noord', 'Zuid-Limburg'] },
    [tonen],
  ),
  feiten: feitenKaart(feitenView(dossier()), [tonen]),
  feitengroep: groepkaart(feitenView(dossier()), 'trede'),
  'feiten-onleesbaar': feitenKaart(
    {
      ...{ casusId: casus.id, casusNummer: casus.nummer },
      aanbieder: casus.aanbiederNaam,
      dossier: null,
      fouten: ['rvb.omvang: verwacht een heel getal van 1 of meer.'],
    },
    [tonen],
  ),
  brief: briefKaart(briefView),
  'brief-geraakt': briefKaart({
    ...briefView,
    geraakt: [{ zinId: 'trede.nummer', zin: 'Het risico past bij trede 3.', feit: 'nummer van de trede' }],
  }),
  'brief-compleet-en-gelijk': briefKaart({ ...briefView, gaten: [], ongewijzigd: true }),
  bestanden: bestandenKaart({
    ...{ briefId: 'brief-1', nummer: 'B-2026-0007', versie: 2, status: 'vastgesteld' },
    hash: '3f2a91bc04de77a1'.repeat(4),
  }),
  bestand: bestandKaart({
    briefId: 'brief-1',
    naam: 'B-2026-0007-versie-2-raadsinformatiebrief.pdf',
    formaat: 'pdf',
    url: 'https://bot.example/bestand/abc',
    verlooptOp: '2026-03-02T10:15:00.000Z',
  }),
  accountgesprek: accountgesprekKaart(verslag, true),
  accountgesprekken: accountgesprekkenKaart({ open: [], verslagen: [gesprek], totaal: 1 }, 'noorderlicht'),
  'accountgesprekken-leeg': accountgesprekkenKaart({ open: [], verslagen: [], totaal: 0 }, null),
  'accountgesprekken-met-zorg': accountgesprekkenKaart({ open: [], verslagen: [gesprek], totaal: 11 }, null, {
    ...{ van: '2026-01-01', tot: '2026-03-31', zorg: true },
  }),
  'wat-op-u-wacht': wachtendKaart(wachtend),
  'gesprek-verzetten': verzetformulier(
    { ...gesprek, status: 'gepland' },
    { datum: '2026-04-09' },
    [],
    'sleutel-verzet',
  ),
  'accountgesprek-overzicht': gesprekOverzichtKaart({ ...verslag, gesprek: { ...gesprek, status: 'concept' } }),
  'accountgesprek-te-verbeteren': accountgesprekKaart({ ...verslag, vorige: gesprek, magCorrigeren: true }),
  'accountgesprek-bladzijde': gesprekPaginaKaart({
    ...{ gesprek, naam: gesprek.partijNaam, pagina: 'themas-1', nummer: 2, totaal: 4, uitleg: 'Schrijf kort op.' },
    velden: [{ soort: 'tekst', id: 'financien-feit', label: 'Financiële situatie: feit', max: 400 }],
    ...{ vorige: gesprek, themas: ['financien', 'wachttijden'], meldingen: [], sleutel: 'sleutel-bladzijde' },
    ...{ venster: true, partijId: 'noorderlicht', afspraken: [], ouder: [afspraak] },
  }),
  'gespreksafspraken-van-collegas': gespreksafsprakenKaart({
    ...{ van: 'collegas', afspraken: [{ ...afspraak, sleutel: 'sleutel-afspraak' }], vandaag: '2026-03-02' },
    ...{ feestdagen: new Set(), gedaan: null },
  }),
  gespreksafspraken: gespreksafsprakenKaart({
    ...{
      van: 'mij',
      afspraken: [{ ...afspraak, sleutel: 'sleutel-afspraak' }],
      vandaag: '2026-03-02',
      feestdagen: new Set(),
    },
    gedaan: { afspraak: { ...afspraak, status: 'gereed' }, sleutel: 'sleutel-terug' },
  }),
  'accountgesprek-gepland': planKaart(gesprek, 'U spreekt deze organisatie op 2 maart 2026.', 'sleutel-plan'),
  'accountgesprek-plannen': planformulier({ velden: [], datum: '', meldingen: [], sleutel: 'sleutel-plan' }),
  'accountgesprekken-planning': planningKaart({
    ...{ maanden: 6, vanaf: 0, vandaag },
    eigen: [{ partijId: 'a', partijNaam: 'Hai-5', laatste: '2025-03-02', laatsteMakerId: 'p', gepland: '2026-03-09' }],
    overig: [
      { partijId: 'b', partijNaam: 'Buro Rietlandschap', laatste: null, laatsteMakerId: null, gepland: '2026-02-02' },
    ],
  }),
  'accountgesprek-formulier': gesprekFormulier(leegFormulier),
  'accountgesprek-formulier-met-fouten': gesprekFormulier({
    ...leegFormulier,
    waarden: { ...leegFormulier.waarden, 'financien-status': 'zorg', 'financien-feit': 'Het BSN is [BSN weggehaald].' },
    fouten: ['Datum van het gesprek: Dit is geen bestaande datum.'],
    gevonden: ['Financiële situatie: een BSN.'],
  }),
  register: registerKaart(register('Stichting Het Noorderlicht', 2)),
  zoekresultaat: zoekresultaatKaart({ id: 'noorderlicht', naam: 'Stichting Het Noorderlicht' }),
};

const volFormulier = () => {
  const velden = Object.keys(gesprekVelden).map((veld) => [
    veld,
    lang(veld === 'organisatie' ? langsteNaam : langsteTekst),
  ]);
  const themas = gespreksthemas.flatMap((thema) =>
    themaDelen.map((deel) => [deelId(thema, deel), lang(langsteOpFormulier)]),
  );
  const afspraken = Object.fromEntries(
    Array.from({ length: meesteAfspraken }, (_, plek) => `afspraak-${String(plek + 1)}`).flatMap((id) => [
      ...[[`${id}-wat`, lang(langsteAfspraak)] as const, [`${id}-wie`, 'andere-partij'] as const],
      [`${id}-voor`, '2026-03-20'] as const,
    ]),
  );
  const partijen = Array.from({ length: 31 }, (_, nummer) => ({
    id: `01HZZZZZZZZZZZZZZZZZZZZZ${String(nummer)}`,
    naam: lang(60),
  }));
  const waarden = {
    ...(Object.fromEntries([...velden, ...themas]) as Record<string, string>),
    datum: '2026-03-02',
    soort: 'regio',
    partijId: 'x',
    volgendGesprek: '',
    vertrouwelijk: 'true',
    ...afspraken,
  };
  return gesprekFormulier({
    sleutel: 'sleutel-1',
    partijen,
    waarden,
    fouten: herhaal('Fout. '.repeat(10), 12),
    gevonden: herhaal('Gevonden. '.repeat(8), 12),
  });
};

const volDossier = () => {
  const basis = dossier();
  const vul = Object.fromEntries(
    tabelregels.map(({ groep }) => [
      groep,
      Object.fromEntries(
        Object.entries(basis[groep as keyof typeof basis]).map(([sleutel, feit]) => [
          sleutel,
          { ...feit, status: 'bekend', waarde: lang(3_000), bron: lang(500), andereLezingen: [] },
        ]),
      ),
    ]),
  );
  return vul as unknown as typeof basis;
};

const zwaarste: Readonly<Record<string, Kaart>> = {
  trede: tredeKaart(
    {
      ...tredeView,
      aanbieder: lang(200),
      grond: lang(50_000),
      besluit: { door: lang(150), partij: lang(150), op: null, eens: herhaal(lang(150), 12), aanwezig: [lang(150)] },
      standpunten: herhaal({ naam: lang(150), standpunt: 'oneens' }, 12),
      volgendeStap: { wat: lang(2_000), voor: '2026-03-20' },
      historie: herhaal({ trede: 3, ingangsdatum: '2026-01-01' }, 1_000),
    },
    herhaal(tonen, 9),
  ),
  casus: casusKaart(
    {
      casus: {
        ...casus,
        aanbiederNaam: lang(200),
        betrokkenNamen: herhaal(lang(120), 342),
        rolhouders: herhaal({ persoonId: 'x', naam: lang(80), rol: 'woordvoerder', voor: null }, 40),
        volgendeStap: { wat: lang(2_000), voor: null },
      },
      stap: bepaling.invoer,
      tredeZichtbaar: true,
      vandaag,
    },
    herhaal(tonen, 9),
  ),
  casussen: casussenKaart(
    herhaal(
      {
        casus: { ...casus, aanbiederNaam: lang(200), volgendeStap: { wat: lang(500), voor: '2026-03-20' } },
        ...{ stap: bepaling.invoer, tredeZichtbaar: true, vandaag },
      },
      8,
    ),
    { ...lijst, totaal: 90 },
    [tonen],
  ),
  feiten: feitenKaart({ ...feitenView(volDossier()), aanbieder: lang(200) }, [tonen]),
  feitengroep: groepkaart({ ...feitenView(volDossier()), aanbieder: lang(200) }, 'accounthouder'),
  brief: briefKaart({
    ...briefView,
    aanbieder: lang(200),
    lezing: {
      aan: lang(400),
      betreft: lang(400),
      delen: ['', ...herhaal(lang(200), 20)].map((kop) => ({ kop, alineas: herhaal(lang(900), 3) })),
      voetnoten: herhaal(lang(300), 9),
    },
    gaten: herhaal({ omschrijving: lang(200), vragenAan: lang(100) }, 90),
  }),
  accountgesprek: accountgesprekKaart({
    ...{ ...verslag, gesprek: vol(lang, langsteThematekst, langsteTekst) },
    vorige: vol(lang, langsteThematekst, langsteTekst),
    wijzigingen: gespreksthemas.map((thema) => {
      const woorden = Object.fromEntries(themaDelen.map((deel) => [deel, tekst(lang(langsteThematekst))]));
      return { thema, was: 'aandacht', woorden } as const;
    }),
  }),
  accountgesprekken: accountgesprekkenKaart(
    { open: [], verslagen: herhaal(vol(lang, langsteThematekst, langsteTekst), 10), totaal: 10 },
    null,
  ),
  formulier: volFormulier(),
  gespreksafspraken: gespreksafsprakenKaart({
    afspraken: herhaal({ ...afspraak, wat: tekst(lang(200)), partijNaam: lang(200), sleutel: 'sleutel-afspraak' }, 50),
    ...{ van: 'mij', vandaag: '2026-03-02', feestdagen: new Set(), gedaan: null },
  }),
  register: registerKaart(register(lang(200), 342)),
  zoekresultaat: zoekresultaatKaart({ id: 'x', naam: lang(200) }),
};

describe('cards', () => {
  it.each(Object.entries(voorbeelden))('%s is as approved', (naam, kaart) => {
    const tekst = JSON.stringify({ samenvatting: kaart.samenvatting, ...kaart.inhoud }, null, 2);
    vergelijkGolden(join(__dirname, 'goldens', `${naam}.json`), tekst);
  });

  it.each(Object.entries(voorbeelden))('%s passes the parser and the rules of the house', (_, kaart) => {
    expect(gebreken(kaart)).toEqual([]);
  });

  it.each(Object.entries(zwaarste))('%s stays a card at its largest', (_, kaart) => {
    const zonderUitdrukking = gebreken(kaart).filter((gebrek) => gebrek !== 'an expression survived');
    expect(zonderUitdrukking).toEqual([]);
  });

  it.each(Object.entries(zwaarste))('%s shows hostile text as text, letter for letter', (_, kaart) => {
    const plekken = new Set(plekkenVan(kaart, 'MERK'));
    expect(plekken.size).toBeGreaterThan(0);
    for (const plek of plekken) expect(['TextRun.text', 'Input.Text.value']).toContain(plek);
    expect(plekkenVan(kaart, vijandig).length).toBeGreaterThan(0);
  });

  it('says plainly that nobody holds a role', () => {
    const regels = teksten(voorbeelden['casus'] as Kaart);
    expect(regels).toContain('Regievoerder: vacant');
    expect(regels).toContain('Adviseur: Persoon adviseur');
  });

  it('says nothing about a trede to who may not read it', () => {
    const kaart = voorbeelden['casus-zonder-zicht-op-trede'] as Kaart;
    expect(teksten(kaart)).not.toContain('Trede');
    expect(teksten(kaart)).not.toContain('Er is nog geen trede vastgesteld.');
  });

  it('offers a melding for a zorg, and never a trede', () => {
    expect(titels(accountgesprekKaart(verslag))).toContain('Melding starten: financiële situatie');
    const rustig = { ...gesprek, invoer: { ...gesprek.invoer, themas: {} } };
    expect(titels(accountgesprekKaart({ ...verslag, gesprek: rustig }))).not.toContainEqual(
      expect.stringMatching(/^Melding/),
    );
    expect(JSON.stringify(accountgesprekKaart(verslag).inhoud)).not.toMatch(/trede/i);
  });

  it('opens a theme again when something was written in it', () => {
    const blok = (kaart: Kaart, id: string) => delen(kaart.inhoud).find((deel) => deel['id'] === id);
    const kaart = voorbeelden['accountgesprek-formulier-met-fouten'] as Kaart;
    expect(blok(kaart, 'financien-toelichting')?.['isVisible']).toBe(true);
    expect(blok(kaart, 'personeel-toelichting')?.['isVisible']).toBe(false);
    expect(blok(kaart, 'financien-status')?.['value']).toBe('zorg');
  });

  it('calls only a concept a concept', () => {
    expect(teksten(briefKaart(briefView)).join('\n')).toMatch(/CONCEPT.*Dit is een concept/s);
    expect(teksten(briefKaart({ ...briefView, status: 'vastgesteld' })).join('\n')).not.toMatch(/concept/i);
  });
});
