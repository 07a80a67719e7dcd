/** Texts that are made to keep the process busy: one person may not hold up the others. */
import { begrijp } from '../../bot/begrip/begrijp';
import { maakRegister } from '../../bot/begrip/register';
import { laatBinnen } from '../../bot/invoer/deur';
import { leesActie, vrijeInvoer } from '../../cards/actions';
import { isSchoon, keurVelden } from '../../domain/persoonsgegevens/velden';
import { leesGesprek } from '../../bot/gesprek/invoer';
import { gesprekVelden } from '../../texts/accountgesprek';
import { maakVrijeTekst } from '../../domain/persoonsgegevens';
import { werktijd } from '../support/werktijd';

const register = maakRegister({
  aanbieders: [{ id: 'A', naam: 'Stichting Het Noorderlicht', aliassen: [] }],
  gemeenten: [{ code: 'GM0983', naam: 'Venlo', aliassen: [] }],
  regios: [],
});

/** Few repeats: without a defence this already takes seconds, with more of them it never ends. */
it.each(['zeventien', 'negentien', 'achttien', 'tweeen', 'eenen', 'zeventig', 'honderd', '1.000', 'drie en ', '½'])(
  'een lange rij “%s” kost niet meer dan een gewone zin',
  (zaad) => {
    for (const staart of ['', ' mensen x', ' euro x', '!'])
      expect(werktijd(() => begrijp(zaad.repeat(26) + staart, register, '2026-03-12'))).toBeLessThan(1_500);
  },
);

it('een rij van vierduizend tekens wordt gelezen zonder dat iemand wacht', () => {
  for (const zaad of ['zeventien', 'Jan ', 'kind van 9 uit ', '1 2 ', 'Kerkstraat 1 ', 'A. ', 'kvk 1 ']) {
    const tekst = zaad.repeat(4_000 / zaad.length);
    expect(werktijd(() => begrijp(tekst, register, '2026-03-12'))).toBeLessThan(3_000);
    expect(werktijd(() => maakVrijeTekst(tekst))).toBeLessThan(3_000);
  }
});

it('een formulier vol met veel te lange velden wordt geweigerd zonder alles te lezen', () => {
  const lang = '1 2 '.repeat(60_000);
  const ruw = Object.fromEntries(Object.keys(gesprekVelden).map((veld) => [veld, lang]));
  const omgeving = { vandaag: '2026-03-12', partij: { id: 'A' } };
  expect(werktijd(() => expect(leesGesprek(ruw, omgeving).ok).toBe(false))).toBeLessThan(2_000);
});

it('een kaart vol met lange velden met cijfers kost niet meer dan die velden zelf', () => {
  const velden = vrijeInvoer('draaiboek.wijzigen');
  const lang = Object.fromEntries(velden.map((veld) => [veld, '1 '.repeat(10_000)]));
  const knop = { action: 'draaiboek.wijzigen', regel: 'r', gezien: 'g', sleutel: 'sleutel-1', ...lang };
  const actie = leesActie(knop);
  if (typeof actie === 'string') throw new Error(actie);
  expect(werktijd(() => laatBinnen(actie))).toBeLessThan(4_000);
});

it('een BSN verdeeld over twee lange velden wordt ook gevonden', () => {
  const vul = 'het is druk, '.repeat(200);
  const keuringen = keurVelden([
    ['een', `${vul}11122`],
    ['twee', `2333 ${vul}`],
  ]);
  expect(isSchoon(keuringen)).toBe(false);
});

it('een BSN op de rand van een te lang veld komt ook niet half terug', () => {
  for (const plaats of [1_990, 1_995, 2_990, 2_995, 3_990, 3_995]) {
    const ruw = { aanleiding: `${'x '.repeat(plaats / 2)} 123456782 ${'y '.repeat(2_000)}` };
    expect(JSON.stringify(leesGesprek(ruw, { vandaag: '2026-03-12', partij: { id: 'A' } }))).not.toMatch(/1234/);
  }
});

it.each(['constructor', 'trede constructor', 'de constructor van ons gebouw is failliet', '__proto__', 'toString'])(
  '“%s” is een gewoon woord',
  (tekst) => expect(() => begrijp(tekst, register, '2026-03-12')).not.toThrow(),
);
