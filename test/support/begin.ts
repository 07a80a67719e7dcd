/** Before each test file: what a process is told at its start, and one that was told nothing. The modules of the house outlive a test file. See docs/adr/0102. */
import { stelVerwijsgegevensIn } from '../../domain/doorverwijzing';
import { stelMeldpuntIn } from '../../domain/meldpunt';
import { stelContactIn } from '../../texts/contact';

stelContactIn({ telefoon: null, uren: null });
stelMeldpuntIn({});
stelVerwijsgegevensIn([]);
