/** Who has to go says so in his own words, and so does who comes back: neither is written into the melding. */
import { gaatWeg } from '../../../bot/dialoog/gaat-weg';
import { wilVerder } from '../../../bot/dialoog/wil-verder';

it.each([
  'even stoppen, ik moet naar overleg',
  'ik moet naar overleg, later verder',
  'Sorry, ik word gebeld. Ik ga straks verder',
  'ik moet nu weg',
  'ik moet zo naar een vergadering en ik maak het vanmiddag af',
  'heb nu een overleg, rest doe ik morgen',
  'ik ga morgen weer verder',
  'wacht even, ik word gebeld',
  'sorry, we moeten nu echt naar de volgende vergadering. Tot straks',
  'ik moet de deur uit, de rest volgt morgen',
  'even stoppen, ik maak het volgende week wel af',
  'sorry mijn baas staat naast me, straks meer',
  'mijn leidinggevende staat achter me, zo verder',
  'er staat een collega aan mijn bureau, zo terug',
  'mijn telefoon is bijna leeg, straks meer',
  'ik moet rennen voor de trein, morgen verder',
])('“%s” stopt, en bewaart', (tekst) => expect(gaatWeg(tekst)).toBe(true));

it.each([
  'de directeur moet weg',
  'ze moeten stoppen met pleegzorg',
  'ze stoppen, de kas is leeg',
  'ik moet naar de bank om het krediet te bespreken',
  'later',
  'morgen',
  'we moeten stoppen met de crisisopvang, later ook met wonen',
  'de rest volgt later',
  'sorry',
  'ik moet weg bij deze aanbieder',
  'we hebben een overleg met de bank',
  'de bestuurder moet naar het overleg',
  'mijn baas staat achter de melding',
  'de directeur staat naast de bestuurder',
  'de kas is bijna leeg, straks meer',
])('“%s” is een antwoord', (tekst) => expect(gaatWeg(tekst)).toBe(false));

it.each([
  ['waar waren we gebleven?', null],
  ['hoi, waar waren we?', null],
  ['waar was ik ook alweer', null],
  ['ik was bezig met een melding', null],
  ['Hoi, kunnen we verder met mijn melding van maandag?', 'maandag'],
  ['ik wil verder met mijn melding', null],
  ['ik had nog een melding openstaan', null],
  ['ik wil mijn halve melding afmaken', null],
  ['ik wil graag mijn melding over Kiezelpad afmaken', 'kiezelpad'],
  ['ik was gisteren begonnen met een melding over Kiezelpad', 'kiezelpad'],
  ['maak mijn melding af', null],
  ['zullen we verdergaan', null],
  ['laten we verder gaan', null],
  ['kan ik verder?', null],
  ['ben er weer', null],
  ['hoi, ik ben er weer', null],
  ['daar ben ik weer', null],
  ['we zijn weer terug', null],
  ['wil mijn open melding van gisteren graag nog even afronden', 'gisteren'],
  ['ik wil nog even verder met de melding over De Wilgenhoeve gaan', 'de wilgenhoeve'],
  ['ik heb nog een halve melding over Buro Sterrenmos open staan', 'buro sterrenmos'],
  ['ga door met mijn melding over Kiezelpad', 'kiezelpad'],
])('“%s” wil verder met %s', (tekst, naam) => expect(wilVerder(tekst)).toEqual({ naam }));

it.each([
  'ik wil een melding doen',
  'ik wil een melding doen over Noorderlicht',
  'wij hebben een melding gedaan over Noorderlicht',
  'ik heb een melding over Noorderlicht',
  'ze gaan verder met de afbouw',
  'hoe gaat het verder met mijn melding',
  'mijn melding intrekken',
])('“%s” vraagt iets anders', (tekst) => expect(wilVerder(tekst)).toBeNull());
