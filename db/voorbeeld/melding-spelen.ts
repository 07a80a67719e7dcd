/** Plays the meldingen and accountgesprekken of the demo users. */
import { leegVerslag } from '../../domain/accountgesprek';
import { dagVan, doe, vrij, vrijOfNiets } from './toneel';
import type { Gebeurtenis, Toneel } from './toneel';
import type { Meldpuntwerk, Voorbeeldgesprek, Voorbeeldmelding } from './vorm';

export function meldingGebeurtenissen(melding: Voorbeeldmelding, vandaag: string): readonly Gebeurtenis[] {
  const { dag, aanvulling, ingetrokken, werk = [] } = melding;
  const later: Gebeurtenis[] = werk.map((stap) => ({
    dag: dagVan(stap.dag, vandaag),
    speel: (toneel, op) => werkt(toneel, melding, stap, op),
  }));
  if (aanvulling !== undefined) {
    const speel: Gebeurtenis['speel'] = (toneel, op) => vulAan(toneel, melding, aanvulling.tekst, op);
    later.push({ dag: dagVan(aanvulling.dag, vandaag), speel });
  }
  if (ingetrokken !== undefined) {
    later.push({ dag: dagVan(ingetrokken, vandaag), speel: (toneel, op) => trekIn(toneel, melding, op) });
  }
  return [{ dag: dagVan(dag, vandaag), speel: (toneel, op) => registreer(toneel, melding, op) }, ...later];
}

const sleutel = ({ melder, over }: Voorbeeldmelding): string => `melding van ${melder} over ${over}`;

async function registreer(toneel: Toneel, melding: Voorbeeldmelding, op: string): Promise<void> {
  const partij = await toneel.eenheid.partij.vind(melding.over);
  const { id } = await doe(
    toneel,
    toneel.verben.meldingRegistreren,
    { naam: melding.melder, op },
    {
      over: { partijId: melding.over, naam: partij?.naam ?? '' },
      soort: melding.soort,
      voornemen: melding.voornemen ?? null,
      omschrijving: vrij(melding.omschrijving),
      acuut: melding.acuut,
      acuutToelichting: null,
      sinds: null,
      gebieden: vrijOfNiets(melding.gebieden),
      jeugdhulpvormen: vrijOfNiets(melding.jeugdhulpvormen),
      aantalJeugdigen: melding.aantalJeugdigen ?? null,
      bekendBij: melding.bekendBij ?? null,
      ondernomen: vrijOfNiets(melding.ondernomen),
      bestuurWeet: melding.bestuurWeet ?? null,
      nummers: null,
      bijlagen: null,
      melderNoemen: 'nee',
      functie: vrijOfNiets(melding.functie),
      contact: null,
    },
  );
  toneel.gemaakt.set(sleutel(melding), id);
  toneel.gemaakt.set(`melding ${melding.over}`, id);
}

async function vulAan(toneel: Toneel, melding: Voorbeeldmelding, tekst: string, op: string): Promise<void> {
  const id = toneel.gemaakt.get(sleutel(melding)) ?? '';
  const aanvulling = { melding: id, tekst: vrij(tekst) };
  await doe(toneel, toneel.verben.meldingAanvullen, { naam: melding.melder, op }, aanvulling);
}

async function trekIn(toneel: Toneel, melding: Voorbeeldmelding, op: string): Promise<void> {
  const id = toneel.gemaakt.get(sleutel(melding)) ?? '';
  await doe(toneel, toneel.verben.meldingIntrekken, { naam: melding.melder, op }, { melding: id });
}

/** On the version of that moment, as on a card that was just opened. */
async function werkt(toneel: Toneel, melding: Voorbeeldmelding, werk: Meldpuntwerk, op: string): Promise<void> {
  const gevonden = await toneel.eenheid.melding.vind(toneel.gemaakt.get(sleutel(melding)) ?? '');
  if (gevonden === null) throw new Error(`The demo world has no ${sleutel(melding)}.`);
  const { verben } = toneel;
  const wie = { naam: werk.door, op };
  const zo = { melding: gevonden.id, versie: gevonden.versie };
  if (werk.stap === 'beoordelen') await doe(toneel, verben.meldingBeoordelen, wie, zo);
  if (werk.stap === 'koppelen') await doe(toneel, verben.meldingKoppelen, wie, { ...zo, casus: melding.over, ook: [] });
  if (werk.stap === 'vragen') await doe(toneel, verben.meldingVragen, wie, { ...zo, vraag: vrij(werk.tekst ?? '') });
}

export const gesprekGebeurtenis = (gesprek: Voorbeeldgesprek, vandaag: string): Gebeurtenis => ({
  dag: dagVan(gesprek.dag, vandaag),
  speel: async (toneel, op) => {
    await doe(
      toneel,
      toneel.verben.accountgesprekVastleggen,
      { naam: gesprek.door, op },
      invoerVan(gesprek, toneel, op),
    );
  },
});

function invoerVan(gesprek: Voorbeeldgesprek, { vandaag }: Toneel, op: string) {
  const themas = Object.entries(gesprek.themas).map(([thema, verslag]) => [
    thema,
    {
      status: verslag.status,
      feit: vrijOfNiets(verslag.feit),
      beleving: vrijOfNiets(verslag.beleving),
      duiding: vrijOfNiets(verslag.duiding),
    },
  ]);
  return {
    datum: op.slice(0, 10),
    soort: gesprek.soort,
    partijId: gesprek.met,
    ...leegVerslag,
    deelnemers: vrij(gesprek.deelnemers),
    aanleiding: null,
    themas: Object.fromEntries(themas) as Parameters<Toneel['verben']['accountgesprekVastleggen']>[1]['themas'],
    risicoDiscontinuiteit: vrijOfNiets(gesprek.risico),
    aanbodInGevaar: vrijOfNiets(gesprek.aanbod),
    afspraken: vrijOfNiets(gesprek.afspraken),
    volgendGesprek: gesprek.volgendOverDagen === undefined ? null : dagVan(-gesprek.volgendOverDagen, vandaag),
    vertrouwelijk: false,
  };
}
