/** The melding as a form: pages, mistakes at their field, and the same values as in the chat. */
import { volledig } from '../../bot/dialoog/formulier';
import { Spreker } from '../support/gesprek';
import { vergelijkReis } from '../support/golden';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
});
afterAll(() => huis.ruimOp());

it('wie liever een formulier invult, kan dat, en kan op elk moment terug naar de vragen', async () => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  await sanne.zeg('melding');
  await sanne.klik('Liever een formulier');
  await sanne.klik('Volgende', { 'f-over': '', 'f-soort': '' });
  await sanne.klik('Volgende', { 'f-over': 'Noorderlicht', 'f-soort': 'voornemen' });
  await sanne.klik('Volgende', { 'f-voornemen': 'anders', 'f-omschrijving': 'Zie BSN 111222333', 'f-acuut': 'nee' });
  await sanne.klik('Liever vraag voor vraag', { 'f-voornemen': 'anders', 'f-omschrijving': '', 'f-acuut': 'nee' });
  await sanne.zeg('De crisisgroep wordt zonder overleg gesloten, per 1 april.');
  await sanne.zeg('formulier');
  await sanne.klik('Volgende', {
    'f-sinds': 'per 1 april',
    'f-gebieden': 'Venlo',
    'f-jeugdhulpvormen': 'crisisopvang',
  });
  await sanne.klik('Volgende', { 'f-aantalJeugdigen': 'heel veel', 'f-bekendBij': 'igj', 'f-ondernomen': '' });
  await sanne.klik('Vorige', { 'f-aantalJeugdigen': '12', 'f-bekendBij': 'igj', 'f-ondernomen': '' });
  await sanne.klik('Volgende', {
    'f-sinds': 'per 1 april',
    'f-gebieden': 'Venlo',
    'f-jeugdhulpvormen': 'crisisopvang',
  });
  await sanne.klik('Volgende', { 'f-aantalJeugdigen': '12', 'f-bekendBij': 'igj', 'f-ondernomen': '' });
  await sanne.klik('Naar de samenvatting', {
    'f-bestuurWeet': 'ja',
    'f-melderNoemen': 'nee',
    'f-functie': 'inkoper',
    'f-contact': '077-1234567',
  });
  await sanne.klik('Versturen');
  await sanne.wacht(/Ontvangstbevestiging/);
  vergelijkReis('melding-als-formulier', sanne.verslag);
});

it('wie heeft ingevuld wat nodig is, gaat meteen naar de samenvatting, en die komt in de plaats van het formulier', async () => {
  const bilal = new Spreker(huis, 'Bilal Amrani');
  await bilal.zeg('melding');
  const eerst = await bilal.klik('Liever een formulier');
  expect(eerst).not.toContain('(Naar de samenvatting)');
  await bilal.klik('Volgende', { 'f-over': 'Kiezelpad', 'f-soort': 'vermoeden-financieel' });
  expect(await bilal.klik('Naar de samenvatting', { 'f-omschrijving': '', 'f-acuut': 'nee' })).toMatch(
    /Bladzijde 2[^]*Vul dit in/,
  );
  const na = await bilal.klik('Naar de samenvatting', { 'f-omschrijving': 'De huur blijft liggen.', 'f-acuut': 'nee' });
  expect(na).toMatch(/^Klopt uw melding\?[^]*De huur blijft liggen[^]*opengelaten/);
  expect(await bilal.klik('Versturen')).toMatch(/Uw melding is verstuurd/);
});

it('een naam die niemand kent kan op het formulier nog anders worden getypt, of zo worden gebruikt', async () => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  await sanne.zeg('melding');
  await sanne.klik('Opnieuw beginnen').catch(() => '');
  await sanne.klik('Liever een formulier');
  const soort = { 'f-soort': 'vermoeden-financieel' };
  const velden = (): string => JSON.stringify(sanne.neemKaarten().at(-1));
  expect(await sanne.klik('Volgende', { 'f-over': 'Zorg van Puk', ...soort })).toContain('ken ik niet');
  const kaart = velden();
  expect(kaart).toMatch(/"type":"Input.Text"[^}]*"id":"f-over"[^}]*"value":"Zorg van Puk"/);
  expect(kaart).toMatch(/"id":"f-over-keuze"[^]*Gebruik ‘Zorg van Puk’/);
  // A choice that was made for other words is none for these.
  const anders = { 'f-over': 'Zorg van Pim', 'f-over-keuze': '=Zorg van Puk', ...soort };
  expect(await sanne.klik('Volgende', anders)).toContain('‘Zorg van Pim’ ken ik niet');
  const zo = { 'f-over': 'Zorg van Pim', 'f-over-keuze': '=Zorg van Pim', ...soort };
  expect(await sanne.klik('Volgende', zo)).toContain('Bladzijde 2 van');
  expect(await sanne.zeg('wat heb ik ingevuld?')).toContain('Zorg van Pim');
  await sanne.klik('Vorige', {});
  const bekend = { 'f-over': 'Noorderlicht', 'f-over-keuze': '=Zorg van Pim', ...soort };
  await sanne.klik('Volgende', bekend);
  expect(await sanne.zeg('wat heb ik ingevuld?')).toContain('Stichting Het Noorderlicht');
});

