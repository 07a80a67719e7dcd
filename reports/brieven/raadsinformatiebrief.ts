/** The raadsinformatiebrief: to the councils of the own region, and to councils elsewhere that buy care there too. */
import type { Document } from '../../domain/document';
import type { Zicht } from '../../domain/dossier';
import { toon } from '../../domain/feit';
import type { Tekst } from '../../domain/feit';
import type { Keuze } from '../../domain/zin';
import { als, zin } from '../../domain/zin';
import { datumVoluit } from '../../texts/formaat';
import { bijlagen } from './bijlagen';
import type { Opdracht } from './opdracht';
import { alinea, kop, stelSamen } from './opbouw';
import type { Ontwerp, Zinnen } from './opbouw';
import { aanleidingAndereRegio, aanleidingEigenRegio, belang } from './raadsinformatiebrief/aanleiding';
import * as organisatie from './raadsinformatiebrief/organisatie';
import { inspectieSectie, jeugdigen, planSectie } from './raadsinformatiebrief/plan';
import { melding, nieuwBestuur, oordeel, voorgeschiedenis } from './raadsinformatiebrief/verloop';
import type { RaadZicht } from './raadsinformatiebrief/zicht';

export function raadsinformatiebriefAndereRegio(z: Zicht<'raad-andere-regio'>, opdracht: Opdracht): Document {
  const geadresseerde = als<Tekst, Keuze>(
    z.ontvanger.gemeente,
    (gemeente) => zin`Gemeenteraad van ${gemeente}`,
    zin`${z.rib.aan}`,
  );
  return brief(z, opdracht, geadresseerde, [
    alinea('aanleiding', aanleidingAndereRegio(z)),
    alinea('belang', belang(z)),
    ...kern(z, opdracht.datum),
    ...organisatie.regioAnders(z),
    ...inspectieSectie(z),
    ...organisatie.communicatie(z, organisatie.plichtBuitenRegio),
    ...organisatie.vervolg(z),
    ...organisatie.regievoerder(z),
  ]);
}

export function raadsinformatiebriefEigenRegio(z: Zicht<'raad-eigen-regio'>, opdracht: Opdracht): Document {
  const geadresseerde = als<Tekst, Keuze>(
    z.ontvanger.gemeente,
    (gemeente) => zin`Gemeenteraad van ${gemeente}`,
    zin`Gemeenteraden in de regio ${z.accounthouder.regio}`,
  );
  return brief(z, opdracht, geadresseerde, [
    alinea('aanleiding', aanleidingEigenRegio(z)),
    alinea('belang', belang(z)),
    ...kern(z, opdracht.datum),
    ...organisatie.regioEigen(z),
    ...inspectieSectie(z),
    ...organisatie.communicatie(z, null),
    ...organisatie.vervolg(z),
    ...organisatie.regievoerder(z),
    alinea('vragen', {
      contact: zin`Heeft u vragen? Dan kunt u terecht bij de portefeuillehouder in uw gemeente of bij de griffie.`,
    }),
  ]);
}

const kern = (z: RaadZicht, datum: string | null): readonly Ontwerp[] => [
  ...voorgeschiedenis(z),
  ...melding(z, datum),
  ...nieuwBestuur(z, datum),
  ...oordeel(z),
  ...planSectie(z),
  ...jeugdigen,
];

function brief(z: RaadZicht, opdracht: Opdracht, aan: Keuze, inhoud: readonly Ontwerp[]): Document {
  const voorblad = {
    ...opdracht,
    soort: 'raadsinformatiebrief',
    titel: 'Raadsinformatiebrief',
    afzender: z.rib.van.status === 'bekend' ? z.rib.van.waarde : 'Raadsinformatiebrief',
  };
  return stelSamen(voorblad, [
    kop('titel', zin`Raadsinformatiebrief`),
    { soort: 'kopblok', regels: kopregels(z, aan) },
    alinea('aanhef', { aanhef: zin`Geachte leden van de raad,` }),
    ...inhoud,
    alinea('slot', { groet: zin`Hoogachtend,` }),
    { soort: 'ondertekening', regels: ondertekening(z) },
  ]);
}

const kopregels = (z: RaadZicht, aan: Keuze): Zinnen => ({
  Aan: aan,
  Van: zin`${z.rib.van}`,
  Datum: zin`${toon(z.rib.datum, datumVoluit)}`,
  Kenmerk: als<Tekst, Keuze>(z.rib.kenmerk, (kenmerk) => zin`${kenmerk}`, null),
  Betreft: zin`${z.rib.betreft}`,
  ...bijlagen(z),
});

const ondertekening = (z: RaadZicht): Zinnen => ({
  namens: zin`Namens het ${z.accounthouder.bestuur},`,
  naam: zin`${z.rib.ondertekenaar}`,
  functie: zin`${z.rib.functie}`,
});
