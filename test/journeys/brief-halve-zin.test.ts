/** What people type in half a sentence under a letter: why it does not leave, whether it has left, the next one, and what may go from it. */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';
import { volledigeBrief } from '../support/volledige-brief';

let huis: Proefhuis;
let esther: Spreker;
let anouk: Spreker;
beforeEach(async () => {
  huis = await startProefhuis({ perMinuut: 1000 });
  esther = new Spreker(huis, 'Esther Kuipers');
  anouk = new Spreker(huis, 'Anouk Wiersma');
  await anouk.zeg('stop');
});
afterEach(() => huis.ruimOp());

const ticks = Object.fromEntries([0, 1, 2, 3, 4, 5].map((plek) => [`vink-${String(plek)}`, 'true']));

async function legVoor(): Promise<void> {
  await volledigeBrief(esther);
  await esther.klik('Nakijken');
  await esther.klik('Voorleggen');
}

async function stelVast(): Promise<void> {
  await legVoor();
  await anouk.wacht(/aan u voorgelegd/);
  await anouk.klik('Beoordelen');
  await anouk.klik('Vaststellen', ticks);
  await esther.zeg('brieven Mutsaersstichting');
  await esther.klik('Openen');
}

it.each(['waarom niet', 'hoezo nog niet?', 'waar wacht hij op', 'en waarom kan dat nog niet', 'wat houdt hem tegen'])(
  '“%s” na een weigering zegt wat de brief tegenhoudt',
  async (vraag) => {
    await stelVast();
    await esther.zeg('mag hij eruit');
    const antwoord = await esther.zeg(vraag);
    expect(antwoord).toContain('Deze brief is nog niet aan de beurt.');
    expect(antwoord).toContain('Eerst de aanbieder en zijn mensen');
    expect(antwoord).not.toContain('Waarom u iets niet ziet');
  },
);

it('zonder brief gaat “waarom niet” over wat iemand mag', async () => {
  await esther.zeg('wat kan ik');
  expect(await esther.zeg('waarom mag ik dat niet zien')).toContain('Waarom u iets niet ziet of niet mag');
});

it('of hij weg is, krijgt bij elke stand een ja of nee dat daar bij past', async () => {
  await volledigeBrief(esther);
  expect(await esther.zeg('is de brief al weg')).toContain('Nee: versie 1 is een concept.');
  await esther.zeg('brieven Mutsaersstichting');
  await esther.klik('Openen');
  await esther.klik('Nakijken');
  await esther.klik('Voorleggen');
  expect(await esther.zeg('is hij de deur al uit')).toContain('Nee: versie 1 is voorgelegd');
  const akkoord = await esther.zeg('is Anouk al akkoord');
  expect(akkoord).toContain('wacht op wie hem vaststelt');
  expect(akkoord).not.toContain('Standpunten');
});

it('een vastgestelde brief is nog niet weg', async () => {
  await stelVast();
  expect(await esther.zeg('hebben we m al verstuurd')).toContain('Nee: versie 1 is vastgesteld');
});

it.each([
  ['en nu die voor buiten de regio', 'gemeenteraden buiten de eigen regio'],
  ['prima, maak ook maar die voor buiten de regio', 'gemeenteraden buiten de eigen regio'],
  ['doe ook die voor de andere regio’s', 'gemeenteraden buiten de eigen regio'],
  ['nu het persbericht nog', 'Voor wie: de pers'],
  ['en dan eentje voor de medewerkers', 'Brief aan medewerkers'],
])('“%s” maakt de volgende brief van dezelfde casus', async (zin, staat) => {
  await volledigeBrief(esther);
  expect(await esther.zeg(zin)).toContain(staat);
});

it('“en het persbericht?” vraagt ernaar, en maakt er geen', async () => {
  await volledigeBrief(esther);
  expect(await esther.zeg('nu het persbericht nog?')).not.toContain('Voor wie: de pers');
});

it.each(['herstelplan kan eraf', 'het stuk over de inspectie mag eruit', 'schrap de inspectie'])(
  '“%s” wordt een opmerking, en raakt de casus niet',
  async (zin) => {
    await volledigeBrief(esther);
    const antwoord = await esther.zeg(zin);
    expect(antwoord).toContain('Uw opmerking is al ingevuld, en nog niet geplaatst.');
    expect(JSON.stringify(esther.neemKaarten().at(-1)).toLowerCase()).toContain(`"value":"${zin}"`);
  },
);

