// Somebody who works with the pages by mouse.
export class WebWorker {
  constructor(address, page) {
    this.address = address;
    this.page = page;
  }

  async open(path) {
    await this.page.goto(this.address + path);
  }

  async signIn(name) {
    await this.open("/sign-in");
    await this.page.check(`input[value="${name}"]`);
    await this.submit("Sign in");
  }

  async submit(name) {
    await this.page.getByRole("button", { name, exact: true }).click();
  }

  async day(field, day, month, year) {
    await this.page.fill(`[name="${field}-day"]`, `${day}`);
    await this.page.fill(`[name="${field}-month"]`, `${month}`);
    await this.page.fill(`[name="${field}-year"]`, `${year}`);
  }

  async start(configuration, caseNumber) {
    await this.open(caseNumber ? `/assessments/start?case=${caseNumber}` : "/assessments/start");
    await this.page.check(`input[value="${configuration}"]`);
    await this.day("assessed-on", 11, 5, 2026);
    await this.submit("Start");
    return /assessments\/(\d+)/.exec(this.page.url())[1];
  }

  /** Enters an answer as a document has it. */
  async enter(question, answer) {
    const field = `[name="answer.${question}"]`;
    if (typeof answer === "number") return this.page.fill(field, `${answer}`);
    const values = answer === true ? ["yes"] : answer === false ? ["no"] : [answer].flat();
    for (const value of values) await this.page.check(`${field}[value="${value}"]`);
  }

  async answerFacts(id, configuration, answers) {
    await this.open(`/assessments/${id}/facts`);
    for (const fact of configuration.questions.filter((q) => q.supplied)) {
      if (answers[fact.id] !== undefined) await this.enter(fact.id, answers[fact.id]);
    }
    await this.submit("Save and continue");
  }

  /** Answers all that is asked, task by task, and looks at the first page of each type of question. */
  async answerAll(id, answers, look = async () => {}) {
    const looked = new Set();
    for (;;) {
      await this.open(`/assessments/${id}/tasks`);
      const open = this.page.locator("li:has(.govuk-tag--blue), li:has(.govuk-tag--teal)").locator("a[href*='/questions/']");
      if ((await open.count()) === 0) return;
      await open.first().click();
      while (this.page.url().includes("/questions/")) {
        const question = new URL(this.page.url()).pathname.split("/").at(-1);
        const type = await this.page.locator(`[name="answer.${question}"]`).first().getAttribute("type");
        if (!looked.has(type)) await look(type);
        looked.add(type);
        if (answers[question] !== undefined) await this.enter(question, answers[question]);
        await this.submit("Save and continue");
      }
    }
  }
}
