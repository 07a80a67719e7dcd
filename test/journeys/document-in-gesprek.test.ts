/** Documents sent in the middle of a melding: what is kept, what is said, and how one goes out again. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
let sanne: Spreker;
beforeEach(async () => {
  huis = await startProefhuis();
  sanne = new Spreker(huis, 'Sanne Verhoeven');
  await sanne.zeg('Noorderlicht kan de salarissen niet meer betalen');
  await sanne.zeg('niet acuut');
});
afterEach(() => huis.ruimOp());

const pdf = (inhoud: string): Uint8Array => new TextEncoder().encode(`%PDF-1.7\n${inhoud}\n%%EOF`);
const drie = { 'plan.pdf': pdf('een'), 'begroting.pdf': pdf('twee'), 'notulen.pdf': pdf('drie') };
const erbij = (): Promise<string> => sanne.zeg('welke bijlagen heb ik meegestuurd?');
const bewaard = (): number => readdirSync(join(huis.map, 'bijlagen')).length;

describe('de naam van een bestand', () => {
  it.each(['C:\\Users\\sanne\\Bureaublad\\jaarplan.pdf', '../../etc/jaarplan.pdf'])(
    'van %s blijft alleen de naam',
    async (naam) => {
      await sanne.stuurBestanden({ [naam]: pdf('x') });
      expect(await erbij()).toContain('dit document: jaarplan.pdf.');
    },
  );

  it.each([
    'behandelplan Jayden.pdf',
    'Zorgplan_Fatima.pdf',
    'cliëntdossier-Sem-de-Boer.pdf',
    'beschikking Noah 2026.pdf',
    'verslag_Sem_9_jaar_basisschool.pdf',
    'dossier_111222333.pdf',
    'dossier Jansen.pdf',
    'fam. Pietersen.pdf',
    'Familie de Boer.pdf',
  ])('%s is van een kind: niet bewaard, en de naam staat nergens', async (naam) => {
    const antwoord = await sanne.stuurBestanden({ 'goed.pdf': pdf('goed'), [naam]: pdf('x') });
    expect(antwoord).toContain('in de naam van het bestand staan persoonsgegevens');
    expect(antwoord).not.toContain(naam);
    expect(await erbij()).toContain('dit document: goed.pdf.');
    expect(bewaard()).toBe(1);
  });

  it('een voornaam in een andere naam wordt gevraagd, en met één zin is het weg', async () => {
    expect(await sanne.stuurBestanden({ 'verslag Jayden de Vries.pdf': pdf('x') })).toContain(
      'Is dat een kind? Typ dan ‘verwijder verslag Jayden de Vries.pdf’',
    );
    await sanne.zeg('verwijder verslag Jayden de Vries.pdf');
    expect(await erbij()).toContain('Er zitten nu geen documenten bij');
  });

  it.each(['Verslag De Vries.pdf', 'notitie van den Berg.pdf', 'Yilmaz overleg.pdf'])(
    'een achternaam alleen wordt gevraagd: %s',
    async (naam) => {
      expect(await sanne.stuurBestanden({ [naam]: pdf('x') })).toContain('lijkt een naam van een persoon te staan');
    },
  );

  it.each(['notulen Jansen Accountants.pdf', 'begroting De Wilgenhoeve.pdf'])(
    '%s is van een organisatie',
    async (naam) => {
      expect(await sanne.stuurBestanden({ [naam]: pdf('x') })).not.toContain('een naam van een persoon');
    },
  );

  it.each(['begroting 2026.pdf', 'planning Maanvaren.pdf', 'jaarplan.pdf'])('%s geeft geen vraag', async (naam) => {
    expect(await sanne.stuurBestanden({ [naam]: pdf('x') })).not.toContain('een naam van een persoon');
  });
});

it.each([
  ['IMG_2034.HEIC', 'foto’s en beelden bewaar ik niet'],
  ['formulier.jpg', 'stuur het document zelf als PDF'],
  ['setup.exe', 'dit is een programma'],
  ['stukken.zip', 'Pak het uit'],
  ['RE overleg.msg', 'mailbericht'],
  ['begroting.xlsm', 'macro’s'],
  ['brief.doc', 'in deze vorm bewaar ik het niet'],
  ['model.xyz', 'dit soort bestand bewaar ik niet'],
])('%s: er staat waarom niet en hoe dan wel', async (naam, zin) => {
  const antwoord = await sanne.stuurBestanden({ [naam]: new Uint8Array([1, 2, 3]) });
  expect(antwoord).toContain(`${naam}: `);
  expect(antwoord).toContain(zin);
  expect(antwoord).toContain('Sinds wanneer');
});

describe('woorden bij een bestand die er alleen over gaan', () => {
  let nummer = 0;
  it.each([
    'dit was ik vergeten',
    'nog eentje',
    'en deze',
    'deze hoort er ook bij',
    'hier het rooster van onze locatie',
  ])('“%s” haalt niets weg en beantwoordt niets', async (tekst) => {
    await sanne.stuurBestanden({ 'eerst.pdf': pdf('eerst') });
    nummer += 1;
    const antwoord = await sanne.stuurBestanden({ 'stuk.pdf': pdf(String(nummer)) }, tekst);
    expect(antwoord).toContain('Sinds wanneer');
    expect(antwoord).not.toContain('Teruggenomen');
    expect(await erbij()).toContain('deze 2 documenten: eerst.pdf en stuk.pdf.');
    expect(await sanne.zeg('wat had ik ook alweer ingevuld')).not.toContain(tekst);
  });
});

describe('terug', () => {
  it('gaat naar de vraag ervoor en laat de documenten staan', async () => {
    await sanne.stuurBestanden(drie);
    const antwoord = await sanne.klik('Terug');
    expect(antwoord).toContain('Is het acuut');
    expect(antwoord).not.toContain('Documenten');
    expect(await erbij()).toContain('deze 3 documenten');
  });

  it('haalt niet weg wat na een verwijdering is gestuurd', async () => {
    await sanne.stuurBestanden(drie);
    await sanne.zeg('verwijder notulen.pdf');
    await sanne.stuurBestanden({ 'later.pdf': pdf('later') });
    await sanne.zeg('terug');
    expect(await erbij()).toContain('plan.pdf, begroting.pdf en later.pdf');
  });
});

describe('het verkeerde document', () => {
  it.each([
    ['die tweede is de verkeerde', 'plan.pdf en notulen.pdf'],
    ['de laatste hoort er niet bij', 'plan.pdf en begroting.pdf'],
    ['toch niet die notulen', 'plan.pdf en begroting.pdf'],
    ['sorry, de begroting was fout', 'plan.pdf en notulen.pdf'],
  ])('“%s” haalt het eruit, en zet niets in het verhaal', async (zin, blijft) => {
    await sanne.stuurBestanden(drie);
    expect(await sanne.zeg(zin)).toContain('eerst stond er: plan.pdf, begroting.pdf, notulen.pdf');
    expect(await erbij()).toContain(blijft);
    expect(await sanne.zeg('wat had ik ook alweer ingevuld')).not.toContain(zin);
    await sanne.zeg('terug');
  });

  it.each([
    ['de tweede', 'plan.pdf en notulen.pdf'],
    ['begroting', 'plan.pdf en notulen.pdf'],
    ['ik bedoel de notulen', 'plan.pdf en begroting.pdf'],
    ['allemaal', 'geen documenten bij'],
  ])('gevraagd welke, is “%s” genoeg', async (zin, blijft) => {
    await sanne.stuurBestanden(drie);
    expect(await sanne.zeg('haal die bijlage weg')).toContain('Welk document moet eruit: plan.pdf, begroting.pdf of');
    await sanne.zeg(zin);
    expect(await erbij()).toContain(blijft);
  });

  it('alle tegelijk, en met terug zijn ze er weer', async () => {
    await sanne.stuurBestanden(drie);
    await sanne.zeg('haal ze allemaal weg');
    expect(await erbij()).toContain('geen documenten bij');
    await sanne.zeg('terug');
    expect(await erbij()).toContain('deze 3 documenten');
  });

  it.each(['de begroting is niet rond', 'notulen', 'de tweede aanbieder is ook in nood'])(
    'ongevraagd haalt “%s” niets weg',
    async (zin) => {
      await sanne.stuurBestanden(drie);
      await sanne.zeg(zin);
      expect(await erbij()).toContain('deze 3 documenten');
    },
  );

  it('na het versturen, met de melding voor zich: de vraag welk document, en niets is meteen weg', async () => {
    await sanne.stuurBestanden(drie);
    await sanne.zeg('rest overslaan');
    await sanne.klik('Versturen');
    await sanne.wacht(/Ontvangstbevestiging/);
    await sanne.klik('Bekijken');
    const antwoord = await sanne.zeg('die tweede is de verkeerde');
    expect(antwoord).toContain('Document weghalen uit M-');
    expect(JSON.stringify(sanne.neemKaarten().at(-1))).toContain('Nee, laat staan');
    expect(await sanne.klik('Nee, laat staan')).toContain('plan.pdf, begroting.pdf, notulen.pdf');
  });
});
