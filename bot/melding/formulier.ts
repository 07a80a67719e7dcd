/** The form of each step of a melding that needs more than a press: a table, one row per step. */
import { casussenInzien } from '../../app/casussen-inzien';
import type { MeldingDossier } from '../../app/melding-dossier';
import { voerUit } from '../../app/use-case';
import type { Payload } from '../../cards/actions';
import { button } from '../../cards/button';
import { formulierKaart } from '../../cards/formulier';
import type { Keuzeveld, Tekstveld } from '../../cards/formulier';
import { meldingvraagKaart } from '../../cards/meldingvraag';
import { weghaalFormulier } from './document-weg-formulier';
import { metNaam } from './kaart';
import { doorverwijzingOp, naren } from '../../domain/doorverwijzing';
import { afsluitredenen } from '../../domain/melding-status';
import { bijlageTekst } from '../../texts/bijlage';
import { knopTekst, meldingTekst } from '../../texts/melding';
import { afsluitredenNaam } from '../../texts/melding-status';
import { meldpuntTekst, stapKnop } from '../../texts/meldpunt';
import type { Beurt } from '../beurt';
import type { Kaart } from '../messages';

type Stap = Payload<'melding.stap'>['stap'];
/** What somebody said already, filled in where he can still change it. */
export interface Vooraf {
  readonly vraag?: string;
  /** Another melding that goes along. */
  readonly ook?: string;
  /** A new one is only filled in where it can be opened. */
  readonly casus?: 'nieuw';
  readonly casusnummer?: string;
  readonly naar?: string | undefined;
  readonly aanvulling?: string;
  /** His words, where the form looks in them itself. */
  readonly gezegd?: string;
}
type Formulier = (beurt: Beurt, dossier: MeldingDossier, vooraf?: Vooraf) => Promise<Kaart>;

const langsteToelichting = 2_000;

/** What every submit of a form carries. */
const vast = (beurt: Beurt, { melding }: MeldingDossier) => ({
  ...{ melding: melding.id, versie: melding.versie, sleutel: beurt.nieuweSleutel() },
});

const terug = ({ melding }: MeldingDossier) =>
  button(meldpuntTekst.terug, 'melding.inzien', { melding: melding.id }, { zonderInvoer: true });

const toelichting: Tekstveld = {
  ...{ id: 'toelichting', label: meldpuntTekst.toelichting, fout: meldpuntTekst.toelichtingFout },
  ...{ verplicht: false, max: langsteToelichting },
};

const doorverwijzen: Formulier = (beurt, dossier, { naar: gezegd } = {}) => {
  const keuzes = naren.filter((naar) => doorverwijzingOp(naar, beurt.vandaag) !== null);
  const waarde = keuzes.find((naar) => naar === gezegd) ?? '';
  const { doorverwijzenLabel: label, doorverwijzenFout: fout } = meldpuntTekst;
  return Promise.resolve(
    formulierKaart({
      kop: meldpuntTekst.doorverwijzenKop(dossier.melding.nummer),
      naam: dossier.melding.invoer.over.naam,
      alineas: [meldpuntTekst.doorverwijzenUitleg],
      keuzes: [
        {
          id: 'naar',
          label,
          fout,
          verplicht: true,
          waarde,
          keuzes: keuzes.map((naar) => ({ waarde: naar, titel: naar })),
        },
      ],
      teksten: [toelichting],
      knoppen: [
        button(stapKnop.doorverwijzen, 'melding.doorverwijzen', vast(beurt, dossier), { stijl: 'positive' }),
        terug(dossier),
      ],
    }),
  );
};

const afsluiten: Formulier = (beurt, dossier) => {
  const keuzes = afsluitredenen.map((reden) => ({ waarde: reden, titel: afsluitredenNaam[reden] }));
  const { afsluitenLabel: label, afsluitenFout: fout } = meldpuntTekst;
  return Promise.resolve(
    formulierKaart({
      kop: meldpuntTekst.afsluitenKop(dossier.melding.nummer),
      naam: dossier.melding.invoer.over.naam,
      alineas: [meldpuntTekst.afsluitenUitleg],
      keuzes: [{ id: 'reden', label, fout, verplicht: true, keuzes }],
      teksten: [toelichting],
      knoppen: [
        button(stapKnop.afsluiten, 'melding.afsluiten', vast(beurt, dossier), { stijl: 'positive' }),
        terug(dossier),
      ],
    }),
  );
};

const vragen: Formulier = (beurt, dossier, { vraag: waarde = '' } = {}) => {
  const veld = { id: 'vraag', label: meldpuntTekst.vragenLabel, fout: meldpuntTekst.vragenFout };
  return Promise.resolve(
    formulierKaart({
      kop: meldpuntTekst.vragenKop(dossier.melding.nummer),
      naam: dossier.melding.invoer.over.naam,
      alineas: [meldpuntTekst.vragenUitleg()],
      teksten: [{ ...veld, verplicht: true, max: langsteToelichting, waarde }],
      knoppen: [button(stapKnop.vragen, 'melding.vragen', vast(beurt, dossier), { stijl: 'positive' }), terug(dossier)],
    }),
  );
};

