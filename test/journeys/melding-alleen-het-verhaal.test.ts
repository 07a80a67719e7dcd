/** What stands under ‘Wat er speelt’ is what is going on: no question or order to us, no number of the melder, no head or foot of a mail. */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
let bilal: Spreker;
beforeEach(async () => {
  huis = await startProefhuis();
  bilal = new Spreker(huis, 'Bilal Amrani');
});
afterEach(() => huis.ruimOp());

const ingevuld = (): Promise<string> => bilal.zeg('wat had ik ook alweer ingevuld');
async function totVerhaal(): Promise<void> {
  await bilal.zeg('melding');
  await bilal.zeg('Wilgenhoeve');
  await bilal.zeg('1');
}

describe('een vraag, een verzoek of een nummer tussen wat er speelt', () => {
  it.each([
    ['De bank heeft het krediet opgezegd. Kunt u mij terugbellen?', 'Kunt u mij terugbellen?'],
    [
      'De huur is opgezegd. Ziet de aanbieder dit? Ze zitten al drie weken zonder verwarming.',
      'Ziet de aanbieder dit?',
    ],
    ['Twee bestuurders zijn opgestapt. Graag even een reactie vandaag.', 'Graag even een reactie vandaag.'],
    ['Het loon kwam niet. Laat me even weten of dit goed is aangekomen.', 'Laat me even weten'],
  ])('%s', async (zin, aanOns) => {
    await totVerhaal();
    const antwoord = await bilal.zeg(zin);
    expect(antwoord).toContain('Dit staat niet in uw melding');
    expect(antwoord).toContain(aanOns);
    const staat = await ingevuld();
    expect(staat).toContain(zin.split('. ')[0]);
    expect(staat).not.toContain(aanOns);
    expect(staat).not.toContain('vandaag (12 maart 2026)');
  });

  it('het nummer staat bij hoe hij te bereiken is, en niet ook in het verhaal', async () => {
    await totVerhaal();
    await bilal.zeg(
      'De bank heeft het krediet opgezegd. U kunt mij bellen op 06-12345678. Het loon van april is onzeker.',
    );
    const staat = await ingevuld();
    expect(staat).toContain('De bank heeft het krediet opgezegd. Het loon van april is onzeker.');
    expect(staat).toContain('Bereikbaar via\n06-12345678');
    expect(staat.match(/06-12345678/g)).toHaveLength(1);
  });

  it('wat erbij gezet moet worden staat erbij, zonder het verzoek', async () => {
    await totVerhaal();
    await bilal.zeg('De bank heeft het krediet opgezegd. Zet er ook bij dat de accountant is vertrokken.');
    expect(await ingevuld()).toContain('De bank heeft het krediet opgezegd. Dat de accountant is vertrokken.');
  });

  it('ook in het eerste bericht', async () => {
    const antwoord = await bilal.zeg('Noorderlicht kan de salarissen niet betalen. Kunt u mij vandaag terugbellen?');
    expect(antwoord).toMatch(/Wat er speelt\nNoorderlicht kan de salarissen niet betalen\.\n/);
    expect(antwoord).toContain('‘Kunt u mij vandaag terugbellen?’');
  });

  it.each([
    'De bank stopt. Kunnen ze dat zomaar doen? Niemand weet het.',
    'Wie betaalt de salarissen? Dat weet daar niemand.',
    'Ik hoorde het van de controller. Hij belde mij gisteren.',
    'De bestuurder van Wilgenhoeve is weg. Zijn telefoon 06-11223344 gaat niet over.',
  ])('wat bij het verhaal hoort blijft heel: %s', async (zin) => {
    await totVerhaal();
    expect(await bilal.zeg(zin)).not.toContain('Dit staat niet in uw melding');
    expect(await ingevuld()).toContain(zin);
  });
});

