/** Text cut to size: at its end, or around the word it is about. */
import { inkorten, rondom } from '../../texts/inkorten';

const zin = 'Een lange zin over van alles en nog wat, met helemaal achteraan het woord trede 3 en dan een punt.';

it('laat heel wat past, en eindigt anders met een beletselteken', () => {
  expect(inkorten('kort', 4)).toBe('kort');
  expect(inkorten('te lang', 4)).toBe('te …');
});

it('knipt na een heel woord, behalve waar dan bijna niets overblijft', () => {
  for (let max = 12; max < zin.length; max++) {
    const kort = inkorten(zin, max);
    expect(kort.length).toBeLessThanOrEqual(max);
    for (const woord of kort.slice(0, -1).trim().split(' ')) expect(zin.split(' ')).toContain(woord);
  }
  expect(inkorten('kort zorgcontinuïteitsvraagstukken', 20)).toBe('kort zorgcontinuïte…');
  expect(inkorten('🙂'.repeat(9), 5)).toBe('🙂🙂🙂🙂…');
});

it('toont het woord waar het om gaat, ook ver in de zin, en knipt geen woord doormidden', () => {
  expect(rondom(zin, 'trede 3', 200)).toBe(zin);
  expect(rondom(zin, 'lange', 40)).toBe(inkorten(zin, 40));
  const deel = rondom(zin, 'TREDE 3', 40);
  expect(deel).toMatch(/^….*trede 3/);
  expect(deel.length).toBeLessThanOrEqual(40);
  expect(zin.split(' ')).toContain(deel.slice(1).split(' ')[0]);
  expect(rondom(zin, 'niet aanwezig', 40)).toBe(inkorten(zin, 40));
  const aaneen = 'x'.repeat(100);
  expect(rondom(`${aaneen}trede 3`, 'trede 3', 40)).toBe('…trede 3');
});
