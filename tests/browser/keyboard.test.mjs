// The whole journey by keyboard alone, with script switched off: what cannot be reached by Tab, arrows, Space and Enter is not there.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { cases, startApplication } from "./application.mjs";
import { startBrowser } from "./browser.mjs";

const given = cases("illustrative-hours").find((c) => c.expect.amount > 200 && c.expect.amount < 1000 && c.answers.family);

let browser;
before(async () => { browser = await startBrowser(); });
after(() => browser.close());

class KeyboardWorker {
  constructor(address, page) {
    this.address = address;
    this.page = page;
  }

  /** Goes forward until something has the focus. */
  async tabTo(selector) {
    for (let i = 0; i < 120; i++) {
      await this.page.keyboard.press("Tab");
      const focused = this.page.locator(`${selector}`).and(this.page.locator(":focus"));
      if (await focused.count()) {
        const outline = await focused.evaluate((e) => {
          const style = (x) => `${getComputedStyle(x).boxShadow} ${getComputedStyle(x).outlineStyle} ${getComputedStyle(x).outlineWidth}`;
          return style(e) + (e.nextElementSibling ? getComputedStyle(e.nextElementSibling, "::before").boxShadow : "");
        });
        assert.doesNotMatch(outline, /^none none \S*(none)?$/, `${selector} does not show that it has the focus`);
        return;
      }
    }
    assert.fail(`The keyboard does not reach ${selector} on ${this.page.url()}`);
  }

  async press(key) {
    await Promise.all([this.page.waitForEvent("load"), this.page.keyboard.press(key)]);
  }

  async follow(selector) {
    await this.tabTo(selector);
    await this.press("Enter");
  }

  async submit(text) {
    await this.follow(`main button:has-text("${text}")`);
  }

  /** Chooses one of several radio buttons: Tab comes to the first or to the one chosen, arrows go on. */
  async choose(name, value) {
    await this.tabTo(`input[name="${name}"]`);
    await this.page.keyboard.press("Space");
    for (let i = 0; i < 12 && (await this.page.locator(":focus").getAttribute("value")) !== value; i++) await this.page.keyboard.press("ArrowDown");
    assert.equal(await this.page.locator(":focus").getAttribute("value"), value);
    assert.ok(await this.page.locator(":focus").isChecked());
  }

  async write(name, text) {
    await this.tabTo(`[name="${name}"]`);
    await this.page.keyboard.press("Control+A");
    await this.page.keyboard.type(`${text}`);
  }

  async enter(question, answer) {
    if (typeof answer === "number") await this.write(`answer.${question}`, answer);
    else await this.choose(`answer.${question}`, answer === true ? "yes" : answer === false ? "no" : answer);
  }

  async signIn(name) {
    await this.page.goto(`${this.address}/`);
    await this.choose("worker", name);
    await this.submit("Sign in");
  }
}

test("from sign-in to decision by keyboard, without script", { timeout: 600_000 }, async (t) => {
  const application = await startApplication();
  t.after(() => application.stop());
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();

  // That a form was refused is no complaint: it is told on the page.
  const complaints = [];
  page.on("console", (message) => { if (!message.text().startsWith("Failed to load resource")) complaints.push(message.text()); });
  const worker = new KeyboardWorker(application.address, page);
  await worker.signIn("assessor-1");

  // The first stop on every page leads past the menu.
  await page.keyboard.press("Tab");
  assert.equal(await page.locator(":focus").innerText(), "Skip to main content");
  await worker.follow('a:has-text("Start an assessment")');
  await worker.choose("configuration", "illustrative-hours");
  await worker.write("assessed-on-day", 11);
  await worker.write("assessed-on-month", 5);
  await worker.write("assessed-on-year", 2026);
  await worker.submit("Start");

  await worker.follow('a:has-text("Facts that are supplied")');
  await worker.enter("eligible-needs", given.answers["eligible-needs"]);
  if (given.answers["nursing-hours"] !== undefined) await worker.enter("nursing-hours", given.answers["nursing-hours"]);
  await worker.submit("Save and continue");

  let answered = 0;
  for (;;) {
    const open = page.locator("li:has(.govuk-tag--blue), li:has(.govuk-tag--teal)").locator("a[href*='/questions/']");
    if ((await open.count()) === 0) break;
    await worker.follow(`a[href="${await open.first().getAttribute("href")}"]`);
    while (page.url().includes("/questions/")) {
      const question = new URL(page.url()).pathname.split("/").at(-1);
      if (given.answers[question] !== undefined) await worker.enter(question, given.answers[question]);
      await worker.submit("Save and continue");
      answered++;
    }
  }

  await worker.follow('a:has-text("Check the answers")');
  assert.doesNotMatch(await page.innerText("body"), /£/);
  await worker.submit("The answers are right");
  assert.equal(await page.innerText("h1"), "Indicative budget");
  assert.match(await page.innerText("main"), new RegExp(`£${given.expect.amount.toFixed(2)} a week`));

  // A mistake is told where the focus is, and leads to its field.
  await worker.follow('a:has-text("Costed plan")');
  await worker.submit("Save the plan");
  assert.ok(await page.locator(".govuk-error-summary").and(page.locator(":focus")).count(), "The summary of mistakes has the focus");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  assert.equal(await page.locator(":focus").getAttribute("name"), "cost");
  await page.keyboard.type(`${given.expect.amount + 90}`);
  await worker.write("pays-for", "A visit each morning.");
  await worker.submit("Save the plan");

  await worker.follow('button:has-text("Sign out")');
  await worker.signIn("manager-1");
  await worker.follow('a:has-text("CASE-0001")');
  await worker.follow('a:has-text("Review")');
  await worker.follow('a:has-text("Back")');
  await worker.follow('a:has-text("Decision")');
  await worker.write("reason", "The plan is what meets the needs.");
  await worker.submit("Decide");
  assert.match(await page.innerText("main"), /What was decided/);
  assert.deepEqual(complaints, []);
  t.diagnostic(`${answered} questions answered by keyboard, without script`);
});
