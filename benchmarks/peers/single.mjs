// One person at a time: the reference work as rules, as a decision and as a spreadsheet, in whole numbers scaled by eye.
import zen from '@gorules/zen-engine';
import { HyperFormula } from 'hyperformula';
import { LogicEngine } from 'json-logic-engine';
import { readWork, time, versionOf } from './timing.mjs';

const work = readWork(process.argv[2]);
const perDomain = 5;
const reducers = work.points.length;
const domains = work.weights.map((weight, d) => ({ weight, reducer: reducers + d, questions: Array.from({ length: perDomain }, (_, i) => d * perDomain + i) }));
const levels = [[60800, 260], [41600, 175], [25600, 110], [12800, 60], [3200, 25]];

await time('PreparedAnswers', '', versionOf('json-logic-engine'), work.pennies, jsonLogic());
await time('PreparedAnswers', '', versionOf('@gorules/zen-engine'), work.pennies, await zenEngine());
await time('PreparedAnswers', '', versionOf('hyperformula'), work.pennies, spreadsheet());

function jsonLogic() {
  const engine = new LogicEngine();
  engine.addMethod('floor', ([value]) => Math.floor(value), { deterministic: true });
  const looked = (q) => ({ get: [{ get: [{ var: 'points' }, q] }, { var: `answers.${q}` }] });
  const sum = { '+': domains.map((d) => ({ '*': [{ '+': d.questions.map(looked) }, { var: `answers.${d.reducer}` }, d.weight] })) };
  const total = engine.build(sum);
  const level = levels.flatMap(([from, pounds]) => [{ '>=': [{ var: 'total' }, from] }, pounds]);
  const amount = engine.build({ '+': [{ floor: [{ '/': [{ '+': [{ '*': [{ var: 'total' }, 135] }, 80] }, 160] }] }, { '*': [{ if: [...level, 0] }, 100] }] });
  return () => work.people.map((answers) => amount({ total: total({ points: work.points, answers }) }));
}

async function zenEngine() {
  const looked = (q) => `[${work.points[q]}][answers[${q}]]`;
  const total = domains.map((d) => `(${d.questions.map(looked).join(' + ')}) * answers[${d.reducer}] * ${d.weight}`).join(' + ');
  const level = levels.reduceRight((other, [from, pounds]) => `($.total >= ${from} ? ${pounds} : ${other})`, '0');
  const node = (id, type, content) => ({ id, name: id, type, position: { x: 0, y: 0 }, ...(content && { content }) });
  const edge = (sourceId, targetId) => ({ id: `${sourceId}-${targetId}`, sourceId, targetId, type: 'edge' });
  const decision = new zen.ZenEngine().createDecision(Buffer.from(JSON.stringify({
    nodes: [
      node('in', 'inputNode'),
      node('work', 'expressionNode', { expressions: [
        { id: 'total', key: 'total', value: total },
        { id: 'pennies', key: 'pennies', value: `floor(($.total * 135 + 80) / 160) + ${level} * 100` },
      ] }),
      node('out', 'outputNode'),
    ],
    edges: [edge('in', 'work'), edge('work', 'out')],
  })));
  return async () => {
    const pennies = [];
    for (const answers of work.people) pennies.push((await decision.evaluate({ answers })).result.pennies);
    return pennies;
  };
}

function spreadsheet() {
  const points = `Points!$A$1:$E$${work.points.length}`;
  const rows = work.points.map((_, q) => [`=INDEX(${points},${q + 1},Answers!A${q + 1}+1)`]);
  const totals = domains.map((d) => [`=SUM(A${d.questions[0] + 1}:A${d.questions.at(-1) + 1})*Answers!A${d.reducer + 1}*${d.weight}`]);
  const sheet = rows.map((row, i) => [...row, ...(totals[i] ?? [])]);
  const total = `SUM(B1:B${totals.length})`;
  const level = levels.reduceRight((other, [from, pounds]) => `IF(D1>=${from},${pounds},${other})`, '0');
  sheet[0].push('', `=${total}`, `=FLOOR((D1*135+80)/160,1)+${level}*100`);
  const formula = HyperFormula.buildFromSheets(
    { Points: work.points, Answers: work.people[0].map((a) => [a]), Work: sheet },
    { licenseKey: 'gpl-v3' });
  const [answers, worked] = [formula.getSheetId('Answers'), formula.getSheetId('Work')];
  const columns = work.people.map((person) => person.map((a) => [a]));
  return () => columns.map((person) => {
    formula.setCellContents({ sheet: answers, row: 0, col: 0 }, person);
    return formula.getCellValue({ sheet: worked, row: 0, col: 4 });
  });
}
