/** What a door for files answers with: a page, or the kind of a file. */
import type { ServerResponse } from 'node:http';
import type { Bestandsformaat } from '../../domain/bestandsformaat';

export const soorten: Readonly<Record<Bestandsformaat, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html; charset=utf-8',
  zinnen: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  json: 'application/json; charset=utf-8',
};

export function html(res: ServerResponse, status: number, pagina: string): void {
  res.statusCode = status;
  res.setHeader('content-type', 'text/html; charset=utf-8');
  res.end(pagina);
}

/** Teams only shows this number; the file itself is drawn after consent. Rounded, so that nobody takes it for exact. */
export const geschatteOmvang = (tekens: number): number => Math.ceil((30_000 + tekens * 4) / 10_000) * 10_000;
