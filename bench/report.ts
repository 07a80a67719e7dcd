/** The page in `docs/` that keeps the last measured table, with what it says and what it does not. */
import { renderTable } from './table';
import type { Judged } from './table';

export interface Circumstances {
  readonly cores: number;
  readonly model: string;
  readonly node: string;
  readonly rounds: number;
  /** Processes that wanted a core when it began; more than there are cores means that other work ran. */
  readonly busy: number;
}

export const reportPage = (
  rows: readonly Judged[],
  { cores, model, node, rounds, busy }: Circumstances,
): string => `# Metingen

Gemaakt met \`npm run bench -- --schrijf\`. Node ${node.replace(/^v/, '')}, ${cores} kernen (${model.trim()}), ${rounds} rondes.
Bij het begin wilden gemiddeld ${busy.toFixed(1).replace('.', ',')} processen rekenen. Is dat meer dan het aantal kernen, dan draaide er ander werk mee en zijn vooral wachttijden niet te vertrouwen.

${renderTable(rows)}

Hoe u dit leest:

- Beide kanten zijn gecompileerd (\`dist/\`), draaien om en om in dezelfde run en delen de machine met de belasting en met de nagebootste Bot Connector. Losse getallen verschillen van uur tot uur; de verhouding per ronde telt.
- De ondergrens van een beurt is een kale echobot op botbuilder, zonder enige taak. Onze beurt doet alles: rechten, ontdubbelen, gesprek en concept bewaren, logboek met hashketen, \`synchronous=FULL\`, de echte herkenning en de echte kaart.
- "antwoord in een melding" is om en om een antwoord op de eerste vraag en "terug".
- Wat al vervallen was voordat de meting begon, is vooraf als gezegd geboekt, zoals een huis dat draait het op de dag zelf zegt. Zonder dat gaf het product in de eerste minuten van elke meting 200 herinneringen per minuut, met hun berichten; de echobot heeft zulk werk niet.
- De ondergrens van bewaren is kale SQLite met groepscommit en dezelfde rijen. De ondergrens van een brief is pdfkit met dezelfde woorden, zonder tags, lettertype en opmaak. Naast het zoeken van namen staat minisearch.
- Waarom een beurt met één gebruiker de echobot niet haalt: de echobot leest één activiteit en stuurt er één. "mijn meldingen" doet daarnaast drie reizen naar de database en "trede" vier, waarvan de laatste op schijf staat voordat iemand antwoord krijgt. Een reis kost 0,05 tot 0,1 ms rekentijd op de hoofddraad en ongeveer zoveel op de draad van de database. Van de rekentijd van "trede" is een kwart database, een tiende opruimen van geheugen, 5 % de kaart en 4 % het begrijpen van de zin. Van tien beurten van een melding zijn er negen zulke beurten; de laatste doet 13 opdrachten aan de database, want dan gaat alles tegelijk het huis in. Zie docs/adr/0090.
- De outbox neemt berichten in groepen: één opdracht legt beslag op hoogstens zestien rijen, één leest de ontvangers, één hun gesprekken, en één schrijft op wat is aangekomen. Bij de ingreep gemeten was dat 0,35 ms rekentijd per bericht, tegen 0,75 ms voor de SDK zonder iets te bewaren; de tabel hierboven meet doorlooptijd, en wat die zegt geldt.
- Tokens en TLS ontbreken aan beide kanten en zijn niet gemeten.
`;
