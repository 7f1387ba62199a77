namespace Ras.Cli;

/// <summary>The configuration that <c>ras new</c> writes: small, whole, and explained where one explains things to people, in `help` and `description`.</summary>
internal static class NewConfiguration
{
    public static string For(string id) => Text.Replace("\"ID\"", $"\"{id}\"", System.StringComparison.Ordinal);

    public static string CasesFor(string id) => Cases.Replace("\"ID\"", $"\"{id}\"", System.StringComparison.Ordinal);

    private const string Text = """
        {
          "$schema": "ras-configuration.v1.schema.json",
          "formatVersion": 1,
          "id": "ID",
          "version": "1",
          "title": "Our RAS (a first draft)",
          "description": "A draft to edit. Points for each answer add up by area of need; each point has a price. JSON has no comments, so this text and each `help` explain what is what.",
          "jurisdiction": "england",
          "period": "week",
          "ifYouDisagree": "Tell your social worker. You can ask for your answers to be looked at again.",
          "parameters": [
            { "id": "point-price", "value": 4.35, "unit": "pounds a point", "title": "Price of one point: the figure that changes each year" }
          ],
          "questions": [
            { "id": "setting", "text": "Where do you live?", "order": "none",
              "help": "An answer may rule a budget out: see `exclusions`. `order` none says that these answers do not stand from least to most need.",
              "options": [ { "id": "home", "text": "In my own home" }, { "id": "care-home", "text": "In a care home" } ] },
            { "id": "washing", "domain": "personal-care", "text": "How much help do you need to wash?", "reducedBy": [ "washing-family" ],
              "help": "Options stand from least to most need, each with its points. `reducedBy` names a question that says what is left to pay for.",
              "options": [
                { "id": "none", "text": "None", "points": 0 },
                { "id": "some", "text": "On some days", "points": 4 },
                { "id": "daily", "text": "Every day", "points": 10 } ] },
            { "id": "washing-family", "text": "How much of that help do family or friends give, and wish to go on giving?",
              "help": "Asked only where help is needed. `leaves` is the share of the need that is left to pay for: 0 is nothing, 1 is all of it.",
              "askWhen": { "answer": "washing", "is": [ "some", "daily" ] },
              "options": [
                { "id": "all", "text": "All of it", "leaves": 0 },
                { "id": "half", "text": "About half", "leaves": 0.5 },
                { "id": "none", "text": "None of it", "leaves": 1 } ] },
            { "id": "nights", "domain": "staying-safe", "text": "On how many nights a week do you need someone there?", "type": "number",
              "help": "A number counts its own points times `points`: three nights are 18.",
              "min": 0, "max": 7, "increment": 1, "points": 6 }
          ],
          "domains": [
            { "id": "personal-care", "title": "Personal care", "weight": 1.5, "outcomes": [ "england.adult.hygiene" ] },
            { "id": "staying-safe", "title": "Staying safe at home", "outcomes": [ "england.adult.safe-home" ] }
          ],
          "exclusions": [
            { "id": "lives-in-a-care-home", "when": { "answer": "setting", "is": "care-home" },
              "reason": "This RAS gives a figure for support in your own home. Care in a care home is worked out in another way." }
          ],
          "budget": {
            "lines": [ { "id": "needs", "title": "For your needs", "of": "total", "price": "$point-price" } ],
            "rounding": { "mode": "halfUp", "increment": 0.01 }
          }
        }

        """;

    private const string Cases = """
        {
          "configuration": "ID",
          "cases": [
            { "name": "washing every day, half of it by family", "source": "worked by hand: 10 × 0.5 × 1.5 = 7.5 points, × 4.35 = 32.625, rounded half up",
              "answers": { "setting": "home", "washing": "daily", "washing-family": "half", "nights": 0 },
              "expect": { "status": "indicative", "amount": 32.63, "points": 7.5, "domains": { "personal-care": 7.5 } } },
            { "name": "no figure in a care home", "source": "the exclusion",
              "answers": { "setting": "care-home" },
              "expect": { "status": "outsideScope", "reasons": [ "lives-in-a-care-home" ] } }
          ]
        }

        """;
}
