/** A register with invented aanbieders and the real municipalities, for the tests of understanding. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { PlaatsNaam, Register } from '../../../bot/begrip/register';
import { maakRegister } from '../../../bot/begrip/register';
import { voorbeeldaanbieders } from '../../../db/voorbeeld/aanbieders';

const lees = (bestand: string): Record<string, string>[] =>
  parse(readFileSync(join(__dirname, '../../../db/register', bestand)), {
    columns: true,
    comment: '#',
    comment_no_infix: true,
  });

export const gemeenten: readonly PlaatsNaam[] = lees('gemeenten_jeugdregio.csv').map((rij) => ({
  code: rij['gemeentecode'] ?? '',
  naam: rij['gemeentenaam'] ?? '',
  aliassen: [],
}));

export const regios: readonly PlaatsNaam[] = lees('jeugdregios_2025.csv').map((rij) => ({
  code: rij['jeugdregio_code'] ?? '',
  naam: rij['jeugdregio_naam'] ?? '',
  aliassen: [],
}));

/** Official name | aliases. */
const namen = [
  'Stichting Het Noorderlicht|Noorderlicht',
  "Jeugdhulp 't Anker|'t Anker|Anker",
  'Mutsaersstichting|Mutsaers',
  'De Horizon Jeugdzorg|De Horizon|Horizon',
  'Stichting Kompas|Kompas',
  'Kompas Jeugd',
  'William Schrikker Stichting|WSS',
  'Zorggroep De Zevensprong|Zevensprong',
  'Jeugdbescherming Gelderland|JBG',
  'Jeugdbescherming Overijssel|JBOV',
  'Stichting Vuurtoren Jeugd-GGZ|De Vuurtoren',
  'Wilgenhof B.V.|De Wilgenhof',
  'Coöperatie Samen Sterk Jeugd U.A.|Samen Sterk Jeugd',
  'Gezinshuizen Zonneweide|Zonneweide',
  'Stichting Boei Specialistische Jeugdhulp|Boei',
  'Xonar Jeugd|XONAR',
];

const eigen = namen.map((regel, i) => {
  const [naam = '', ...aliassen] = regel.split('|');
  return { id: `a${i}`, naam, aliassen };
});

/** With those of the demo world, for sentences written by who saw only that. */
export const aanbieders = [
  ...eigen,
  ...voorbeeldaanbieders.filter(({ naam }) => !eigen.some((een) => een.naam === naam)),
];

export const register: Register = maakRegister({ aanbieders, gemeenten, regios });

/** Nobody in it: every name is one the bot never heard of. */
export const registerZonderNamen: Register = maakRegister({ aanbieders: [], gemeenten, regios });
