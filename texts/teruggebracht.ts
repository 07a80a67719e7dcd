/** Sentences around a letter that comes back from Word in the chat. */
import type { Vastewijziging, Weglating } from '../domain/brief-terug';
import { briefNaam } from './brief';
import type { Nadrukwoorden } from '../domain/nadruk';
import { inkorten } from './inkorten';
import { nadrukTekst } from './nadruk';

const alineas = (aantal: number): string => (aantal === 1 ? '1 alinea' : `${String(aantal)} alinea’s`);

const dingen: Readonly<Record<Weglating['wat'], string>> = {
  afbeelding: 'Een afbeelding',
  smartart: 'Een schema (SmartArt)',
  grafiek: 'Een grafiek',
  formule: 'Een formule',
  object: 'Een ingevoegd object',
  vorm: 'Een lijn of vorm',
  teken: 'Een symbool',
  eindnoot: 'Een eindnoot',
  bestand: 'Een ingevoegd bestand',
  opmerking: 'Een opmerking in de kantlijn',
  voetnoot: 'Een nieuwe voetnoot (de tekst staat nu als alinea aan het einde)',
  link: 'Een link',
  'pagina-einde': 'Een pagina-einde',
  'als-kop': 'De opmaak als kop',
  'als-punt': 'De opmaak als punt van een lijst',
  'als-tekst': 'De opmaak als gewone tekst',
  vet: 'Vette letters:',
  cursief: 'Schuine letters:',
  onderstreept: 'Een streep onder',
  doorgehaald: 'Een streep door (de woorden staan nog in de brief)',
  gemarkeerd: 'Een kleur achter',
  letterkleur: 'Een andere letterkleur:',
  lettergrootte: 'Een andere lettergrootte:',
  hoofdletters: 'Opmaak als hoofdletters:',
  verhoogd: 'Letters boven of onder de regel:',
};
const plekken: Readonly<Record<Vastewijziging['waar'], string>> = {
  bladkop: 'In de kop van de bladzijde',
  bladvoet: 'In de voet van de bladzijde',
  afzender: 'In de regel van de afzender. U wijzigt de afzender bij de feiten van de casus',
  concept: 'In de regel dat dit een concept is. Die verdwijnt als de brief is vastgesteld',
  gatenlijst: 'In de lijst van wat ontbreekt. U vult een feit in bij de feiten van de casus',
  opschrift: 'In het opschrift van een tabel',
  label: 'In het woord voor een regel bovenaan de brief',
};
const langsteNaam = 160;
const langstePlek = 80;

