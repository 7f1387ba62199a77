using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ScoringService;

/// <summary>How the few documents that are this service's own are written; those of the engine write themselves.</summary>
[JsonSerializable(typeof(Refusal))]
[JsonSerializable(typeof(ConfigurationList))]
[JsonSerializable(typeof(SchemaList))]
[JsonSerializable(typeof(CodeMeaning))]
[JsonSerializable(typeof(Health))]
internal sealed partial class ServiceJson : JsonSerializerContext
{
    /// <summary>Names begin small and what is null is left out. Letters stand as they are: every answer says that it is JSON, so none is ever taken for a page.</summary>
    public static ServiceJson Plain { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
