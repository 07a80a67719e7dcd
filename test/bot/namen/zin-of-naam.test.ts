/** Asked for a name people say other things too; those are offered as a name to nobody. */
import { leesOrganisatie } from '../../../bot/dialogues/organisatie-vraag';
import { aangehaald, isZin } from '../../../bot/namen/zin-of-naam';
import { genoemdeNaamIn } from '../../../bot/namen/genoemde-naam';
import { leesBericht } from '../../../bot/bericht-lezen';
import type { VrijeTekst } from '../../../domain/persoonsgegevens';
import { register } from '../begrip/register-voorbeeld';

const lezer = { register, vandaag: '2026-03-12' };
const lees = (tekst: string) => {
  const lezing = leesOrganisatie(tekst as VrijeTekst, lezer);
  return lezing.ok ? lezing.waarde.naam : (lezing.keuzes ?? []).map(({ titel }) => titel).at(-1);
};

it.each([
  'ja die bedoel ik',
  'nee die andere',
  'weet ik niet hoor dat nummer',
  'pfff nog meer vragen?',
  'pff',
  'daar ging het over ja, ze zeggen dat ze per 1 februari stoppen als er geen geld bij komt',
  'ik werk bij de gemeente Tilburg, ben inkoper jeugd',
  'sorry even iets anders',
  'wie leest dit',
])('is een zin en geen naam: %s', (tekst) => {
  expect(lees(tekst)).toBeUndefined();
});

it.each([
  ['Zonnebloemgroep', 'Zonnebloemgroep'],
  ['zonnebloemgroep', 'zonnebloemgroep'],
  ['het heet de zonnebloemgroep', 'de zonnebloemgroep'],
  ['de naam is Zonnebloem', 'Zonnebloem'],
  ['huize de korenaar', 'huize de korenaar'],
  [
    'Stichting voor Jeugd en Gezin van de Zusters in Overloon',
    'Stichting voor Jeugd en Gezin van de Zusters in Overloon',
  ],
  ['Wij Samen', 'Wij Samen'],
  ['“wij kunnen het”', 'wij kunnen het'],
  ["'ik en wij'", 'ik en wij'],
])('is een naam: %s', (tekst, naam) => {
  expect(lees(tekst)).toBe(`Gebruik ‘${naam}’`);
});

it('kijkt naar woorden in kleine letters, en bij veel woorden naar hoofdletters', () => {
  expect(isZin('Ik en Wij')).toBe(false);
  expect(isZin('ik en wij')).toBe(true);
  expect(isZin('opvang met zorg voor kleine groepen in het noorden')).toBe(true);
  expect(aangehaald('zonder tekens')).toBeNull();
});

it('een woord met een hoofdletter in de zin is een naam, ook als het uit bekende delen bestaat', () => {
  const genoemd = genoemdeNaamIn(
    leesBericht(lezer, 'het gaat om de Zonnebloemgroep in Tilburg, die hebben al twee maanden de huur niet betaald'),
  );
  expect(genoemd).toBe('Zonnebloemgroep');
});
