/** The journeys on which every button of the table is met once, each in a house of its own. */
import { accountgesprekken } from './tocht-gesprekken';
import { beheer, teksten } from './tocht-beheer';
import { brief, briefreeks, eigenWoorden } from './tocht-brieven';
import { casus } from './tocht-casus';
import { melding } from './tocht-melding';
import { kanaal, ritme } from './tocht-kanaal';
import { waarneming } from './tocht-waarneming';
import { rondgang } from './tocht-rond';
import type { Tocht } from './toneel';

export const tochten: Readonly<Record<string, Tocht>> = {
  rondgang,
  melding,
  accountgesprekken,
  casus,
  kanaal,
  ritme,
  brief,
  eigenWoorden,
  briefreeks,
  beheer,
  teksten,
  waarneming,
};
