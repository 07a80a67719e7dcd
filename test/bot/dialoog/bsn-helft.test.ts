/** The half of a number goes out of a draft, and nothing else of it changes. */
import { leegConcept, metAntwoorden, wijzig } from '../../../bot/dialogue';
import { volgendeVraag } from '../../../bot/dialoog/welke-vraag';
import { keurMetVorige, zonderHelft } from '../../../bot/dialoog/bsn';
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
