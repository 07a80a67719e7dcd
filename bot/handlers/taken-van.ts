/** "Taken van Rob": what somebody else has open, as far as one may see it; with two of that name it is asked which one. */
import { perBlad } from '../../app/taak-inzien';
import { takenVanPersoon } from '../../app/taken-van-persoon';
import type { TakenVan } from '../../app/taken-van-persoon';
import { voerUit } from '../../app/use-case';
import { berichtKaart } from '../../cards/bericht';
import { bladeren } from '../../cards/bladeren';
import { button } from '../../cards/button';
import { takenKaart } from '../../cards/taken';
import { hoofdletter } from '../../texts/lijst';
import { taakTekst } from '../../texts/taak';
import { leesBericht } from '../bericht-lezen';
import { zeg } from '../beurt';
import type { Beurt, BeurtAntwoord } from '../beurt';
import type { Handlers } from '../handler';
import { toon, weiger } from '../prive';
import { eenVan } from '../invoer/zinnen';
import { takenAntwoord } from './taak';

/** Words apart by one space each: one row of letters is one word, however long. */
const NAAM = "([a-z][a-z'-]+(?: [a-z][a-z'-]+){0,3}?)";
/** Longer than any question for somebody's tasks. */
const LANGSTE = 120;
/** Over the text in lower case. */
const ZINNEN = [
  `^(?:(?:toon|laat|geef|wat zijn|welke|mag ik|zie ik|de|alle|open|openstaande|zien) )*taken (?:zijn er )?van ${NAAM} ?(?:zien|tonen)?$`,
  `^(?:en )?(?:wat|welke taken) (?:moet|heeft) ${NAAM} ?(?:nog )?(?:allemaal )?(?:doen|te doen|openstaan|open|liggen)$`,
].map((zin) => new RegExp(zin));
/** Who is meant by these is no name. */
export const GEEN_NAAM = eenVan(
  '(?<![a-z])(?:wat|wie|welke|wanneer|hoe|waar|mij|mijn|ons|onze|ik|wij|we|de|het|een|deze|dit|die|dat|regio|gemeente|aanbieder|casus|zaak|iedereen|vandaag|morgen|week|trede|team|organisatie|meldpunt|autoriteit|nza|igj)(?![a-z])',
);

/** Null when the words name no person, or one of an organisation: then they mean something else. */
export async function takenVanUitZin(beurt: Beurt, tekst: string): Promise<BeurtAntwoord | null> {
  const { klein, begrepen } = leesBericht(beurt, tekst);
  const kaal = klein.trim().replace(/[.!?]+$/, '');
  if (kaal.length > LANGSTE) return null;
  const naam = ZINNEN.map((zin) => zin.exec(kaal)?.[1]?.trim()).find((een) => een !== undefined);
  if (naam === undefined || GEEN_NAAM.test(naam)) return null;
  const { aanbieder, kandidaten, casusnummer, gemeente, regio } = begrepen.slots;
  if ((aanbieder ?? kandidaten ?? casusnummer ?? gemeente ?? regio) !== undefined) return null;
  const gelezen = await voerUit(beurt, takenVanPersoon, { naam });
  if (!gelezen.ok) return weiger(beurt, gelezen.fout);
  const { persoon, keuze } = gelezen.value;
  if (persoon === null && keuze.length === 0)
    return isNaam(tekst, naam) ? zeg(taakTekst.vanNiemand(eigenNaam(naam))) : null;
  return takenVanKaart(beurt, gelezen.value, 0, eigenNaam(naam));
}

/** Somebody unknown is only taken for a person where the name was written as one. */
const isNaam = (tekst: string, naam: string): boolean => tekst.includes(eigenNaam(naam).split(' ')[0] ?? naam);
export const eigenNaam = (naam: string): string => naam.split(' ').map(hoofdletter).join(' ');

export function takenVanKaart(
  beurt: Beurt,
  { persoon, keuze, taken, feestdagen }: TakenVan,
  vanaf: number,
  naam: string,
): BeurtAntwoord | Promise<BeurtAntwoord> {
  if (persoon === null) {
    const knoppen = keuze.map((mens) => button(mens.naam, 'taken.van', { persoon: mens.id }));
    return toon(beurt, berichtKaart({ kop: taakTekst.welkePersoon(naam), alineas: [], knoppen }));
  }
  if (persoon.id === beurt.actor.persoonId) return takenAntwoord(beurt);
  const totaal = taken.length;
  const items = taken.slice(vanaf, vanaf + perBlad).map(({ taak }) => ({ taak, sleutel: null }));
  return toon(
    beurt,
    takenKaart({
      ...{ kop: taakTekst.vanKop(persoon.naam), leeg: taakTekst.vanLeeg(persoon.naam), lijst: 'regie', items },
      ...{ vandaag: beurt.vandaag, vanaf, totaal, feestdagen },
      knoppen: [
        ...bladeren({ vanaf, totaal, perBlad }, (titel, naar) =>
          button(titel, 'taken.van', { persoon: persoon.id, vanaf: naar }),
        ),
        button(taakTekst.mijnKop, 'taken.inzien', {}),
      ],
    }),
  );
}

export const takenVanHandlers = {
  async 'taken.van'(beurt, { persoon, vanaf }) {
    const gelezen = await voerUit(beurt, takenVanPersoon, { persoonId: persoon });
    if (!gelezen.ok) return weiger(beurt, gelezen.fout);
    if (gelezen.value.persoon === null) return takenAntwoord(beurt);
    return takenVanKaart(beurt, gelezen.value, vanaf ?? 0, '');
  },
} as const satisfies Partial<Handlers>;
