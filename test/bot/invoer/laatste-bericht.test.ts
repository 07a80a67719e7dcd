/** The last message about a casus is asked for and taken back without anybody being told to call 112; somebody's last words are not. */
import { maakRegister } from '../../../bot/begrip/register';
import { leesBericht } from '../../../bot/bericht-lezen';
import { zonderLaatste } from '../../../bot/invoer/laatste-bericht';

const aanbieders = [{ id: 'm', naam: 'Mutsaersstichting', aliassen: [] }];
const lezer = () => ({ register: maakRegister({ aanbieders, gemeenten: [], regios: [] }), vandaag: '2026-11-28' });
const gevaar = (zin: string): boolean => {
  const deze = lezer();
  return leesBericht(deze, zonderLaatste(deze, zin)).begrepen.slots.naar === '112';
};

it.each([
  'trek mijn laatste bericht in',
  'haal het laatste bericht terug',
  'corrigeer mijn laatste bericht',
  'is het laatste bericht aangekomen',
  'wie heeft mijn laatste bericht niet gelezen',
  'stuur het laatste bericht opnieuw',
])('%s: geen gevaar', (zin) => {
  expect(gevaar(zin)).toBe(false);
});

it.each([
  'dit is mijn laatste bericht',
  'haar laatste bericht was sorry voor alles, sindsdien geen contact',
  'Een jongere appt dat dit zijn laatste bericht is',
  'zn laatste bericht: nog 1 trein en dan rust',
  'in het laatste bericht schrijft ze dat ze van het dak springt',
  'hij stuurde een laatste bericht',
])('%s: gevaar', (zin) => {
  expect(gevaar(zin)).toBe(true);
});
