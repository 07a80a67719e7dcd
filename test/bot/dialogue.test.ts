/** The dialogue engine: the answers are the state, and the step follows from them, in whatever order things happen. */
import fc from 'fast-check';
import { leegConcept, metAntwoord, metAntwoorden, terug, wijzig, zonder, zonderWijziging } from '../../bot/dialogue';
import { velden, volgendeVraag, voltooi, vooraanWatLaterKomt, voortgang } from '../../bot/dialoog/welke-vraag';
import type { Draft, Steps, Vraag } from '../../bot/dialogue';
import { passend } from '../../bot/dialoog/passend';
import { leesKeuze } from '../../bot/invoer/keuze';
import { meldingStappen } from '../../bot/dialogues/melding-vragen';

interface Proef {
  readonly naam: string;
  readonly ja: 'ja' | 'nee';
  readonly uitleg: string;
  readonly slot: string;
}

const vraag: Vraag<string, Proef> = {
  soort: 'tekst',
  magOpen: true,
  lees: (waarde) => ({ ok: true, waarde }),
  toon: String,
};
const stappen: Steps<Proef> = {
  naam: vraag,
  ja: { ...vraag, lees: () => ({ ok: true, waarde: 'ja' }) },
  uitleg: { ...vraag, wanneer: ({ ja }) => ja === 'ja' },
  slot: vraag,
};
const vol = (ja: 'ja' | 'nee'): Draft<Proef> => {
  const basis = metAntwoord(metAntwoord(leegConcept<Proef>(), 'naam', 'A'), 'ja', ja);
  const metUitleg = ja === 'ja' ? metAntwoord(basis, 'uitleg', 'omdat') : basis;
  return metAntwoord(metUitleg, 'slot', 'eind');
};

it('vraagt op volgorde, en alleen wat geldt', () => {
  expect(volgendeVraag(stappen, leegConcept())).toBe('naam');
  expect(volgendeVraag(stappen, zonder(vol('ja'), 'uitleg'))).toBe('uitleg');
  expect(volgendeVraag(stappen, vol('nee'))).toBeNull();
  expect(voortgang(stappen, vol('nee')).totaal).toBe(3);
  expect(voortgang(stappen, vol('ja')).totaal).toBe(4);
});

it('een antwoord dat niet meer geldt telt niet mee, en is er weer als het weer geldt', () => {
  const om = metAntwoord(vol('ja'), 'ja', 'nee');
  expect(voltooi(stappen, om)).toEqual({ naam: 'A', ja: 'nee', uitleg: null, slot: 'eind' });
  expect(voltooi(stappen, metAntwoord(om, 'ja', 'ja'))).toMatchObject({ uitleg: 'omdat' });
});

it('wijzigen en dan terug laat alles zoals het was; wijzigen en antwoorden verandert één veld', () => {
  const begonnen = wijzig(vol('ja'), 'naam');
  expect(volgendeVraag(stappen, begonnen)).toBe('naam');
  expect(terug(begonnen).antwoorden).toEqual(vol('ja').antwoorden);
  expect(voltooi(stappen, metAntwoord(begonnen, 'naam', 'B'))).toEqual({ ...voltooi(stappen, vol('ja')), naam: 'B' });
});

it('wat vooraf bekend was en later pas wordt gevraagd, gaat niet het eerst terug', () => {
  const vooraf = metAntwoord(metAntwoord(leegConcept<Proef>(), 'naam', 'A'), 'slot', 'eind');
  const begin = vooraanWatLaterKomt(stappen, vooraf);
  expect(terug(begin).antwoorden).toEqual({ slot: 'eind' });
  expect(vooraanWatLaterKomt(stappen, vol('nee'))).toEqual(vol('nee'));
});

it('overgeslagen is niet hetzelfde als niet gevraagd', () => {
  const over = metAntwoord(leegConcept<Proef>(), 'naam', null);
  expect(volgendeVraag(stappen, over)).toBe('ja');
  expect(voltooi(stappen, over)).toBeNull();
});

