/**
 * Runs cases, one a line: reads `{…case}`, says `{"ready": id}`, waits for a line, and
 * says `{"outcome": …}`. Between "ready" and the outcome the server records.
 */
import { createInterface } from 'node:readline';
import { Page } from './page.mjs';
import { plain, plainError } from './plain.mjs';

const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
const read = async () => (await lines.next()).value;
const write = (value) => process.stdout.write(`${JSON.stringify(value)}\n`);

// The official client leaves promises behind that nobody waits for.
process.on('unhandledRejection', () => {});
// Standard output carries the protocol: what a client logs stays out of it.
console.log = console.info = console.warn = console.error = () => {};

/** An expression, or the statements of a function with `return`. */
function compile(page, text) {
  const names = ['paragon', 'sdk', 'h', 'ids', 'PROJECT', 'TOKEN', 'window'];
  const wrap = (body) => page.window.eval(`(async (${names}) => {${body}\n})`);
  try {
    return wrap(`return (${text}\n)`);
  } catch (error) {
    if (error.name !== 'SyntaxError') throw error;
    return wrap(text);
  }
}

function run(page, text, { ids, project, token }) {
  return compile(page, text)(page.paragon, page.sdk, page, ids, project, token, page.window);
}

async function prepare(page, kit, { authenticated, headless, setup }) {
  if (authenticated) await page.paragon.authenticate(kit.project, kit.token);
  if (headless) page.paragon.setHeadless(true);
  if (setup) await run(page, setup, kit);
  await page.settle();
  page.events.length = 0;
}

async function outcome(page, text, kit) {
  const found = { pending: true };
  const done = run(page, text, kit).then(
    (result) => Object.assign(found, { pending: false }, result === undefined ? {} : { result: plain(result) }),
    (error) => Object.assign(found, { pending: false, error: plainError(error) }),
  );
  await Promise.race([done, page.idle()]);
  await page.settle();
  return { ...found, events: page.events };
}

const kit = JSON.parse(await read());
for (let line = await read(); line; line = await read()) {
  const given = JSON.parse(line);
  const page = new Page({ ...given, services: kit.services });
  try {
    await prepare(page, kit, given);
  } catch (error) {
    throw `${given.id} cannot be prepared: ${error.message}`;
  }
  write({ ready: given.id });
  await read();
  write({ outcome: await outcome(page, given.javascript, kit) });
  page.close();
}
