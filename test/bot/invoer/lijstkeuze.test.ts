/** Which line of a list is meant; what is no pointing at one stays what it is. */
import { lijstkeuze } from '../../../bot/invoer/lijstkeuze';

const rijen = [
  'mutsaersstichting c 2023 0001 in behandeling bijgewerkt op 7 november 2023',
  'gezinshuizen maanvaren c 2026 0004 geopend bijgewerkt op 8 maart 2026',
  'stichting de wilgenhoeve c 2025 0004 in behandeling bijgewerkt op 7 februari 2026',
].map((woorden, plek) => ({ titel: woorden, woorden, data: { plek }, knoppen: [{ plek }] }));

const gekozen = (tekst: string, naam?: string): unknown => lijstkeuze(tekst, rijen, naam)?.data['plek'] ?? null;

it.each([
  ['de tweede', 1],
  ['open de eerste', 0],
  ['de onderste graag', 2],
  ['laat me de tweede casus zien', 1],
  ['vink de eerste af', 0],
  ['nummer 3', 2],
  ['2', 1],
  ['die van maanvaren', 1],
  ['en die van de wilgenhoeve?', 2],
  ['doe maar maanvaren', 1],
  ['de casus van 8 maart', 1],
  ['open die met c-2023-0001', 0],
])('%s', (tekst, plek) => {
  expect(gekozen(tekst)).toBe(plek);
});

it('knows an organisation by the name that was heard, however it was written', () => {
  expect(gekozen('die van mutsaers', 'Mutsaersstichting')).toBe(0);
});

it.each([
  ['maanvaren'],
  ['4'],
  ['de vierde'],
  ['die van 2026'],
  ['die van hazelkamp'],
  ['die tweede alinea is te lang'],
  ['de eerste raming was te laag'],
  ['de tweede keer dat de inspectie er was vonden zij het nog erger'],
  ['in de eerste week van maart'],
  ['trede van maanvaren'],
  ['neem contact op met de tweede adviseur'],
])('is none: %s', (tekst) => {
  expect(gekozen(tekst)).toBeNull();
});

it('of a list of one it is named, and has no place', () => {
  expect(lijstkeuze('die van mutsaersstichting', rijen.slice(0, 1))).toBe(rijen[0]);
  expect(lijstkeuze('de eerste', rijen.slice(0, 1))).toBeNull();
  expect(lijstkeuze('doe die maar open', rijen.slice(0, 1))).toBe(rijen[0]);
  expect(lijstkeuze('doe die maar open', rijen)).toBeNull();
});

it('without a list nothing is pointed at', () => {
  expect(lijstkeuze('de tweede', [])).toBeNull();
});