it('terug doet precies het laatste antwoord teniet, hoe lang het gesprek ook is', () => {
  const stap = fc.record({ veld: fc.constantFrom(...velden(stappen)), waarde: fc.constantFrom('ja', 'nee', null) });
  fc.assert(
    fc.property(fc.array(stap, { maxLength: 30 }), (reeks) => {
      let draft = leegConcept<Proef>();
      for (const { veld, waarde } of reeks) draft = metAntwoord(draft, veld, waarde as never);
      const laatste = draft.volgorde.at(-1);
      const na = terug(draft);
      expect(na.volgorde).toEqual(draft.volgorde.slice(0, -1));
      if (laatste !== undefined) expect(na.antwoorden[laatste]).toBeUndefined();
      for (const veld of na.volgorde) expect(na.antwoorden[veld]).toEqual(draft.antwoorden[veld]);
    }),
  );
});

it('terug na een bericht met meer antwoorden laat precies staan wat er eerst stond', () => {
  const veld = fc.constantFrom(...velden(stappen));
  const rij = fc.tuple(veld, fc.constantFrom('ja', 'nee', null));
  const reeks = fc.uniqueArray(rij, { selector: ([naam]) => naam });
  fc.assert(
    fc.property(reeks, reeks, (eerst, daarna) => {
      let draft = leegConcept<Proef>();
      for (const [naam, waarde] of eerst) draft = metAntwoord(draft, naam, waarde as never);
      const na = terug(metAntwoorden(draft, daarna as never));
      expect([na.antwoorden, na.volgorde]).toEqual([draft.antwoorden, draft.volgorde]);
    }),
  );
});

it('terug na woorden bij een verhaal: eerst die woorden, dan de vraag ervoor, en het verhaal blijft staan', () => {
  const verhaal = metAntwoord(metAntwoord(leegConcept<Proef>(), 'naam', 'A'), 'uitleg', 'het verhaal');
  const aangevuld = metAntwoorden(verhaal, [
    ['ja', 'ja'],
    ['uitleg', 'het verhaal, en meer'],
  ]);
  expect(aangevuld.volgorde).toEqual(['naam', 'uitleg', 'ja']);
  const verder = metAntwoord(aangevuld, 'slot', 'eind');
  const eens = terug(verder);
  expect(eens.antwoorden).toEqual({ naam: 'A', uitleg: 'het verhaal, en meer', ja: 'ja' });
  const tweemaal = terug(eens);
  expect(tweemaal.antwoorden).toEqual({ naam: 'A', uitleg: 'het verhaal' });
  expect(terug(tweemaal).antwoorden).toEqual({ naam: 'A' });
});

it('alleen woorden bij een verhaal, twee keer na elkaar: elke terug neemt de laatste terug', () => {
  const verhaal = metAntwoord(metAntwoord(leegConcept<Proef>(), 'uitleg', 'een'), 'ja', 'nee');
  const drie = metAntwoorden(metAntwoorden(verhaal, [['uitleg', 'een twee']]), [['uitleg', 'een twee drie']]);
  expect(terug(drie).antwoorden.uitleg).toBe('een twee');
  expect(terug(terug(drie))).toEqual(verhaal);
  expect(terug(terug(terug(drie))).antwoorden).toEqual({ uitleg: 'een' });
});

it('wat daarna wordt gewijzigd, wordt niet met een eerder bericht teruggenomen', () => {
  const twee = metAntwoorden(leegConcept<Proef>(), [
    ['naam', 'A'],
    ['ja', 'ja'],
  ]);
  const anders = metAntwoord(wijzig(twee, 'ja'), 'ja', 'nee');
  expect(terug(anders).antwoorden).toEqual({ naam: 'A', ja: 'ja' });
  expect(terug(anders)).toEqual(twee);
  expect(terug(terug(anders))).toEqual(terug(twee));
});

