/** A stand-in for the Bot Connector that does nothing but take messages, so that it costs both sides the same. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serveQuestions } from '../wire';

let count = 0;
let last = '';

const server = createServer((request, response) => {
  const parts: Buffer[] = [];
  request.on('data', (part: Buffer) => parts.push(part));
  request.on('end', () => {
    count += 1;
    last = Buffer.concat(parts).toString('utf8');
    response.writeHead(201, { 'content-type': 'application/json' });
    response.end(`{"id":"${count}"}`);
  });
});
server.keepAliveTimeout = 65_000;

server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo;
  serveQuestions(
    port,
    () => Promise.resolve(),
    () => ({ count, last }),
  );
});
