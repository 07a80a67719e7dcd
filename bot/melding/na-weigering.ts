/** A signal that is told beside a question, or in a story that was taken for one and refused: who may file a melding is offered that, and no signal is lost. */
import { berichtKaart } from '../../cards/bericht';
import { button } from '../../cards/button';
import { maskeer } from '../../domain/persoonsgegevens';
import { geenZaak, mag } from '../../domain/policy';
import { dialoogTekst } from '../../texts/dialoog';
import { knopTekst } from '../../texts/melding';
import { leesBericht } from '../bericht-lezen';
import type { Bericht } from '../bericht-lezen';
import { bericht } from '../beurt';
import type { Beurt, BeurtAntwoord } from '../beurt';
import type { Regel } from '../nieuw-bericht/regel';

/** So few words tell nothing. */
const KORT = 4;

/** "Klopt het dat Kiezelpad omvalt? Wij hebben 12 kinderen daar": a question, and behind it what he knows. */
const VERTELT_ERNA = /\?+\s+(?:\S+\s+){3,}\S+[^?]*$/;

/** The button carries the text, so nothing of it is kept until it is pressed. The refusal says no more than it did. */
export function metMelding(beurt: Beurt, { tekst, begrepen, lezing }: Bericht, antwoord: BeurtAntwoord): BeurtAntwoord {
  const zegtIets = VERTELT_ERNA.test(tekst) || !lezing.kenmerken.has('@vraagzin');
  const isVerhaal = begrepen.zekerheid < 1 && zegtIets && lezing.woorden.length > KORT;
  const beginnen = begrepen.intent === 'melding.starten';
  const biedAan = (antwoord.geweigerd === true && isVerhaal) || (!beginnen && vertelt(beurt, tekst));
  return biedAan ? metAanbod(beurt, tekst, antwoord) : antwoord;
}

/** "Vuurbaak kan de lonen niet betalen, wie moet ik bellen": under the answer to the question the melding is offered. */
export const metSignaal =
  (regel: Regel): Regel =>
  async (beurt, tekst) => {
    const antwoord = await regel(beurt, tekst);
    return antwoord && vertelt(beurt, tekst) ? metAanbod(beurt, tekst, antwoord) : antwoord;
  };

/** How sure a part of a sentence has to be a signal by itself, and how many words it has at least. */
const ZEKER_GENOEG = 0.75;
const KORTSTE_SIGNAAL = 3;

/** Whether some part of it tells what goes on with an organisation; what is asked tells nothing. */
function vertelt(beurt: Beurt, tekst: string): boolean {
  const { slots } = leesBericht(beurt, tekst).begrepen;
  if ((slots.aanbieder ?? slots.kandidaten) === undefined || isEnkelWoord(tekst)) return false;
  return delenVan(tekst).some((geschreven) => {
    // "In welke regio valt Kiezelpad, die gaan stoppen": of whom was said just before.
    const deel = slots.aanbieder === undefined ? geschreven : geschreven.replace(ZIJ, `${slots.aanbieder} `);
    const { begrepen, lezing } = leesBericht(beurt, deel);
    const isMelding = begrepen.intent === 'melding.starten' && begrepen.zekerheid >= ZEKER_GENOEG;
    const zegtIets = begrepen.slots.soort !== undefined && begrepen.zekerheid < 1;
    return isMelding && zegtIets && !lezing.kenmerken.has('@vraagzin') && !deel.includes('?');
  });
}

const ZIJ = /^(?:want |maar |en )?(?:die|ze|zij|hij|deze|dat) /i;
const isEnkelWoord = (tekst: string): boolean => tekst.trim().split(/\s+/).length < KORTSTE_SIGNAAL;
const delenVan = (tekst: string): readonly string[] =>
  tekst
    .split(/(?<=\?)|[,;.!\n]+\s+|\s(?=(?:en|maar) (?:wat|wie|waar|hoe|wanneer|welke?) )/u)
    .map((deel) => deel.trim())
    .filter((deel) => !isEnkelWoord(deel));

function metAanbod(beurt: Beurt, tekst: string, antwoord: BeurtAntwoord): BeurtAntwoord {
  if (beurt.inbound.plek !== 'persoonlijk' || !mag(beurt.actor, 'melding.registreren', geenZaak)) return antwoord;
  const melden = { intent: 'melding.starten', tekst: maskeer(tekst) } as const;
  const kaart = berichtKaart({
    kop: dialoogTekst.tochMelding,
    knoppen: [button(knopTekst.meldingDoen, 'voorstel.kiezen', melden)],
  });
  return { ...antwoord, berichten: [...antwoord.berichten, bericht(kaart)], nietBewaren: true, biedtMelding: true };
}