it('na een wijziging die niet doorging, en na een die is teruggenomen, neemt terug het bericht van daarvoor terug', () => {
  const bericht = metAntwoorden(vol('ja'), [['uitleg', 'omdat, en meer']]);
  const nietGedaan = terug(wijzig(bericht, 'ja'));
  expect(nietGedaan).toEqual(bericht);
  expect(terug(nietGedaan).antwoorden).toEqual(vol('ja').antwoorden);
  const welGedaan = metAntwoord(wijzig(bericht, 'naam'), 'naam', 'B');
  expect(terug(welGedaan)).toEqual(bericht);
  expect(terug(terug(welGedaan)).antwoorden).toEqual(vol('ja').antwoorden);
  // A version of before this one kept no order with it.
  const oud = { ...wijzig(bericht, 'ja'), wijzigt: { veld: 'ja' as const, was: 'ja' } };
  expect(terug(oud).antwoorden).toEqual(bericht.antwoorden);
});

describe('wijzigen terwijl er nog een andere vraag openstaat', () => {
  const half = metAntwoord(metAntwoord(leegConcept<Proef>(), 'uitleg', 'het verhaal'), 'slot', 'eind');
  const bezig = wijzig(half, 'slot');

  it('vraagt eerst wat wordt gewijzigd, en daarna wat openstond', () => {
    expect(volgendeVraag(stappen, half)).toBe('naam');
    expect(volgendeVraag(stappen, bezig)).toBe('slot');
    expect(volgendeVraag(stappen, metAntwoord(bezig, 'slot', 'anders'))).toBe('naam');
  });

  it('houdt vast wat er stond, ook als er eerst iets anders komt', () => {
    const anders = metAntwoord(bezig, 'naam', 'A');
    expect(volgendeVraag(stappen, anders)).toBe('slot');
    expect(terug(anders).antwoorden).toMatchObject({ slot: 'eind', naam: 'A' });
    expect(wijzig(anders, 'naam').antwoorden).toMatchObject({ slot: 'eind' });
    expect(zonderWijziging(anders).antwoorden).toMatchObject({ slot: 'eind', naam: 'A' });
  });
});

it('hoe lang ook gepraat, een concept houdt maar zoveel berichten bij', () => {
  let draft = metAntwoord(leegConcept<Proef>(), 'uitleg', 'x');
  for (let keer = 0; keer < 40; keer += 1) draft = metAntwoorden(draft, [['uitleg', 'x'.repeat(keer + 2)]]);
  let diepte = 0;
  for (let stap = draft.laatste; stap; stap = stap.eerder) diepte += 1;
  expect(diepte).toBeLessThanOrEqual(8);
});

it('een nieuwe versie vraagt wat erbij kwam, en vergeet wat er niet meer is of niet meer te lezen is', () => {
  const oud = { ...vol('ja'), antwoorden: { ...vol('ja').antwoorden, weg: 'oud', slot: { anders: 1 } } };
  const draft = { ...oud, volgorde: [...oud.volgorde, 'weg'] } as unknown as Draft<Proef & { erbij: string }>;
  const nieuwe: Steps<Proef & { erbij: string }> = {
    naam: vraag,
    erbij: vraag,
    ja: vraag as never,
    uitleg: vraag,
    slot: { ...vraag, toon: (waarde: string) => waarde.toUpperCase() },
  };
  const nu = passend(nieuwe, draft);
  expect(nu.antwoorden).toEqual({ naam: 'A', ja: 'ja', uitleg: 'omdat' });
  expect(nu.volgorde).toEqual(['naam', 'ja', 'uitleg']);
  expect(volgendeVraag(nieuwe, nu)).toBe('erbij');
  expect(terug(nu).volgorde).toEqual(['naam', 'ja']);
});

const keuzes = [
  { waarde: 'vermoeden-financieel', titel: 'Vermoeden van (financiële) problemen' },
  { waarde: 'voornemen', titel: 'Een voornemen van een organisatie' },
  { waarde: 'knelpunt-samenwerking', titel: 'Een knelpunt in de samenwerking' },
];

