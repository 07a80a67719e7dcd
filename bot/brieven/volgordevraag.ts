/** Who asks about the order hears what the order is and what it takes to leave it, before what one letter waits for. */
import { vrijgaveInzien } from '../../app/brief-vrijgave';
import { voerUit } from '../../app/use-case';
import { berichtKaart } from '../../cards/bericht';
import { button } from '../../cards/button';
import { kringen } from '../../domain/kring';
import { briefgangTekst } from '../../texts/briefgang';
import { volgordeTekst } from '../../texts/volgorde';
import { zeg } from '../beurt';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { vrijgave } from '../handlers/vrijgave';
import { metZin } from '../met-zin';

/** With a letter that can be released its own card comes below. `brief`: undefined when none is before him. */
export async function volgordeAntwoord(beurt: Beurt, brief?: string): Promise<BeurtAntwoord> {
  const regels = [volgordeTekst.tussentijd(beurt.huis.volgorde.tussenMinuten), volgordeTekst.afwijken];
  const stand = brief === undefined ? null : await voerUit(beurt, vrijgaveInzien(beurt.huis.volgorde), { brief });
  if (brief !== undefined && stand?.ok === true && stand.value.status === 'vastgesteld')
    return metZin(regels.join(' '), await vrijgave(beurt, brief));
  const eerst = stand?.ok === true ? briefgangTekst.vrijgave.eerstNog(stand.value.status) : undefined;
  return zeg(
    berichtKaart({
      kop: volgordeTekst.kop,
      alineas: [volgordeTekst.volgorde(kringen), ...regels, ...(eerst === undefined ? [] : [eerst])],
      knoppen:
        stand?.ok === true && brief !== undefined ? [button(briefgangTekst.knop.brief, 'brief.inzien', { brief })] : [],
    }),
  );
}
