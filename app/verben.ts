/** The verbs as plain functions, for whoever performs them without a card: the demo world and the operator's commands. */
import type { Zaak } from '../domain/policy';
import type { Result } from '../domain/result';
import { accountgesprekVastleggen } from './accountgesprek-vastleggen';
import { casusberichtVoorbereiden, casusBijwerken } from './casus-bijwerken';
import { casusOpenen } from './casus-openen';
import { casusAfronden } from './casus-afronden';
import { casusSluiten } from './casus-sluiten';
import { casusrolToewijzen } from './casusrol-toewijzen';
import { feitVastleggen } from './feit-vastleggen';
import { meldingAanvullen } from './melding-aanvullen';
import { meldingBeoordelen } from './melding-beoordelen';
import { meldingIntrekken } from './melding-intrekken';
import { meldingKoppelen } from './melding-koppelen';
import { meldingRegistreren } from './melding-registreren';
import { meldingVragen } from './melding-vragen';
import { gegevensInlezen } from './gemeentegegevens';
import { gebruikersImporteren } from './gebruikers-importeren';
import { registerImporteren } from './register-importeren';
import { taakAfronden } from './taak-afronden';
import { taakToevoegen, taakWijzigen } from './taak-wijzigen';
import { slaVervallenOver } from './termijnen-bewaken';
import { tredebepalingReageren } from './tredebepaling-reageren';
import { tredebepalingVaststellen } from './tredebepaling-vaststellen';
import { tredebepalingVoorleggen } from './tredebepaling-voorleggen';
import { voerUit } from './use-case';
import type { Verb, Werk } from './use-case';

const los =
  <Invoer, Uit, Z extends Zaak>(verb: Verb<Invoer, Uit, Z>) =>
  (werk: Werk, invoer: Invoer): Promise<Result<Uit>> =>
    voerUit(werk, verb, invoer);

export const verben = {
  registerImporteren: los(registerImporteren),
  gebruikersImporteren: los(gebruikersImporteren),
  meldingRegistreren: los(meldingRegistreren),
  meldingAanvullen: los(meldingAanvullen),
  meldingIntrekken: los(meldingIntrekken),
  meldingBeoordelen: los(meldingBeoordelen),
  meldingKoppelen: los(meldingKoppelen),
  meldingVragen: los(meldingVragen),
  accountgesprekVastleggen: los(accountgesprekVastleggen),
  casusOpenen: los(casusOpenen),
  casusrolToewijzen: los(casusrolToewijzen),
  casusberichtVoorbereiden: los(casusberichtVoorbereiden),
  casusBijwerken: los(casusBijwerken),
  casusAfronden: los(casusAfronden),
  casusSluiten: los(casusSluiten),
  feitVastleggen: los(feitVastleggen),
  gegevensInlezen: los(gegevensInlezen),
  tredebepalingVoorleggen: los(tredebepalingVoorleggen),
  tredebepalingReageren: los(tredebepalingReageren),
  tredebepalingVaststellen: los(tredebepalingVaststellen),
  taakAfronden: los(taakAfronden),
  taakToevoegen: los(taakToevoegen),
  taakWijzigen: los(taakWijzigen),
  slaVervallenOver: (werk: Werk): Promise<void> => slaVervallenOver(werk),
} as const;
