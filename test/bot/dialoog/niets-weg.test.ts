/** Whatever question is open: what somebody tells beside its answer is written down, in an answer or in the story. */
import type { Beurt } from '../../../bot/beurt';
import { leegConcept, metAntwoorden, terug, zonderOnaf } from '../../../bot/dialogue';
import { velden, volgendeVraag } from '../../../bot/dialoog/welke-vraag';
import type { Draft } from '../../../bot/dialogue';
import { verdeel } from '../../../bot/dialoog/verdelen';
import { dialogen } from '../../../bot/dialogues';
import type { Los } from '../../../bot/dialogues/dialoog';
import { register } from '../begrip/register-voorbeeld';

const beurt = { register, vandaag: '2026-03-12', actor: { partijId: 'ergens' } } as unknown as Beurt;
const dialoog = dialogen.melding;
const vragen = velden(dialoog.stappen).filter((veld) => veld !== 'bijlagen');

/** What was answered when this question comes; all of them apply. */
const eerder: Readonly<Record<string, unknown>> = {
  over: { partijId: null, naam: 'Zonnebloemgroep' },
  soort: 'voornemen',
  omschrijving: 'Ze hebben het zwaar.',
  acuut: 'ja',
};

function draftBij(veld: string): Draft<Los> {
  const rijen = Object.entries(eerder).filter(([een]) => vragen.indexOf(een) < vragen.indexOf(veld));
  return metAntwoorden<Los>(leegConcept(), rijen);
}

const zeg = (veld: string, tekst: string, draft = draftBij(veld)) =>
  verdeel(beurt, { naam: 'melding', over: '', dialoog, draft, op: '' }, veld, tekst);

/** A message, and what of it has to stand somewhere afterwards. */
const berichten: readonly (readonly [bericht: string, blijft: readonly RegExp[]])[] = [
  ['een stuk of 60 kinderen, vooral dagbesteding en wat logeren', [/60/, /dagbe/, /logeer|logeren/]],
  [
    'het gaat om de groep in Tilburg, die hebben al twee maanden de huur niet betaald',
    [/huur/, /Tilburg/, /twee maand/],
  ],
  ['we hebben ze gebeld maar ze doen vaag over de jaarrekening', [/gebeld/, /jaarrekening/]],
  ['de directeur is vorige week opgestapt en de boekhouder ook', [/directeur/, /vorige week/, /boekhouder/]],
  ['nee, het gaat om Venlo en daar hebben ze ook de huur van het pand opgezegd', [/Venlo/, /huur van het pand/]],
  ['de bank heeft het krediet opgezegd en de lonen worden te laat betaald sinds februari', [/krediet/, /februari/]],
  ['in Roermond zitten 40 kinderen op de wachtlijst omdat er geen personeel meer is', [/40/, /wachtlijst/, /Roermond/]],
  ['ik werk bij de gemeente Tilburg als inkoper en mijn wethouder weet nog van niets', [/inkoper/, /Tilburg/]],
  ['volgens de accountant is er een gat van 3 ton en dat stond gewoon in de krant', [/3 ton/, /krant/]],
  [
    'nou ja, er zijn al vijf behandelaren weg en de locatie in Weert sluit per 1 april',
    [/behandelaren/, /Weert/, /april/],
  ],
];

it.each(berichten)('bij elke vraag: %s', (tekst, blijft) => {
  const weg = vragen.filter((veld) => {
    const { antwoorden } = zeg(veld, tekst).draft;
    return !blijft.every((patroon) => patroon.test(JSON.stringify(antwoorden)));
  });
  expect(weg).toEqual([]);
});

it('naast een nummer van acht cijfers wordt gelezen wat er nog meer staat, en in het nummer niets', () => {
  const { draft, notities } = zeg('nummers', 'KvK 01234567, en het zijn 60 kinderen in Weert');
  expect(draft.antwoorden).toMatchObject({
    nummers: { kvk: '01234567', agb: null },
    aantalJeugdigen: 60,
    gebieden: 'Weert',
  });
  expect(notities.map(({ label }) => label)).toEqual(['Gemeenten en regio’s', 'Aantal jeugdigen']);
  expect(Object.keys(zeg('nummers', '012 345 67 8').draft.antwoorden)).not.toContain('contact');
});