it.each([
  ['2', 'voornemen'],
  ['nummer 2', 'voornemen'],
  ['2.', 'voornemen'],
  ['de tweede', 'voornemen'],
  ['de laatste', 'knelpunt-samenwerking'],
  ['-1', null],
  ['1,2', null],
  ['1e0', null],
  ['de tiende', null],
  ['voornemen', 'voornemen'],
  ['Vermoeden', 'vermoeden-financieel'],
  ['een knelpunt', 'knelpunt-samenwerking'],
  ['knelpunt', 'knelpunt-samenwerking'],
  ['FINANCIËLE', 'vermoeden-financieel'],
  ['een', null],
  ['4', null],
  ['0', null],
  ['', null],
  ['iets anders', null],
])('leest ‘%s’ als %s', (tekst, waarde) => {
  expect(leesKeuze(tekst, keuzes)?.waarde ?? null).toBe(waarde);
});

const lezers = [
  { waarde: 'eigen', titel: 'Raden in de eigen regio' },
  { waarde: 'andere', titel: 'Raden buiten de regio' },
];

it.each([
  ['voor de raden buiten onze regio', 'andere'],
  ['de raden in onze eigen regio', 'eigen'],
  ['graag naar raden buiten regio', 'andere'],
  ['raden regio', null],
  ['raden niet buiten de regio', null],
  ['raden in Venlo', null],
])('kiest met ‘%s’ lezers: %s', (tekst, waarde) => {
  expect(leesKeuze(tekst, lezers)?.waarde ?? null).toBe(waarde);
});

it('elk veld van de melding dat open mag blijven, kan dat; de andere houden de melding tegen', () => {
  const verplicht = velden(meldingStappen).filter((veld) => !meldingStappen[veld].magOpen);
  expect(verplicht).toEqual(['over', 'omschrijving']);
  expect(velden(meldingStappen).filter((veld) => meldingStappen[veld].dringend)).toEqual(['soort', 'acuut']);
});

describe('een concept van een vorige versie van de vragenlijst', () => {
  const keuze = (...waarden: readonly string[]): Vraag<string, Proef> => ({
    ...vraag,
    soort: 'keuze',
    keuzes: waarden.map((waarde) => ({ waarde, titel: waarde })),
  });
  type Oud = Record<'naam' | 'soort' | 'weg' | 'slot', string>;
  type Nieuw = Record<'naam' | 'erbij' | 'soort' | 'slot', string>;
  const nieuw = {
    naam: vraag,
    erbij: vraag,
    soort: keuze('geld', 'mensen'),
    slot: vraag,
  } as unknown as Steps<Nieuw>;
  const oud = (soort: string): Draft<Oud> =>
    [['naam', 'A'] as const, ['soort', soort] as const, ['weg', 'W'] as const].reduce<Draft<Oud>>(
      (draft, [veld, waarde]) => metAntwoord(draft, veld, waarde),
      leegConcept<Oud>(),
    );
  /** As it lay in the database in between. */
  const gelezen = (soort: string): Draft<Nieuw> =>
    passend(nieuw, JSON.parse(JSON.stringify(oud(soort))) as Draft<Nieuw>);

  it('een vraag die erbij kwam wordt gesteld, een die weg is verdwijnt, de rest blijft', () => {
    const draft = gelezen('geld');
    expect(draft.antwoorden).toEqual({ naam: 'A', soort: 'geld' });
    expect(volgendeVraag(nieuw, draft)).toBe('erbij');
    expect(terug(draft).antwoorden).toEqual({ naam: 'A' });
    expect(volgendeVraag(nieuw, metAntwoord(draft, 'erbij', 'E'))).toBe('slot');
  });

  it('een keuze die anders is gaan heten wordt opnieuw gevraagd, en niet stil meegestuurd', () => {
    const draft = gelezen('financieel');
    expect(draft.antwoorden).toEqual({ naam: 'A' });
    expect(volgendeVraag(nieuw, metAntwoord(draft, 'erbij', 'E'))).toBe('soort');
  });

  it('zo blijft elk antwoord van de vragenlijst van nu staan', () => {
    const antwoorden = { soort: 'voornemen', acuut: 'weet-niet', bekendBij: ['igj'], melderNoemen: 'ja' };
    const draft = { antwoorden, volgorde: Object.keys(antwoorden) } as unknown as Parameters<
      typeof passend<typeof antwoorden>
    >[1];
    expect(passend(meldingStappen as never, draft).antwoorden).toEqual(antwoorden);
  });
});