describe('een geplakte mail', () => {
  const mail = [
    'Van: J. Pieters <j.pieters@wilgenhoeve.nl>',
    'Verzonden: maandag 9 maart 2026 11:02',
    'Aan: Wethouder Van den Berg <wethouder@stein.nl>',
    'Onderwerp: FW: kas Wilgenhoeve',
    '',
    'Beste Karin,',
    '',
    'De bank heeft het krediet van de Wilgenhoeve per 1 april opgezegd.',
    'Het gaat om ongeveer 45 jeugdigen.',
    'Kun je mij vandaag nog bellen?',
    '',
    'Met vriendelijke groet,',
    'Jan Pieters',
    'Bestuurder De Wilgenhoeve',
    '06-22334455',
  ].join('\n');

  it('alleen de tekst gaat mee, en dat staat er', async () => {
    const antwoord = await bilal.zeg(mail);
    expect(antwoord).toContain('Van de mail heb ik alleen de tekst in uw melding gezet.');
    const [, staat = ''] = antwoord.split('Dit heb ik al uit uw bericht gehaald');
    expect(staat).toMatch(
      /Wat er speelt\nkas Wilgenhoeve\nDe bank heeft [^\n]+ opgezegd\.\nHet gaat om ongeveer 45 jeugdigen\.\n/,
    );
    for (const weg of ['Pieters', 'Karin', 'Van den Berg', '06-22334455', '@', 'Bereikbaar', 'Uw functie', '9 maart'])
      expect(staat.split('Vraag ')[0]).not.toContain(weg);
    expect(staat).toContain('per 1 april (1 april 2026)');
    expect(staat).toContain('Aantal jeugdigen\n45');
  });

  it('ook als antwoord op de vraag wat er speelt', async () => {
    await totVerhaal();
    expect(await bilal.zeg(mail)).toContain('De kop, de aanhef en de ondertekening');
    const staat = await ingevuld();
    expect(staat).toContain('Het gaat om ongeveer 45 jeugdigen.');
    expect(staat).not.toMatch(/Pieters|Karin|06-22334455|@/);
  });

  it('van wie zelf schrijft blijven nummer en functie, onder hun eigen vraag', async () => {
    await totVerhaal();
    await bilal.zeg(
      'Beste mensen,\nDe bank heeft het krediet van de Wilgenhoeve opgezegd en er is geen andere.\n\nMet vriendelijke groet,\nBilal Amrani\nBeleidsadviseur jeugd\n030-1234567',
    );
    const staat = await ingevuld();
    expect(staat).toMatch(
      /Wat er speelt\nDe bank heeft het krediet van de Wilgenhoeve opgezegd en er is geen andere\.\n/,
    );
    expect(staat).toContain('Bereikbaar via\n030-1234567');
  });
});