it('een vraag die op geen blad staat, komt achter de vraag die ervoor wordt gesteld', () => {
  const bladen = [['soort'], ['nummers', 'sinds']];
  expect(volledig(bladen, ['nummers', 'wachtlijst', 'plek', 'soort', 'sinds'])).toEqual([
    ['soort'],
    ['nummers', 'wachtlijst', 'plek', 'sinds'],
  ]);
  expect(volledig(bladen, ['eerst', 'nummers', 'soort', 'sinds'])).toEqual([['eerst'], ...bladen]);
});

it('een getal dat op het formulier afmaakt wat in een vervangen antwoord stond, wordt niet bewaard en de helft gaat weg', async () => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  await sanne.zeg('melding');
  await sanne.zeg('Kiezelpad');
  await sanne.zeg('vermoeden van financiële problemen');
  await sanne.zeg('De huur blijft liggen, 11122');
  await sanne.zeg('wijzig wat er speelt');
  await sanne.zeg('De huur blijft liggen.');
  await sanne.zeg('nee');
  await sanne.zeg('formulier');
  const antwoord = await sanne.klik('Volgende', { 'f-sinds': '2333 is al gebeld', 'f-gebieden': 'Venlo' });
  expect(antwoord).toContain('BSN');
  expect(antwoord).not.toContain('2333');
  for (let keer = 0; keer < 3; keer++) await sanne.zeg('terug');
  expect(await sanne.zeg('terug')).toContain('Teruggenomen: de wijziging van ‘Wat er speelt’');
  const staat = await sanne.zeg('wat heb ik ingevuld?');
  expect(staat).toContain('De huur blijft liggen');
  expect(staat).not.toContain('11122');
});

it('een getal dat afmaakt wat dezelfde bladzijde vervangt, wordt niet bewaard, en de helft gaat weg', async () => {
  const bilal = new Spreker(huis, 'Bilal Amrani');
  await bilal.zeg('melding');
  await bilal.zeg('Kiezelpad');
  await bilal.zeg('vermoeden van financiële problemen');
  await bilal.zeg('De huur blijft liggen.');
  await bilal.zeg('nee');
  await bilal.zeg('sinds de brief van 11122');
  await bilal.zeg('formulier');
  const blad = { 'f-sinds': 'sinds het najaar', 'f-gebieden': '2333 Venlo', 'f-jeugdhulpvormen': '' };
  const antwoord = await bilal.klik('Volgende', blad);
  expect(antwoord).toContain('BSN');
  expect(antwoord).not.toContain('2333');
  const staat = await bilal.zeg('wat heb ik ingevuld?');
  expect(staat).not.toMatch(/11122|2333/);
  // Who only writes the words around a number anew keeps it.
  await bilal.klik('Volgende', { 'f-sinds': 'sinds het najaar', 'f-gebieden': 'Venlo', 'f-jeugdhulpvormen': '' });
  expect(await bilal.zeg('wat heb ik ingevuld?')).toContain('sinds het najaar');
});

it('wie een bladzijde verlaat met een antwoord dat niet te lezen is, leest dat het niet is bewaard', async () => {
  const rob = new Spreker(huis, 'Rob Janssen');
  await rob.zeg('melding');
  await rob.klik('Liever een formulier');
  await rob.klik('Volgende', { 'f-over': 'Kiezelpad', 'f-soort': 'vermoeden-financieel' });
  await rob.klik('Volgende', { 'f-omschrijving': 'De huur blijft liggen.', 'f-acuut': 'nee' });
  await rob.klik('Volgende', { 'f-sinds': '', 'f-gebieden': '', 'f-jeugdhulpvormen': '' });
  const fout = { 'f-aantalJeugdigen': 'heel veel', 'f-bekendBij': '', 'f-ondernomen': 'gebeld' };
  const terug = await rob.klik('Vorige', fout);
  expect(terug).toContain('Niet bewaard, want ik kon het niet lezen: ‘Aantal jeugdigen’.');
  await rob.klik('Volgende', { 'f-sinds': '', 'f-gebieden': '', 'f-jeugdhulpvormen': '' });
  const vragen = await rob.klik('Liever vraag voor vraag', fout);
  expect(vragen).toContain('Niet bewaard, want ik kon het niet lezen: ‘Aantal jeugdigen’.');
  expect(await rob.klik('Liever een formulier').catch(() => rob.zeg('formulier'))).not.toContain('Niet bewaard');
});
