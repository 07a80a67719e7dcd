/** A story that was read as a question about something, and refused: who may file a melding is offered that, for a signal may stand in it. */
import { berichtKaart } from '../../cards/bericht';
import { button } from '../../cards/button';
import { maskeer } from '../../domain/persoonsgegevens';
import { geenZaak, mag } from '../../domain/policy';
import { dialoogTekst } from '../../texts/dialoog';
import { knopTekst } from '../../texts/melding';
import type { Bericht } from '../bericht-lezen';
import { bericht } from '../beurt';
import type { Beurt, BeurtAntwoord } from '../beurt';

/** So few words tell nothing. */
const KORT = 4;

/** The button carries the text, so nothing of it is kept until it is pressed. The refusal says no more than it did. */
export function metMelding(beurt: Beurt, { tekst, begrepen, lezing }: Bericht, antwoord: BeurtAntwoord): BeurtAntwoord {
  const isVerhaal = begrepen.zekerheid < 1 && !lezing.kenmerken.has('@vraagzin') && lezing.woorden.length > KORT;
  const kan = beurt.inbound.plek === 'persoonlijk' && mag(beurt.actor, 'melding.registreren', geenZaak);
  if (antwoord.geweigerd !== true || !isVerhaal || !kan) return antwoord;
  const melden = { intent: 'melding.starten', tekst: maskeer(tekst) } as const;
  const kaart = berichtKaart({
    kop: dialoogTekst.tochMelding,
    knoppen: [button(knopTekst.meldingDoen, 'voorstel.kiezen', melden)],
  });
  return { ...antwoord, berichten: [...antwoord.berichten, bericht(kaart)], nietBewaren: true };
}
