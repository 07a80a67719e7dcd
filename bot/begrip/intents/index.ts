/** Every intent the bot knows, one record each. `onbekend` is what is left. */
import { accountgesprekOverzicht, accountgesprekVastleggen } from './accountgesprek';
import { briefAanbieding, briefPers, briefRaad } from './brief';
import { casusBijpraten, casusBijwerken, casusKoppelen, casusTonen, feitenTonen, takenTonen } from './casus';
import type { IntentRegel } from './intent-regel';
import { meldingAanvullen, meldingIntrekken, meldingStarten, meldingStatus } from './melding';
import { hulp, registerOpvragen, stoppen } from './overig';
import { tredeOpvragen, tredeOverzicht, tredeVaststellen } from './trede';
import { verwijzing } from './verwijzing';

export const intentRegels: readonly IntentRegel[] = [
  verwijzing,
  meldingStarten,
  meldingStatus,
  meldingAanvullen,
  meldingIntrekken,
  accountgesprekVastleggen,
  accountgesprekOverzicht,
  tredeOpvragen,
  tredeOverzicht,
  tredeVaststellen,
  casusTonen,
  casusBijwerken,
  casusKoppelen,
  casusBijpraten,
  takenTonen,
  feitenTonen,
  briefRaad,
  briefPers,
  briefAanbieding,
  registerOpvragen,
  hulp,
  stoppen,
];
