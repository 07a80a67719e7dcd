/** What a text can be that is about a letter, or about what stands in one. */
import { leesBericht } from '../bericht-lezen';
import { gezien } from '../nieuw-bericht/regel';
import type { Regel } from '../nieuw-bericht/regel';
import { feitMetNaam } from '../regie/feit-met-naam';
import { briefBijWoord } from './bij-woord';
import { embargoEraf } from './embargo-eraf';
import { feitKort } from './feit-kort';
import { foutDagIn } from './foute-dag';
import { gemeenteInZin } from './gemeente-zin';
import { kanEraf } from './kan-eraf';
import { magEerder } from './mag-eerder';
import { genoemdInBrief } from './genoemd-in-brief';
import { geinformeerdIn } from './geinformeerd-zin';
import { opLakvraag } from './lakvraag';
import { briefMetNummer } from './met-nummer';
import { opmerkingUitZin } from './opmerking-zin';
import { voorMijInZin } from './voor-mij';
import { briefvraagIn } from './vragen';
import { opBriefzoeking } from './waar-het-staat';
import { openSoort } from './open-soort';
import { opBriefzin } from './zin-in-brief';
import { ookVoor } from './ook-voor';
import { standGevraagd } from './stand-gevraagd';
import { uitTeGeven } from './uit-te-geven';
import { opVasteTekst } from './vaste-tekst';
import { waaromNiet } from './waarom-niet';

const opFeitnaam: Regel = (beurt, tekst) => feitMetNaam(beurt, leesBericht(beurt, tekst));

/** Half a sentence about the letter before somebody, and the letters that he may let go: said in words that mean something else without one. */
export const bijDeBrief: readonly Regel[] = [
  standGevraagd,
  waaromNiet,
  magEerder,
  opVasteTekst,
  openSoort,
  ookVoor,
  kanEraf,
  briefBijWoord,
  uitTeGeven,
].map(gezien);

export const overEenBrief: readonly Regel[] = [
  embargoEraf,
  feitKort,
  gemeenteInZin,
  foutDagIn,
  opBriefzoeking,
  opmerkingUitZin,
  geinformeerdIn,
  briefMetNummer,
  opLakvraag,
  genoemdInBrief,
  opBriefzin,
  opFeitnaam,
  voorMijInZin,
  briefvraagIn,
].map(gezien);
