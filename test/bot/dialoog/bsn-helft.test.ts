/** The half of a number goes out of a draft, and nothing else of it changes. */
import { leegConcept, metAntwoorden, terug, wijzig } from '../../../bot/dialogue';
import { volgendeVraag } from '../../../bot/dialoog/welke-vraag';
import { keurMetVorige, zonderHelft, zonderHelftInSpoor } from '../../../bot/dialoog/bsn';
import { dialogen } from '../../../bot/dialogues';
import type { Los } from '../../../bot/dialogues/dialoog';

it('laat een begonnen verhaal begonnen: de vraag ernaar komt nog', () => {
  const begonnen = {
    ...metAntwoorden<Los>(leegConcept(), [
      ['over', { partijId: null, naam: 'Zonnebloemgroep' }],
      ['nummers', null],
      ['omschrijving', 'Ze hebben het zwaar, 11122'],
      ['soort', 'problemen'],
    ]),
    onaf: 'omschrijving',
  };
  const erna = zonderHelft(begonnen, 'omschrijving');
  expect(JSON.stringify(erna)).not.toContain('11122');
  expect(erna.volgorde).toEqual(begonnen.volgorde);
  expect(volgendeVraag(dialogen.melding.stappen, erna)).toBe('omschrijving');
});

it('ziet de andere helft ook in wat een begonnen wijziging terug kan zetten', () => {
  const draft = wijzig(
    metAntwoorden<Los>(leegConcept(), [
      ['over', { partijId: null, naam: 'Zonnebloemgroep' }],
      ['omschrijving', 'Ze hebben het zwaar, 11122'],
    ]),
    'omschrijving',
  );
  const open = { naam: 'melding', over: '', dialoog: dialogen.melding, draft, op: '' } as const;
  expect(keurMetVorige(open, '2333')).toMatchObject({ ok: false, delen: ['omschrijving'] });
});

it('een keuze met een cijfer maakt van een KvK-nummer geen BSN; in een verhaal of met meer cijfers wel', () => {
  const met = (rij: readonly (readonly [string, unknown])[]) =>
    ({
      ...{ naam: 'melding' as const, over: '', dialoog: dialogen.melding, op: '' },
      draft: metAntwoorden<Los>(metAntwoorden<Los>(leegConcept(), rij), [['nummers', { kvk: '87654321', agb: null }]]),
    }) as const;
  const vervangen = met([['nummers', { kvk: '12345678', agb: null }]]);
  expect(keurMetVorige(vervangen, '2').ok).toBe(true);
  const nu = { ...vervangen, draft: terug(vervangen.draft) };
  expect(keurMetVorige(nu, '2').ok).toBe(true);
  expect(keurMetVorige(nu, 'en dan 2').ok).toBe(false);
  expect(keurMetVorige(met([['omschrijving', 'Het nummer is 12345678']]), '2').ok).toBe(false);
});

describe('een antwoord dat is vervangen', () => {
  const begin = metAntwoorden<Los>(leegConcept(), [['omschrijving', 'Ze hebben het zwaar, 11122']]);
  const draft = metAntwoorden<Los>(metAntwoorden<Los>(begin, [['omschrijving', 'De huur van 2026 is niet betaald']]), [
    ['aantalJeugdigen', 25],
  ]);
  const open = { naam: 'melding', over: '', dialoog: dialogen.melding, draft, op: '' } as const;

  it('is ook een helft: ‘terug’ zou die terugbrengen', () => {
    expect(keurMetVorige(open, '2333')).toMatchObject({ ok: false, delen: ['omschrijving'], vervangen: true });
  });

  it('raakt die helft kwijt, en wat er nu staat blijft staan', () => {
    const erna = zonderHelftInSpoor(draft, 'omschrijving');
    expect(JSON.stringify(erna)).not.toContain('11122');
    expect(erna.antwoorden).toEqual(draft.antwoorden);
    expect(String(terug(terug(erna)).antwoorden['omschrijving'])).toMatch(/^Ze hebben het zwaar/);
  });

  it('houdt geen ander getal tegen', () => {
    expect(keurMetVorige(open, '25').ok).toBe(true);
  });
});
