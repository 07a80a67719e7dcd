/** Een casus als bestand: de export past in het gepubliceerde schema, en geeft zonder database dezelfde brieven als de database. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import { briefOpstellen } from '../app/brief-opstellen';
import { formuleringOpenen, formuleringWijzigen } from '../app/formulering-beheren';
import { voerUit } from '../app/use-case';
import mutsaers from '../db/voorbeeld/mutsaers-2023.json';
import { voorbeelddossiers } from '../db/voorbeeld/dossiers';
import { leesCasusbestand } from '../db/import-casus';
import { openWorld } from '../db/world';
import type { OpenWorld } from '../db/world';
import { casusbestandSchema } from '../domain/casusbestand';
import { maakBriefUitBestand } from '../reports/brief-maken';
import { briefwerk } from '../reports/briefwerk';
import { maakFormuleerwerk } from '../reports/formuleerwerk';
import { draai } from '../cli';
import { stilleKlok } from '../klok';
import { hash } from './bot/handlers/support/beurt';
import { legFeitenVast } from './bot/handlers/support/casuswereld';
import { vergelijkGolden } from './support/golden';
import { tekst } from './support/proefregister';
import { kopieerProefwereld, PROEFMOMENT } from './support/proefhuis';
import { reeksAdviseur } from './support/reeks';

const pastIn = new Ajv2020({ strict: false, allErrors: true }).compile(casusbestandSchema);
let map: string;
let url: string;
let wereld: OpenWorld;
beforeAll(async () => {
  map = mkdtempSync(path.join(tmpdir(), 'tredewijzer-export-'));
  url = `sqlite:${path.join(map, 'huis.db')}`;
  await kopieerProefwereld(path.join(map, 'huis.db'));
  wereld = await openWorld(url);
});
afterAll(async () => {
  await wereld.sluit();
  rmSync(map, { recursive: true, force: true });
});

async function exporteer(nummer: string): Promise<string> {
  const uit: string[] = [];
  const monden = { uit: (regel: string) => void uit.push(regel), fout: (regel: string) => void uit.push(regel) };
  const omgeving = { DATABASE_URL: url, GEGEVENS_MAP: map };
  const code = await draai(['casus', 'exporteren', nummer], {
    invoer: process.stdin,
    omgeving,
    klok: stilleKlok(PROEFMOMENT),
    ...monden,
  });
  expect(code).toBe(0);
  return uit.join('\n');
}

const casussen = () =>
  wereld.eenheid((turn) =>
    turn.db.rijen<{ id: string; nummer: string }>('select id, nummer from casus order by nummer', []),
  );

/** Another wording than ours, by a beheerder. */
async function herschrijfEenZin(): Promise<string> {
  const formuleerwerk = maakFormuleerwerk(voorbeelddossiers);
  return wereld.eenheid(async (eenheid) => {
    const [wie] = await eenheid.persoon.metRol('beheerder', PROEFMOMENT.slice(0, 10));
    const actor = wie && (await eenheid.persoon.actorVanPersoon(wie.id, PROEFMOMENT.slice(0, 10)));
    if (!actor) throw new Error('geen beheerder');
    const werk = { actor, nu: PROEFMOMENT, vandaag: PROEFMOMENT.slice(0, 10), eenheid };
    const plek = { soort: 'raadsinformatiebrief', publiek: 'raad-eigen-regio', zin: 'regio.afspraak' };
    const zinnen = formuleerwerk.zinnen(plek.soort, plek.publiek).filter(({ feiten }) => feiten.length === 0);
    const zin = zinnen.find(({ zin: id }) => id.startsWith('belang.')) ?? zinnen[0];
    if (zin === undefined) throw new Error('geen zin');
    const open = await voerUit(werk, formuleringOpenen(formuleerwerk), { ...plek, zin: zin.zin });
    if (!open.ok) throw new Error(open.fout.soort);
    const nieuw = {
      ...plek,
      zin: zin.zin,
      tekst: tekst('Zo zegt onze regio dit zelf.'),
      reden: tekst('korter'),
      gezien: open.value.gezien,
    };
    const uit = await voerUit(werk, formuleringWijzigen(formuleerwerk), nieuw);
    if (!uit.ok) throw new Error(JSON.stringify(uit.fout));
    return zin.zin;
  });
}