describe('een verhaal dat begint voor ernaar wordt gevraagd', () => {
  const kort = 'een stuk of 60 kinderen, vooral dagbesteding en wat logeren';
  const begonnen = zeg('nummers', kort).draft;
  const bijDeVraag = metAntwoorden<Los>(begonnen, [
    ['nummers', null],
    ['soort', 'problemen'],
  ]);

  it('wordt nog gevraagd, en het antwoord komt erachter', () => {
    expect(volgendeVraag(dialoog.stappen, bijDeVraag)).toBe('omschrijving');
    const { draft } = zeg('omschrijving', 'De bank heeft het krediet opgezegd.', bijDeVraag);
    expect(draft.antwoorden['omschrijving']).toBe(`${kort}\nDe bank heeft het krediet opgezegd.`);
    expect(volgendeVraag(dialoog.stappen, draft)).toBe('acuut');
  });

  it('wordt na terug weer gevraagd', () => {
    const { draft } = zeg('omschrijving', 'De bank heeft het krediet opgezegd.', bijDeVraag);
    const erna = terug(draft);
    expect(erna.antwoorden['omschrijving']).toBe(kort);
    expect(volgendeVraag(dialoog.stappen, erna)).toBe('omschrijving');
  });

  it('mag alles zijn', () => {
    expect(volgendeVraag(dialoog.stappen, zonderOnaf(bijDeVraag))).toBe('acuut');
  });

  it('is wat voor tien woorden of meer is verteld niet: dan is het er', () => {
    const { draft } = zeg('soort', 'de bank heeft het krediet opgezegd en de lonen zijn sinds februari te laat');
    expect(draft.antwoorden['omschrijving']).toMatch(/krediet/);
    expect(draft.onaf).toBeUndefined();
  });
});

describe('nee vooraan bij een vraag die met nee wordt beantwoord', () => {
  const metDatum = metAntwoorden<Los>(draftBij('acuut'), [['sinds', { tekst: '1 april', dag: '2026-04-01' }]]);
  const bij = (tekst: string) => zeg('acuut', tekst, metDatum).draft.antwoorden;

  it.each([
    'nee, pas als er per 1 februari geen geld komt',
    'nee, want de bank wil eerst de cijfers van maart zien',
    'nee hoor, de locatie in Weert blijft nog open tot eind mei',
  ])('antwoordt, laat staan wat er stond en bewaart de rest: %s', (tekst) => {
    expect(bij(tekst)).toMatchObject({ acuut: 'nee', sinds: metDatum.antwoorden['sinds'] });
    expect(JSON.stringify(bij(tekst))).toContain(tekst);
  });

  it.each(['nee, het gaat om 1 mei', 'nee, 1 mei', 'nee, dat moet 1 mei zijn', 'nee, sorry, 1 mei'])(
    'verbetert als het over een andere vraag gaat: %s',
    (tekst) => {
      expect(bij(tekst)).toMatchObject({ sinds: { dag: '2026-05-01' } });
      expect(bij(tekst)['acuut']).toBeUndefined();
    },
  );
});

it.each([
  ['sorry, 50 jeugdigen, en de ouders zijn boos', /ouders zijn boos/],
  ['ik bedoel 50 kinderen. de bank wil niet meer', /bank wil niet meer/],
  ['nee, het zijn er 50 en de kok is weg', /kok is weg/],
])('van een verbetering blijft ook een kort deel over iets anders staan: %s', (tekst, blijft) => {
  const draft = metAntwoorden<Los>(draftBij('contact'), [['aantalJeugdigen', 40]]);
  const { antwoorden } = zeg('contact', tekst, draft).draft;
  expect(antwoorden).toMatchObject({ aantalJeugdigen: 50 });
  expect(JSON.stringify(antwoorden)).toMatch(blijft);
});

it.each([
  'sorry, 50 jeugdigen',
  'ik heb me net vergist denk ik, het zijn er 50',
  'nee, ik bedoel 50 kinderen',
  'oeps, dat moeten 50 kinderen zijn, sorry daarvoor',
])('van een verbetering zonder meer komt niets in het verhaal: %s', (tekst) => {
  const draft = metAntwoorden<Los>(draftBij('contact'), [['aantalJeugdigen', 40]]);
  const { antwoorden } = zeg('contact', tekst, draft).draft;
  expect(antwoorden).toMatchObject({ aantalJeugdigen: 50, omschrijving: eerder['omschrijving'] });
});
