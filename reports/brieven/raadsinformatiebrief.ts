/** The raadsinformatiebrief: to the councils of the own region, and to councils elsewhere that buy care there too. */
import type { Document } from '../../domain/document';
import type { Zicht } from '../../domain/dossier';
import { zin } from '../../domain/zin';
import type { Keuze } from '../../domain/zin';
import type { Opdracht } from './opdracht';
import { alinea } from './opbouw';
import type { Ontwerp } from './opbouw';
import { aanAndereRegio, aanEigenRegio, contactAndereRegio, contactEigenRegio, raadsbrief } from './raadsbrief';
import type { RaadZicht } from './frasen';
import type { Raadsbrief } from './raadsbrief';
import { stopt } from './frasen-hulp';
import { inStem } from './stem';
import { aanleiding, belang } from './raadsinformatiebrief/aanleiding';
import * as organisatie from './raadsinformatiebrief/organisatie';
import { inspectieSectie, jeugdigen, planSectie } from './raadsinformatiebrief/plan';
import { melding, nieuwBestuur, oordeel, voorgeschiedenis } from './raadsinformatiebrief/verloop';

export const raadsinformatiebriefAndereRegio = (z: Zicht<'raad-andere-regio'>, opdracht: Opdracht): Document =>
  raadsbrief(z, opdracht, aanAndereRegio(z), eersteBrief(z), [
    alinea('aanleiding', aanleiding(z, 'uw gemeente', opdracht.datum)),
    alinea('belang', belang(z)),
    ...kern(z, opdracht.datum),
    ...organisatie.regioAnders(z),
    ...organisatie.inGemeente(z),
    ...inspectieSectie(z, opdracht.datum),
    ...organisatie.communicatie(z, organisatie.plichtBuitenRegio(z)),
    ...organisatie.vervolg(z),
    ...organisatie.regievoerder(z),
    alinea('vragen', { vervolg: vervolg(z), contact: contactAndereRegio(z) }),
  ]);

export const raadsinformatiebriefEigenRegio = (z: Zicht<'raad-eigen-regio'>, opdracht: Opdracht): Document =>
  raadsbrief(z, opdracht, aanEigenRegio(z), eersteBrief(z), [
    alinea('aanleiding', aanleiding(z, 'onze regio', opdracht.datum)),
    alinea('belang', belang(z)),
    ...kern(z, opdracht.datum),
    ...organisatie.regioEigen(z),
    ...organisatie.begroting(z),
    ...inspectieSectie(z, opdracht.datum),
    ...organisatie.communicatie(z, null),
    ...organisatie.vervolg(z),
    ...organisatie.regievoerder(z),
    alinea('vragen', { vervolg: vervolg(z), contact: contactEigenRegio(z) }),
  ]);

const vervolg = (z: RaadZicht): Keuze =>
  inStem(z, {
    regio: zin`Zijn er nieuwe ontwikkelingen, dan schrijven wij u opnieuw.`,
    college: zin`Horen wij nieuwe ontwikkelingen van de regio, dan schrijven wij u opnieuw.`,
  });

const eersteBrief = ({ rib }: RaadZicht): Raadsbrief => ({
  soort: 'raadsinformatiebrief',
  titel: 'Raadsinformatiebrief',
  gegevens: rib,
  metBrochure: true,
});

const kern = (z: RaadZicht, datum: string | null): readonly Ontwerp[] => [
  ...(stopt(z) ? jeugdigen(z, datum) : []),
  ...voorgeschiedenis(z),
  ...melding(z, datum),
  ...nieuwBestuur(z, datum),
  ...oordeel(z, datum),
  ...planSectie(z),
  ...(stopt(z) ? [] : jeugdigen(z, datum)),
];
