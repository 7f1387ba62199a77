using System;
using System.IO;
using Ras.Engine;

// A configuration says what is asked, what each answer counts, and how points become pounds.
var engine = RasEngine.Load(Path.Combine(AppContext.BaseDirectory, "configuration.json"));

// Answers are one person's, by the ids of the questions.
var answers = RasJson.ReadAnswers(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "answers.json")));

Console.OutputEncoding = System.Text.Encoding.UTF8;
Console.Write(RasText.Write(engine.Explain(answers)));
