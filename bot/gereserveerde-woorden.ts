/** Words that steer the dialogue and mean the same at any moment, and the few commands that are one word. */
import { bericht } from './beurt';
import type { Beurt, BeurtAntwoord } from './beurt';
import { stapKaart } from './dialoog/kaart';
import { sluimert } from './dialoog/sluimer';
import { beginOpnieuw } from './dialoog/sturing';
import { verstuur } from './dialoog/versturen';
import { opOpen, verder } from './dialoog/halverwege';
import type { Woord } from './dialoog/halverwege';
import { gaTerug, slaOver, slaRestOver, stopMet } from './handlers/dialoog';
import { toonFormulier } from './handlers/dialoog-formulier';
import { draaiboekAntwoord, feestdagenAntwoord } from './handlers/draaiboek';
import { eigenWerklijst } from './handlers/eigen-werklijst';
import { formuleringenAntwoord } from './handlers/formulering';
import { instellingAntwoord } from './handlers/instelling';
import { startNamens } from './handlers/melding-namens';
import { werklijst } from './handlers/melding-werk';
import { werkvoorraadAntwoord } from './handlers/werkvoorraad';
import { startMelding } from './melding/start';

/** A command and not a description: `startMelding` asks whether to go on with the melding that is open. */
const meldingWoord: Woord = (beurt) => startMelding(beurt, '');

/** A page that was asked for while something is half-way: the open question comes back below it. */
const bladzijde =
  (doe: (beurt: Beurt) => Promise<BeurtAntwoord>): Woord =>
  async (beurt, alle) => {
    const antwoord = await doe(beurt);
    const open = alle.find(({ draft }) => !draft.rust);
    if (open === undefined || sluimert(beurt, open)) return antwoord;
    return { ...antwoord, berichten: [...antwoord.berichten, bericht(stapKaart(beurt, open))] };
  };

export const gereserveerdeWoorden: Readonly<Record<string, Woord>> = Object.assign(
  Object.create(null) as Record<string, Woord>,
  {
    terug: opOpen(gaTerug),
    vorige: opOpen(gaTerug),
    overslaan: opOpen(slaOver),
    'sla over': opOpen(slaOver),
    'rest overslaan': opOpen(slaRestOver),
    'sla de rest over': opOpen(slaRestOver),
    'de rest overslaan': opOpen(slaRestOver),
    'overslaan de rest': opOpen(slaRestOver),
    'rest maar overslaan': opOpen(slaRestOver),
    'alles overslaan': opOpen(slaRestOver),
    skip: opOpen(slaOver),
    'skip the rest': opOpen(slaRestOver),
    opnieuw: opOpen(beginOpnieuw),
    werklijst: bladzijde((beurt) => eigenWerklijst(beurt)),
    'nieuwe meldingen': bladzijde((beurt) => werklijst(beurt, { filter: 'nieuw' })),
    'mijn werklijst': bladzijde((beurt) => eigenWerklijst(beurt, { filter: 'van-mij' })),
    werkvoorraad: bladzijde((beurt) => werkvoorraadAntwoord(beurt)),
    draaiboek: bladzijde((beurt) => draaiboekAntwoord(beurt)),
    feestdagen: bladzijde((beurt) => feestdagenAntwoord(beurt)),
    formuleringen: bladzijde((beurt) => formuleringenAntwoord(beurt)),
    melding: meldingWoord,
    'melding doen': meldingWoord,
    instellingen: bladzijde((beurt) => instellingAntwoord(beurt)),
    'melding namens': startNamens,
    'melding namens een beller': startNamens,
    'namens een beller': startNamens,
    'melding namens iemand': startNamens,
    'telefonische melding': startNamens,
    stop: opOpen(stopMet),
    stoppen: opOpen(stopMet),
    verder,
    formulier: opOpen(toonFormulier),
    verstuur: opOpen(verstuur),
    versturen: opOpen(verstuur),
    send: opOpen(verstuur),
    submit: opOpen(verstuur),
  } satisfies Record<string, Woord>,
);
