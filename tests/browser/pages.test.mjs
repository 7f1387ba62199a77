// Every page and every state of it, in each view: what axe finds is nothing, and no page is wider than its window.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { cases, configuration, startApplication } from "./application.mjs";
import { Inspector, startBrowser, views } from "./browser.mjs";
import { WebWorker } from "./worker.mjs";

const hours = configuration("illustrative-hours");
const adults = configuration("illustrative-adults");
const hoursCase = cases("illustrative-hours").find((c) => c.expect.amount > 200 && c.expect.amount < 1000 && c.answers.family);
const adultsCase = cases("illustrative-adults").find((c) => c.expect.amount > 100 && Object.values(c.answers).some((a) => Array.isArray(a) && a.length > 1));

let browser;
before(async () => { browser = await startBrowser(); });
after(() => browser.close());

for (const [view, options] of Object.entries(views)) {
  test(`every page at ${view}`, { timeout: 600_000 }, async (t) => {
    const application = await startApplication();
    t.after(() => application.stop());
    const inspector = new Inspector(view);
    const work = async () => new WebWorker(application.address, await (await browser.newContext(options)).newPage());
    const [assessor, second, manager, finance] = [await work(), await work(), await work(), await work()];
    const look = (name, worker = assessor) => inspector.look(worker.page, name);

    await assessor.open("/sign-in");
    await look("sign in");
    await assessor.submit("Sign in");
    await look("sign in, wrong");
    await assessor.signIn("assessor-1");
    await second.signIn("assessor-2");
    await manager.signIn("manager-1");
    await finance.signIn("finance-1");
    await look("no assessments");

    await assessor.open("/assessments/start");
    await look("start");
    await assessor.day("assessed-on", 1, 1, 2031);
    await assessor.submit("Start");
    await look("start, wrong");

    const first = await assessor.start("illustrative-adults");
    await look("tasks");
    await assessor.open(`/assessments/${first}/questions/setting`);
    await assessor.submit("Save and continue");
    await look("question, wrong");
    await second.open(`/assessments/${first}/questions/setting`);
    await second.enter("setting", "own-home");
    await second.submit("Save and continue");
    await assessor.enter("setting", "supported-living");
    await assessor.submit("Save and continue");
    await look("question, changed meanwhile");
    await manager.open(`/assessments/${first}`);
    await look("being answered", manager);
    await assessor.open(`/assessments/${first}/check`);
    await assessor.submit("The answers are right");
    await look("check, missing");
    await assessor.open(`/assessments/${first}/facts`);
    await assessor.submit("Save and continue");
    await look("facts, wrong");
    await assessor.answerFacts(first, adults, adultsCase.answers);
    await assessor.answerAll(first, adultsCase.answers, (type) => look(`question, ${type}`));
    await assessor.open(`/assessments/${first}/check`);
    await look("check");
    await assessor.submit("The answers are right");
    await look("result of points");

    const id = await assessor.start("illustrative-hours");
    await assessor.answerFacts(id, hours, hoursCase.answers);
    await assessor.answerAll(id, hoursCase.answers, (type) => look(`question of hours, ${type}`));
    await assessor.open(`/assessments/${id}/check`);
    await assessor.submit("The answers are right");
    await look("result of hours");
    await assessor.open(`/assessments/${id}/plan`);
    await look("plan");
    await assessor.submit("Save the plan");
    await look("plan, wrong");
    await assessor.page.fill("[name=cost]", `${hoursCase.expect.amount + 90}`);
    await assessor.page.fill("[name=pays-for]", "A visit each morning, and a day out on Fridays.");
    await assessor.day("starts-on", 1, 6, 2026);
    await assessor.submit("Save the plan");
    await finance.open(`/assessments/${id}/package`);
    await look("package", finance);
    await finance.page.fill("[name=cost]", `${hoursCase.expect.amount + 120}`);
    await finance.submit("Save the package");
    await look("result for finance", finance);
    await manager.open(`/assessments/${id}/review`);
    await look("review", manager);

    application.correct("illustrative-hours", "2026.2", "The price of an hour of home care was wrong.", (c) => { c.parameters[0].value = 24.1; });
    for (let i = 0; i < 60 && !(await manager.page.locator("text=Who is affected").count()); i++) {
      await manager.page.waitForTimeout(250);
      await manager.open("/versions");
    }
    await look("versions", manager);
    await manager.page.getByRole("link", { name: /Who is affected/ }).click();
    await look("affected", manager);
    assert.match(await manager.page.innerText("main"), /would rise by £/);
    await manager.open("/versions/illustrative-hours/2026.1");
    await look("a version", manager);
    await assessor.open(`/assessments/${id}/version`);
    await look("version of an assessment");

    await manager.open(`/assessments/${id}/decision`);
    await look("decision", manager);
    await manager.submit("Decide");
    await look("decision, wrong", manager);
    await manager.page.fill("[name=reason]", "The plan is what meets the needs: the day out keeps the person in touch with others.");
    await manager.submit("Decide");
    await look("decided", manager);
    const again = await assessor.start("illustrative-hours", 2);
    await assessor.open(`/assessments/${again}/questions/living`);
    await assessor.enter("living", "care-home");
    await assessor.submit("Save and continue");
    await assessor.open(`/assessments/${again}/check`);
    await look("check, outside scope");
    await assessor.submit("The answers are right");
    await look("result outside scope");
    await manager.open(`/assessments/${again}/review`);
    await look("review of a second assessment", manager);
    assert.match(await manager.page.innerText("main"), /The last one was on 11 May 2026/);
    await assessor.open(`/assessments/${id}/history`);
    await look("history");
    await assessor.open("/");
    await look("assessments");
    await assessor.open("/nothing");
    await look("no such page");
    await assessor.open(`/assessments/${id}/review`);
    await look("another role");

    t.diagnostic(inspector.conclude());
  });
}
