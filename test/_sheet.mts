import { chromium } from 'playwright';
import { launchOptions } from '../scripts/browser.mjs';
import { readFileSync } from 'node:fs';
const [out, w, ...files] = process.argv.slice(2);
const b = await chromium.launch(launchOptions());
const p = await b.newPage({ viewport: { width: Number(w), height: 800 } });
await p.setContent(
  `<body style="margin:8px;background:#888;display:flex;flex-wrap:wrap;gap:8px;align-items:flex-start">${files.map((f) => `<img src="data:image/png;base64,${readFileSync(f).toString('base64')}" style="max-width:100%">`).join('')}</body>`,
);
await p.waitForTimeout(300);
await p.screenshot({ path: out!, fullPage: true });
await b.close();
