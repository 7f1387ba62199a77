using System.Globalization;
using System.Text;

namespace Ras.Engine;

/// <summary>A place in a document, kept as the way to it and written as a JSON pointer only when a finding needs one.</summary>
internal sealed class Place
{
    private readonly Place? _parent;
    private readonly string? _name;
    private readonly int _index;

    private Place(Place? parent, string? name, int index) => (_parent, _name, _index) = (parent, name, index);

    public static Place Root { get; } = new(null, null, 0);

    public Place At(string name) => new(this, name, 0);

    public Place At(int index) => new(this, null, index);

    public Place At(string list, int index) => At(list).At(index);

    public override string ToString()
    {
        if (_parent is null)
            return "";
        var text = new StringBuilder(_parent.ToString()).Append('/');
        return _name is null
            ? text.Append(_index.ToString(CultureInfo.InvariantCulture)).ToString()
            : text.Append(_name.Replace("~", "~0").Replace("/", "~1")).ToString();
    }
}