const koppelen: Formulier = async (beurt, dossier, { ook, casus, casusnummer: waarde = '' } = {}) => {
  const { melding } = dossier;
  return formulierKaart({
    kop: meldpuntTekst.koppelenKop(melding.nummer),
    naam: melding.invoer.over.naam,
    alineas: [meldpuntTekst.koppelenUitleg],
    keuzes: [await casuskeuze(beurt, dossier, casus), ookKoppelen(dossier, ook)],
    teksten: [
      {
        ...{ id: 'casusnummer', label: meldpuntTekst.andereCasus, fout: meldpuntTekst.andereCasusFout },
        ...{ verplicht: false, max: 20, waarde },
      },
    ],
    knoppen: [
      button(stapKnop.koppelen, 'melding.koppelen', vast(beurt, dossier), { stijl: 'positive' }),
      terug(dossier),
    ],
  });
};

/** The value of the choice that opens a new casus; no id looks like it. */
export const nieuweCasus = '+';

async function casuskeuze(beurt: Beurt, { melding }: MeldingDossier, kies?: 'nieuw'): Promise<Keuzeveld> {
  const { partijId, naam } = melding.invoer.over;
  const gevonden = partijId === null ? null : await voerUit(beurt, casussenInzien, { aanbiederId: partijId });
  const van = gevonden?.ok ? gevonden.value.rijen.map(({ casus }) => casus) : [];
  const keuzes = van.map(({ id, nummer, aanbiederNaam }) => ({
    ...{ waarde: id, titel: meldpuntTekst.casusKeuze(nummer, aanbiederNaam) },
  }));
  // One casus at a time for an aanbieder.
  const nieuw =
    partijId === null || van.length > 0 ? [] : [{ waarde: nieuweCasus, titel: meldpuntTekst.nieuweCasus(naam) }];
  const { koppelenLabel: label, koppelenFout: fout } = meldpuntTekst;
  const waarde = kies !== undefined && nieuw.length > 0 ? nieuweCasus : '';
  return { id: 'casus', label, fout, verplicht: false, waarde, keuzes: [...keuzes, ...nieuw] };
}

const ookKoppelen = ({ melding, anderen }: MeldingDossier, waarde = ''): Keuzeveld => ({
  ...{ id: 'ook', label: meldpuntTekst.ookKoppelen, fout: meldpuntTekst.ookKoppelenFout },
  ...{ verplicht: false, meer: true, waarde },
  keuzes: anderen
    .filter(({ status }) => status === 'ontvangen' || status === 'in-beoordeling')
    .map((ander) => ({ waarde: ander.id, titel: meldpuntTekst.ander(metNaam(melding)(ander)) })),
});

const aanvullen: Formulier = ({ nieuweSleutel }, dossier, { aanvulling: waarde = '' } = {}) => {
  const { id, nummer, invoer } = dossier.melding;
  const veld = { id: 'aanvulling', label: meldingTekst.aanvullingVraag, fout: meldingTekst.aanvullingLeeg };
  return Promise.resolve(
    formulierKaart({
      kop: meldingTekst.kop(nummer),
      naam: invoer.over.naam,
      alineas: [{ tekst: bijlageTekst.ookErbij, subtiel: true }],
      teksten: [{ ...veld, verplicht: true, max: 4_000, waarde }],
      knoppen: [
        button(
          knopTekst.aanvullen,
          'melding.aanvullen',
          { melding: id, sleutel: nieuweSleutel() },
          { stijl: 'positive' },
        ),
        terug(dossier),
      ],
    }),
  );
};

const intrekken: Formulier = ({ nieuweSleutel }, { melding: { id, nummer, invoer } }) =>
  Promise.resolve(
    formulierKaart({
      kop: meldingTekst.intrekkenKop(nummer),
      naam: invoer.over.naam,
      alineas: [meldingTekst.intrekkenUitleg],
      teksten: [{ ...toelichting, label: meldingTekst.intrekkenWaarom, fout: meldingTekst.intrekkenFout }],
      knoppen: [
        button(
          knopTekst.intrekken,
          'melding.intrekken',
          { melding: id, sleutel: nieuweSleutel() },
          { stijl: 'destructive' },
        ),
        button(meldingTekst.nietIntrekken, 'melding.inzien', { melding: id }, { zonderInvoer: true }),
      ],
    }),
  );

/** Null where no question is open. */
const vraagKaartVan = (
  { nieuweSleutel }: Pick<Beurt, 'nieuweSleutel'>,
  { vraag, melding }: Pick<MeldingDossier, 'vraag' | 'melding'>,
): Kaart | null =>
  vraag &&
  meldingvraagKaart({
    ...{ vraag, nummer: melding.nummer, over: melding.invoer.over.naam },
    ...{ sleutel: nieuweSleutel(), herinnering: false },
  });

const beantwoorden: Formulier = (beurt, dossier) => {
  const kaart = vraagKaartVan(beurt, dossier);
  return kaart ? Promise.resolve(kaart) : aanvullen(beurt, dossier);
};

export const formulieren: Readonly<Record<Stap, Formulier>> = {
  vragen,
  koppelen,
  doorverwijzen,
  afsluiten,
  aanvullen,
  intrekken,
  weghalen: weghaalFormulier,
  beantwoorden,
};
