// The application as a process, on a free port of loopback, with data and configurations of its own.
import { spawn } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const repository = join(import.meta.dirname, "..", "..");
const samples = join(repository, "samples", "configurations");
const program = join(repository, "samples", "CaseManagement", "bin", "Debug", "net10.0", "CaseManagement.dll");
const ids = ["illustrative-adults", "illustrative-carers", "illustrative-hours"];

export const cases = (id) => JSON.parse(readFileSync(join(samples, id, "cases.json"), "utf8")).cases;
export const configuration = (id) => JSON.parse(readFileSync(join(samples, id, "configuration.json"), "utf8"));

export async function startApplication() {
  const folder = mkdtempSync(join(tmpdir(), "ras-browser-"));
  const configurations = mkdtempSync(join(folder, "configurations-"));
  for (const id of ids) copyFileSync(join(samples, id, "configuration.json"), join(configurations, `${id}.json`));
  const started = spawn("dotnet", [program, "--Urls=http://127.0.0.1:0", `--Data=${folder}`, `--Ras:Directories:0=${configurations}`, "--Ras:ReloadEvery=00:00:01"]);
  const address = await new Promise((resolve, reject) => {
    let said = "";
    started.stdout.on("data", (data) => {
      said += data;
      const found = /Now listening on: (http:\S+)/.exec(said);
      if (found) resolve(found[1]);
    });
    started.on("exit", () => reject(new Error(`The application did not start: ${said}`)));
  });
  return {
    address,
    correct(id, version, reason, change) {
      const corrected = configuration(id);
      corrected.replaces = { version: corrected.version, reason };
      corrected.version = version;
      change(corrected);
      writeFileSync(join(configurations, `${id}-${version}.json`), JSON.stringify(corrected));
    },
    stop() {
      started.kill();
      rmSync(folder, { recursive: true });
    },
  };
}
