// The side of lightweight-charts: node lightweight_charts.mjs COUNT BROWSER, run in the folder that has its node_modules.
// It is asked as answering.py says.

import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const beside = name => join(dirname(fileURLToPath(import.meta.url)), name);
const installed = createRequire(join(process.cwd(), 'package.json'));
const library = 'node_modules/lightweight-charts/dist/lightweight-charts.standalone.production.js';
const say = answer => console.log(JSON.stringify(answer));

const browser = await installed('playwright-core').chromium.launch({
  executablePath: process.argv[3],
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});
const page = await browser.newPage({ viewport: { width: 1200, height: 700 } });
await page.setContent(readFileSync(beside('lightweight_charts.html'), 'utf8'));
await page.addScriptTag({ path: beside('walk.js') });
await page.addScriptTag({ path: join(process.cwd(), library) });
say(await page.evaluate(count => start(count), Number(process.argv[2])));
for await (const line of createInterface({ input: process.stdin })) {
  say(await page.evaluate(request => frames(request), JSON.parse(line)));
}
await browser.close();