export const teruggebrachtTekst = {
  kop: (soort: string, nummer: string): string => `${briefNaam(soort)} ${nummer}: uw tekst is terug`,
  nieuw: (versie: number, aantal: number): string =>
    `In uw bestand ${aantal === 1 ? 'is' : 'zijn'} ${alineas(aantal)} anders. Uw tekst is overgenomen in versie ${String(versie)}. Was de brief voorgelegd of vastgesteld, dan is hij nu weer concept.`,
  overschreven: (aantal: number): string =>
    `Let op: uw bestand was van een eerdere versie, en ${alineas(aantal)} ${aantal === 1 ? 'had' : 'hadden'} intussen ook een andere tekst gekregen. Uw tekst staat er nu. Lees hieronder wat er stond.`,
  overschrevenKop: 'Intussen door een ander gewijzigd, nu vervangen door uw tekst',
  overschrevene: (was: string): string =>
    was === ''
      ? 'Iemand had de alinea weggehaald.'
      : `Er stond: “${was}” Deze tekst blijft te lezen in de vorige versie.`,
  gelijk: 'Uw bestand zegt hetzelfde als de brief. Er is niets gewijzigd.',
  bijgehouden: (aantal: number): string =>
    `In het bestand ${aantal === 1 ? 'stond 1 bijgehouden wijziging' : `stonden ${String(aantal)} bijgehouden wijzigingen`} open. Die ${aantal === 1 ? 'is' : 'zijn'} overgenomen.`,
  verborgen: (aantal: number, ongewijzigd: boolean): string =>
    `Let op: in het bestand ${aantal === 1 ? 'staat 1 stuk tekst dat' : `staan ${String(aantal)} stukken tekst die`} in Word niet te zien ${aantal === 1 ? 'is' : 'zijn'}: verborgen, wit of heel klein. Die tekst staat ${ongewijzigd ? '' : 'nu '}gewoon in de brief. Hoort zij er niet in, haal haar dan in Word weg en stuur het bestand opnieuw.`,
  kaders: (aantal: number): string =>
    `In het bestand ${aantal === 1 ? 'staat een tekstvak' : `staan ${String(aantal)} tekstvakken`}. Een brief van mij heeft geen tekstvakken: de tekst ervan is nu een gewone alinea. Lees of die op de goede plaats staat.`,
  tabellen: (aantal: number): string =>
    `In het bestand ${aantal === 1 ? 'staat een tabel' : `staan ${String(aantal)} tabellen`}. Een brief van mij heeft geen tabellen: iedere cel is nu een alinea. Lees of dat zo goed is.`,
  opmerkingen: (aantal: number): string =>
    `In de kantlijn van het bestand ${aantal === 1 ? 'staat 1 opmerking. Die neem ik niet over. Lees haar in Word, en zet haar zo nodig in de chat bij de alinea, met Opmerkingen.' : `staan ${String(aantal)} opmerkingen. Die neem ik niet over. Lees ze in Word, en zet ze zo nodig in de chat bij de alinea, met Opmerkingen.`}`,
  weggelaten: (aantal: number): string =>
    `Let op: ${aantal === 1 ? '1 onderdeel van uw bestand is' : `${String(aantal)} onderdelen van uw bestand zijn`} niet overgenomen. Een brief van mij bestaat uit tekst in de huisstijl, met vette en schuine woorden en links naar een website (https) of e-mailadres. Hieronder staat wat het is en waar het stond. Hoort het erbij? Beschrijf het dan in de tekst, of stuur het mee als bijlage.`,
  weggelatenKop: 'Niet overgenomen',
  weggelatene({ wat, naam, alinea, isErna, plek }: Weglating): string {
    const ding = naam === '' ? dingen[wat] : `${dingen[wat]} ‘${inkorten(naam, langsteNaam)}’`;
    if (plek === 'overal') return `${ding.replace(/:$/u, '')} in bijna de hele brief`;
    if (plek !== undefined) return `${ding}, in de ${plek === 'bladkop' ? 'kop' : 'voet'} van de bladzijde`;
    if (wat === 'voetnoot') return ding;
    if (alinea === '') return `${ding}, helemaal bovenaan`;
    return `${ding}, ${isErna ? 'na' : 'in'} de alinea ‘${inkorten(alinea, langstePlek)}’`;
  },
  vast: (aantal: number): string =>
    `Let op: ${aantal === 1 ? 'er is 1 wijziging' : `er zijn ${String(aantal)} wijzigingen`} in tekst die ik zelf om de brief heen zet. Die ${aantal === 1 ? 'is' : 'zijn'} niet overgenomen. Hieronder staat welke.`,
  vastKop: 'Gewijzigd buiten de tekst van de brief, niet overgenomen',
  vasteRegel({ waar, was, nu }: Vastewijziging): string {
    const [eerst, daarna] = [inkorten(was, langstePlek), inkorten(nu, langstePlek)];
    if (nu === '') return `${plekken[waar]}. Weggehaald: ‘${eerst}’`;
    if (was === '') return `${plekken[waar]}. Toegevoegd: ‘${daarna}’`;
    return `${plekken[waar]}. Eerst: ‘${eerst}’. In uw bestand: ‘${daarna}’`;
  },
  meerWeggelaten: (aantal: number): string => `En nog ${String(aantal)} op andere plekken. Kijk die na in Word.`,
  verschilKop: (nummer: number): string => `Verschil ${String(nummer)}`,
  was: { voor: 'Eerst: “', na: '”' },
  nu: { voor: 'Nu: “', na: '”' },
  nadruk: (woorden: readonly Nadrukwoorden[]): string =>
    woorden.length === 0
      ? 'In deze alinea is niets meer vet, schuin of een link van uzelf.'
      : `In deze alinea is nu ${nadrukTekst(woorden)}.`,
  nieuweAlinea: 'Deze alinea is nieuw.',
  weg: 'Deze alinea is weggehaald.',
  verplaatst: 'Deze alinea staat op een andere plek. Zij is nu uw eigen tekst en volgt de feiten niet meer.',
  meer: (aantal: number): string => `En nog ${alineas(aantal)}. U ziet ze in de brief zelf.`,
  voet: 'De vorige versie blijft bewaard. U staat nu bij de schrijvers van deze brief; een ander stelt hem vast. Alinea’s die niemand wijzigde, blijven de feiten volgen.',
  samenvatting: (nummer: string, versie: number, aantal: number): string =>
    aantal === 0
      ? `${nummer}: het bestand is gelijk aan versie ${String(versie)}.`
      : `${nummer}, versie ${String(versie)}: ${alineas(aantal)} gewijzigd.`,
  fout: {
    kop: 'Er is geen brief teruggenomen',
    'niet-opgehaald': 'Ik kon het bestand niet ophalen. Sleep het opnieuw in de chat en probeer het nog een keer.',
    'te-groot': 'Het bestand is te groot. Haal grote afbeeldingen eruit en stuur het opnieuw.',
    'te-lang':
      'Dit Word-bestand is te lang voor een brief: er staan meer dan 2.000 alinea’s in, of heel veel tekst of opmaak. Er is niets overgenomen. Haal weg wat niet bij de brief hoort en stuur het bestand opnieuw.',
    'geen-word':
      'Ik kan dit bestand niet lezen als Word-document. Sla het in Word opnieuw op als .docx, zonder wachtwoord, en stuur het nog een keer.',
    'geen-kenmerk':
      'In dit bestand staat geen kenmerk van een brief. Vraag bij de brief het Word-bestand op, bewerk dat bestand en stuur het terug. Hoort dit document bij een melding? Typ eerst ‘melding’ en stuur het daarna opnieuw.',
    'andere-brief':
      'Bij dit bestand vind ik geen brief die u kunt bewerken. Kijk of u het Word-bestand van de juiste brief heeft. Lukt het niet? Vraag het de regievoerder.',
    'geen-bestand':
      'Er zat geen Word-bestand bij uw bericht. Vraag bij de brief het Word-bestand op, bewerk het en sleep het in deze chat.',
    alinea:
      'In een alinea van uw bestand staan gegevens van een kind of een BSN. Er is niets overgenomen en niets bewaard. Haal die gegevens weg en stuur het bestand opnieuw. Verwijder uw bericht ook in Teams.',
    'alinea-lang':
      'Een alinea van uw bestand is te lang. Er is niets overgenomen. Maak de alinea korter en stuur het bestand opnieuw.',
  },
} as const;

export type Terugfout = Exclude<keyof typeof teruggebrachtTekst.fout, 'kop'>;
