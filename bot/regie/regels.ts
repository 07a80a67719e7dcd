/** What a text can be of somebody who works on a casus, in the order it is tried. */
import { opEigenFormulier } from '../concept/eigen-formulier';
import { taakLaterUitZin, taakMakenUitZin } from '../handlers/taak-zin';
import { gezien } from '../nieuw-bericht/regel';
import type { Regel } from '../nieuw-bericht/regel';
import { collegaBereiken } from './collega-bereiken';
import { mogenErbij } from './mogen-erbij';
import { stapZonderRol } from './stap-zonder-rol';
import { collegaUitZin } from './collega-zin';
import { eigenTakenHier } from './eigen-taken-hier';
import { anderGetal } from './feit-ander-getal';
import { feitInZin } from './feit-in-zin';
import { herinnerMij } from './herinner-mij';
import { herinnerUitZin } from './herinner-zin';
import { ikWord } from './ik-word';
import { laatWeten } from './laat-weten';
import { opWachtend } from './op-wachtend';
import { overdrachtUitZin } from './overdracht-zin';
import { sluitUitZin } from './sluit-casus';
import { taakGevenUitZin } from './taak-geven-zin';
import { taakOpDag } from './taak-op-dag';
import { taakGezegd } from './taak-gezegd';
import { taakVanDaarnet } from './taak-van-daarnet';
import { termijnVraag } from './termijn-vraag';
import { tredeDaarvoor } from './trede-daarvoor';
import { tredeUitOpdracht } from './trede-zetten';
import { veranderdUitZin } from './veranderd-zin';
import { volgendeStapUitZin } from './volgende-stap-zin';
import { waarnemerUitZin } from './waarnemer-zin';

/** A tredebepaling he is writing, or one that waits for his word. */
export const overDeTredebepaling: readonly Regel[] = [opEigenFormulier, opWachtend].map(gezien);

/** Who does what, by when, and what the others must know. */
export const overHetWerk: readonly Regel[] = [
  collegaBereiken,
  mogenErbij,
  stapZonderRol,
  tredeDaarvoor,
  eigenTakenHier,
  herinnerMij,
  herinnerUitZin,
  veranderdUitZin,
  waarnemerUitZin,
  overdrachtUitZin,
  collegaUitZin,
  taakVanDaarnet,
  taakMakenUitZin,
  taakLaterUitZin,
  taakGevenUitZin,
  ikWord,
  laatWeten,
  sluitUitZin,
  tredeUitOpdracht,
  volgendeStapUitZin,
  taakOpDag,
  termijnVraag,
  taakGezegd,
].map(gezien);

export const overEenFeit: readonly Regel[] = [feitInZin, anderGetal].map(gezien);
