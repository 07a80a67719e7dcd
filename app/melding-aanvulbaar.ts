/** To which meldingen somebody may still add something: his own, newest first, and those he names by their number. */
import type { Melding } from '../domain/melding';
import { kanStap } from '../domain/melding-status';
import { bereik, mag } from '../domain/policy';
import { meldingZaak } from './melding-inzien';
import type { MeldingZaak } from './melding-inzien';
import type { Werk } from './use-case';

/** As many as his own list shows. */
const grens = 20;

const kanErbij = ({ actor }: Werk, zaak: MeldingZaak): boolean =>
  kanStap(zaak.melding.status, 'aanvullen') && mag(actor, 'melding.aanvullen', zaak);

async function metZaak(werk: Werk, nummers: readonly string[]): Promise<readonly Melding[]> {
  const zaken: readonly (MeldingZaak | null)[] = await Promise.all(nummers.map((een) => meldingZaak(werk, een)));
  return zaken.flatMap((zaak) => (zaak !== null && kanErbij(werk, zaak) ? [zaak.melding] : []));
}

/** With `genoemd` only those; a number that is not there, or not for him, is as if it was not named. */
export async function aanvulbareMeldingen(werk: Werk, genoemd: readonly string[] = []): Promise<readonly Melding[]> {
  const bijNummer = await metZaak(werk, genoemd);
  if (bijNummer.length > 0) return bijNummer;
  const eigen = { ...bereik(werk.actor, 'mijn-meldingen.inzien'), alles: false, makerId: werk.actor.persoonId };
  const lijst = await werk.eenheid.melding.lijst(eigen, grens);
  return metZaak(
    werk,
    lijst.map(({ id }) => id),
  );
}