describe('ja, nee en toch maar niet', () => {
  it.each([
    ['de bank wil niet meer meebetalen, dus ja', 'Ja'],
    ['dus ja, over een paar weken staan ze stil', 'Ja'],
    ['ze hebben nog geld voor een half jaar, dus nee, dat valt mee', 'Nee'],
  ])('“%s” is %s, en de rest blijft staan', async (zin, keuze) => {
    await totVerhaal();
    await bilal.zeg('er is ruzie in het bestuur');
    await bilal.zeg(zin);
    const staat = await ingevuld();
    expect(staat).toContain(`Acuut\n${keuze}`);
    expect(staat).toContain(zin);
  });

  it('in het verhaal zelf is “dus ja” geen antwoord', async () => {
    await totVerhaal();
    await bilal.zeg('ze krijgen geen lening meer, dus ja de raad van toezicht grijpt nu in');
    expect(await ingevuld()).not.toContain('Acuut\n');
  });

  it('wie twijfelt zegt geen ja', async () => {
    await totVerhaal();
    await bilal.zeg('er is ruzie in het bestuur');
    await bilal.zeg('misschien valt het mee, dus ja');
    expect(await ingevuld()).not.toContain('Acuut\nJa');
  });

  it('“nog niet acuut maar eind april wel” is nee, en wanneer wel blijft staan', async () => {
    await totVerhaal();
    await bilal.zeg('er is ruzie in het bestuur');
    await bilal.zeg('nog niet acuut maar eind april wel');
    expect(await ingevuld()).toMatch(/eind april wel[^]*Acuut\nNee/);
  });

  it('waarom het acuut is, zegt “ja” niet', async () => {
    await totVerhaal();
    await bilal.zeg('er is ruzie in het bestuur');
    await bilal.klik('Ja');
    expect(await bilal.zeg('ja')).toContain('Hierin lees ik nog niet waarom');
    expect(await ingevuld()).not.toContain('Waarom acuut');
  });

  it.each(['doe toch maar niet', 'nee toch maar niet', 'bij nader inzien niet'])(
    'bij het nalezen stuurt “%s” niets en gooit niets weg',
    async (zin) => {
      await totVerhaal();
      await bilal.zeg('er is ruzie in het bestuur');
      await bilal.klik('Nee');
      await bilal.zeg('rest overslaan');
      expect(await bilal.zeg(zin)).toContain('Niet verstuurd, wel bewaard');
      expect(await bilal.zeg('verder')).toContain('er is ruzie in het bestuur');
    },
  );

  it('na een wijziging bij het nalezen gaat alleen die terug', async () => {
    await totVerhaal();
    await bilal.zeg('er is ruzie in het bestuur, het gaat om 30 jeugdigen');
    await bilal.klik('Nee');
    await bilal.zeg('rest overslaan');
    expect(await bilal.zeg('nee, 40 jeugdigen')).toContain('Klopt uw melding?');
    expect(await bilal.zeg('toch maar niet')).toMatch(/Klopt uw melding\?[^]*Aantal jeugdigen\n30/);
  });

  it('“yes” verstuurt wat er staat', async () => {
    await totVerhaal();
    await bilal.zeg('er is ruzie in het bestuur');
    await bilal.klik('Nee');
    await bilal.zeg('rest overslaan');
    expect(await bilal.zeg('yes')).toContain('Uw melding is verstuurd');
  });

  it.each(['twaalf of dertien kinderen ofzo', '12 of 13 kinderen', 'een kind of twintig'])(
    '“%s” is geen gevaar, en gaat niet verloren',
    async (zin) => {
      await bilal.zeg('Zevenvlinder stopt met de crisisopvang in Venlo');
      expect(await bilal.zeg(zin)).not.toContain('Veilig Thuis');
      expect(await ingevuld()).toMatch(/13|dertien|twintig|20/);
    },
  );
});

describe('gehaast op een telefoon', () => {
  beforeEach(async () => {
    await totVerhaal();
    await bilal.zeg('er is ruzie in het bestuur');
    await bilal.zeg('niet acuut');
  });

  it('“weet nie” ontkent ook', async () => {
    await bilal.zeg('alleen wij, aanbieder weet nie dat wij het weten');
    expect(await ingevuld()).not.toContain('Wie dit al weet');
  });

  it.each(['n stuk of 50', "'n stuk of 50"])('“%s” is een aantal', async (zin) => {
    await bilal.zeg(zin);
    expect(await ingevuld()).toContain('Aantal jeugdigen\n50');
  });

  it('wie zegt waar hij te bellen is, vraagt niet om een mens', async () => {
    expect(await bilal.zeg('bel me maar na drieën op 0612345678')).not.toContain('Een mens spreken');
    expect(await ingevuld()).toMatch(/Bereikbaar via\n[^\n]*0612345678/);
  });

  it('“is het zo compleet?” toont wat er staat', async () => {
    expect(await bilal.zeg('is het zo compleet?')).toContain('Dit heb ik tot nu toe');
  });
});

it('het laatste getal geldt, ook in één bericht met van alles erachter', async () => {
  const antwoord = await bilal.zeg(
    'Wilgenhoeve, vermoeden financiële problemen: huurachterstand. niet acuut. 40 kinderen, nee wacht 60. gemeenten Stein en Beek. tel 043-1234567',
  );
  expect(antwoord).toContain('Aantal jeugdigen\n60');
});
