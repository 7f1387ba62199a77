// Debian's Chromium, and what is asked of every page: nothing that axe finds, nothing wider than the window, and a screenshot where one is wanted.
import assert from "node:assert/strict";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";

const axe = readFileSync(join(import.meta.dirname, "node_modules", "axe-core", "axe.min.js"), "utf8");
const screenshots = process.env.RAS_SCREENSHOTS;

export const views = {
  "1280 px": { viewport: { width: 1280, height: 900 } },
  "320 px": { viewport: { width: 320, height: 640 } },
  // What a window of 1280 by 1024 shows at 400 %.
  "400 %": { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 },
};

export const startBrowser = () => chromium.launch({
  executablePath: process.env.RAS_CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});

export class Inspector {
  pages = 0;
  rules = new Set();
  faults = [];

  constructor(view) {
    this.view = view;
  }

  async look(page, name) {
    this.pages++;
    await page.waitForLoadState("load");
    if (screenshots) {
      mkdirSync(screenshots, { recursive: true });
      const number = String(this.pages).padStart(2, "0");
      await page.screenshot({ path: join(screenshots, `${this.view.replace(/\W+/g, "")}-${number}-${name.replace(/\W+/g, "-")}.png`), fullPage: true });
    }
    const wide = await page.evaluate(() => {
      const { clientWidth, scrollWidth } = document.documentElement;
      const beyond = [...document.querySelectorAll("body *")].filter((e) => e.getBoundingClientRect().right > clientWidth).map((e) => e.outerHTML.slice(0, 120));
      return scrollWidth > clientWidth ? `${scrollWidth} px, where it has ${clientWidth}: ${beyond.slice(0, 5).join(" ")}` : null;
    });
    if (wide) this.faults.push(`${name} is wider than its window: ${wide}`);
    await page.evaluate(axe);
    const found = await page.evaluate(() => window.axe.run(document, { resultTypes: ["violations"], runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }));
    for (const violation of found.violations) this.faults.push(`${name}: ${violation.id}: ${violation.help}: ${violation.nodes.map((n) => n.html).join(" ")}`);
    found.passes.forEach((p) => this.rules.add(p.id));
  }

  /** Tells all faults of all pages together. */
  conclude() {
    assert.equal(this.faults.length, 0, `${this.view}:\n${this.faults.join("\n")}`);
    return `${this.view}: ${this.pages} pages, ${this.rules.size} rules of axe passed, 0 violations`;
  }
}