/** A standing text that a beheerder added. */
const voegPassageToe = () =>
  wereld.eenheid((eenheid) =>
    eenheid.beheerwijziging.noteer({
      ...{ id: eenheid.nieuwId(PROEFMOMENT), soort: 'eigen-passage', sleutel: 'eigen-1', oud: null },
      nieuw: {
        ...{ id: 'eigen-1', naam: 'Proef', thema: 'hulp', treden: [1, 2, 3, 4, 5], vervallen: false },
        ...{ soort: 'persbericht', publiek: 'pers', tekst: 'Dit staat vast over {aanbieder.naam}.' },
      },
      ...{ persoonId: 'p1', op: PROEFMOMENT, reden: tekst('proef') },
    }),
  );

it('het gepubliceerde schema is dat van de export', () => {
  vergelijkGolden(path.join(__dirname, '../docs/casus.schema.json'), JSON.stringify(casusbestandSchema, null, 2));
});

it('iedere casus van de voorbeeldwereld past in het schema, en wat er niet in hoort niet', async () => {
  for (const { nummer } of await casussen()) {
    const bestand = JSON.parse(await exporteer(nummer)) as Record<string, unknown>;
    pastIn(bestand);
    expect(pastIn.errors).toBeNull();
    expect(pastIn({ ...bestand, versie: 2 })).toBe(false);
    expect(pastIn({ ...bestand, feiten: { verzinsel: {} } })).toBe(false);
    expect(
      pastIn({ ...bestand, brieven: { dossier: { trede: { nummer: 9 } }, afwijkend: {}, formuleringen: {} } }),
    ).toBe(false);
  }
});

it('iedere brief uit de export is tot op het controlegetal die uit de database', async () => {
  const [casus] = await casussen();
  if (casus === undefined) throw new Error('geen casus');
  const dag = '2026-03-12';
  await legFeitenVast(wereld, casus.id, {
    rib: { ...mutsaers.rib, datum: dag, ondertekenaar: 'M. Janssen' },
    vervolgbrief: { datum: dag },
    persbericht: { ...mutsaers.persbericht, datum: dag },
  });
  await herschrijfEenZin();
  const stelOp = (soort: string, publiek: string) =>
    wereld.eenheid(async (eenheid) => {
      const uit = await voerUit(await reeksAdviseur(eenheid, 0), briefOpstellen(briefwerk, hash), {
        casus: casus.id,
        soort,
        publiek,
      });
      if (!uit.ok) throw new Error(uit.fout.soort);
      return uit.value.hash;
    });
  await voegPassageToe();
  // The letter to the councils left: a follow-up then reads something else than the other letters.
  await stelOp('raadsinformatiebrief', 'raad-eigen-regio');
  await wereld.eenheid(({ db }) => db.voer("update brief set status = 'verzonden'", []));
  const bestand = await exporteer(casus.nummer);
  const { brieven } = JSON.parse(bestand) as { brieven: { afwijkend: object; formuleringen: object } };
  expect(Object.keys(brieven.afwijkend)).toContain('vervolgbrief/raad-eigen-regio');
  expect(Object.keys(brieven.formuleringen)).toHaveLength(1);
  const alle = briefwerk.soorten.flatMap(({ soort, publieken }) => publieken.map((publiek) => ({ soort, publiek })));
  for (const { soort, publiek } of alle) {
    const uitBestand = await maakBriefUitBestand({ dossierTekst: bestand, soort, publiek, datum: null });
    if (!uitBestand.ok) throw new Error(uitBestand.fout.join());
    const naam = `${soort} ${publiek}`;
    expect([naam, uitBestand.value.hash]).toEqual([naam, await stelOp(soort, publiek)]);
    const md = String(uitBestand.value.bestanden.find((een) => een.naam.endsWith('.md'))?.inhoud);
    expect([naam, md.includes('Dit staat vast over')]).toEqual([naam, naam === 'persbericht pers']);
    expect([naam, md.includes('Zo zegt onze regio dit zelf.')]).toEqual([
      naam,
      naam === 'raadsinformatiebrief raad-eigen-regio',
    ]);
  }
});