it('wat ontbreekt en niet in de brief hoort, wordt achtergehouden', async () => {
  await esther.zeg('raadsinformatiebrief Mutsaersstichting');
  await esther.klik('Raden in de eigen regio');
  const antwoord = await esther.zeg('laat dat bureau maar weg');
  expect(antwoord).toContain('Naam begeleidend bureau');
  expect(antwoord).toContain('kies ‘Achterhouden’');
});

it.each(['en nu', 'hoe nu verder', 'wat moet ik dan doen'])(
  '“%s” zegt wat de volgende stap van de brief is',
  async (vraag) => {
    await legVoor();
    expect(await esther.zeg(vraag)).toContain('Zodra een ander hem heeft vastgesteld, kan hij worden vrijgegeven.');
  },
);

it('geld is iets anders dan wat geldt', async () => {
  await volledigeBrief(esther);
  const antwoord = await esther.zeg('wat zeggen we eigenlijk over geld');
  expect(antwoord).toContain('begroting van uw gemeente');
  expect(antwoord).not.toContain('Het geldt voor');
});

it('wie het niet eens is, geeft de brief terug met wat hij schreef', async () => {
  await legVoor();
  await anouk.wacht(/aan u voorgelegd/);
  await anouk.klik('Terug naar de brief');
  await anouk.zeg('niet akkoord, het stuk over de inspectie klopt niet meer');
  const kaart = JSON.stringify(anouk.neemKaarten().at(-1));
  expect(kaart).toContain('"brief.teruggeven"');
  expect(kaart).toContain('het stuk over de inspectie klopt niet meer');
});

it.each(['wat moet ik nog vrijgeven', 'welke kunnen er al uit', 'wat moet er vandaag nog de deur uit'])(
  '“%s” toont wat is vastgesteld en nog niet weg is',
  async (vraag) => {
    expect(await esther.zeg(vraag)).toContain('Er is geen brief van u die is vastgesteld');
    await stelVast();
    const antwoord = await esther.zeg(vraag);
    expect(antwoord).toContain('Deze brief is vastgesteld en nog niet vrijgegeven.');
    expect(antwoord).toContain('Raadsinformatiebrief eigen regio B-2026-0001');
  },
);

it('mag het eerder, dan staat daar het formulier voor', async () => {
  await stelVast();
  expect(await esther.zeg('de raad belt al, mogen we eerder')).toContain(
    'Afwijken van de volgorde vraagt u op deze kaart',
  );
});

it('wat over een alinea wordt gezegd is zonder brief geen melding', async () => {
  const ingrid = new Spreker(huis, 'Ingrid Peeters');
  const antwoord = await ingrid.zeg('de alinea over het herstelplan is te lang');
  expect(antwoord).toContain('heb haar niet bewaard');
  expect(antwoord).not.toContain('Vraag 2 van 14');
});

it('regio’s en raden zonder lidwoord staan klaar in het register', async () => {
  await volledigeBrief(esther);
  expect(await esther.zeg('regio’s zijn gemaild')).toContain('Zuid-Limburg, en is nog niet vastgelegd');
});

it('met het persbericht voor zich gaat een vraag over de raadsbrief over de raadsbrief', async () => {
  await volledigeBrief(esther);
  await esther.zeg('persbericht Mutsaersstichting');
  const antwoord = await esther.zeg('is de raadsbrief al weg');
  expect(antwoord).toContain('Raadsinformatiebrief B-2026-0001');
  expect(antwoord).not.toContain('Persbericht');
});

it('dat de aanbieder is gebeld hoort in het register, en “leg maar vast” gaat over dat formulier', async () => {
  await stelVast();
  await esther.zeg('vrijgeven');
  const antwoord = await esther.zeg('de aanbieder is gebeld');
  expect(antwoord).toContain('Dit staat klaar voor aanbieder');
  expect(await esther.zeg('leg maar vast')).toContain('Dat doet u met de knop op de kaart hierboven.');
});

it('wie geen brieven maakt, hoort bij elke soort wie dat wel doet', async () => {
  const femke = new Spreker(huis, 'Femke Dijkstra');
  const [vervolg, aanbieding] = [
    await femke.zeg('vervolgbrief Mutsaersstichting'),
    await femke.zeg('aanbiedingsbrief Mutsaersstichting'),
  ];
  expect(vervolg).toContain('Esther Kuipers (communicatie)');
  expect(vervolg).toBe(aanbieding);
});