it('wat mensen zelf schreven gaat mee: dezelfde brief, tot op het controlegetal, en een BSN erin niet', async () => {
  const [casus] = await casussen();
  const soort = 'persbericht';
  const publiek = 'pers';
  const stelOp = () =>
    wereld.eenheid(async (eenheid) => {
      const invoer = { casus: casus?.id ?? '', soort, publiek };
      const uit = await voerUit(await reeksAdviseur(eenheid, 0), briefOpstellen(briefwerk, hash), invoer);
      if (!uit.ok) throw new Error(uit.fout.soort);
      return uit.value.hash;
    });
  const zonder = await stelOp();
  const eigen = [
    { sleutel: 'hulp.belang', soort: 'achter', tekst: 'Dit schreven wij er zelf bij.', basis: '' },
    { sleutel: 'oordeel.oordeel', soort: 'vervangt', tekst: 'Zo zeggen wij het liever.', basis: '' },
  ];
  await wereld.eenheid(({ db }) =>
    db.voer("update brief set eigen = ?, status = 'concept' where soort = ? and status <> 'vervangen'", [
      JSON.stringify(eigen),
      soort,
    ]),
  );
  await legFeitenVast(wereld, casus?.id ?? '', { 'persbericht.plaats': 'Roermond' });
  const met = await stelOp();
  expect(met).not.toBe(zonder);
  const bestand = JSON.parse(await exporteer(casus?.nummer ?? '')) as { brieven: { eigen: Record<string, object[]> } };
  pastIn(bestand);
  expect(pastIn.errors).toBeNull();
  expect(bestand.brieven.eigen['persbericht/pers']).toHaveLength(2);
  const maak = () => maakBriefUitBestand({ dossierTekst: JSON.stringify(bestand), soort, publiek, datum: null });
  const uit = await maak();
  expect(uit.ok && uit.value.hash).toBe(met);
  const md = uit.ok ? String(uit.value.bestanden.find(({ naam }) => naam.endsWith('.md'))?.inhoud) : '';
  expect(md).toContain('Zo zeggen wij het liever.');
  bestand.brieven.eigen['persbericht/pers'] = [{ ...eigen[0], tekst: 'Het BSN is 111222333.' }];
  expect(await maak()).toEqual({ ok: false, fout: [expect.stringContaining('BSN') as string] });
});

it('weigert een export van een andere versie en een formulering met een BSN, met een zin', async () => {
  const vraag = { soort: 'persbericht', publiek: null, datum: null };
  const maak = (bestand: object) => maakBriefUitBestand({ ...vraag, dossierTekst: JSON.stringify(bestand) });
  expect(await maak({ soort: 'tredewijzer-casus', versie: 2 })).toEqual({
    ok: false,
    fout: [expect.stringContaining('niet kan lezen') as string],
  });
  const formuleringen = { 'persbericht/pers/x': { basis: 'x', tekst: 'Het BSN is 111222333.' } };
  const met = await maak({ soort: 'tredewijzer-casus', versie: 1, brieven: { dossier: mutsaers, formuleringen } });
  expect(met).toEqual({ ok: false, fout: [expect.stringContaining('BSN') as string] });
  expect((await maak({ soort: 'tredewijzer-casus', versie: 1, feiten: mutsaers })).ok).toBe(true);
});

it('de klok van een export is nooit een BSN; op een andere plek, of met iets erbij, wel', async () => {
  const moment = '2026-11-29T11:08:37.095Z';
  const lees = async (doe: (bestand: Record<string, Record<string, unknown>>) => void) => {
    const [casus] = await casussen();
    const bestand = JSON.parse(await exporteer(casus?.nummer ?? '')) as Record<string, Record<string, unknown>>;
    Object.assign(bestand, { geexporteerdOp: moment, tredebepalingen: [{ vastgesteldOp: moment }] });
    Object.assign(bestand['casus'] ?? {}, { bijgewerktOp: moment });
    doe(bestand);
    const dossierTekst = JSON.stringify(bestand);
    const brief = await maakBriefUitBestand({ dossierTekst, soort: 'persbericht', publiek: null, datum: null });
    return [leesCasusbestand(dossierTekst).ok, brief.ok];
  };
  expect(await lees(() => undefined)).toEqual([true, true]);
  const fout: readonly ((bestand: Record<string, Record<string, unknown>>) => void)[] = [
    (bestand) => Object.assign(bestand['casus'] ?? {}, { volgendeStap: { wat: moment } }),
    (bestand) => Object.assign(bestand['casus'] ?? {}, { bijgewerktOp: `${moment} van het kind` }),
    (bestand) => Object.assign(bestand, { geexporteerdOp: '111222333' }),
    (bestand) => Object.assign(bestand['aanbieder'] ?? {}, { bijgewerktOp: moment }),
  ];
  for (const doe of fout) expect(await lees(doe)).toEqual([false, false]);
});
